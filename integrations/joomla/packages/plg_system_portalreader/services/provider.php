<?php
/**
 * Makes the plugin for Joomla.
 *
 * @package portal-reader
 */

use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;
use PortalReader\Joomla\Plugin\Extension\PortalReader;

\defined('_JEXEC') or die;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->set(
            PluginInterface::class,
            function (Container $container) {
                // Joomla 4 takes it by reference.
                $dispatcher = $container->get(DispatcherInterface::class);
                return new PortalReader($dispatcher, (array) PluginHelper::getPlugin('system', 'portalreader'));
            }
        );
    }
};
