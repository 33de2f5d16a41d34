<?php
/**
 * Switches the plugin on and off, as Cấu hình › Thiết lập Plugin does.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'NV_ADMIN' ) || ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

const PLUGIN = 'portal_reader.php';

/** The place of NukeViet where a plugin gets the finished page. */
const AREA = 3;

/**
 * Returns true if NukeViet calls the plugin where it must.
 *
 * @return bool
 */
function is_plugged() {
	global $db, $db_config;
	return (bool) $db->query( 'SELECT COUNT(*) FROM ' . $db_config['prefix'] . '_plugin WHERE plugin_file=' . $db->quote( PLUGIN ) . ' AND plugin_area=' . AREA )->fetchColumn();
}

/** Lets NukeViet call the plugin, as the last one of its area. */
function plug() {
	global $db, $db_config;
	if ( is_plugged() ) {
		return;
	}
	$table = $db_config['prefix'] . '_plugin';
	$db->query( "DELETE FROM $table WHERE plugin_file=" . $db->quote( PLUGIN ) );
	$weight = (int) $db->query( "SELECT MAX(weight) FROM $table WHERE plugin_area=" . AREA )->fetchColumn() + 1;
	$db->query( "INSERT INTO $table (plugin_file, plugin_area, weight) VALUES (" . $db->quote( PLUGIN ) . ', ' . AREA . ", $weight)" );
	nv_save_file_config_global();
}

/** Lets NukeViet forget the plugin. The numbers of the others in the area stay without a gap. */
function unplug() {
	global $db, $db_config;
	$table = $db_config['prefix'] . '_plugin';
	$row   = $db->query( "SELECT plugin_area, weight FROM $table WHERE plugin_file=" . $db->quote( PLUGIN ) )->fetch();
	if ( ! $row ) {
		return;
	}
	$db->query( "DELETE FROM $table WHERE plugin_file=" . $db->quote( PLUGIN ) );
	$db->query( "UPDATE $table SET weight = weight - 1 WHERE plugin_area=" . (int) $row['plugin_area'] . ' AND weight > ' . (int) $row['weight'] );
	nv_save_file_config_global();
}

/**
 * Returns true if the module is set up in another language too: each language of NukeViet has its own list of modules.
 *
 * @param string $language The language in which it is being deleted.
 * @return bool
 */
function is_used_besides( $language ) {
	global $db, $db_config;
	$others = $db->query( 'SELECT lang FROM ' . $db_config['prefix'] . '_setup_language WHERE setup=1 AND lang!=' . $db->quote( $language ) )->fetchAll( \PDO::FETCH_COLUMN );
	foreach ( $others as $other ) {
		if ( $db->query( 'SELECT COUNT(*) FROM ' . $db_config['prefix'] . "_{$other}_modules WHERE module_file='portal-reader'" )->fetchColumn() ) {
			return true;
		}
	}
	return false;
}
