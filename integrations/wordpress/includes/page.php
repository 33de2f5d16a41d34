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
	return false === strpos( $html, '<reader-font-size' ) ? $html : with_targets( $html );
}

/**
 * The first tag of a page that a pattern finds outside comments, scripts, styles and form fields.
 *
 * @param string $html      The page.
 * @param string $attribute A pattern for what must be in the tag.
 * @param string $name      A pattern for the name of the element.
 * @return array|null The tag and its offset.
 */
function find_tag( $html, $attribute, $name = '[a-z][a-z0-9-]*' ) {
	$ignored = '<!--.*?-->(*SKIP)(*F)|<(script|style|template|textarea|noscript)\b.*?</\1\s*>(*SKIP)(*F)';
	$rest    = '(?:"[^"]*"|\'[^\']*\'|[^"\'>])*';
	$pattern = "~$ignored|<(?:$name)(?=[\\s>])(?=$rest>)$attribute$rest>~is";
	return preg_match( $pattern, $html, $match, PREG_OFFSET_CAPTURE ) ? $match[0] : null;
}

/**
 * Lets main grow with its title, lead, comments and lists; where there is none, the post and the comments.
 *
 * @param string $html The page.
 * @return string
 */
function with_targets( $html ) {
	$by_id = function ( $id ) use ( &$html ) {
		return find_tag( $html, '(?=(?:"[^"]*"|\'[^\']*\'|[^"\'>])*?\sid=["\']?' . preg_quote( $id, '~' ) . '["\'\s>])' );
	};
	$main  = find_tag( $html, '', 'main' );
	$main  = $main ? $main : find_tag( $html, '(?=(?:"[^"]*"|\'[^\']*\'|[^"\'>])*?\srole=["\']?main["\'\s>])' );
	$tags  = array();
	if ( $main ) {
		$tags[] = $main;
	} elseif ( is_singular() ) {
		$tags[] = $by_id( 'post-' . get_queried_object_id() );
	}
	// In some themes the comments stand outside main.
	$comments = $by_id( 'comments' );
	$end      = $main ? stripos( $html, '</main', $main[1] ) : false;
	if ( $comments && ( false === $end || $comments[1] > $end || $comments[1] < $main[1] ) ) {
		$tags[] = $comments;
	}

	$ids  = array();
	$tags = array_filter( $tags );
	usort(
		$tags,
		function ( $one, $other ) {
			return $other[1] - $one[1];
		}
	);
	// From the end of the page, so that the offsets before stay right.
	foreach ( $tags as list( $tag, $offset ) ) {
		$marked = preg_replace( '~\s*/?>$~', '', $tag ) . ' data-reader-scaled>';
		if ( preg_match( '~\sid=(?:"([^"\s]+)"|\'([^\'\s]+)\'|([^\s"\'>]+))~i', $tag, $match ) ) {
			$id = end( $match );
		} else {
			// A block theme of WordPress gives main this id by a script.
			$id     = wp_is_block_theme() ? 'wp--skip-link--target' : 'portal-reader-main';
			$marked = str_replace( ' data-reader-scaled>', ' id="' . $id . '" data-reader-scaled>', $marked );
		}
		$ids[] = html_entity_decode( $id, ENT_QUOTES, 'UTF-8' );
		$html  = substr_replace( $html, $marked, $offset, strlen( $tag ) );
	}
	if ( ! $ids ) {
		return $html;
	}
	$for = ' for="' . esc_attr( implode( ' ', $ids ) ) . '"';
	return str_replace( array( '<reader-font-size data-page', '<reader-display-settings data-page' ), array( '<reader-font-size' . $for, '<reader-display-settings' . $for ), $html );
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
