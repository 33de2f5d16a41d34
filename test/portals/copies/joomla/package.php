<?php
/**
 * Lets the plugin of the package do with a page of ours what it does with one of Joomla: each class of Joomla that it asks is stood in for by a small one.
 *
 * Argument: the folder of the unpacked package. Standard input: the page.
 */

define( '_JEXEC', 1 );
define( 'PLUGIN', $argv[1] . '/packages/plg_system_portalreader' );

/** Joomla's application, its request, its document and its list of files, for one page. */
class Portal {
	public $body;
	public $head = '';
	public static $portal;

	public static function getApplication() {
		return self::$portal;
	}

	public function isClient( $name ) {
		return 'site' === $name;
	}

	public function getCmd( $name, $default = '' ) {
		return array( 'option' => 'com_content', 'view' => 'article' )[ $name ] ?? $default;
	}

	public function getInt() {
		return 7;
	}

	public function getBool() {
		return false;
	}

	/** The languages that the head of the page names. */
	public function getHeadData() {
		preg_match_all( '~<link rel="alternate" hreflang="(.*?)" href="(.*?)"~', $this->body, $links, PREG_SET_ORDER );
		$data = array();
		foreach ( $links as list( , $tag, $address ) ) {
			$data[ $address ] = array( 'relation' => 'alternate', 'attribs' => array( 'hreflang' => $tag ) );
		}
		return array( 'links' => $data );
	}

	public function registerAndUseStyle( $name, $file ) {
		$this->head .= '<link href="' . $this->address( $file ) . '" rel="stylesheet">';
	}

	public function registerAndUseScript( $name, $file, $options, $attributes = array() ) {
		$this->head .= '<script src="' . $this->address( $file ) . '"' . ( empty( $attributes['defer'] ) ? '' : ' defer' ) . '></script>';
	}

	/** Joomla's installer puts the folder `media` of the plugin where the manifest says. */
	private function address( $file ) {
		return str_replace( 'media/plg_system_portalreader/', '/joomla/packages/plg_system_portalreader/media/', $file );
	}

	public function getBody() {
		return $this->body;
	}

	public function setBody( $html ) {
		$this->body = $html;
	}

	public function __call( $name, $arguments ) {
		if ( in_array( $name, array( 'getDocument', 'getInput', 'getWebAssetManager' ), true ) ) {
			return $this;
		}
		throw new Error( "The copy has no $name()." );
	}
}

/** Joomla's base of a plugin, its event and its words. */
class Base {
	public $params;
	public $arguments = array();

	public function loadLanguage() {}

	/** A setting of the plugin. */
	public function get( $name, $default = '' ) {
		return array( 'number' => '02163.818.555', 'hotline_top' => 1, 'languages_top' => 1 )[ $name ] ?? $default;
	}

	public function getArguments() {
		return $this->arguments;
	}

	/** Joomla's Text::_(), with the words of the package. */
	public static function _( $key ) {
		return parse_ini_file( PLUGIN . '/language/vi-VN/plg_system_portalreader.ini', false, INI_SCANNER_RAW )[ $key ];
	}

	public static function getLanguages() {
		return array( (object) array( 'lang_code' => 'vi-VN', 'sef' => 'vi', 'title_native' => 'Tiếng Việt' ), (object) array( 'lang_code' => 'en-GB', 'sef' => 'en', 'title_native' => 'English' ) );
	}
}

interface Anything {}

final class Order {
	const MIN = -3;
}

foreach ( array( 'Application\CMSApplication', 'Document\HtmlDocument', 'Factory' ) as $name ) {
	class_alias( Portal::class, "Joomla\CMS\\$name" );
}
foreach ( array( 'CMS\Language\LanguageHelper', 'CMS\Language\Text', 'CMS\Plugin\CMSPlugin', 'Event\EventInterface' ) as $name ) {
	class_alias( Base::class, "Joomla\\$name" );
}
class_alias( Anything::class, 'Joomla\Event\SubscriberInterface' );
class_alias( Order::class, 'Joomla\Event\Priority' );
require PLUGIN . '/src/Extension/PortalReader.php';
require PLUGIN . '/src/Languages.php';

Portal::$portal       = new Portal();
Portal::$portal->body = stream_get_contents( STDIN );
$plugin               = new PortalReader\Joomla\Plugin\Extension\PortalReader();
$plugin->params       = new Base();
$listeners            = $plugin::getSubscribedEvents();
$trigger              = function ( $name, $arguments = array() ) use ( $plugin, $listeners ) {
	$event            = new Base();
	$event->arguments = $arguments;
	$plugin->{( (array) $listeners[ $name ] )[0]}( $event );
};

// The order of Joomla: the article, the head, the whole page.
$pattern = '~(<div class="com-content-article__body">)(.*?)(</div>\s*<!-- the text ends -->)~s';
if ( ! preg_match( $pattern, Portal::$portal->body, $found ) ) {
	throw new Error( 'The page has no text.' );
}
$article = (object) array( 'id' => 7, 'text' => $found[2], 'language' => 'vi-VN' );
$trigger( 'onContentPrepare', array( 'context' => 'com_content.article', 'subject' => $article ) );
Portal::$portal->body = str_replace( $found[0], $found[1] . $article->text . $found[3], Portal::$portal->body );
$trigger( 'onBeforeCompileHead' );
Portal::$portal->body = str_replace( '</head>', Portal::$portal->head . '</head>', Portal::$portal->body );
$trigger( 'onAfterRender' );
echo Portal::$portal->body;
