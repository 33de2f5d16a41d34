import {adoptSheetAround} from '../base/style-sheets.js';
import {rulesForArticles} from '../base/texts.js';

/**
 * Style rules that scale text. `zoom` multiplies every length inside, whatever unit or priority the author
 * gave it, with one write of `--reader-scale` for the whole page.
 *
 * Two inherited custom properties show elements inside a scaled box that the scaling has been done: with
 * `--_reader-zoom`, a scaled box inside a scaled box is not scaled twice; with `--_reader-unzoom`, a control
 * inside keeps its size.
 */

/** The rules of a scaled box. Without `zoom` (Firefox before 126) only text with relative sizes grows. */
export const scaledBox = (selector: string, priority = ''): string =>
  `${selector}{zoom:var(--_reader-zoom,var(--reader-scale,1))${priority}}` +
  `@supports not (zoom:2){${selector}{font-size:calc(100%*var(--_reader-zoom,var(--reader-scale,1)))}}`;

/** The rules of direct children of a scaled box. */
export const insideScaledBox = (selector: string): string =>
  `${selector}{--_reader-zoom:1;--_reader-unzoom:calc(1 / var(--reader-scale,1))}`;

/**
 * Style rules for text in the page's own HTML. They are adopted by the document or shadow tree that contains
 * the text. The same rules are in the optional style sheet `portal-reader.css`, for pages that want them from
 * the first layout.
 */

const anyText = (articles: string): string => `:is(${articles},[data-reader-scaled])`;

/** Keeps pictures and frames inside the text's width, in their proportions. */
const pictures = (articles: string): string =>
  `${anyText(articles)} :is(img,video,iframe,object,embed,svg,canvas){max-inline-size:100%!important}` +
  `${anyText(articles)} :is(img,video):is([width],[style*=width]){block-size:auto!important}` +
  `${anyText(articles)} :is([width],[style*=width]):not(td,th,col){max-inline-size:100%!important}` +
  `${articles} [style*=min-width]{min-inline-size:0!important}`;

/**
 * Makes a table that is wider than its container a scroll container; `wide-tables.ts` marks such tables. Not
 * on paper: the browser reduces the printed page until the table fits.
 */
const tables = (articles: string): string =>
  `${anyText(articles)} table{max-inline-size:100%}` +
  '@media screen{[data-reader-wide]{display:block!important;overflow-x:auto!important;inline-size:fit-content!important}}';

/** Text that an editor did not put into paragraphs. */
const textOnly =
  ':is(div,li):not(:has(address,article,blockquote,div,dl,figure,form,h2,h3,h4,ol,p,pre,section,table,ul))';

/**
 * Long texts: from the ninth sibling on, blocks far from the viewport are not laid out. They stay available
 * to find, links and selection. The count starts at the first sibling: a count from the last would restyle
 * all blocks with each part of the page that arrives. Used only in browsers that keep the scroll position
 * when such a block is laid out (`overflow-anchor`), and that show content over a block's edge, such as list
 * numbers and focus rings (`overflow-clip-margin`).
 *
 * Used only in Chromium, found by its property `-webkit-app-region`: it gives skipped text to screen readers,
 * which Firefox 153 and WebKitGTK 2.50 do not (measured, docs/text-size.md). Headings are never skipped.
 *
 * `data-reader-scaled="new"` is set for a moment only, see `ScaledTargets`.
 *
 * `--_reader-skip: visible` turns it off; `--_reader-block` is the estimated height of a block.
 */
const longTexts = (articles: string): string =>
  '@supports (overflow-anchor:none) and (overflow-clip-margin:1em) and (-webkit-app-region:none){@media screen{' +
  `${anyText(articles)} p:nth-child(n+9),${articles} :nth-child(n+9)${textOnly}` +
  '{content-visibility:var(--_reader-skip,var(--reader-content-visibility,auto));contain-intrinsic-block-size:auto var(--_reader-block,8em);overflow-clip-margin:4em}' +
  '[data-reader-scaled=new]{display:none!important}}}';

const textElements =
  ':is(p,div,span,font,b,strong,i,em,u,a,li,dd,dt,td,th,blockquote,center,small,big,section,figcaption,caption)';

/**
 * Corrects line heights that clip stacked marks, justification that pulls words apart, and first-line
 * indents, which Word and editors leave in the text (WCAG 1.4.8, 1.4.12). Important rules in a layer win over
 * important rules of the page.
 */
const readable = (articles: string): string =>
  '@layer portal-reader{' +
  `${articles}:not([keep-layout]) ${textElements}{line-height:inherit!important;text-indent:0!important;text-justify:none!important}` +
  `${articles}:not([keep-layout]) :is(h1,h2,h3,h4,h5,h6){line-height:1.35!important;text-indent:0!important}` +
  `${articles}:not([keep-layout]) :is([align=justify i],[style*=justify i]){text-align:start!important}` +
  `${articles}:not([keep-layout]) :is(pre,[style*=white-space i]){white-space:pre-wrap!important}` +
  `${articles}:not([keep-layout]) :is(nobr,[style*=nowrap i]){white-space:normal!important}}`;

/**
 * Reduces the browser's default margins of 40 px, which grow with the text and would leave no room for large
 * text on a narrow screen or sheet (WCAG 1.4.10). Applies while the reader has chosen a text size; margins of
 * the page stay.
 */
const narrow = (articles: string): string =>
  '@layer portal-reader{@media(max-width:48em){' +
  `[data-reader-scale] ${anyText(articles)} :is(figure,blockquote,dd){margin-inline:.5em}}}`;

/** Keeps a heading on the printed page of the text below it. */
const paper = (articles: string): string =>
  `@media print{${articles} :is(h1,h2,h3,h4,h5,h6){break-after:avoid}}`;

/** The rules of elements that a control names in `for`. */
const targets =
  // Firefox makes monospace text too large in a zoomed box without a font size.
  ':where([data-reader-scaled]:is(article,aside,div,main,section)){font-size:1em}' +
  // Important, because a page may have `zoom: 1` there for old browsers.
  scaledBox('[data-reader-scaled]', '!important') +
  insideScaledBox('[data-reader-scaled]>*') +
  '[data-reader-scaled]{overflow-wrap:break-word}';

/**
 * All rules for text.
 *
 * @public
 * @param articles - A selector for all articles of the page.
 */
export const textRules = (articles = 'reader-article'): string =>
  targets +
  pictures(articles) +
  tables(articles) +
  longTexts(articles) +
  readable(articles) +
  narrow(articles) +
  paper(articles);

/**
 * The rules for sizes that `fixed-sizes.ts` writes as custom properties, for pseudo-elements and slotted
 * content.
 */
const customPropertyRules = `@layer portal-reader{${['before', 'after', 'first-letter', 'first-line']
  .map((name) => `[style*=--_reader-of-${name}]::${name}{font-size:var(--_reader-of-${name})!important}`)
  .join('')}::slotted([style*=--_reader-slotted]){font-size:var(--_reader-slotted)!important}}`;

const rules = rulesForArticles((articles) => textRules(articles) + customPropertyRules);

/** Adopts the rules for text in the document or shadow tree that contains an element. */
export const adoptTextRules = (element: Element): void => adoptSheetAround(element, rules());

/** The height of a button with one row of words. */
const BUTTON = 'max(44px,2.3em + 2px)';

/** The widths, in em, from which down the text-size control takes more room, and the room that is added. */
const ROWS: readonly (readonly [width: number, more: string])[] = [
  [23.1, '2em'],
  [19.6, `${BUTTON} + .5em`],
  [14.3, `${BUTTON} + 2.5em`],
  [10.7, `2*${BUTTON} + 1em`],
  [8.1, `2*${BUTTON} + 3em`],
];

/**
 * The rules of our tags before their script has run: articles at the reader's text size, and room for the
 * controls, so that nothing moves down when they are drawn. No room is kept if scripting is off.
 *
 * The room is a line of no letters, as high as a button with one row of words in the page's text size. Only a
 * pseudo-element can ask for the width in `em`: a container query counts in the font size of its container.
 *
 * @public
 */
export const earlyRules =
  'reader-article:not(:defined){display:block;line-height:var(--reader-line-spacing,1.6)}' +
  // The host itself is not zoomed: a width that the page gives it would grow too.
  'reader-article:not(:defined)>:not([slot=tools]){zoom:var(--_reader-zoom,var(--reader-scale,1))}' +
  'reader-article:not(:defined)>*>*{--_reader-zoom:1}' +
  '@media (scripting:enabled){' +
  ':is(reader-display-settings,reader-font-size,reader-hotline-banner,reader-language-toggle):not(:defined){display:block}' +
  ':is(reader-display-settings,reader-font-size,reader-hotline-banner,reader-language-toggle):not(:defined)::before' +
  `{content:'\\200b';display:block;font-size:max(1em,16px);line-height:1.5;padding-block:calc((${BUTTON} - 1.5em)/2)}` +
  // The line below the language that is read.
  'reader-language-toggle:not(:defined)::before{padding-block:calc(max(44px - 1.5em,.8em + 4px)/2 - 1px) calc(max(44px - 1.5em,.8em + 4px)/2 + 1px)}' +
  'reader-font-size:not(:defined){container-type:inline-size}' +
  ROWS.map(
    ([width, more]) =>
      `@container (max-width:${width}em) or (max-width:${width * 16}px){` +
      `reader-font-size:not(:defined)::before{padding-block-end:calc((${BUTTON} - 1.5em)/2 + ${more})}}`,
  ).join('') +
  // Outside an article they stand beside one another, as wide as their Vietnamese words.
  ':is(reader-font-size,reader-language-toggle):not(:defined,reader-article>*){display:inline-block;inline-size:min(100%,max(12em,192px))}' +
  'reader-font-size:not(:defined,reader-article>*){inline-size:min(100%,max(23.2em,371.2px))}' +
  'reader-display-settings:not(:defined){margin-block:.75em}' +
  // Controls keep the page's text size. An article that is defined sets the size itself.
  'reader-article:not(:defined)>:is(reader-display-settings,reader-font-size):not(:defined){zoom:1;margin-block:.75em}' +
  // The date line will come above the control.
  'reader-article[published]:not(:defined)>reader-font-size:not(:defined)' +
  '{margin-block-start:calc((var(--reader-line-spacing,1.6)*1em + .75em)*var(--reader-scale,1) + .75em*max(1,var(--reader-scale,1)))}}';
