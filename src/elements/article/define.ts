import {startLocale} from '../../locale/start.js';
import {ReaderArticle} from './article.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-article': ReaderArticle;
  }
}

startLocale();

if (!customElements.get('reader-article')) {
  customElements.define('reader-article', ReaderArticle);
}
