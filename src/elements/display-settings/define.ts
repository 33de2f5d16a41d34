import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderDisplaySettings} from './display-settings.js';

// Exports the event types, for pages that import only this file.
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-display-settings': ReaderDisplaySettings;
  }
}

startLocale();
defineElement('display-settings', ReaderDisplaySettings);
