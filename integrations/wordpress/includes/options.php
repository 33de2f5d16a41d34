<?php
/**
 * The settings of the plugin: what they are when nobody has changed them, and which values are good.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const OPTION = 'portal_reader';

/**
 * All settings, with their values on a fresh installation.
 *
 * @return array
 */
function defaults() {
	return array(
		'types'         => array( 'post', 'page' ),
		'lists'         => true,
		'display'       => true,
		'number'        => '',
		'hours'         => '',
		'hotline_label' => '',
		'size_label'    => '',
		'hotline_top'   => false,
		'languages_top' => false,
	);
}

/**
 * One setting. A stored value of another type, such as from a damaged database, counts as none.
 *
 * @param string $name Its name in defaults().
 * @return mixed
 */
function option( $name ) {
	$default = defaults()[ $name ];
	$stored  = get_option( OPTION );
	$value   = is_array( $stored ) && isset( $stored[ $name ] ) ? $stored[ $name ] : $default;
	return gettype( $value ) === gettype( $default ) ? $value : $default;
}

/**
 * Checks what the settings page sends. A number or hours that cannot be right are refused with a message, and the old value stays.
 *
 * @param mixed $sent What was sent.
 * @return array
 */
function sanitize( $sent ) {
	$sent = is_array( $sent ) ? $sent : array();
	$text = function ( $name ) use ( $sent ) {
		return isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : '';
	};

	$types = isset( $sent['types'] ) && is_array( $sent['types'] ) ? array_map( 'strval', $sent['types'] ) : array();
	$clean = array(
		'types'         => array_values( array_intersect( array_keys( public_types() ), $types ) ),
		'number'        => $text( 'number' ),
		'hours'         => $text( 'hours' ),
		'hotline_label' => sanitize_text_field( $text( 'hotline_label' ) ),
		'size_label'    => sanitize_text_field( $text( 'size_label' ) ),
	);
	foreach ( array( 'lists', 'display', 'hotline_top', 'languages_top' ) as $name ) {
		$clean[ $name ] = ! empty( $sent[ $name ] );
	}

	if ( '' !== $clean['number'] && ! is_number( $clean['number'] ) ) {
		refuse( 'number', __( 'The hotline was not saved: a number has digits, spaces and the signs + . - ( ) only. Write / or ; between two numbers.', 'portal-reader' ) );
		$clean['number'] = option( 'number' );
	}
	if ( '' !== $clean['hours'] && ! is_hours( $clean['hours'] ) ) {
		refuse( 'hours', __( 'The hours were not saved. Write them as in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7.', 'portal-reader' ) );
		$clean['hours'] = option( 'hours' );
	}
	return $clean;
}

/**
 * Shows a message on the settings page. WordPress has no such function outside the admin, where an option can be changed too.
 *
 * @param string $code    The setting.
 * @param string $message What is wrong.
 */
function refuse( $code, $message ) {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $code, $message );
	}
}

/**
 * The types of content that have pages of their own: posts, pages, and what other plugins add.
 *
 * @return array Names by slug.
 */
function public_types() {
	$types = get_post_types( array( 'public' => true ), 'objects' );
	unset( $types['attachment'] );
	return wp_list_pluck( $types, 'label' );
}
