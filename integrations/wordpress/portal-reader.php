<?php
/**
 * Plugin Name:       Portal Reader
 * Description:       Text size, display settings, two languages and the hotline for the articles of a government portal. Nothing is loaded from elsewhere.
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            portal-reader
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       portal-reader
 * Domain Path:       /languages
 *
 * This file declares no function and is written so that every PHP can read it: a second copy of the plugin, or an old PHP, must not end the page.
 *
 * @package portal-reader
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// A second copy, in another folder, leaves the work to the first.
if ( defined( 'PORTAL_READER_VERSION' ) ) {
	return;
}

// WordPress refuses to activate the plugin under an old PHP. A server can go back to one later.
if ( PHP_VERSION_ID < 70400 ) {
	return;
}

define( 'PORTAL_READER_VERSION', '@VERSION@' );
define( 'PORTAL_READER_FILE', __FILE__ );

foreach ( array( 'html', 'options', 'languages', 'page', 'article', 'parts', 'class-part-widget', 'second-language', 'settings' ) as $portal_reader_part ) {
	require __DIR__ . '/includes/' . $portal_reader_part . '.php';
}
unset( $portal_reader_part );
