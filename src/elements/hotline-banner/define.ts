import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderHotlineBanner} from './hotline-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-hotline-banner': ReaderHotlineBanner;
  }
}

startLocale();
defineElement('hotline-banner', ReaderHotlineBanner);
