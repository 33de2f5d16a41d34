<?php
/**
 * The module, as Quản lý Modules lists it. It has pages in the admin only.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

$module_version = array(
	'name'     => 'Portal Reader',
	'modfuncs' => '',
	'is_sysmod' => 0,
	'virtual'  => 0,
	'version'  => '@VERSION@',
	'date'     => 'Tuesday, December 1, 2026 8:00:00 AM GMT+07:00',
	'author'   => 'portal-reader',
	'note'     => '',
);
