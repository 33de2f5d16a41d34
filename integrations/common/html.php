<?php
/**
 * The HTML that the packages of all systems written in PHP share: the hotline, the controls, and what grows with the text size.
 * Each package contains this file. It runs under PHP 7.4 and later and uses nothing of a system.
 *
 * @package portal-reader
 */

namespace PortalReader;

/**
 * Escapes a text for HTML, in an attribute too.
 *
 * @param string $text The text.
 * @return string
 */
function escape( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
}

/**
 * Writes an attribute, or nothing for an empty value.
 *
 * @param string $name  The attribute.
 * @param string $value Its value.
 * @return string
 */
function attribute( $name, $value ) {
	return '' === $value ? '' : ' ' . $name . '="' . escape( $value ) . '"';
}

/**
 * Returns true if each part of a text between / and ; is a telephone number.
 *
 * @param string $text As written by the webmaster.
 * @return bool
 */
function is_number( $text ) {
	foreach ( preg_split( '~[/;]~', $text ) as $number ) {
		if ( ! preg_match( '~^[+]?[0-9\s.()-]+$~', trim( $number ) ) ) {
			return false;
		}
		$digits = strlen( preg_replace( '~\D~', '', $number ) );
		if ( $digits < 3 || $digits > 15 ) {
			return false;
		}
	}
	return true;
}

/**
 * Returns true if a text can be hours in the notation of OpenStreetMap, such as Mo-Fr 07:30-11:30,13:30-17:00 or 24/7.
 *
 * @param string $text As written by the webmaster.
 * @return bool
 */
function is_hours( $text ) {
	return 1 === preg_match( '~^[A-Za-z0-9:;,./\s-]{3,200}$~', $text );
}

/**
 * A language tag as HTML wants it: `vi`, `en-US`. Other text, such as a free name, is no language.
 *
 * @param mixed $locale A locale such as `en_US`, or a tag.
 * @return string Empty if it is none.
 */
function language_tag( $locale ) {
	$tag = is_string( $locale ) ? str_replace( '_', '-', $locale ) : '';
	return preg_match( '~^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$~', $tag ) ? $tag : '';
}

/**
 * A number as it is dialled: with the code of Vietnam in place of a leading 0. Short numbers such as 1022 have none.
 *
 * @param string $number As the portal writes it.
 * @return string
 */
function dialled( $number ) {
	$digits = preg_replace( '~\D~', '', $number );
	if ( '+' === substr( trim( $number ), 0, 1 ) ) {
		return '+' . $digits;
	}
	return '0' === substr( $digits, 0, 1 ) ? '+84' . substr( $digits, 1 ) : $digits;
}

/**
 * The hotline, with links that can be called without a script.
 *
 * @param string $number One number or several, with / or ; between them.
 * @param string $hours  When somebody answers, or empty.
 * @param string $label  The words before the number that the webmaster wants, or empty.
 * @param string $words  The words that stand there otherwise, until the script has come.
 * @return string Empty where the number is none.
 */
function hotline_html( $number, $hours, $label, $words ) {
	if ( '' === $number || ! is_number( $number ) ) {
		return '';
	}
	$links = array();
	foreach ( preg_split( '~[/;]~', $number ) as $one ) {
		$links[] = '<a href="tel:' . dialled( $one ) . '">' . escape( trim( $one ) ) . '</a>';
	}
	return '<reader-hotline-banner' . attribute( 'label', $label ) . attribute( 'hours', $hours ) . '>'
		. escape( rtrim( '' === $label ? $words : $label, ': ' ) . ':' ) . ' ' . implode( ' / ', $links ) . '</reader-hotline-banner>';
}

/**
 * Links to a page in its languages.
 *
 * @param array[] $languages Each with `tag`, `name` and `url`.
 * @return string Empty where there is nothing to choose.
 */
function languages_html( $languages ) {
	if ( count( $languages ) < 2 ) {
		return '';
	}
	$links = array();
	foreach ( $languages as $one ) {
		$links[] = '<a' . attribute( 'href', $one['url'] ) . attribute( 'lang', $one['tag'] ) . attribute( 'hreflang', $one['tag'] ) . '>' . escape( $one['name'] ) . '</a>';
	}
	return '<reader-language-toggle>' . implode( ' ', $links ) . '</reader-language-toggle>';
}

/**
 * The controls. Where they reach beyond the article, with_targets() writes it in place of data-page.
 *
 * @param string $label   The words before the text size that the webmaster wants, or empty.
 * @param bool   $display Whether readers can choose spacing, colours and typeface too.
 * @return string
 */
function tools_html( $label, $display ) {
	return '<reader-font-size data-page' . attribute( 'label', $label ) . '></reader-font-size>'
		. ( $display ? ' <reader-display-settings data-page></reader-display-settings>' : '' );
}

/**
 * Returns true for a text without letters and without pictures: an article around it would be only a row of buttons.
 *
 * @param string $html The text.
 * @return bool
 */
function is_blank( $html ) {
	if ( preg_match( '~<(img|video|audio|iframe|object|embed|canvas|svg|form)\b~i', $html ) ) {
		return false;
	}
	$text = strip_tags( preg_replace( '~<(script|style)\b.*?</\1\s*>~is', '', $html ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.strip_tags_strip_tags -- Other systems use this too.
	return '' === trim( str_replace( array( '&nbsp;', "\u{a0}" ), '', $text ) );
}

/** What a browser reads no elements in: the rest of a pattern does not look there. */
const IGNORED = '<!--.*?-->(*SKIP)(*F)|<(script|style|template|textarea|noscript)\b.*?</\1\s*>(*SKIP)(*F)';

/** The rest of a tag, with its attributes. */
const REST = '(?:"[^"]*"|\'[^\']*\'|[^"\'>])*';

/**
 * The first tag of a page that a pattern finds outside comments, scripts, styles and form fields.
 *
 * @param string $html      The page.
 * @param string $attribute A pattern for what must be in the tag.
 * @param string $name      A pattern for the name of the element.
 * @return array|null The tag and its offset.
 */
function find_tag( $html, $attribute, $name = '[a-z][a-z0-9-]*' ) {
	$pattern = '~' . IGNORED . "|<(?:$name)(?=[\\s>])(?=" . REST . ">)$attribute" . REST . '>~is';
	return preg_match( $pattern, $html, $match, PREG_OFFSET_CAPTURE ) ? $match[0] : null;
}

/**
 * The end of an element: that of its end tag, which is found as a browser finds it, by counting tags of the same name.
 *
 * @param string $html The page.
 * @param array  $tag  Its tag and offset, as find_tag() gives them.
 * @return array|null The end tag and its offset; null if the page does not close the element.
 */
function find_end( $html, $tag ) {
	list( $text, $offset ) = $tag;
	if ( ! preg_match( '~^<([a-z][a-z0-9-]*)~i', $text, $name ) ) {
		return null;
	}
	// All tags are looked at, because an attribute of any of them can hold what looks like the end. A quotation mark counts after an equals sign only.
	$pattern = '~' . IGNORED . '|<(?<end>/?)(?<name>[a-z][^\s/>]*+)(?:=\s*+(?:"[^"]*+"|\'[^\']*+\')|[^>=]++|=)*+>~is';
	$open    = 1;
	// Nothing is found after an error, such as a page too large for the pattern.
	preg_match_all( $pattern, $html, $tags, PREG_OFFSET_CAPTURE, $offset + strlen( $text ) );
	foreach ( isset( $tags['name'] ) ? $tags['name'] : array() as $index => $found ) {
		if ( 0 !== strcasecmp( $found[0], $name[1] ) ) {
			continue;
		}
		$open += '' === $tags['end'][ $index ][0] ? 1 : -1;
		if ( 0 === $open ) {
			return $tags[0][ $index ];
		}
	}
	return null;
}

/**
 * The first tag of a page with an attribute of this value.
 *
 * @param string $html  The page.
 * @param string $name  The attribute.
 * @param string $value Its value.
 * @return array|null The tag and its offset.
 */
function find_by_attribute( $html, $name, $value ) {
	return find_tag( $html, '(?=' . REST . '?\s' . $name . '=["\']?' . preg_quote( $value, '~' ) . '["\'\s>])' );
}

/**
 * The first tag of a page with this class.
 *
 * @param string $html  The page.
 * @param string $class The class.
 * @return array|null The tag and its offset.
 */
function find_by_class( $html, $class ) {
	$class = preg_quote( $class, '~' );
	$value = "(?:\"(?:[^\"]*\\s)?$class(?:\\s[^\"]*)?\"|'(?:[^']*\\s)?$class(?:\\s[^']*)?'|$class(?=[\\s>]))";
	return find_tag( $html, '(?=' . REST . '?\sclass=' . $value . ')' );
}

/**
 * Lets main grow with its title, lead, comments and lists; where there is none, other elements. Comments outside of it grow too.
 *
 * @param string   $html    The page.
 * @param string[] $others  Ids of elements that grow where the page has no main, or a class after a dot: the first element with it.
 * @param string   $main_id The id that main gets if it has none.
 * @return string
 */
function with_targets( $html, $others, $main_id = 'portal-reader-main' ) {
	if ( false === strpos( $html, '<reader-font-size data-page' ) ) {
		return $html;
	}
	$main = find_tag( $html, '', 'main' );
	$main = $main ? $main : find_by_attribute( $html, 'role', 'main' );
	$tags = $main ? array( $main ) : array();
	foreach ( $main ? array() : $others as $id ) {
		$tags[] = '.' === $id[0] ? find_by_class( $html, substr( $id, 1 ) ) : find_by_attribute( $html, 'id', $id );
	}
	$comments = find_by_attribute( $html, 'id', 'comments' );
	$end      = $main ? stripos( $html, '</main', $main[1] ) : false;
	if ( $comments && ( false === $end || $comments[1] > $end || $comments[1] < $main[1] ) ) {
		$tags[] = $comments;
	}
	return mark( $html, array_filter( $tags ), $main_id );
}

/**
 * Marks elements as growing, and names them in the controls.
 *
 * @param string  $html    The page.
 * @param array[] $tags    Tags with their offsets, as find_tag() gives them.
 * @param string  $new_id  The id that one without an id gets, with a number from the second one on.
 * @return string
 */
function mark( $html, $tags, $new_id ) {
	$ids   = array();
	$named = 0;
	usort(
		$tags,
		function ( $one, $other ) {
			return $other[1] - $one[1];
		}
	);
	// From the end of the page, so that the offsets before stay right.
	foreach ( $tags as list( $tag, $offset ) ) {
		$marked = preg_replace( '~\s*/?>$~', '', $tag );
		if ( preg_match( '~\sid=(?:"([^"\s]+)"|\'([^\'\s]+)\'|([^\s"\'>]+))~i', $tag, $match ) ) {
			$id = html_entity_decode( end( $match ), ENT_QUOTES, 'UTF-8' );
		} else {
			$id      = $new_id . ( $named++ ? "-$named" : '' );
			$marked .= attribute( 'id', $id );
		}
		$ids[] = $id;
		$html  = substr_replace( $html, $marked . ' data-reader-scaled>', $offset, strlen( $tag ) );
	}
	if ( ! $ids ) {
		return $html;
	}
	$for = attribute( 'for', implode( ' ', $ids ) );
	return str_replace( array( '<reader-font-size data-page', '<reader-display-settings data-page' ), array( '<reader-font-size' . $for, '<reader-display-settings' . $for ), $html );
}
