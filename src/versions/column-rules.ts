const column = (name: string): string => `reader-article [data-reader-column="${name}"]`;
const row = (name: string, start: string, inline: string): string =>
  `${column(name)}{grid-row:calc(var(--_reader-row)*(1 + var(--_reader-stack,0)) - ${start});grid-column:${inline}}`;
/**
 * Two versions of an article beside each other (`Columns`): cells of a grid, or below each other where it is narrow
 * (`--_reader-stack: 1`), the translation below each paragraph.
 */
export const columnRules =
  `${column('box')}{display:contents!important}` +
  row('1', 'var(--_reader-stack,0)', '1') +
  row('2', '0', 'calc(2 - var(--_reader-stack,0))') +
  row('both', '0', '1/-1') +
  'reader-article :is([data-reader-column="1"],[data-reader-column="2"]){margin-block:0 1em!important;min-inline-size:0;max-inline-size:100%}' +
  'reader-article :is(h1,h2)[data-reader-column]{margin-block-end:.5em!important}' +
  'reader-article [data-reader-partner]{outline:.125em dotted;outline-offset:.25em}' +
  '@media print{reader-article [data-reader-column]{break-inside:avoid}}' +
  ['12', '21']
    .map(
      ([one, other]) =>
        `reader-article[data-reader-selecting="${one}"] [data-reader-column="${other}"]{-webkit-user-select:none;user-select:none}`,
    )
    .join('');
