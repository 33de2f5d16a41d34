<?php
/**
 * The text of a post, wrapped as it is printed. Nothing is written into the post itself.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// After wpautop, shortcodes and what other plugins add to the text.
add_filter( 'the_content', __NAMESPACE__ . '\wrap_classic', 9999 );
add_filter( 'render_block_core/post-content', __NAMESPACE__ . '\wrap_block', 9999, 3 );
add_filter( 'render_block_core/query', __NAMESPACE__ . '\list_tools_of_block', 10, 2 );
add_action( 'loop_start', __NAMESPACE__ . '\list_tools_of_loop' );

/**
 * Returns true for the post that the page is about, not for those that a block lists beside it.
 *
 * @param int $post_id The post.
 * @return bool
 */
function is_article( $post_id ) {
	return is_for_visitors() && is_singular( option( 'types' ) ) && option( 'types' ) && (int) get_queried_object_id() === (int) $post_id
		&& ! post_password_required( $post_id );
}

/**
 * In a classic theme: the text stands directly in a box of the theme's. The classes of that box go on ours, because themes write rules for its children.
 *
 * @param string $html The text.
 * @return string
 */
function wrap_classic( $html ) {
	// Other plugins ask for the text in the head, for a description of the page; there it is none of ours.
	if ( wp_is_block_theme() || ! in_the_loop() || ! is_main_query() || ! is_article( get_the_ID() ) || is_blank( $html ) || false !== strpos( $html, '<reader-article' ) ) {
		return $html;
	}
	/**
	 * Filters the classes of the box around the text in a classic theme.
	 *
	 * @param string $classes Those of the theme's own box.
	 */
	$classes = apply_filters( 'portal_reader_text_classes', 'entry-content' );
	$first   = '<div' . attribute( 'lang', first_language( get_the_ID() ) ) . ' class="portal-reader-text ' . esc_attr( $classes ) . '">' . $html . '</div>';
	$second  = second_version( get_the_ID(), 'portal-reader-text ' . $classes );
	return article( 'portal-reader-inside ' . $classes, '', $first . $second );
}

/**
 * In a block theme: the block of the text is there as a whole, and its box stays as it is.
 *
 * @param string    $html     The block.
 * @param array     $block    Its settings.
 * @param \WP_Block $instance Its context.
 * @return string
 */
function wrap_block( $html, $block, $instance ) {
	$post_id = isset( $instance->context['postId'] ) ? $instance->context['postId'] : 0;
	if ( ! $post_id || ! is_article( $post_id ) || is_blank( $html ) || false !== strpos( $html, '<reader-article' ) || ! preg_match( '~^\s*<div\b([^>]*)>~', $html, $match ) ) {
		return $html;
	}
	$classes = preg_match( '~\sclass="([^"]*)"~', $match[1], $found ) ? $found[1] : '';
	$lang    = attribute( 'lang', first_language( $post_id ) );
	if ( $lang ) {
		$html = preg_replace( '~^\s*<div\b~', '<div' . $lang, $html, 1 );
	}
	// The alignment is asked for by the box around. The layout lines our controls up with the text.
	preg_match_all( '~\balign\w+~', $classes, $aligned );
	preg_match_all( '~(?<!\S)(?:is-layout-\S+|has-global-padding|wp-container-\S+)~', $classes, $layout );
	return article( implode( ' ', $aligned[0] ), implode( ' ', $layout[0] ), $html . second_version( $post_id, $classes ) );
}

/**
 * Puts an article with its controls around a text.
 *
 * @param string $classes Of the article.
 * @param string $layout  Classes of the box of the controls.
 * @param string $html    The text.
 * @return string
 */
function article( $classes, $layout, $html ) {
	return '<reader-article class="' . esc_attr( trim( 'portal-reader-article ' . $classes ) ) . '">'
		. '<div slot="tools" class="' . esc_attr( trim( 'portal-reader-tools ' . $layout ) ) . '"><div>' . tools() . '</div></div>'
		. $html . '</reader-article>';
}

/**
 * The controls. What they reach beside the article is written by with_targets(), where data-page stands.
 *
 * @return string
 */
function tools() {
	return tools_html( option( 'size_label' ), option( 'display' ) );
}

/**
 * Returns true if this page lists posts and has no article of ours.
 *
 * @return bool
 */
function is_list() {
	return option( 'lists' ) && is_for_visitors() && ( is_home() || is_archive() || is_search() );
}

/**
 * The controls above a list of posts, once.
 *
 * @return string
 */
function list_tools() {
	static $done = false;
	if ( $done || ! is_list() ) {
		return '';
	}
	$done = true;
	return '<div class="portal-reader-list-tools">' . tools() . '</div>';
}

/**
 * In a block theme, before the block that lists the posts of this page.
 *
 * @param string $html  The block.
 * @param array  $block Its settings.
 * @return string
 */
function list_tools_of_block( $html, $block ) {
	return empty( $block['attrs']['query']['inherit'] ) ? $html : list_tools() . $html;
}

/**
 * In a classic theme, where its loop begins.
 *
 * @param \WP_Query $query The loop.
 */
function list_tools_of_loop( $query ) {
	if ( ! wp_is_block_theme() && $query->is_main_query() && did_action( 'wp_head' ) ) {
		echo list_tools(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}
