<?php
/**
 * A second language of a post, on sites without a plugin for languages: a box below the editor, and a version in the article.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SECOND = '_portal_reader_second';

add_action( 'add_meta_boxes', __NAMESPACE__ . '\add_second_box' );
add_action( 'save_post', __NAMESPACE__ . '\save_second', 10, 2 );

/**
 * The language of the post itself.
 *
 * @param int $post_id The post.
 * @return string Empty where only its letters can tell.
 */
function first_language( $post_id ) {
	$known = post_language( $post_id );
	return $known || ! has_second_version( $post_id ) ? $known : language_tag( get_bloginfo( 'language' ) );
}

/**
 * What is stored of the second language. A value of another shape counts as none.
 *
 * @param int $post_id The post.
 * @return array lang, title and text.
 */
function get_second( $post_id ) {
	$stored = get_post_meta( $post_id, SECOND, true );
	$second = array();
	foreach ( array( 'lang', 'title', 'text' ) as $name ) {
		$second[ $name ] = is_array( $stored ) && isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : '';
	}
	$second['lang'] = language_tag( $second['lang'] );
	return $second;
}

/**
 * Returns true if the post has one that is shown.
 *
 * @param int $post_id The post.
 * @return bool
 */
function has_second_version( $post_id ) {
	$second = get_second( $post_id );
	return '' !== $second['lang'] && ! is_blank( $second['text'] ) && in_array( get_post_type( $post_id ), option( 'types' ), true )
		&& ! post_password_required( $post_id ) && ! has_language_plugin();
}

/**
 * The second language as a version in the article.
 *
 * @param int    $post_id The post.
 * @param string $classes Those of the box around the first.
 * @return string
 */
function second_version( $post_id, $classes ) {
	if ( ! has_second_version( $post_id ) ) {
		return '';
	}
	$second = get_second( $post_id );
	$title  = '' === $second['title'] ? '' : '<h2>' . esc_html( $second['title'] ) . '</h2>';
	// Cleaned once more: other code can write a post's fields too.
	return '<div' . attribute( 'lang', $second['lang'] ) . ' class="' . esc_attr( $classes ) . '">' . $title . wp_kses_post( wpautop( wptexturize( $second['text'] ) ) ) . '</div>';
}

/**
 * Adds the box to the editor of each type that the settings name.
 *
 * @param string $type The type of the post.
 */
function add_second_box( $type ) {
	if ( in_array( $type, option( 'types' ), true ) && ! has_language_plugin() ) {
		add_meta_box( 'portal-reader-second', __( 'Second language', 'portal-reader' ), __NAMESPACE__ . '\print_second_box', $type, 'normal' );
	}
}

/**
 * Prints the box.
 *
 * @param \WP_Post $post The post.
 */
function print_second_box( $post ) {
	$second = get_second( $post->ID );
	wp_nonce_field( 'portal_reader_second_' . $post->ID, 'portal_reader_second_nonce' );
	echo '<p>' . esc_html__( 'Readers choose between this text and the one above. Leave the text empty to take the second language away.', 'portal-reader' ) . '</p>';
	printf(
		'<p><label for="portal_reader_second_lang">%s</label><br><input type="text" id="portal_reader_second_lang" name="portal_reader_second[lang]" value="%s" size="12" placeholder="en"></p>',
		esc_html__( 'Its language, such as en', 'portal-reader' ),
		esc_attr( $second['lang'] ? $second['lang'] : ( 'vi' === substr( get_bloginfo( 'language' ), 0, 2 ) ? 'en' : 'vi' ) )
	);
	printf(
		'<p><label for="portal_reader_second_title">%s</label><br><input type="text" id="portal_reader_second_title" name="portal_reader_second[title]" value="%s" class="large-text"></p>',
		esc_html__( 'Title in that language', 'portal-reader' ),
		esc_attr( $second['title'] )
	);
	wp_editor(
		$second['text'],
		'portal_reader_second_text',
		array(
			'textarea_name' => 'portal_reader_second[text]',
			'textarea_rows' => 10,
			'media_buttons' => false,
		)
	);
}

/**
 * Saves the box.
 *
 * @param int      $post_id The post.
 * @param \WP_Post $post    The same.
 */
function save_second( $post_id, $post ) {
	if ( ( defined( 'DOING_AUTOSAVE' ) && DOING_AUTOSAVE ) || 'revision' === $post->post_type || ! isset( $_POST['portal_reader_second_nonce'], $_POST['portal_reader_second'] ) ) {
		return;
	}
	$nonce = sanitize_key( wp_unslash( $_POST['portal_reader_second_nonce'] ) );
	if ( ! wp_verify_nonce( $nonce, 'portal_reader_second_' . $post_id ) || ! current_user_can( 'edit_post', $post_id ) ) {
		return;
	}
	$sent = wp_unslash( $_POST['portal_reader_second'] ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Each part is, below.
	$part = function ( $name ) use ( $sent ) {
		return is_array( $sent ) && isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? $sent[ $name ] : '';
	};

	$second = array(
		'lang'  => language_tag( sanitize_text_field( $part( 'lang' ) ) ),
		'title' => sanitize_text_field( $part( 'title' ) ),
		'text'  => wp_kses_post( $part( 'text' ) ),
	);
	if ( '' === $second['title'] && is_blank( $second['text'] ) ) {
		delete_post_meta( $post_id, SECOND );
	} else {
		update_post_meta( $post_id, SECOND, wp_slash( $second ) );
	}
}
