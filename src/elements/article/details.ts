import {html} from 'lit';
import {msg} from '@lit/localize';
import {isNullDate, readDateLine} from '../../content/date-line.js';
import {formatPortalDate, isElsewhere, parsePortalDate} from '../../content/dates.js';
import {languageOf} from '../../i18n/interface-language.js';
import {knownTimeZone} from '../../base/attributes.js';
import {onServer} from '../../base/environment.js';
import {warnOnce} from '../../base/console.js';
import type {ReaderArticle} from './article.js';

/** The languages of a line: of the author's text about the article, and of the shown version. */
interface Context {
  articleLanguage: string;
  shown: string;
}

/**
 * Draws one line.
 *
 * @param id - The id of the label's message; empty without a label.
 */
const line = (id: string, label: string, content: unknown): unknown =>
  content &&
  html`<p>${label && html`<span part="label" lang=${languageOf(id)}>${label}</span> `}${content}</p>`;

/** Draws a text of the author, in the author's language. */
const authored = (text: string, {articleLanguage}: Context): unknown =>
  text && html`<span lang=${articleLanguage}>${text}</span>`;

/**
 * Draws the lines with the dates.
 *
 * @param modified - The date on which the shown version was last changed, as the author wrote it.
 */
export function dateLines(article: ReaderArticle, modified: string, context: Context): unknown {
  const updated = msg('Updated:', {
    id: 'article.updated',
    desc: 'Stands before the date when the article was last changed. At most 25 characters.',
  });
  const timeZone = knownTimeZone(article);
  const published = dateIn(article, 'published', article.published, timeZone, context);
  const changed = dateIn(article, 'modified', modified, timeZone, context);
  return (
    (published || changed) &&
    html`<div class="text" part="date">
      ${line('', '', published)} ${line('article.updated', updated, changed)}
    </div>`
  );
}

/**
 * Draws a date in words of the shown language. A date that cannot be read stays as it was written; of one
 * that stands for none, nothing is drawn.
 *
 * @param timeZone - The IANA zone of a date without an offset.
 */
function dateIn(
  article: ReaderArticle,
  attribute: 'published' | 'modified',
  text: string,
  timeZone: string,
  context: Context,
): unknown {
  if (!text) return '';
  const date = parsePortalDate(text, timeZone);
  if (!date) {
    const none = isNullDate(readDateLine(text));
    if (none)
      warnOnce(article, attribute, text, 'a date that stands for none, leave it out; it is not shown');
    else warnOnce(article, attribute, text, 'not a date that can be read; it is shown as it is');
    return none ? '' : authored(text, context);
  }
  const {shown} = context;
  // The offset is shown only to readers whose clocks show another time.
  const zone =
    date.hasTime &&
    !onServer &&
    isElsewhere(date) &&
    html` <span lang=${shown}>(UTC${date.dateTime.slice(19)})</span>`;
  return html`<time datetime=${date.dateTime} lang=${shown}>${formatPortalDate(date, shown)}</time>${zone || ''}`;
}

/** Draws the lines with the author and the source. */
export const originLines = ({author, source}: ReaderArticle, context: Context): unknown[] => [
  line(
    'article.author',
    msg('Author:', {
      id: 'article.author',
      desc: 'Stands before the name of who wrote the article. At most 35 characters.',
    }),
    authored(author, context),
  ),
  line(
    'article.source',
    msg('Source:', {
      id: 'article.source',
      desc: 'Stands before the name of the newspaper or office that the article was taken from. At most 35 characters.',
    }),
    authored(source, context),
  ),
];
