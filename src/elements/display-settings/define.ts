import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderDisplaySettings} from './display-settings.js';

// So that a page that imports nothing but this file knows what its listeners get.
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-display-settings': ReaderDisplaySettings;
  }
}

startLocale();
defineElement('display-settings', ReaderDisplaySettings);
