<?php
/**
 * Installs and removes the package: the plugin works from the first installation on, and no cache keeps what it wrote.
 *
 * @package portal-reader
 */

use Joomla\CMS\Factory;
use Joomla\CMS\Installer\InstallerScript;
use Joomla\Database\DatabaseInterface;

\defined('_JEXEC') or die;

/** The name of this class is given by Joomla. */
class Pkg_PortalreaderInstallerScript extends InstallerScript
{
    /** @var string Joomla refuses the package under an older one, with a message. */
    protected $minimumPhp = '7.4';

    /** @var string The same for Joomla itself. */
    protected $minimumJoomla = '4.0';

    /**
     * Switches the plugin on. An update leaves it as the webmaster has it.
     *
     * @param string $type install, update, discover_install or uninstall.
     */
    public function postflight($type): void
    {
        if ('install' === $type || 'discover_install' === $type) {
            $database = Factory::getContainer()->get(DatabaseInterface::class);
            $query    = $database->getQuery(true)
                ->update($database->quoteName('#__extensions'))
                ->set($database->quoteName('enabled') . ' = 1')
                ->where($database->quoteName('type') . ' = ' . $database->quote('plugin'))
                ->where($database->quoteName('folder') . ' = ' . $database->quote('system'))
                ->where($database->quoteName('element') . ' = ' . $database->quote('portalreader'));
            $database->setQuery($query)->execute();
        }
        // Pages and articles that a cache has kept are printed anew, with the package or without it.
        foreach (['com_content', 'page'] as $group) {
            Factory::getCache($group, '')->clean();
        }
    }
}
