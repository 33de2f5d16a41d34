import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderFontSize} from './font-size.js';

// So that a page that imports nothing but this file knows what its listeners get.
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-font-size': ReaderFontSize;
  }
}

startLocale();
defineElement('font-size', ReaderFontSize);
