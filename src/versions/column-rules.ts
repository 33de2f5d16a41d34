import {forArticles} from '../shared/tag-names.js';

const column = (name: string): string => `[data-reader-column="${name}"]`;
const row = (articles: string, name: string, start: string, inline: string): string =>
  `${articles} ${column(name)}{grid-row:calc(var(--_reader-row)*(1 + var(--_reader-stack,0)) - ${start});grid-column:${inline}}`;
/**
 * Two versions of an article beside each other (`Columns`): cells of a grid, or below each other where it is narrow
 * (`--_reader-stack: 1`), the translation below each paragraph.
 */
export const columnRules = forArticles(
  (articles) =>
    `${articles} ${column('box')}{display:contents!important}` +
    row(articles, '1', 'var(--_reader-stack,0)', '1') +
    row(articles, '2', '0', 'calc(2 - var(--_reader-stack,0))') +
    row(articles, 'both', '0', '1/-1') +
    `${articles} :is([data-reader-column="1"],[data-reader-column="2"]){margin-block:0 1em!important;min-inline-size:0;max-inline-size:100%}` +
    `${articles} :is(h1,h2)[data-reader-column]{margin-block-end:.5em!important}` +
    `${articles} [data-reader-partner]{outline:.125em dotted;outline-offset:.25em}` +
    `@media print{${articles} [data-reader-column]{break-inside:avoid}}` +
    ['12', '21']
      .map(
        ([one, other]) =>
          `${articles}[data-reader-selecting="${one}"] [data-reader-column="${other}"]{-webkit-user-select:none;user-select:none}`,
      )
      .join(''),
);
