<?php
/**
 * Does with the copy of a page of Olivero what Drupal does with the module: the module's own classes run on the few parts of Drupal that they use,
 * which this file stands in for.
 */

namespace Drupal\Component\Render {
  interface MarkupInterface extends \Stringable {}
}

namespace Drupal\Core\Render {
  final class Markup implements \Drupal\Component\Render\MarkupInterface {
    private function __construct(private string $html) {}
    public static function create(string $html): self {
      return new self($html);
    }
    public function __toString(): string {
      return $this->html;
    }
  }
  class HtmlResponse {
    public function __construct(private string $html) {}
    public function getContent(): string {
      return $this->html;
    }
    public function setContent(string $html): void {
      $this->html = $html;
    }
  }
}

namespace Drupal\Core\Security {
  interface TrustedCallbackInterface {}
}

namespace Drupal\Core\StringTranslation {
  trait StringTranslationTrait {
    /** The Vietnamese words of the module, from its own file. */
    protected function t(string $text): string {
      $po = file_get_contents($GLOBALS['module'] . '/translations/portal_reader.vi.po');
      return preg_match('~^msgid "' . preg_quote($text, '~') . '"\nmsgstr "(.+)"$~m', $po, $match) ? $match[1] : $text;
    }
  }
}

namespace Drupal\Core\Cache {
  final class CacheableMetadata {
    public static function createFromRenderArray(array $build): self {
      return new self();
    }
    public function merge(self $other): self {
      return $this;
    }
    public function applyTo(array &$build): void {}
  }
}

namespace Drupal\Core\Config {
  interface ConfigFactoryInterface {}
}

namespace Drupal\Core\Language {
  interface LanguageManagerInterface {}
}

namespace Drupal\Core\Path {
  interface PathMatcherInterface {}
}

namespace Drupal\Core\Routing {
  class AdminContext {}
  interface RouteMatchInterface {}
}

namespace Drupal\Core\Theme {
  interface ThemeManagerInterface {}
}

namespace Symfony\Component\EventDispatcher {
  interface EventSubscriberInterface {}
}

namespace Symfony\Component\HttpKernel {
  final class KernelEvents {
    public const RESPONSE = 'kernel.response';
  }
}

namespace Symfony\Component\HttpKernel\Event {
  final class ResponseEvent {
    public function __construct(private object $response) {}
    public function getResponse(): object {
      return $this->response;
    }
    public function isMainRequest(): bool {
      return TRUE;
    }
  }
}

namespace {
  $module = $argv[1] . '/portal_reader';
  foreach (['Portal', 'Article', 'EventSubscriber/FinishPage'] as $class) {
    require "$module/src/$class.php";
  }

  final class Drupal {
    public static object $portal;
    public static function service(string $name): object {
      return self::$portal;
    }
  }

  $settings = new class implements Drupal\Core\Config\ConfigFactoryInterface {
    public function get(string $name): mixed {
      $values = ['types' => ['article'], 'display' => TRUE, 'number' => '02163.818.555', 'hours' => 'Mo-Fr 07:30-11:30,13:30-17:00', 'hotline_top' => TRUE];
      return $name === 'portal_reader.settings' ? $this : $values[$name] ?? NULL;
    }
  };
  $route = new class implements Drupal\Core\Routing\RouteMatchInterface {
    public function getRouteObject(): ?object {
      return NULL;
    }
  };
  $languages = new class implements Drupal\Core\Language\LanguageManagerInterface {};
  $paths = new class implements Drupal\Core\Path\PathMatcherInterface {};
  $themes = new class implements Drupal\Core\Theme\ThemeManagerInterface {
    public function getActiveTheme(): self {
      return $this;
    }
    public function getName(): string {
      return 'olivero';
    }
  };
  Drupal::$portal = new Drupal\portal_reader\Portal($settings, $route, new Drupal\Core\Routing\AdminContext(), $languages, $paths);

  // The files of the library, in the head.
  preg_match_all('~^ +(assets/\S+): \{(.*)\}$~m', file_get_contents("$module/portal_reader.libraries.yml"), $files, PREG_SET_ORDER);
  $head = '';
  foreach ($files as [, $file, $how]) {
    $address = "/modules/portal_reader/$file";
    $defer = str_contains($how, 'defer: true') ? ' defer' : '';
    $head .= str_ends_with($file, '.css') ? "<link rel=\"stylesheet\" media=\"all\" href=\"$address\" />\n" : "<script src=\"$address\"$defer></script>\n";
  }

  $page = stream_get_contents(STDIN);
  $text = '~(<!-- the text:.*?-->)(.*?)(<!-- end of the text -->)~s';
  $page = preg_replace_callback($text, fn (array $found): string => $found[1] . Drupal\portal_reader\Article::wrap($found[2], ['#portal_reader_language' => 'vi']) . $found[3], $page);
  $bar = Drupal::$portal->bar();
  $page = str_replace('</head>', "$head</head>", $page);
  $page = preg_replace('~(<a href="#main-content".*?</a>)~s', '$1' . $bar['#prefix'] . $bar['hotline']['#markup'] . $bar['#suffix'], $page);
  $response = new Drupal\Core\Render\HtmlResponse($page);
  (new Drupal\portal_reader\EventSubscriber\FinishPage($themes))->onResponse(new Symfony\Component\HttpKernel\Event\ResponseEvent($response));
  echo $response->getContent();
}
