import '../../locale/start.js';
import {ReaderHotlineBanner} from './hotline-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-hotline-banner': ReaderHotlineBanner;
  }
}

if (!customElements.get('reader-hotline-banner')) {
  customElements.define('reader-hotline-banner', ReaderHotlineBanner);
}
