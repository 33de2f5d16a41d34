<?php
/**
 * The module: shows what its settings name, as the plugin makes it. Nothing at all where there is nothing to show.
 *
 * @package portal-reader
 */

namespace PortalReader\Joomla\Module\Site\Dispatcher;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Plugin\PluginHelper;

\defined('_JEXEC') or die;

class Dispatcher extends AbstractModuleDispatcher
{
    /** @return array|false */
    protected function getLayoutData()
    {
        // Without the plugin no script of ours is on the page.
        if (!PluginHelper::isEnabled('system', 'portalreader')) {
            return false;
        }
        $data         = parent::getLayoutData();
        $plugin       = $this->app->bootPlugin('portalreader', 'system');
        $part         = $data['params']->get('part', 'both');
        $data['html'] = ('languages' === $part ? '' : $plugin->hotline()) . ('hotline' === $part ? '' : $plugin->languages());
        return '' === $data['html'] ? false : $data;
    }
}
