<?php

namespace Drupal\portal_reader;

use Drupal\Component\Render\MarkupInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\Security\TrustedCallbackInterface;

/**
 * The article around a text, put there once the text is rendered.
 */
final class Article implements TrustedCallbackInterface {

  /**
   * {@inheritdoc}
   */
  public static function trustedCallbacks(): array {
    return ['wrap'];
  }

  /**
   * Wraps a rendered text. One without words, or with an article that somebody has typed, stays as it is.
   */
  public static function wrap(MarkupInterface|string $text, array $element): MarkupInterface|string {
    $portal = Portal::get();
    $html = (string) $text;
    if (\PortalReader\is_blank($html) || str_contains($html, '<reader-article')) {
      return $text;
    }
    // Themes give a field its distance from the next one by this class, and none to the last in its box, which it now is.
    $class = preg_match('~^\s*(?:<!--.*?-->\s*)*<div\b[^>]*\sclass="(?:[^"]*\s)?field[\s"]~s', $html) ? 'portal-reader-article field' : 'portal-reader-article';
    $language = in_array($element['#portal_reader_language'], ['und', 'zxx'], TRUE) ? '' : \PortalReader\language_tag($element['#portal_reader_language']);
    return Markup::create('<reader-article' . \PortalReader\attribute('lang', $language) . \PortalReader\attribute('class', $class) . '>'
      . '<div slot="tools" class="portal-reader-tools">' . $portal->toolsHtml() . '</div>' . $html . '</reader-article>');
  }

}
