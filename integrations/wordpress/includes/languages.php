<?php
/**
 * The languages of a page: from Polylang or WPML where they are active and have languages.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Returns true if a plugin for languages is active and has languages.
 *
 * @return bool
 */
function has_language_plugin() {
	if ( function_exists( 'pll_languages_list' ) ) {
		$languages = pll_languages_list();
		if ( is_array( $languages ) && $languages ) {
			return true;
		}
	}
	$languages = apply_filters( 'wpml_active_languages', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
	return is_array( $languages ) && $languages;
}

/**
 * The language of a post, where such a plugin knows it.
 *
 * @param int $post_id The post.
 * @return string A tag, or empty.
 */
function post_language( $post_id ) {
	if ( function_exists( 'pll_get_post_language' ) ) {
		$tag = language_tag( pll_get_post_language( $post_id, 'locale' ) );
		if ( $tag ) {
			return $tag;
		}
	}
	$details = apply_filters( 'wpml_post_language_details', null, $post_id ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
	return is_array( $details ) && isset( $details['locale'] ) ? language_tag( $details['locale'] ) : '';
}

/**
 * The languages in which this page is there, each with its address.
 *
 * @return array[] Of `tag`, `name`, `url`, `current`.
 */
function page_languages() {
	$found = array();
	$add   = function ( $locale, $name, $url, $current ) use ( &$found ) {
		$tag = language_tag( $locale );
		if ( $tag && is_string( $url ) && '' !== $url ) {
			$found[ $tag ] = array(
				'tag'     => $tag,
				'name'    => is_string( $name ) && '' !== $name ? $name : $tag,
				'url'     => esc_url_raw( $url ),
				'current' => (bool) $current,
			);
		}
	};

	// Without languages Polylang gives back an empty text here, or lacks the function.
	$polylang = function_exists( 'pll_the_languages' ) && function_exists( 'pll_languages_list' ) && pll_languages_list()
		? pll_the_languages(
			array(
				'raw'                    => 1,
				'hide_if_no_translation' => 1,
			)
		)
		: null;
	foreach ( is_array( $polylang ) ? $polylang : array() as $one ) {
		// The slug of Polylang is free text. The locale tells the language.
		$locale = isset( $one['locale'] ) ? $one['locale'] : '';
		$add( $locale, isset( $one['name'] ) ? $one['name'] : '', isset( $one['url'] ) ? $one['url'] : '', ! empty( $one['current_lang'] ) );
	}

	$wpml = $found ? null : apply_filters( 'wpml_active_languages', null, array( 'skip_missing' => 1 ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
	foreach ( is_array( $wpml ) ? $wpml : array() as $one ) {
		$locale = ! empty( $one['default_locale'] ) ? $one['default_locale'] : ( isset( $one['language_code'] ) ? $one['language_code'] : '' );
		$add( $locale, isset( $one['native_name'] ) ? $one['native_name'] : '', isset( $one['url'] ) ? $one['url'] : '', ! empty( $one['active'] ) );
	}
	return array_values( $found );
}
