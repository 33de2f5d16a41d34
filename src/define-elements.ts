import {ReaderArticle} from './elements/article/article.js';
import {ReaderDisplaySettings} from './elements/display-settings/display-settings.js';
import {ReaderFontSize} from './elements/font-size/font-size.js';
import {ReaderHotlineBanner} from './elements/hotline-banner/hotline-banner.js';
import {ReaderLanguageToggle} from './elements/language-toggle/language-toggle.js';
import {startLocale} from './i18n/locale.js';
import {defineElement} from './base/define-element.js';

/**
 * Registers all elements under tag names with a prefix, for example if another version already uses the usual
 * names. Names that the page has already registered stay as they are.
 *
 * @param prefix - The prefix before `-article`, `-display-settings`, `-font-size`, `-language-toggle` and
 *   `-hotline-banner`: lower-case ASCII letters and digits, beginning with a letter. Default: `reader`.
 *
 * @example
 * defineElements('portal'); // <portal-article>, <portal-font-size> …
 */
export function defineElements(prefix = 'reader'): void {
  startLocale();
  defineElement('article', ReaderArticle, prefix);
  defineElement('display-settings', ReaderDisplaySettings, prefix);
  defineElement('font-size', ReaderFontSize, prefix);
  defineElement('hotline-banner', ReaderHotlineBanner, prefix);
  defineElement('language-toggle', ReaderLanguageToggle, prefix);
}
