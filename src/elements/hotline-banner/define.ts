import {startLocale} from '../../locale/start.js';
import {defineElement} from '../../shared/define-element.js';
import {ReaderHotlineBanner} from './hotline-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-hotline-banner': ReaderHotlineBanner;
  }
}

startLocale();
defineElement('hotline-banner', ReaderHotlineBanner);
