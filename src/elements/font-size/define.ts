import '../../locale/start.js';
import {ReaderFontSize} from './font-size.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-font-size': ReaderFontSize;
  }
}

if (!customElements.get('reader-font-size')) {
  customElements.define('reader-font-size', ReaderFontSize);
}
