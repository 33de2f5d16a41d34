<?php
/**
 * The words on a visitor's page, until the script has come.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

$lang_module['hotline'] = 'Đường dây nóng:';
