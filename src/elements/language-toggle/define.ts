import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderLanguageToggle} from './language-toggle.js';

// So that a page that imports nothing but this file knows what its listeners get.
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-language-toggle': ReaderLanguageToggle;
  }
}

startLocale();
defineElement('language-toggle', ReaderLanguageToggle);
