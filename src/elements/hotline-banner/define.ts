import {startLocale} from '../../locale/start.js';
import {ReaderHotlineBanner} from './hotline-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-hotline-banner': ReaderHotlineBanner;
  }
}

startLocale();

if (!customElements.get('reader-hotline-banner')) {
  customElements.define('reader-hotline-banner', ReaderHotlineBanner);
}
