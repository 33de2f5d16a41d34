<?php
/**
 * The pages of the module in the admin: only its settings.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_ADMIN' ) || ! defined( 'NV_MAINFILE' ) || ! defined( 'NV_IS_MODADMIN' ) ) {
	exit( 'Stop!!!' );
}

define( 'NV_IS_FILE_ADMIN', true );

$allow_func = array( 'main' );
