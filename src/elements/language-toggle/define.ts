import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderLanguageToggle} from './language-toggle.js';

// Exports the event types, for pages that import only this file.
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-language-toggle': ReaderLanguageToggle;
  }
}

startLocale();
defineElement('language-toggle', ReaderLanguageToggle);
