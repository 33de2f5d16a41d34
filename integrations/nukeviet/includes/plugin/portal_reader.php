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

// The folder of the module is gone where somebody has deleted it by hand. In the other places that NukeViet has for plugins there is no page yet.
if ( PHP_VERSION_ID >= 70400 && defined( 'NV_SYSTEM' ) && ! defined( 'NV_IS_AJAX' ) && isset( $contents ) && is_file( NV_ROOTDIR . '/modules/portal-reader/page.php' ) ) {
	require_once NV_ROOTDIR . '/modules/portal-reader/page.php';
	$contents = PortalReader\finish_page( $contents );
}
