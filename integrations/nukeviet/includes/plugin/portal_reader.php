<?php
/**
 * The plugin of Portal Reader: the finished page of a visitor gets our controls before it is sent.
 * This file declares no function and is written so that every PHP can read it: an old PHP must not end the page.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

// NukeViet reads this inside a function where a page ends early.
global $sys_mods;

// The module is there and active in this language. It is gone where somebody has deleted its folder by hand.
if ( PHP_VERSION_ID >= 70400 && defined( 'NV_SYSTEM' ) && ! defined( 'NV_IS_AJAX' ) && isset( $contents, $sys_mods['portal-reader'] ) && is_file( NV_ROOTDIR . '/modules/portal-reader/page.php' ) ) {
	require_once NV_ROOTDIR . '/modules/portal-reader/page.php';
	$contents = PortalReader\finish_page( $contents );
}
