import {adoptSheetAround} from '../base/style-sheets.js';
import {rulesForArticles} from '../base/texts.js';

/**
 * The style rules that scale text. `zoom` multiplies every length inside, whatever unit or priority the author
 * gave it, with one write of `--reader-scale` for the whole page.
 *
 * A scaled box tells what is inside, through inherited variables, that the scaling has been done: a box inside
 * a scaled box is not scaled twice (`--_reader-zoom`), and the control that sits inside one can keep its own
 * size (`--_reader-unzoom`).
 */

/** For the box that is scaled. Browsers without `zoom` (Firefox before 126) scale text that follows its parent. */
export const scaledBox = (selector: string, priority = ''): string =>
  `${selector}{zoom:var(--_reader-zoom,var(--reader-scale,1))${priority}}` +
  `@supports not (zoom:2){${selector}{font-size:calc(100%*var(--_reader-zoom,var(--reader-scale,1)))}}`;

/** For what is directly inside a scaled box. */
export const insideScaledBox = (selector: string): string =>
  `${selector}{--_reader-zoom:1;--_reader-unzoom:calc(1 / var(--reader-scale,1))}`;

/**
 * The style rules for text that stands in the page's own HTML: they go where the text is, in the document or in the
 * shadow tree around it. The same text is the optional style sheet `portal-reader.css`, for pages that want them from
 * the first layout on.
 */

const anyText = (articles: string): string => `:is(${articles},[data-reader-scaled])`;

/** Pictures and frames stay within the column, in their own proportions. */
const pictures = (articles: string): string =>
  `${anyText(articles)} :is(img,video,iframe,object,embed,svg,canvas){max-inline-size:100%!important}` +
  `${anyText(articles)} :is(img,video):is([width],[style*=width]){block-size:auto!important}` +
  `${anyText(articles)} :is([width],[style*=width]):not(td,th,col){max-inline-size:100%!important}` +
  `${articles} [style*=min-width]{min-inline-size:0!important}`;

/**
 * A table that is wider than its column is its own scrolling box (`WideTables` finds those). Nothing scrolls on paper: what
 * does not fit there, the browser makes smaller with all of its page.
 */
const tables = (articles: string): string =>
  `${anyText(articles)} table{max-inline-size:100%}` +
  '@media screen{[data-reader-wide]{display:block!important;overflow-x:auto!important;inline-size:fit-content!important}}';

/** Text that an editor did not put into paragraphs. */
const textOnly =
  ':is(div,li):not(:has(address,article,blockquote,div,dl,figure,form,h2,h3,h4,ol,p,pre,section,table,ul))';

/**
 * Long texts: from the ninth of a row on, blocks far from the screen are not laid out. (Counted from the first: counting
 * from the last would have the browser look at all of them again with each piece of the page that arrives.) They stay in
 * the page for find, links and selection. Only where the browser keeps the place when such a block is laid out at last
 * (`overflow-anchor`), and where what hangs over a block's edge is still seen, list numbers and the rings of focused links
 * (`overflow-clip-margin`).
 *
 * And only in Chromium, told by a property of its own (`-webkit-app-region`): it gives screen readers what it has not laid out;
 * Firefox 153 and WebKitGTK 2.50 do not (measured, docs/text-size.md), and nothing may stand between a screen reader and
 * the text. Headings are never skipped.
 *
 * `data-reader-scaled="new"` is there for a moment only, see `ScaledTargets`.
 *
 * `--_reader-skip: visible` turns it off; `--_reader-block` is the height of a block that was never laid out.
 */
const longTexts = (articles: string): string =>
  '@supports (overflow-anchor:none) and (overflow-clip-margin:1em) and (-webkit-app-region:none){@media screen{' +
  `${anyText(articles)} p:nth-child(n+9),${articles} :nth-child(n+9)${textOnly}` +
  '{content-visibility:var(--_reader-skip,var(--reader-content-visibility,auto));contain-intrinsic-block-size:auto var(--_reader-block,8em);overflow-clip-margin:4em}' +
  '[data-reader-scaled=new]{display:none!important}}}';

const words =
  ':is(p,div,span,font,b,strong,i,em,u,a,li,dd,dt,td,th,blockquote,center,small,big,section,figcaption,caption)';

/**
 * Line heights that clip stacked marks, lines pulled apart by justification, first lines pushed in: Word and the editors
 * leave them in the text, and readable ones take their place (WCAG 1.4.8, 1.4.12). Important rules in a layer come before
 * the page's own important ones.
 */
const readable = (articles: string): string =>
  '@layer portal-reader{' +
  `${articles}:not([keep-layout]) ${words}{line-height:inherit!important;text-indent:0!important;text-justify:none!important}` +
  `${articles}:not([keep-layout]) :is(h1,h2,h3,h4,h5,h6){line-height:1.35!important;text-indent:0!important}` +
  `${articles}:not([keep-layout]) :is([align=justify i],[style*=justify i]){text-align:start!important}` +
  `${articles}:not([keep-layout]) :is(pre,[style*=white-space i]){white-space:pre-wrap!important}` +
  `${articles}:not([keep-layout]) :is(nobr,[style*=nowrap i]){white-space:normal!important}}`;

/**
 * The browser's own margins of these, 40 px, grow with the text. On a narrow screen or sheet they would leave a large one no
 * room (WCAG 1.4.10): there they are small while the reader has a size of their own. What the page says itself stays.
 */
const narrow = (articles: string): string =>
  '@layer portal-reader{@media(max-width:48em){' +
  `[data-reader-scale] ${anyText(articles)} :is(figure,blockquote,dd){margin-inline:.5em}}}`;

/** On paper a heading stays with what it is over. */
const paper = (articles: string): string =>
  `@media print{${articles} :is(h1,h2,h3,h4,h5,h6){break-after:avoid}}`;

/** For the elements of the page that a control points at with `for`. */
const targets =
  // Firefox makes monospace text too large in a zoomed box that has no size of its own.
  ':where([data-reader-scaled]:is(article,aside,div,main,section)){font-size:1em}' +
  // A page may have `zoom: 1` there, which old browsers needed.
  scaledBox('[data-reader-scaled]', '!important') +
  insideScaledBox('[data-reader-scaled]>*') +
  '[data-reader-scaled]{overflow-wrap:break-word}';

/** @param articles - A selector for all articles of the page. */
export const textRules = (articles = 'reader-article'): string =>
  targets +
  pictures(articles) +
  tables(articles) +
  longTexts(articles) +
  readable(articles) +
  narrow(articles) +
  paper(articles);

/** For the sizes that `without-zoom.ts` writes where no style attribute reaches, or where a component has the last word. */
const variables = `@layer portal-reader{${['before', 'after', 'first-letter', 'first-line']
  .map((name) => `[style*=--_reader-of-${name}]::${name}{font-size:var(--_reader-of-${name})!important}`)
  .join('')}::slotted([style*=--_reader-slotted]){font-size:var(--_reader-slotted)!important}}`;

const rules = rulesForArticles((articles) => textRules(articles) + variables);

/** Gives the tree that an element stands in our rules for text. */
export const adoptTextRules = (element: Element): void => adoptSheetAround(element, rules());

/**
 * What the style sheet says of the tags before their script has run: articles at the size the reader has chosen, and
 * room for the controls, so that nothing moves down when they come. No room where no script will come.
 *
 * @public
 */
export const earlyRules =
  'reader-article:not(:defined){display:block;zoom:var(--reader-scale,1);line-height:var(--reader-line-spacing,1.6)}' +
  'reader-article:not(:defined) reader-article:not(:defined){zoom:1}' +
  '@media (scripting:enabled){' +
  ':is(reader-display-settings,reader-font-size,reader-hotline-banner,reader-language-toggle):not(:defined){display:block;min-block-size:44px}' +
  'reader-display-settings:not(:defined){margin-block:.75em}' +
  // At the size of the page, in one row or in two. An article that has come already sees to that itself.
  'reader-article:not(:defined)>:is(reader-display-settings,reader-font-size):not(:defined){zoom:calc(1/var(--reader-scale,1));margin-block:.75em}' +
  '@media (max-width:26em){reader-font-size:not(:defined){min-block-size:calc(88px + .5em)}}' +
  // Above it comes the line with the date.
  'reader-article[published]:not(:defined)>reader-font-size:not(:defined)' +
  '{margin-block-start:calc((var(--reader-line-spacing,1.6)*1em + .75em)*var(--reader-scale,1) + .75em*max(1,var(--reader-scale,1)))}}';
