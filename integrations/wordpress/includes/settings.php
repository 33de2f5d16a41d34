<?php
/**
 * The page Settings › Portal Reader.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( PORTAL_READER_FILE ), __NAMESPACE__ . '\link_settings' );

/** Adds the page to the menu. */
function add_settings_page() {
	add_options_page( 'Portal Reader', 'Portal Reader', 'manage_options', 'portal-reader', __NAMESPACE__ . '\print_settings_page' );
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links Those that are there.
 * @return string[]
 */
function link_settings( $links ) {
	return array_merge( array( '<a href="' . esc_url( admin_url( 'options-general.php?page=portal-reader' ) ) . '">' . esc_html__( 'Settings', 'portal-reader' ) . '</a>' ), $links );
}

/** Registers the option and the fields. */
function register_settings() {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize',
			'default'           => defaults(),
		)
	);

	$section = function ( $id, $title, $text ) {
		add_settings_section(
			$id,
			$title,
			function () use ( $text ) {
				echo '<p>' . esc_html( $text ) . '</p>';
			},
			'portal-reader'
		);
	};
	$field   = function ( $section, $name, $title, $render ) {
		$args = array( 'label_for' => 'portal-reader-' . $name );
		add_settings_field( 'portal-reader-' . $name, $title, $render, 'portal-reader', $section, 'types' === $name ? array() : $args );
	};
	$check   = function ( $section, $name, $title, $help ) use ( $field ) {
		$field(
			$section,
			$name,
			$title,
			function () use ( $name, $help ) {
				printf( '<input type="checkbox" id="portal-reader-%1$s" name="%2$s[%1$s]" value="1"%3$s> <span class="description">%4$s</span>', esc_attr( $name ), esc_attr( OPTION ), checked( option( $name ), true, false ), esc_html( $help ) );
			}
		);
	};
	$text    = function ( $section, $name, $title, $help ) use ( $field ) {
		$field(
			$section,
			$name,
			$title,
			function () use ( $name, $help ) {
				printf( '<input type="text" class="regular-text" id="portal-reader-%1$s" name="%2$s[%1$s]" value="%3$s"><p class="description">%4$s</p>', esc_attr( $name ), esc_attr( OPTION ), esc_attr( option( $name ) ), esc_html( $help ) );
			}
		);
	};

	$section( 'articles', __( 'Articles', 'portal-reader' ), __( 'The control for the text size stands above the text. Title, lead, text and comments grow with it.', 'portal-reader' ) );
	$field( 'articles', 'types', __( 'On which pages', 'portal-reader' ), __NAMESPACE__ . '\print_types' );
	$check( 'articles', 'lists', __( 'Lists of posts', 'portal-reader' ), __( 'The control stands above lists of posts too.', 'portal-reader' ) );
	$check( 'articles', 'display', __( 'Display settings', 'portal-reader' ), __( 'Readers can also choose spacing, colours and a clear typeface.', 'portal-reader' ) );
	$text( 'articles', 'size_label', __( 'Words before the control', 'portal-reader' ), __( 'Left empty: “Text size” in the language of the reader.', 'portal-reader' ) );

	$section( 'hotline', __( 'Hotline', 'portal-reader' ), __( 'Place it by the block “Hotline”, by the widget of that name, by the shortcode [portal-reader-hotline], or automatically at the top.', 'portal-reader' ) );
	$text( 'hotline', 'number', __( 'Number', 'portal-reader' ), __( 'As in 02163.818.555. Write / or ; between two numbers.', 'portal-reader' ) );
	$text( 'hotline', 'hours', __( 'Hours', 'portal-reader' ), __( 'As in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7. Left empty: none are shown.', 'portal-reader' ) );
	$text( 'hotline', 'hotline_label', __( 'Words before the number', 'portal-reader' ), __( 'Left empty: “Hotline” in the language of the reader.', 'portal-reader' ) );
	$check( 'hotline', 'hotline_top', __( 'At the top', 'portal-reader' ), __( 'The hotline stands at the top of every page.', 'portal-reader' ) );

	$section( 'languages', __( 'Languages', 'portal-reader' ), __( 'Place them by the block “Languages of this page”, by the widget of that name, by the shortcode [portal-reader-languages], or automatically at the top.', 'portal-reader' ) );
	$check( 'languages', 'languages_top', __( 'At the top', 'portal-reader' ), __( 'The languages stand at the top of every page that is there in several.', 'portal-reader' ) );
}

/** Prints the list of types of content. */
function print_types() {
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'On which pages', 'portal-reader' ) . '</legend>';
	foreach ( public_types() as $slug => $label ) {
		printf( '<label><input type="checkbox" name="%1$s[types][]" value="%2$s"%3$s> %4$s</label><br>', esc_attr( OPTION ), esc_attr( $slug ), checked( in_array( $slug, option( 'types' ), true ), true, false ), esc_html( $label ) );
	}
	echo '</fieldset>';
}

/** Prints the page. */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( 'portal-reader' );
	submit_button();
	echo '</form></div>';
}
