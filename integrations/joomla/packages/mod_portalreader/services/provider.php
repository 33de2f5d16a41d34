<?php
/**
 * Makes the module for Joomla.
 *
 * @package portal-reader
 */

use Joomla\CMS\Extension\Service\Provider\Module;
use Joomla\CMS\Extension\Service\Provider\ModuleDispatcherFactory;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;

\defined('_JEXEC') or die;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->registerServiceProvider(new ModuleDispatcherFactory('\\PortalReader\\Joomla\\Module'));
        $container->registerServiceProvider(new Module());
    }
};
