<?php
/**
 * A visitor's page as a whole, on its way to the browser: the article with its controls, the hotline at the top, our files in the head.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

require_once __DIR__ . '/options.php';

/**
 * Puts our parts into a page. A page that cannot be read, or that a second copy has finished already, stays as it is; so do all where the module is not active.
 *
 * @param mixed $html The page.
 * @return mixed
 */
function finish_page( $html ) {
	global $module_name, $op, $sys_mods;
	if ( '' === module() || ! is_string( $html ) || ! preg_match( '~</head\s*>~i', $html ) || ! find_tag( $html, '', 'body' ) || false !== strpos( $html, '<reader-article' ) ) {
		return $html;
	}
	// The page for printing and the file to save hold an article alone.
	if ( in_array( $op, array( 'print', 'savefile' ), true ) ) {
		return $html;
	}
	$modules = article_modules( $sys_mods );
	$is_ours = ! empty( $modules[ $module_name ] );
	$done    = $is_ours ? with_article( $html ) : $html;
	if ( $is_ours && $done === $html && option( 'lists' ) ) {
		$done = with_list( $html );
	}
	return with_files( with_bar( $done ) );
}

/**
 * Puts an article around the text, and lets title, lead and comments grow with it.
 *
 * @param string $html The page.
 * @return string
 */
function with_article( $html ) {
	$box = find_by_attribute( $html, 'id', 'news-bodyhtml' );
	$box = $box ? $box : find_by_attribute( $html, 'id', 'page-bodyhtml' );
	// The theme for phones gives the box no id.
	$box = $box ? $box : find_by_class( $html, 'bodytext' );
	$end = $box ? find_end( $html, $box ) : null;
	if ( ! $end ) {
		return $html;
	}
	$start = $box[1] + strlen( $box[0] );
	$text  = substr( $html, $start, $end[1] - $start );
	if ( is_blank( $text ) ) {
		return $html;
	}
	$languages = languages_in( $text );
	$toggle    = $languages ? '<reader-language-toggle languages="' . escape( implode( ' ', $languages ) ) . '"></reader-language-toggle> ' : '';
	$article   = '<reader-article><div slot="tools" class="portal-reader-tools">' . $toggle . tools_html( option( 'size_label' ), '1' === option( 'display' ) ) . '</div>';
	// Versions are children of the article. Any other text stays in its box, so that marks of languages by Word are no versions.
	$done = $languages
		? $box[0] . $article . $text . '</reader-article>' . $end[0]
		: $article . $box[0] . $text . $end[0] . '</reader-article>';
	$html = substr_replace( $html, $done, $box[1], $end[1] + strlen( $end[0] ) - $box[1] );
	return mark( $html, growing( $html ), 'portal-reader-main' );
}

/**
 * The languages of a text that consists of blocks in two languages or more, and of nothing else.
 *
 * @param string $text The text.
 * @return string[] Empty for any other text.
 */
function languages_in( $text ) {
	$languages = array();
	while ( ! is_blank( $text ) ) {
		$text = preg_replace( '~^(?:\s|&nbsp;|\xc2\xa0|<br\s*/?>)+~i', '', $text );
		$tag  = find_tag( $text, '', 'div|section|article' );
		$end  = $tag && 0 === $tag[1] ? find_end( $text, $tag ) : null;
		if ( ! $end || ! preg_match( '~\slang=["\']?([\w-]+)~i', $tag[0], $match ) || '' === language_tag( $match[1] ) ) {
			return array();
		}
		$languages[] = language_tag( $match[1] );
		$text        = substr( $text, $end[1] + strlen( $end[0] ) );
	}
	$languages = array_values( array_unique( $languages ) );
	return count( $languages ) > 1 ? $languages : array();
}

/**
 * What grows with the text: the box of the whole article, which search engines know too, and the comments. In a theme without that box, each part of its own.
 *
 * @param string $html The page, with the article in it.
 * @return array[] Tags with their offsets.
 */
function growing( $html ) {
	$place = strpos( $html, '<reader-article' );
	$tags  = array();
	foreach ( array( 'NewsArticle', 'Article' ) as $type ) {
		foreach ( array( 'http', 'https' ) as $scheme ) {
			$box = find_by_attribute( $html, 'itemtype', "$scheme://schema.org/$type" );
			$end = $box && $box[1] < $place ? find_end( $html, $box ) : null;
			if ( $end && $end[1] > $place ) {
				$tags = array( $box );
				break 2;
			}
		}
	}
	$after = $tags ? $end[1] : 0;
	if ( ! $tags ) {
		$tags[] = find_by_attribute( $html, 'itemprop', 'headline' );
		$tags[] = find_by_attribute( $html, 'itemprop', 'description' );
		$text   = find_by_class( $html, 'bodytext' );
		$tags[] = $text;
	}
	$comments = find_by_attribute( $html, 'id', 'idcomment' );
	if ( $comments && $comments[1] > $after ) {
		$tags[] = $comments;
	}
	return array_filter( $tags );
}

/**
 * Puts the controls above a list of news. Each part of the list grows.
 *
 * @param string $html The page.
 * @return string
 */
function with_list( $html ) {
	$tags = array();
	for ( $from = 0, $rest = $html; $rest; $rest = substr( $html, $from ) ) {
		$box = find_by_class( $rest, 'news_column' );
		$end = $box ? find_end( $rest, $box ) : null;
		if ( ! $end ) {
			break;
		}
		$tags[] = array( $box[0], $from + $box[1] );
		$from  += $end[1] + strlen( $end[0] );
	}
	if ( ! $tags ) {
		return $html;
	}
	$tools = '<div class="portal-reader-list-tools">' . tools_html( option( 'size_label' ), '1' === option( 'display' ) ) . '</div>';
	foreach ( $tags as &$tag ) {
		$tag[1] += strlen( $tools );
	}
	return mark( substr_replace( $html, $tools, $tags[0][1] - strlen( $tools ), 0 ), $tags, 'portal-reader-main' );
}

/**
 * Puts the hotline at the top: into the box of the page, which begins below a header that is fixed to the window.
 *
 * @param string $html The page.
 * @return string
 */
function with_bar( $html ) {
	$hotline = option( 'hotline_top' ) ? hotline() : '';
	if ( '' === $hotline ) {
		return $html;
	}
	$place = find_by_attribute( $html, 'id', 'body' );
	$place = $place ? $place : find_tag( $html, '', 'body' );
	return substr_replace( $html, '<div class="portal-reader-bar">' . $hotline . '</div>', $place[1] + strlen( $place[0] ), 0 );
}

/**
 * Puts our files into the head of a page that has one of our parts. NukeViet has moved its own scripts to the end already; ours stay.
 *
 * @param string $html The page.
 * @return string
 */
function with_files( $html ) {
	if ( false === strpos( $html, '<reader-' ) ) {
		return $html;
	}
	$folder = escape( NV_BASE_SITEURL . 'modules/portal-reader/assets/' );
	$files  = '';
	foreach ( array( 'portal-reader.css', 'portal-reader-typeface.css', 'nukeviet.css' ) as $sheet ) {
		$files .= '<link rel="stylesheet" href="' . $folder . $sheet . '?v=@VERSION@">' . "\n";
	}
	// The first is not deferred: it applies the saved choices before the first paint.
	$files .= '<script src="' . $folder . 'early.js?v=@VERSION@"></script>' . "\n"
		. '<script src="' . $folder . 'portal-reader.classic.js?v=@VERSION@" defer></script>' . "\n";
	return preg_replace( '~</head\s*>~i', addcslashes( $files, '\\$' ) . '$0', $html, 1 );
}
