import {startLocale} from '../../locale/start.js';
import {ReaderLanguageToggle} from './language-toggle.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-language-toggle': ReaderLanguageToggle;
  }
}

startLocale();

if (!customElements.get('reader-language-toggle')) {
  customElements.define('reader-language-toggle', ReaderLanguageToggle);
}
