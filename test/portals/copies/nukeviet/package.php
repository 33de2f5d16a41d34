<?php
// NukeViet at the moment before it sends a page of the module news: its own names, and the page as it stands.
define('NV_MAINFILE', true);
define('NV_SYSTEM', true);
define('NV_ROOTDIR', $argv[1]);
define('NV_BASE_SITEURL', '/');
define('NV_LANG_INTERFACE', 'vi');
$module_name   = 'tin-tuc';
$op            = 'detail';
$sys_mods      = array(
	'tin-tuc'   => array( 'module_file' => 'news' ),
	'cong-doc'  => array( 'module_file' => 'portal-reader' ),
);
$module_config = array( 'cong-doc' => array( 'number' => '02163.818.555' ) );
$contents      = stream_get_contents( STDIN );

require NV_ROOTDIR . '/includes/plugin/portal_reader.php';
$finished = $contents;
// A second copy of the plugin finds a finished page and leaves it alone.
require NV_ROOTDIR . '/includes/plugin/portal_reader.php';
if ( $contents !== $finished ) {
	trigger_error( 'The second copy of the plugin changed the page.', E_USER_ERROR );
}
echo $contents;
