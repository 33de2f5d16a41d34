<?php
/**
 * English words of the settings.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_ADMIN' ) || ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

$lang_module['main']         = 'Settings';
$lang_module['settings']     = 'Settings of Portal Reader';
$lang_module['saved']        = 'The settings are saved.';
$lang_module['unplugged']    = 'The plugin portal_reader.php is off, so nothing is new on the pages of readers. Press Save to switch it on again.';
$lang_module['save']         = 'Save';
$lang_module['articles']     = 'Articles';
$lang_module['modules']      = 'For these modules';
$lang_module['lists']        = 'Lists of news';
$lang_module['lists_help']   = 'The control for the text size stands above lists of news too.';
$lang_module['display']      = 'Display settings';
$lang_module['display_help'] = 'Readers can also choose spacing, colours and a clear typeface.';
$lang_module['size_label']   = 'Words before the control';
$lang_module['size_help']    = 'Left empty: “Text size” in the language of the reader.';
$lang_module['hotline']      = 'Hotline';
$lang_module['number']       = 'Number';
$lang_module['number_help']  = 'As in 02163.818.555. Write / or ; between two numbers.';
$lang_module['hours']        = 'Hours';
$lang_module['hours_help']   = 'As in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7. Left empty: none are shown.';
$lang_module['words']        = 'Words before the number';
$lang_module['words_help']   = 'Left empty: “Hotline” in the language of the reader.';
$lang_module['top']          = 'At the top';
$lang_module['top_help']     = 'The hotline stands at the top of every page. To place it elsewhere, take the tick away and add the block global.hotline in the management of blocks.';
$lang_module['error_number'] = 'Not saved: a number has digits, spaces and the signs + . - ( ) only. Write / or ; between two numbers.';
$lang_module['error_hours']  = 'Not saved: write the hours as in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7.';
$lang_module['error_words']  = 'Not saved: the words before the control and the number have none of < > { }, and at most 100 letters.';
