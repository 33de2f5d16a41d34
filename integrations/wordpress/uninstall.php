<?php
/**
 * Takes away all that the plugin has stored: settings, second languages, widgets.
 *
 * @package portal-reader
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

// Another copy is active, and what is stored is its own too.
if ( defined( 'PORTAL_READER_VERSION' ) ) {
	return;
}

$portal_reader_remove = function () {
	delete_option( 'portal_reader' );
	delete_option( 'widget_portal_reader_hotline' );
	delete_option( 'widget_portal_reader_languages' );
	delete_post_meta_by_key( '_portal_reader_second' );
	$sidebars = get_option( 'sidebars_widgets' );
	if ( ! is_array( $sidebars ) ) {
		return;
	}
	foreach ( $sidebars as $name => $widgets ) {
		if ( is_array( $widgets ) ) {
			$sidebars[ $name ] = array_values( preg_grep( '~^portal_reader_~', $widgets, PREG_GREP_INVERT ) );
		}
	}
	update_option( 'sidebars_widgets', $sidebars );
};

if ( is_multisite() ) {
	$portal_reader_all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $portal_reader_all ) as $portal_reader_site ) {
		switch_to_blog( $portal_reader_site );
		$portal_reader_remove();
		restore_current_blog();
	}
} else {
	$portal_reader_remove();
}
