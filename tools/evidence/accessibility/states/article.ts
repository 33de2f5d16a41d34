import {stateMaker, type Language, type WidgetState} from '../state.js';
import {body, lead, other, paragraph, textOf, title} from '../texts.js';

const state = stateMaker('article', 'article', 'article');

const article = (
  id: string,
  name: string,
  attributes: readonly string[],
  html: (language: Language) => string,
  rest: Partial<WidgetState> = {},
): WidgetState => state(id, name, attributes, {html, ...rest});

const PUBLISHED = 'published="2019-10-23T08:06:00+07:00"';

/** The language that the states about translations have as the original. */
const translated = (language: Language, attributes: string, originals: string): string =>
  `<reader-article lang="${other(language)}">${title(other(language))}${title(language)}
    ${paragraph(other(language), originals)}${paragraph(language, attributes)}</reader-article>`;

const WIDE = (language: Language): string =>
  `<table><caption>${textOf(language).caption}</caption><tr>${Array(30)
    .fill(0)
    .map((_, year) => `<th scope="col">${1990 + year}</th>`)
    .join('')}</tr><tr>${Array(30)
    .fill(0)
    .map((_, year) => `<td>${1000 + 37 * year}</td>`)
    .join('')}</tr></table>`;

const LAYOUT = 'style="line-height: 1.1; text-align: justify; text-indent: 3em"';
const WORD =
  'class="MsoNormal" style="font-size: 13pt; font-family: Times New Roman, serif; margin: 0 0 6pt"';

export const ARTICLE: readonly WidgetState[] = [
  article(
    'plain',
    'a text and nothing else',
    [],
    (language) => `<reader-article lang="${language}">${paragraph(language)}</reader-article>`,
  ),
  article(
    'whole',
    'with all that it can have',
    ['published', 'modified', 'author', 'source'],
    (language) =>
      `<reader-article lang="${language}" ${PUBLISHED} modified="2019-10-25" author="Lan Anh" source="Báo Yên Bái">
      ${title(language)}<reader-font-size slot="tools"></reader-font-size>${lead(language)}${body(language)}</reader-article>`,
  ),
  article(
    'day-only',
    'with a day and no time',
    ['published'],
    (language) =>
      `<reader-article lang="${language}" published="23/10/2019">${title(language)}${paragraph(language)}</reader-article>`,
  ),
  article(
    'elsewhere',
    'with a date of another time zone',
    ['published', 'time-zone'],
    (language) =>
      `<reader-article lang="${language}" ${PUBLISHED} time-zone="Asia/Tokyo">${title(language)}${paragraph(language)}</reader-article>`,
  ),
  article(
    'date-unreadable',
    'with dates that cannot be read',
    ['published', 'modified'],
    (language) =>
      `<reader-article lang="${language}" published="${language === 'vi' ? 'hôm qua' : 'yesterday'}" modified="32/13/2019">${title(language)}${paragraph(language)}</reader-article>`,
  ),
  article(
    'hard-layout',
    'with the author’s layout kept',
    [],
    (language) =>
      `<reader-article lang="${language}">${title(language)}<p ${LAYOUT}>${textOf(language).first}</p></reader-article>`,
  ),
  article(
    'readable',
    'with the author’s layout made readable',
    ['readable'],
    (language) =>
      `<reader-article lang="${language}" readable>${title(language)}<p ${LAYOUT}>${textOf(language).first}</p></reader-article>`,
  ),
  article(
    'word',
    'pasted from Word',
    [],
    (language) =>
      `<reader-article lang="${language}">${title(language)}<p ${WORD}><span lang="${language === 'vi' ? 'SV' : 'EN-US'}" style="font-size: 13pt">${textOf(language).first}</span></p></reader-article>`,
  ),
  article(
    'wide-table',
    'with a table wider than the column',
    ['readable'],
    (language) =>
      `<reader-article lang="${language}" readable>${title(language)}${WIDE(language)}</reader-article>`,
  ),
  article(
    'own-source',
    'with a source in the page’s own words',
    [],
    (language) =>
      `<reader-article lang="${language}">${paragraph(language)}<p slot="source">${language === 'vi' ? 'Bài của' : 'From'} <a href="#source" lang="vi">Báo Yên Bái</a>, 23/10/2019</p></reader-article>`,
  ),
  article(
    'sync-title',
    'that names the document',
    ['sync-title'],
    () =>
      `<reader-article lang="vi" sync-title>${title('vi')}${title('en')}${paragraph('vi')}${paragraph('en')}</reader-article>`,
    {alone: true},
  ),
  article(
    'two-versions',
    'in both languages',
    [],
    () =>
      `<reader-article lang="vi">${title('vi')}${title('en')}${lead('vi')}${lead('en')}${body('vi')}${body('en')}</reader-article>`,
  ),
  article(
    'missing',
    'in the other language only',
    [],
    (language) =>
      `<reader-article lang="${other(language)}">${title(other(language))}${paragraph(other(language))}</reader-article>`,
  ),
  article(
    'missing-two',
    'in two other languages',
    [],
    (language) =>
      `<reader-article lang="${other(language)}">${title(other(language))}${paragraph(other(language))}<p lang="fr">Des cours du soir à Suối Giàng.</p></reader-article>`,
  ),
  article(
    'own-notice',
    'missing, in the author’s own words',
    [],
    (language) =>
      `<reader-article lang="${other(language)}"><p slot="notice" lang="${language}">${language === 'vi' ? 'Bản tiếng Việt sẽ có trong tuần tới.' : 'An English version will follow next week.'}</p>${paragraph(other(language))}</reader-article>`,
  ),
  article('older', 'a translation older than the original', ['modified'], (language) =>
    translated(language, 'modified="2019-10-20"', 'modified="2019-10-25"'),
  ),
  article('machine', 'a translation made by a machine', [], (language) =>
    translated(language, 'translation="machine"', ''),
  ),
  article('machine-older', 'an old translation made by a machine', ['modified'], (language) =>
    translated(language, 'modified="2019-10-20" translation="machine"', 'modified="2019-10-25"'),
  ),
  article(
    'beside',
    'two versions side by side',
    [],
    () =>
      `<reader-article lang="vi">${title('vi')}${title('en')}${lead('vi')}${lead('en')}${body('vi')}${body('en')}</reader-article>
     <reader-language-toggle languages="vi en" side-by-side></reader-language-toggle>`,
    {saved: {layout: 'side-by-side'}, alone: true},
  ),
  article(
    'chosen',
    'just chosen in its notice',
    [],
    (language) => translated(language, 'translation="machine"', ''),
    {
      act: [{press: 'reader-article >>> button'}],
      fixed: {script: true, print: false},
      alone: true,
    },
  ),
  article(
    'only-part',
    'a part that only the other version has, followed by a link',
    [],
    (language) =>
      `<reader-article lang="${language}"><p lang="${language}">${textOf(language).first} <a href="#only-part">${language === 'vi' ? 'Phụ lục' : 'Annex'}</a></p>
      ${paragraph(other(language))}<p lang="${other(language)}" id="only-part">${textOf(other(language)).lead}</p></reader-article>`,
    {
      act: [{press: 'a[href="#only-part"]'}],
      fixed: {script: true, print: false},
      alone: true,
    },
  ),
  article(
    'empty',
    'with nothing in it',
    [],
    (language) => `<reader-article lang="${language}"></reader-article>`,
  ),
];
