<?php
/**
 * A check of a setting: Joomla refuses to save one that fails it, and shows the message of the field.
 *
 * @package portal-reader
 */

namespace PortalReader\Joomla\Plugin\Rule;

use Joomla\CMS\Form\Form;
use Joomla\CMS\Form\FormRule;
use Joomla\Registry\Registry;

use function PortalReader\is_number;

\defined('_JEXEC') or die;

require_once \dirname(__DIR__, 2) . '/includes/html.php';

class PhonesRule extends FormRule
{
    public function test(\SimpleXMLElement $element, $value, $group = null, ?Registry $input = null, ?Form $form = null)
    {
        // Joomla gives null for an empty field.
        return null === $value || (\is_string($value) && ('' === trim($value) || is_number(trim($value))));
    }
}
