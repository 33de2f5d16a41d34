import '../../locale/start.js';
import {ReaderArticle} from './article.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-article': ReaderArticle;
  }
}

if (!customElements.get('reader-article')) {
  customElements.define('reader-article', ReaderArticle);
}
