<?php
/**
 * The settings of the module, for the language of the portal that the webmaster works on.
 *
 * @package portal-reader
 */

namespace PortalReader;

if ( ! defined( 'NV_IS_FILE_ADMIN' ) ) {
	exit( 'Stop!!!' );
}

require_once NV_ROOTDIR . '/modules/portal-reader/options.php';
require_once NV_ROOTDIR . '/modules/portal-reader/plug.php';

$address = NV_BASE_ADMINURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&' . NV_NAME_VARIABLE . '=' . $module_name;
$token   = md5( NV_CHECK_SESSION . '_' . $module_name . '_' . $op . '_' . $admin_info['userid'] );
$errors  = array();
$values  = array();
foreach ( defaults() as $name => $default ) {
	$values[ $name ] = option( $name );
}
$choices = article_modules( $sys_mods );

if ( $nv_Request->get_string( 'checkss', 'post' ) === $token ) {
	// Read as it was typed: NukeViet would take markup away silently, and here it is refused with a message.
	$typed = function ( $name ) {
		return isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? trim( $_POST[ $name ] ) : '';
	};
	foreach ( array( 'number', 'hours', 'hotline_label', 'size_label' ) as $name ) {
		$values[ $name ] = $typed( $name );
	}
	foreach ( array( 'lists', 'display', 'hotline_top' ) as $name ) {
		$values[ $name ] = $nv_Request->get_bool( $name, 'post' ) ? '1' : '0';
	}
	$sent    = $nv_Request->get_typed_array( 'modules', 'post', 'title', array() );
	$choices = array_fill_keys( array_keys( $choices ), false );
	foreach ( array_intersect( array_keys( $choices ), $sent ) as $name ) {
		$choices[ $name ] = true;
	}
	$values['modules'] = implode( ',', array_keys( array_filter( $choices ) ) );

	if ( '' !== $values['number'] && ! is_number( $values['number'] ) ) {
		$errors[] = $lang_module['error_number'];
	}
	if ( '' !== $values['hours'] && ! is_hours( $values['hours'] ) ) {
		$errors[] = $lang_module['error_hours'];
	}
	foreach ( array( 'hotline_label', 'size_label' ) as $name ) {
		if ( preg_match( '~[<>{}]~', $values[ $name ] ) || mb_strlen( $values[ $name ] ) > 100 ) {
			$errors[] = $lang_module['error_words'];
			break;
		}
	}
	if ( ! $errors ) {
		$save = $db->prepare( 'REPLACE INTO ' . NV_CONFIG_GLOBALTABLE . ' (lang, module, config_name, config_value) VALUES (' . $db->quote( NV_LANG_DATA ) . ', ' . $db->quote( $module_name ) . ', :name, :value)' );
		foreach ( $values as $name => $value ) {
			$save->bindValue( ':name', $name );
			$save->bindValue( ':value', $value );
			$save->execute();
		}
		$nv_Cache->delMod( 'settings' );
		plug();
		nv_insert_logs( NV_LANG_DATA, $module_name, $lang_module['settings'], '', $admin_info['userid'] );
		nv_redirect_location( $address . '&saved=1' );
	}
}

$form = new \XTemplate( 'main.tpl', NV_ROOTDIR . '/themes/' . $global_config['module_theme'] . '/modules/' . $module_file );
$form->assign( 'LANG', $lang_module );
$form->assign( 'ACTION', escape( $address ) );
$form->assign( 'TOKEN', $token );
foreach ( $values as $name => $value ) {
	$form->assign( strtoupper( $name ), escape( $value ) );
	$form->assign( strtoupper( $name ) . '_CHECKED', '1' === $value ? ' checked="checked"' : '' );
}
foreach ( $choices as $name => $is_chosen ) {
	$form->assign( 'CHOICE', escape( (string) $name ) );
	$form->assign( 'CHOICE_TITLE', escape( html_entity_decode( $sys_mods[ $name ]['custom_title'], ENT_QUOTES, 'UTF-8' ) ) );
	$form->assign( 'CHOICE_CHECKED', $is_chosen ? ' checked="checked"' : '' );
	$form->parse( 'main.choice' );
}
foreach ( $errors as $one ) {
	$form->assign( 'ERROR', $one );
	$form->parse( 'main.error' );
}
if ( ! $errors && $nv_Request->isset_request( 'saved', 'get' ) ) {
	$form->parse( 'main.saved' );
}
if ( ! is_plugged() ) {
	$form->parse( 'main.unplugged' );
}
$form->parse( 'main' );
$contents   = $form->text( 'main' );
$page_title = $lang_module['settings'];

include NV_ROOTDIR . '/includes/header.php';
echo nv_admin_theme( $contents );
include NV_ROOTDIR . '/includes/footer.php';
