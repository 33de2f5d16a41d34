<?php
/**
 * The block “hotline”: the number that the settings of the module hold.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

if ( defined( 'NV_SYSTEM' ) && PHP_VERSION_ID >= 70400 ) {
	require_once NV_ROOTDIR . '/modules/portal-reader/options.php';
	$content = PortalReader\hotline();
}
