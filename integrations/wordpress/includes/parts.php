<?php
/**
 * The hotline and the languages, and the ways to place them without typing a tag: blocks, widgets, shortcodes, and a bar at the top.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\register_parts' );
add_action( 'widgets_init', __NAMESPACE__ . '\register_widgets' );
add_action( 'wp_body_open', __NAMESPACE__ . '\print_bar' );

/** Registers both as a block and as a shortcode. */
function register_parts() {
	wp_register_script( 'portal-reader-blocks', plugins_url( 'assets/blocks.js', PORTAL_READER_FILE ), array( 'wp-blocks', 'wp-element', 'wp-block-editor' ), PORTAL_READER_VERSION, true );
	$parts = array(
		'hotline'   => array( __( 'Hotline', 'portal-reader' ), __( 'The number that is written under Settings › Portal Reader.', 'portal-reader' ), 'phone' ),
		'languages' => array( __( 'Languages of this page', 'portal-reader' ), __( 'Links to this page in other languages, or a switch where the post has a second language.', 'portal-reader' ), 'translation' ),
	);
	foreach ( $parts as $name => list( $title, $description, $icon ) ) {
		$render = __NAMESPACE__ . '\\' . $name;
		register_block_type(
			'portal-reader/' . $name,
			array(
				'api_version'     => 2,
				'title'           => $title,
				'description'     => $description,
				'icon'            => $icon,
				'category'        => 'widgets',
				'supports'        => array( 'html' => false ),
				'editor_script'   => 'portal-reader-blocks',
				'render_callback' => function () use ( $render ) {
					return $render();
				},
			)
		);
		add_shortcode(
			'portal-reader-' . $name,
			function () use ( $render ) {
				return $render();
			}
		);
	}
}

/** Registers both as a widget, for classic themes. */
function register_widgets() {
	register_widget( new Part_Widget( 'hotline', __( 'Hotline', 'portal-reader' ) ) );
	register_widget( new Part_Widget( 'languages', __( 'Languages of this page', 'portal-reader' ) ) );
}

/**
 * The hotline, with links that can be called without a script.
 *
 * @return string Empty where no number is set, and in what is no page for visitors.
 */
function hotline() {
	return is_for_visitors() ? hotline_html( option( 'number' ), option( 'hours' ), option( 'hotline_label' ), __( 'Hotline:', 'portal-reader' ) ) : '';
}

/**
 * The languages of this page.
 *
 * @return string Empty where there is nothing to choose.
 */
function languages() {
	if ( ! is_for_visitors() ) {
		return '';
	}
	if ( is_singular() && has_second_version( get_queried_object_id() ) ) {
		$tags = array( first_language( get_queried_object_id() ), get_second( get_queried_object_id() )['lang'] );
		return '<reader-language-toggle languages="' . esc_attr( implode( ' ', $tags ) ) . '"></reader-language-toggle>';
	}
	if ( ! has_language_plugin() ) {
		// Whichever plugin writes them: without_empty_toggles() takes this away if the head has no such links.
		return '<reader-language-toggle alternates></reader-language-toggle>';
	}
	return languages_html( page_languages() );
}

/**
 * The bar at the top of every page, as the settings ask for it.
 *
 * @return string
 */
function bar() {
	$parts = ( option( 'hotline_top' ) ? hotline() : '' ) . ( option( 'languages_top' ) ? languages() : '' );
	return '' === $parts ? '' : '<div class="portal-reader-bar">' . $parts . '</div>';
}

/** Prints the bar where the theme gives plugins a place for it. */
function print_bar() {
	if ( is_for_visitors() ) {
		echo bar(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}

/**
 * Puts the bar at the beginning of the page of a theme that calls no wp_body_open, and takes away one that turned out to be empty.
 *
 * @param string $html The page.
 * @return string
 */
function with_bar( $html ) {
	$bar = did_action( 'wp_body_open' ) ? '' : without_empty_toggles( bar() );
	if ( '' !== $bar ) {
		$body = find_tag( $html, '', 'body' );
		$html = $body ? substr_replace( $html, $body[0] . $bar, $body[1], strlen( $body[0] ) ) : $html;
	}
	return str_replace( '<div class="portal-reader-bar"></div>', '', $html );
}
