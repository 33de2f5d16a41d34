<?php

namespace Drupal\portal_reader;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Entity\ContentEntityInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Path\PathMatcherInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\Routing\AdminContext;
use Drupal\Core\Routing\RouteMatchInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\Core\Url;
use Drupal\node\NodeInterface;

// The HTML that all packages in PHP share is a file of functions.
require_once dirname(__DIR__) . '/includes/html.php';

/**
 * Decides which page has our tags, and makes the parts of it that hooks and blocks show.
 */
final class Portal {

  use StringTranslationTrait;

  /**
   * The settings and the page: all that our parts depend on.
   */
  private const CACHE = ['tags' => ['config:portal_reader.settings'], 'contexts' => ['route', 'languages:language_interface']];

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly RouteMatchInterface $routeMatch,
    private readonly AdminContext $adminContext,
    private readonly LanguageManagerInterface $languageManager,
    private readonly PathMatcherInterface $pathMatcher,
  ) {}

  /**
   * The one of this request, for hooks and callbacks.
   */
  public static function get(): self {
    return \Drupal::service('portal_reader.portal');
  }

  /**
   * A setting, as text or as a choice.
   */
  private function setting(string $name): mixed {
    return $this->configFactory->get('portal_reader.settings')->get($name);
  }

  /**
   * A setting that is text. A value of another type, such as from a damaged import, counts as none.
   */
  private function text(string $name): string {
    $value = $this->setting($name);
    return is_string($value) ? trim($value) : '';
  }

  /**
   * Returns TRUE on a page for visitors: not in the admin, and not where somebody edits, whatever theme that page has.
   */
  public function isForVisitors(): bool {
    $route = $this->routeMatch->getRouteObject();
    return !$route || !(
      $this->adminContext->isAdminRoute($route)
      || $route->hasDefault('_entity_form')
      || $route->hasOption('_node_operation_route')
      || $route->hasOption('_layout_builder')
      || $this->routeMatch->getRouteName() === 'entity.node.preview'
    );
  }

  /**
   * The article that this page is about, if the settings ask for its type.
   */
  public function article(): ?NodeInterface {
    $node = $this->routeMatch->getRouteName() === 'entity.node.canonical' ? $this->routeMatch->getParameter('node') : NULL;
    $types = $this->setting('types');
    return $node instanceof NodeInterface && is_array($types) && in_array($node->bundle(), $types, TRUE) ? $node : NULL;
  }

  /**
   * Returns TRUE if this page is that display of that view, and lists have our control.
   */
  public function isList(string $view, string $display): bool {
    return $this->setting('lists') && $this->isForVisitors()
      && $this->routeMatch->getParameter('view_id') === $view && $this->routeMatch->getParameter('display_id') === $display;
  }

  /**
   * Lets Drupal forget a part of the page when the settings change.
   */
  public function addCacheability(?array &$build): void {
    $build ??= [];
    CacheableMetadata::createFromRenderArray($build)
      ->merge(CacheableMetadata::createFromRenderArray(['#cache' => self::CACHE]))
      ->applyTo($build);
  }

  /**
   * HTML as a part of a page. It is escaped where it is made; Drupal's own filter would take our tags away.
   */
  private function part(string $html, ?CacheableMetadata $more = NULL): array {
    $build = $html === '' ? [] : ['#markup' => Markup::create($html)];
    $this->addCacheability($build);
    $more?->merge(CacheableMetadata::createFromRenderArray($build))->applyTo($build);
    return $build;
  }

  /**
   * The controls. FinishPage writes into them what they reach beside the article.
   */
  public function toolsHtml(): string {
    return \PortalReader\tools_html($this->text('size_label'), (bool) $this->setting('display'));
  }

  /**
   * The controls in a box of their own, for a page that has none above its article or its list.
   */
  public function tools(string $class, bool $is_list = FALSE): array {
    $has_own = $this->article() || (!$is_list && $this->setting('lists') && $this->routeMatch->getParameter('view_id'));
    return $this->part($this->isForVisitors() && !$has_own ? '<div' . \PortalReader\attribute('class', $class) . '>' . $this->toolsHtml() . '</div>' : '');
  }

  /**
   * The hotline, with links that can be called without a script. Nothing where no number is set.
   */
  public function hotline(): array {
    return $this->part($this->isForVisitors()
      ? \PortalReader\hotline_html($this->text('number'), $this->text('hours'), $this->text('hotline_label'), (string) $this->t('Hotline:', [], ['context' => 'Portal Reader']))
      : '');
  }

  /**
   * Links to this page in its languages. Nothing where there is one only.
   */
  public function languages(): array {
    $cache = (new CacheableMetadata())->setCacheTags(['config:configurable_language_list']);
    // A page that says that there is none has no versions.
    $is_error = preg_match('~^system\.4\d\d$~', (string) $this->routeMatch->getRouteName());
    if ($is_error || !$this->isForVisitors() || !$this->languageManager->isMultilingual()) {
      return $this->part('', $cache);
    }
    $entity = $this->entity();
    $urls = $entity ? $this->translationsOf($entity, $cache) : $this->sameAddress($cache);
    $links = [];
    foreach ($this->languageManager->getNativeLanguages() as $langcode => $language) {
      $tag = \PortalReader\language_tag($langcode);
      if (isset($urls[$langcode]) && $tag !== '') {
        $made = $urls[$langcode]->toString(TRUE);
        $cache->addCacheableDependency($made);
        $links[] = ['tag' => $tag, 'name' => $this->nativeName($langcode, $language->getName()), 'url' => $made->getGeneratedUrl()];
      }
    }
    return $this->part(\PortalReader\languages_html($links), $cache);
  }

  /**
   * The name of a language in that language. Drupal calls it by its English name until somebody has translated that.
   */
  private function nativeName(string $langcode, string $name): string {
    [$english, $native] = $this->languageManager->getStandardLanguageList()[$langcode] ?? [$name, $name];
    return $name === $english ? $native : $name;
  }

  /**
   * The content that this page shows, such as an article or a tag.
   */
  private function entity(): ?ContentEntityInterface {
    if (preg_match('~^entity\.(\w+)\.canonical$~', (string) $this->routeMatch->getRouteName(), $match)) {
      $entity = $this->routeMatch->getParameter($match[1]);
      return $entity instanceof ContentEntityInterface && $entity->hasLinkTemplate('canonical') ? $entity : NULL;
    }
    return NULL;
  }

  /**
   * The addresses of those translations that this visitor may read.
   *
   * @return \Drupal\Core\Url[]
   *   By language code.
   */
  private function translationsOf(ContentEntityInterface $entity, CacheableMetadata $cache): array {
    $cache->addCacheableDependency($entity);
    $urls = [];
    foreach ($entity->getTranslationLanguages() as $langcode => $language) {
      $access = $entity->getTranslation($langcode)->access('view', NULL, TRUE);
      $cache->addCacheableDependency($access);
      if ($access->isAllowed() && !$language->isLocked()) {
        // The front page keeps its short address.
        $front = $this->pathMatcher->isFrontPage();
        $urls[$langcode] = $front ? Url::fromRoute('<front>', [], ['language' => $language]) : $entity->toUrl('canonical', ['language' => $language]);
      }
    }
    return $urls;
  }

  /**
   * The addresses of a page that is no content, such as a list, as Drupal's own language switcher knows them.
   *
   * @return \Drupal\Core\Url[]
   *   By language code.
   */
  private function sameAddress(CacheableMetadata $cache): array {
    $cache->addCacheContexts(['url.path', 'url.query_args']);
    $here = $this->pathMatcher->isFrontPage() || !$this->routeMatch->getRouteObject() ? Url::fromRoute('<front>') : Url::fromRouteMatch($this->routeMatch);
    $switch = $this->languageManager->getLanguageSwitchLinks(LanguageInterface::TYPE_INTERFACE, $here);
    $urls = [];
    foreach ($switch->links ?? [] as $langcode => $link) {
      if (($link['url'] ?? NULL) instanceof Url) {
        $options = ['language' => $link['language'] ?? NULL, 'query' => $link['query'] ?? []];
        $urls[$langcode] = (clone $link['url'])->mergeOptions(array_filter($options));
      }
    }
    return $urls;
  }

  /**
   * The bar at the top of every page, as the settings ask for it.
   */
  public function bar(): array {
    $parts = [
      'hotline' => $this->setting('hotline_top') ? $this->hotline() : [],
      'languages' => $this->setting('languages_top') ? $this->languages() : [],
    ];
    $build = $this->part('') + $parts;
    if (isset($parts['hotline']['#markup']) || isset($parts['languages']['#markup'])) {
      $build['#prefix'] = '<div class="portal-reader-bar">';
      $build['#suffix'] = '</div>';
    }
    return $build;
  }

}
