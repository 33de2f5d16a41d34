<?php

namespace Drupal\portal_reader\EventSubscriber;

use Drupal\Core\Render\HtmlResponse;
use Drupal\Core\Theme\ThemeManagerInterface;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\HttpKernel\KernelEvents;

/**
 * Looks at the page once it is complete: no hook of Drupal reaches the main element of a theme.
 */
final class FinishPage implements EventSubscriberInterface {

  public function __construct(private readonly ThemeManagerInterface $themeManager) {
    require_once dirname(__DIR__, 2) . '/includes/html.php';
  }

  /**
   * {@inheritdoc}
   */
  public static function getSubscribedEvents(): array {
    // After Drupal has put everything in its place (0), before BigPipe takes the page to send it in parts (-10000).
    return [KernelEvents::RESPONSE => ['onResponse', -100]];
  }

  /**
   * Marks what grows with the text: main with title, text and comments. Pages without our control stay as they are.
   */
  public function onResponse(ResponseEvent $event): void {
    $response = $event->getResponse();
    if (!$event->isMainRequest() || !$response instanceof HtmlResponse || !is_string($response->getContent())) {
      return;
    }
    // A theme without main has these two blocks, unless somebody has named them anew.
    $theme = str_replace('_', '-', $this->themeManager->getActiveTheme()->getName());
    $response->setContent(\PortalReader\with_targets($response->getContent(), ["block-$theme-page-title", "block-$theme-content"]));
  }

}
