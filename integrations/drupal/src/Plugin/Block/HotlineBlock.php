<?php

namespace Drupal\portal_reader\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\portal_reader\Portal;

/**
 * The number that is written in the settings.
 */
#[Block(
  id: 'portal_reader_hotline',
  admin_label: new TranslatableMarkup('Hotline', [], ['context' => 'Portal Reader']),
)]
final class HotlineBlock extends BlockBase {

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
    return Portal::get()->hotline();
  }

}
