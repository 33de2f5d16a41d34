<?php

namespace Drupal\portal_reader\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\portal_reader\Portal;

/**
 * The control for pages that are neither articles nor lists, such as one that a theme builds.
 */
#[Block(
  id: 'portal_reader_text_size',
  admin_label: new TranslatableMarkup('Text size', [], ['context' => 'Portal Reader']),
)]
final class TextSizeBlock extends BlockBase {

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
    return Portal::get()->tools('portal-reader-block-tools');
  }

}
