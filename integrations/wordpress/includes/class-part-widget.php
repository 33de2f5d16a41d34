<?php
/**
 * The hotline or the languages as a widget, for classic themes.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** A widget without settings: what it shows is set under Settings › Portal Reader. */
class Part_Widget extends \WP_Widget {

	/**
	 * The function that makes its HTML.
	 *
	 * @var string
	 */
	private $part;

	/**
	 * Names the widget.
	 *
	 * @param string $part  hotline or languages.
	 * @param string $title Its name in the admin.
	 */
	public function __construct( $part, $title ) {
		$this->part = $part;
		parent::__construct( 'portal_reader_' . $part, 'Portal Reader: ' . $title, array( 'show_instance_in_rest' => true ) );
	}

	/**
	 * Shows the widget, or nothing at all where there is nothing to show.
	 *
	 * @param array $args     The HTML that the theme wants around it.
	 * @param array $instance None.
	 */
	public function widget( $args, $instance ) {
		$render = __NAMESPACE__ . '\\' . $this->part;
		$html   = $render();
		if ( '' !== $html ) {
			echo $args['before_widget'] . $html . $args['after_widget']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The theme's own HTML, and ours, escaped where it is made.
		}
	}

	/**
	 * Says where its settings are.
	 *
	 * @param array $instance None.
	 * @return string
	 */
	public function form( $instance ) {
		echo '<p>' . esc_html__( 'It is set under Settings › Portal Reader.', 'portal-reader' ) . '</p>';
		return 'noform';
	}
}
