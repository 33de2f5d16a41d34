<?php

namespace Drupal\portal_reader\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\portal_reader\Portal;

/**
 * Links to this page in its other languages.
 */
#[Block(
  id: 'portal_reader_languages',
  admin_label: new TranslatableMarkup('Languages of this page', [], ['context' => 'Portal Reader']),
)]
final class LanguagesBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    // The block names itself to readers.
    return ['label_display' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    return Portal::get()->languages();
  }

}
