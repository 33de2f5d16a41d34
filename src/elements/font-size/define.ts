import {startLocale} from '../../locale/start.js';
import {ReaderFontSize} from './font-size.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-font-size': ReaderFontSize;
  }
}

startLocale();

if (!customElements.get('reader-font-size')) {
  customElements.define('reader-font-size', ReaderFontSize);
}
