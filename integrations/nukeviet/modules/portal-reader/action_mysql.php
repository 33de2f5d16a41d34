<?php
/**
 * Runs when the module is set up or deleted in one language: switches the plugin on and off. The module has no tables; NukeViet deletes its settings and blocks itself.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_IS_FILE_MODULES' ) ) {
	exit( 'Stop!!!' );
}

require_once NV_ROOTDIR . '/modules/portal-reader/plug.php';

$sql_drop_module   = array();
$sql_create_module = array();

// NukeViet reads this file inside a function to set a module up, and in its page `del` to delete it.
if ( isset( $op ) && 'del' === $op ) {
	if ( ! PortalReader\is_used_besides( $lang ) ) {
		PortalReader\unplug();
	}
} else {
	PortalReader\plug();
}
