<?php
/**
 * The settings: what they are when nobody has changed them, and the words of a visitor's page. Each language of the portal has its own.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

require_once __DIR__ . '/html.php';

/**
 * All settings, with their values on a fresh installation. NukeViet stores text only.
 *
 * @return string[]
 */
function defaults() {
	return array(
		// Names of modules with commas between them. Nobody has chosen yet: all that are made of news or page.
		'modules'       => '*',
		'lists'         => '1',
		'display'       => '1',
		'size_label'    => '',
		'number'        => '',
		'hours'         => '',
		'hotline_label' => '',
		'hotline_top'   => '1',
	);
}

/**
 * The name of the module in this language, which the webmaster can change.
 *
 * @return string Empty where the module is not set up or not active.
 */
function module() {
	global $sys_mods;
	foreach ( isset( $sys_mods ) ? $sys_mods : array() as $name => $module ) {
		if ( 'portal-reader' === $module['module_file'] ) {
			return (string) $name;
		}
	}
	return '';
}

/**
 * One setting.
 *
 * @param string $name Its name in defaults().
 * @return string
 */
function option( $name ) {
	global $module_config;
	$stored = isset( $module_config[ module() ] ) ? $module_config[ module() ] : array();
	return isset( $stored[ $name ] ) ? (string) $stored[ $name ] : defaults()[ $name ];
}

/**
 * The modules whose pages can have articles, each true if its pages get our controls.
 *
 * @param array $modules All modules of this language, as NukeViet lists them.
 * @return bool[] By name.
 */
function article_modules( $modules ) {
	$chosen = explode( ',', option( 'modules' ) );
	$found  = array();
	foreach ( $modules as $name => $module ) {
		if ( in_array( $module['module_file'], array( 'news', 'page' ), true ) || in_array( (string) $name, $chosen, true ) ) {
			$found[ $name ] = '*' === $chosen[0] || in_array( (string) $name, $chosen, true );
		}
	}
	return $found;
}

/**
 * The hotline, or nothing where no number is set.
 *
 * @return string
 */
function hotline() {
	$language    = is_file( __DIR__ . '/language/' . NV_LANG_INTERFACE . '.php' ) ? NV_LANG_INTERFACE : 'en';
	$lang_module = array();
	include __DIR__ . "/language/$language.php";
	return hotline_html( option( 'number' ), option( 'hours' ), option( 'hotline_label' ), $lang_module['hotline'] );
}
