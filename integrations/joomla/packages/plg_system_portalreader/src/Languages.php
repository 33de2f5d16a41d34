<?php
/**
 * The languages in which a page is there, from what Joomla knows of it.
 *
 * @package portal-reader
 */

namespace PortalReader\Joomla\Plugin;

use Joomla\CMS\Application\CMSApplication;
use Joomla\CMS\Association\AssociationServiceInterface;
use Joomla\CMS\Language\Associations;
use Joomla\CMS\Language\LanguageHelper;
use Joomla\CMS\Router\Route;
use Joomla\CMS\Uri\Uri;

use function PortalReader\language_tag;

\defined('_JEXEC') or die;

final class Languages
{
    /**
     * The languages of the current page, each with its address: from the head, where the language filter or another plugin lists them, else from Joomla's associations.
     *
     * @return string[][] Each with `tag`, `name` and `url`.
     */
    public static function ofPage(CMSApplication $app): array
    {
        $addresses = self::fromHead($app);
        $addresses = \count($addresses) > 1 ? $addresses : self::fromAssociations($app);
        $found     = [];
        foreach ($addresses as $tag => $address) {
            if (language_tag($tag)) {
                $found[] = ['tag' => $tag, 'name' => self::nameOf($tag), 'url' => $address];
            }
        }
        return $found;
    }

    /** The addresses in the head, by language. */
    private static function fromHead(CMSApplication $app): array
    {
        $found = [];
        foreach ($app->getDocument()->getHeadData()['links'] ?? [] as $address => $link) {
            $tag = $link['attribs']['hreflang'] ?? '';
            if ('alternate' === ($link['relation'] ?? '') && '' !== $tag && 'x-default' !== $tag) {
                $found[$tag] = $address;
            }
        }
        return $found;
    }

    /** The addresses of the page and of its associated items, by language. */
    private static function fromAssociations(CMSApplication $app): array
    {
        $component = Associations::isEnabled() ? $app->bootComponent($app->getInput()->getCmd('option')) : null;
        if (!$component instanceof AssociationServiceInterface) {
            return [];
        }
        $addresses = [$app->getLanguage()->getTag() => Uri::getInstance()->toString(['path', 'query'])];
        foreach ($component->getAssociationsExtension()->getAssociationsForItem() as $tag => $address) {
            $addresses += [$tag => Route::_($address, false)];
        }
        $installed = LanguageHelper::getInstalledLanguages(0);
        $found     = [];
        // In the webmaster's order, which is the same on each page.
        foreach (LanguageHelper::getLanguages() as $language) {
            if (isset($addresses[$language->lang_code], $installed[$language->lang_code])) {
                $found[$language->lang_code] = $addresses[$language->lang_code];
            }
        }
        return $found;
    }

    /** The name of a language, in itself, as the webmaster has written it under Content Languages. */
    private static function nameOf(string $tag): string
    {
        foreach (LanguageHelper::getLanguages() as $language) {
            if (0 === strcasecmp($tag, $language->lang_code) || 0 === strcasecmp($tag, $language->sef)) {
                return $language->title_native;
            }
        }
        return $tag;
    }
}
