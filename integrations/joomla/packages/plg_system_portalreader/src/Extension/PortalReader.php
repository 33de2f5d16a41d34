<?php
/**
 * The plugin: wraps the text of an article as it is printed, and finishes the page around it. Nothing is written into an article.
 *
 * @package portal-reader
 */

namespace PortalReader\Joomla\Plugin\Extension;

use Joomla\CMS\Document\HtmlDocument;
use Joomla\CMS\Factory;
use Joomla\CMS\Language\Text;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\EventInterface;
use Joomla\Event\Priority;
use Joomla\Event\SubscriberInterface;
use PortalReader\Joomla\Plugin\Languages;

use function PortalReader\attribute;
use function PortalReader\find_tag;
use function PortalReader\hotline_html;
use function PortalReader\is_blank;
use function PortalReader\language_tag;
use function PortalReader\languages_html;
use function PortalReader\tools_html;
use function PortalReader\with_targets;

\defined('_JEXEC') or die;

require_once \dirname(__DIR__, 2) . '/includes/html.php';

final class PortalReader extends CMSPlugin implements SubscriberInterface
{
    /** The folder of our files on the portal. */
    private const FOLDER = 'media/plg_system_portalreader/';

    /** Views that list articles. */
    private const LISTS = [
        'com_content' => ['category', 'featured', 'archive'],
        'com_tags'    => ['tag'],
        'com_finder'  => ['search'],
    ];

    public static function getSubscribedEvents(): array
    {
        return [
            // After all plugins that change the text.
            'onContentPrepare'    => ['wrapArticle', Priority::MIN],
            'onAfterDispatch'     => 'addListTools',
            'onBeforeCompileHead' => 'addFiles',
            'onAfterRender'       => 'finishPage',
        ];
    }

    /** Wraps the text of the article that the page is about, not of those that a module lists beside it. */
    public function wrapArticle(EventInterface $event): void
    {
        // Joomla 4 numbers the arguments, Joomla 5 names them.
        $arguments = $event->getArguments();
        $context   = $arguments['context'] ?? $arguments[0] ?? '';
        $article   = $arguments['subject'] ?? $arguments[1] ?? null;
        if ('com_content.article' !== $context || !$this->params->get('articles', 1) || !$this->isForVisitors() || !$this->isView(['com_content' => ['article']])) {
            return;
        }
        $isThePage = \is_object($article) && isset($article->id, $article->text) && (int) $article->id === Factory::getApplication()->getInput()->getInt('id');
        if (!$isThePage || is_blank($article->text) || false !== strpos($article->text, '<reader-article')) {
            return;
        }
        $language      = attribute('lang', language_tag($article->language ?? ''));
        $article->text = '<reader-article' . $language . '><div slot="tools" class="portal-reader-tools">' . $this->tools() . '</div>'
            . $article->text . '</reader-article>';
    }

    /** Puts the controls above a list of articles. */
    public function addListTools(): void
    {
        if (!$this->params->get('lists', 1) || !$this->isForVisitors() || !$this->isView(self::LISTS)) {
            return;
        }
        $document = Factory::getApplication()->getDocument();
        $list     = $document->getBuffer('component');
        if (\is_string($list) && !is_blank($list)) {
            $document->setBuffer('<div class="portal-reader-list-tools">' . $this->tools() . '</div>' . $list, ['type' => 'component', 'name' => '', 'title' => '']);
        }
    }

    /** Puts our files into the head. */
    public function addFiles(): void
    {
        if (!$this->isForVisitors()) {
            return;
        }
        $assets  = Factory::getApplication()->getDocument()->getWebAssetManager();
        $version = ['version' => '@VERSION@'];
        $assets->registerAndUseStyle('portal-reader', self::FOLDER . 'portal-reader.css', $version);
        $assets->registerAndUseStyle('portal-reader.typeface', self::FOLDER . 'portal-reader-typeface.css', $version);
        $assets->registerAndUseStyle('portal-reader.joomla', self::FOLDER . 'joomla.css', $version);
        // Not deferred: it applies the saved choices before the first paint.
        $assets->registerAndUseScript('portal-reader.early', self::FOLDER . 'early.js', $version);
        $assets->registerAndUseScript('portal-reader', self::FOLDER . 'portal-reader.classic.js', $version, ['defer' => true]);
    }

    /** Marks what grows with the text, and puts the bar at the top. No other event reaches the template's own main element. */
    public function finishPage(): void
    {
        if (!$this->isForVisitors()) {
            return;
        }
        $app  = Factory::getApplication();
        $html = $app->getBody();
        $bar  = ($this->params->get('hotline_top') ? $this->hotline() : '') . ($this->params->get('languages_top') ? $this->languages() : '');
        $body = '' === $bar ? null : find_tag($html, '', 'body');
        if ($body) {
            $html = substr_replace($html, $body[0] . '<div class="portal-reader-bar">' . $bar . '</div>', $body[1], \strlen($body[0]));
        }
        $app->setBody(with_targets($html, ['.item-page', '.blog', '.blog-featured', '.com-content-category']));
    }

    /** The hotline, with links that can be called without a script. Empty where no number is set. */
    public function hotline(): string
    {
        $this->loadLanguage();
        return $this->isForVisitors()
            ? hotline_html($this->text('number'), $this->text('hours'), $this->text('hotline_label'), Text::_('PLG_SYSTEM_PORTALREADER_HOTLINE_WORDS'))
            : '';
    }

    /** Links to this page in its languages. Empty where there is nothing to choose. */
    public function languages(): string
    {
        return $this->isForVisitors() ? languages_html(Languages::ofPage(Factory::getApplication())) : '';
    }

    /** The controls. What they reach beside the article is written by with_targets(). */
    private function tools(): string
    {
        return tools_html($this->text('size_label'), (bool) $this->params->get('display', 1));
    }

    /** A setting that is text. */
    private function text(string $name): string
    {
        $value = $this->params->get($name, '');
        return \is_string($value) ? trim($value) : '';
    }

    /** Returns true on a whole page for visitors: not in the administrator, in forms, feeds, and pages without a template such as those for print. */
    private function isForVisitors(): bool
    {
        $app = Factory::getApplication();
        if (!$app->isClient('site') || !$app->getDocument() instanceof HtmlDocument) {
            return false;
        }
        $input = $app->getInput();
        return \in_array($input->getCmd('tmpl', 'index'), ['', 'index'], true) && !$input->getBool('print')
            && 'form' !== $input->getCmd('view') && 'edit' !== $input->getCmd('layout') && 'com_config' !== $input->getCmd('option');
    }

    /**
     * Returns true for one of these views.
     *
     * @param string[][] $views Names of views by component.
     */
    private function isView(array $views): bool
    {
        $input = Factory::getApplication()->getInput();
        return \in_array($input->getCmd('view'), $views[$input->getCmd('option')] ?? [], true);
    }
}
