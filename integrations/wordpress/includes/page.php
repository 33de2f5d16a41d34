<?php
/**
 * A visitor's page as a whole: our files in its head, and the part of it that grows with the text size.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\load_translations' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\defer', 10, 2 );
add_filter( 'template_include', __NAMESPACE__ . '\watch_output', PHP_INT_MAX );

/** Loads the words of the plugin in the language of the site or of the user. */
function load_translations() {
	load_plugin_textdomain( 'portal-reader', false, dirname( plugin_basename( PORTAL_READER_FILE ) ) . '/languages' );
}

/**
 * Returns true on a page for visitors: not in the admin, a feed, an answer of the REST API, an embedded post or AMP.
 *
 * @return bool
 */
function is_for_visitors() {
	if ( is_admin() || is_feed() || is_embed() || is_robots() || wp_is_json_request() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		return false;
	}
	foreach ( array( 'amp_is_request', 'is_amp_endpoint', 'ampforwp_is_amp_endpoint' ) as $is_amp ) {
		if ( function_exists( $is_amp ) && did_action( 'wp' ) && $is_amp() ) {
			return false;
		}
	}
	return true;
}

/** Puts our files into the head. */
function enqueue() {
	if ( ! is_for_visitors() ) {
		return;
	}
	$folder = plugins_url( 'assets/', PORTAL_READER_FILE );
	wp_enqueue_style( 'portal-reader', $folder . 'portal-reader.css', array(), PORTAL_READER_VERSION );
	wp_enqueue_style( 'portal-reader-typeface', $folder . 'portal-reader-typeface.css', array(), PORTAL_READER_VERSION );
	wp_enqueue_style( 'portal-reader-wordpress', $folder . 'wordpress.css', array( 'portal-reader' ), PORTAL_READER_VERSION );
	// Not deferred, in the head: it applies the saved choices before the first paint.
	wp_enqueue_script( 'portal-reader-early', $folder . 'early.js', array(), PORTAL_READER_VERSION, false );
	wp_enqueue_script( 'portal-reader', $folder . 'portal-reader.classic.js', array(), PORTAL_READER_VERSION, false );
}

/**
 * Defers the large script. WordPress has a setting of its own for that since 6.3 only.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle Its name.
 * @return string
 */
function defer( $tag, $handle ) {
	return 'portal-reader' === $handle && false === strpos( $tag, ' defer' ) ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}

/**
 * Looks at the page once it is complete: no hook of WordPress reaches the theme's own main element.
 *
 * @param string $template The template that is about to run.
 * @return string
 */
function watch_output( $template ) {
	if ( is_for_visitors() ) {
		ob_start( __NAMESPACE__ . '\finish_page' );
	}
	return $template;
}

/**
 * Marks what grows with the text, and puts the bar at the top where the theme has no place for it. A page that cannot be read stays as it is.
 *
 * @param string $html The page.
 * @return string
 */
function finish_page( $html ) {
	if ( ! is_string( $html ) || false === stripos( $html, '<body' ) ) {
		return $html;
	}
	$html = without_empty_toggles( $html );
	$html = with_bar( $html );
	// A block theme of WordPress gives main this id by a script.
	return with_targets( $html, is_singular() ? array( 'post-' . get_queried_object_id() ) : array(), wp_is_block_theme() ? 'wp--skip-link--target' : 'portal-reader-main' );
}

/**
 * Takes toggles away that read the languages of the head, where the head has none: they would keep room for nothing.
 *
 * @param string $html The page.
 * @return string
 */
function without_empty_toggles( $html ) {
	$toggle = '<reader-language-toggle alternates></reader-language-toggle>';
	if ( false === strpos( $html, $toggle ) || preg_match_all( '~<link\b[^>]*\shreflang=(?!["\']?x-default)~i', $html ) > 1 ) {
		return $html;
	}
	return str_replace( $toggle, '', $html );
}
