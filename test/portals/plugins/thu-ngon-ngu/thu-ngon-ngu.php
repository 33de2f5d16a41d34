<?php
/**
 * Plugin Name: Thử ngôn ngữ
 * Description: Stands in for Polylang, WPML and others in tests, with the functions and filters that these offer to plugins. che-do.json says which.
 */

$thu_mode = json_decode( file_get_contents( __DIR__ . '/che-do.json' ), true );

// Polylang: installed, with languages or before anybody has added one.
if ( 0 === strpos( $thu_mode['mode'], 'polylang' ) ) {
	function pll_languages_list() {
		global $thu_mode;
		return 'polylang' === $thu_mode['mode'] ? array( 'vi', 'english-slug' ) : array();
	}
	function pll_get_post_language() {
		global $thu_mode;
		return 'polylang' === $thu_mode['mode'] ? 'vi' : false;
	}
	function pll_the_languages( $args ) {
		global $thu_mode;
		if ( 'polylang' !== $thu_mode['mode'] ) {
			return '';
		}
		return array(
			'vi'           => array( 'slug' => 'vi', 'locale' => 'vi', 'name' => 'Tiếng Việt', 'url' => $thu_mode['vi'], 'current_lang' => true, 'no_translation' => false ),
			// The slug is free text in Polylang.
			'english-slug' => array( 'slug' => 'english-slug', 'locale' => 'en-US', 'name' => 'English', 'url' => $thu_mode['en'], 'current_lang' => false, 'no_translation' => false ),
		);
	}
}

if ( 'wpml' === $thu_mode['mode'] ) {
	add_filter(
		'wpml_active_languages',
		function () {
			global $thu_mode;
			return array(
				'vi' => array( 'language_code' => 'vi', 'default_locale' => 'vi', 'native_name' => 'Tiếng Việt', 'url' => $thu_mode['vi'], 'active' => 1 ),
				'en' => array( 'language_code' => 'en', 'default_locale' => 'en_US', 'native_name' => 'English', 'url' => $thu_mode['en'], 'active' => 0 ),
			);
		}
	);
}

// Any other plugin that writes the languages into the head.
if ( 'alternates' === $thu_mode['mode'] ) {
	add_action(
		'wp_head',
		function () {
			global $thu_mode;
			foreach ( array( 'vi', 'en' ) as $one ) {
				printf( '<link rel="alternate" hreflang="%s" href="%s">', esc_attr( $one ), esc_url( $thu_mode[ $one ] ) );
			}
		}
	);
}

if ( 'amp' === $thu_mode['mode'] ) {
	function amp_is_request() {
		return true;
	}
}

// A fault for the test that looks for warnings of PHP.
if ( 'warning' === $thu_mode['mode'] ) {
	add_action(
		'wp_head',
		function () {
			echo $thu_not_there; // phpcs:ignore
		}
	);
}

// Tells what is stored of the plugin under test.
add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'wp/v2',
			'thu-con-lai',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'callback'            => function () {
					global $wpdb;
					return array(
						'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%portal_reader%' OR option_name LIKE '%portal-reader%' OR ( option_name = 'sidebars_widgets' AND option_value LIKE '%portal_reader%' )" ),
						'fields'  => $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%portal_reader%'" ),
					);
				},
			)
		);
	}
);
