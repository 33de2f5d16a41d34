import {startLocale} from '../../i18n/locale.js';
import {defineElement} from '../../base/define-element.js';
import {ReaderArticle} from './article.js';

// So that a page that imports nothing but this file knows what its listeners get.
export type * from '../../preferences/choice-events.js';
export type * from '../../preferences/choice-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'reader-article': ReaderArticle;
  }
}

startLocale();
defineElement('article', ReaderArticle);
