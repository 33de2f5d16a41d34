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

const MARKED_BOX = '[data-reader-keep],[data-reader-kept]';

/** Boxes of the page that keep their size in enlarged text, with all that is in them. */
export const KEPT_BOX = `:is(${MARKED_BOX},[role=tooltip])`;

/**
 * Elements that a script measures or that have a shape of their own. They keep their size in enlarged text: a
 * script that measures inside a zoomed box goes wrong, and a larger picture is no larger text.
 *
 * `data-reader-keep` is the page's own word for another element of that kind; `boxes.ts` finds the boxes
 * around players, charts and maps, and documents shown by `object`, and marks them with `data-reader-kept`.
 */
const KEPT_ELEMENTS = 'img:not([class*=emoji i],[class*=smiley i]),canvas,video,audio,iframe,embed';
const KEPT = `:is(${KEPT_ELEMENTS},${KEPT_BOX})`;

/**
 * Engines that tell a script where a word in enlarged text is in px of the window (Chromium from 128, Firefox):
 * a bubble is placed there in the same px. WebKit tells it in px of the text, and a bubble that grows with the
 * text is placed in those.
 */
const TELLS_WINDOW_PX = '((-webkit-app-region:none) or (-moz-appearance:none)) and (ruby-align:center)';

/**
 * Keeps the size of those elements, also one inside another. `--_reader-fit` makes one smaller, in its own
 * proportions, that has no room; `boxes.ts` writes it.
 */
const kept = (articles: string): string =>
  keepSize(`${inText(articles)} :is(${KEPT_ELEMENTS},${MARKED_BOX}),[data-reader-fit^=zoom]`) +
  `@supports ${TELLS_WINDOW_PX}{${keepSize(`${inText(articles)} [role=tooltip]`)}}` +
  `[data-reader-scale] ${KEPT_BOX}>*{--_reader-keep:1;--_reader-fit:1}` +
  '@supports not (zoom:2){[data-reader-fit^=zoom]{max-inline-size:100%!important;block-size:auto!important}}';

const inText = (articles: string): string => `[data-reader-scale] ${anyText(articles)}`;

const keepSize = (selector: string): string =>
  `${selector}{zoom:calc(var(--_reader-keep,var(--_reader-unzoom,1))*var(--_reader-fit,1))}`;

/** Bubbles and menus that Popper 2 places, also for Bootstrap 5 and Tippy. */
export const PLACED_BY_POPPER =
  ':is([data-popper-placement],[data-tippy-root],:is(.bs-tooltip-auto,.bs-popover-auto):not([x-placement]))';

/** Bubbles that Popper 1 places for Bootstrap 4. */
const PLACED_BY_POPPER_1 = '[class*=bs-tooltip-],[class*=bs-popover-]';

/**
 * Lets a part of the text place a bubble that Popper puts into it: Chromium says that it does, because the two have
 * another zoom. Popper 2 reckons in the px of that part, so its bubbles grow with it.
 */
const bubbles = (articles: string): string => {
  const part = `[data-reader-scale] :is(${articles} *,[data-reader-scaled],[data-reader-scaled] *)`;
  const bubble = `${part}>${PLACED_BY_POPPER}`;
  return (
    `@supports (-webkit-app-region:none){@layer portal-reader{${part}:has(>:is(${PLACED_BY_POPPER},${PLACED_BY_POPPER_1})){position:relative}}` +
    `${bubble},${bubble} [role=tooltip]{zoom:1}}`
  );
};

/**
 * Boxes that no longer fit when the text in them grows, marked by `boxes.ts`: one with a width in px
 * becomes no wider than the text around it (`cap`); one as wide as the window keeps its size, and its content
 * grows (`window`); one that is high because of the window grows with its text only (`height`). A table is marked with `words` while
 * `wide-tables.ts` measures it.
 */
const fitted =
  '[data-reader-fit=words]{overflow-wrap:normal!important}' +
  '[data-reader-fit=cap]{max-inline-size:100%!important;min-inline-size:0!important;box-sizing:border-box!important}' +
  'table[data-reader-fit=cap]{inline-size:100%!important}' +
  '[data-reader-fit=window]{zoom:var(--_reader-unzoom,1)}' +
  '[data-reader-fit=window]>*{--_reader-unzoom:calc(1 / var(--reader-scale,1));zoom:var(--reader-scale,1)}' +
  `[data-reader-fit=window]>${KEPT}{zoom:1}` +
  '@supports (zoom:2){[data-reader-fit^=height]{block-size:auto!important;min-block-size:calc(var(--_reader-fit)/var(--reader-scale,1))!important}}' +
  '[data-reader-fit^=height]>*{--_reader-fit:1}';

/** Form fields and long words stay inside the text when they grow. */
const words = (articles: string): string =>
  `[data-reader-scale] ${anyText(articles)}{overflow-wrap:break-word}` +
  `@layer portal-reader{[data-reader-scale] ${anyText(articles)} :is(input,button,select,textarea){max-inline-size:100%}` +
  `[data-reader-scale] ${anyText(articles)} :is(input,button){white-space:normal}}`;

/**
 * Makes a table that is wider than its container a scroll container; `wide-tables.ts` marks such tables. Not
 * on paper: the browser reduces the printed page until the table fits, and opens boxes of the page that
 * scroll on the screen.
 */
const tables = (articles: string): string =>
  // A width in px that grew with the text gives way, as far as the words allow.
  `[data-reader-scale] ${anyText(articles)} table{max-inline-size:100%!important;min-inline-size:0!important}` +
  '@media screen{[data-reader-wide]{display:block!important;overflow-x:auto!important;inline-size:fit-content!important;min-inline-size:0!important;max-inline-size:100%!important}}' +
  `@media print{[data-reader-scale] ${anyText(articles)} :is(figure,div):has(>table){overflow:visible!important}}`;

/**
 * Leaves out the layout of paragraphs far from the window, on pages that ask for it with
 * `--reader-content-visibility: auto`. Nothing is left out by itself: what is not laid out is not counted,
 * and is no text for scripts. Used only in Chromium, found by its property `-webkit-app-region`: it gives
 * skipped text to screen readers, which Firefox 153 and WebKitGTK 2.50 do not.
 */
const longTexts = (articles: string): string =>
  '@supports (overflow-anchor:none) and (overflow-clip-margin:1em) and (-webkit-app-region:none){@media screen{' +
  `@container style(--reader-content-visibility:auto){${anyText(articles)} p:nth-child(n+9)` +
  '{content-visibility:auto;contain-intrinsic-block-size:auto 8em;overflow-clip-margin:4em}}}}';

/** Blocks of text; a class on a `div` may make it a part of something that is no text. */
const TEXT_BLOCKS = ':is(p,li,dd,dt,td,th,blockquote,center,figcaption,caption,div:not([class],[id]))';

/** Parts of a line of text as editors and Word write them, without icons, which have a class. */
const TEXT_PARTS = ':is(span,font,b,strong,i,em,u,a,small,big):not([class],[id])';

/**
 * Corrects line heights that clip stacked marks, justification that pulls words apart, and first-line
 * indents, which Word and editors leave in the text (WCAG 1.4.8, 1.4.12), where the author asks for it.
 * Important rules in a layer win over important rules of the page.
 */
const readable = (articles: string): string => {
  const text = `${articles}[readable]`;
  return (
    '@layer portal-reader{' +
    `${text} ${TEXT_BLOCKS},${text} ${TEXT_BLOCKS} ${TEXT_PARTS}{line-height:inherit!important;text-justify:none!important}` +
    `${text} ${TEXT_BLOCKS}{text-indent:0!important}` +
    `${text} :is(h1,h2,h3,h4,h5,h6){line-height:1.35!important}` +
    `${text} :is([align=justify i],[style*=justify i]){text-align:start!important}` +
    `${text} :is(pre,[style*=white-space i]){white-space:pre-wrap!important}` +
    `${text} :is(nobr,[style*=nowrap i]){white-space:normal!important}}` +
    // A heading stays on the printed page of the text below it.
    `@media print{${text} :is(h1,h2,h3,h4,h5,h6){break-after:avoid}}`
  );
};

/**
 * Lets justified text start at one edge from 150 % on, where the gaps between words become too wide (WCAG
 * 1.4.8). `boxes.ts` marks the blocks.
 */
const ragged = '@layer portal-reader{[data-reader-ragged]{text-align:start!important}}';

/**
 * Reduces the browser's default margins of 40 px, which grow with the text and would leave no room for large
 * text on a narrow screen or sheet (WCAG 1.4.10). Applies while the reader has chosen a text size; margins of
 * the page stay.
 */
const narrow = (articles: string): string =>
  '@layer portal-reader{@media(max-width:48em){' +
  `[data-reader-scale] ${anyText(articles)} :is(figure,blockquote,dd){margin-inline:.5em}}}`;

/** The rules of elements that a control names in `for`. */
const targets =
  // Firefox makes monospace text too large in a zoomed box without a font size.
  ':where([data-reader-scale] [data-reader-scaled]:is(article,aside,div,main,section)){font-size:1em}' +
  // Important, because a page may have `zoom: 1` there for old browsers.
  scaledBox('[data-reader-scaled]', '!important') +
  insideScaledBox('[data-reader-scaled]>*');

/**
 * All rules for text.
 *
 * @public
 * @param articles - A selector for all articles of the page.
 */
export const textRules = (articles = 'reader-article'): string =>
  targets +
  kept(articles) +
  bubbles(articles) +
  fitted +
  words(articles) +
  tables(articles) +
  longTexts(articles) +
  readable(articles) +
  ragged +
  narrow(articles);

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

const CONTROLS = ':is(reader-display-settings,reader-font-size,reader-hotline-banner,reader-language-toggle)';

/** A hotline with the page's own words and links, before its script has run. */
const HOTLINE = 'reader-hotline-banner:where(:not(:empty)):not(:defined)';

/**
 * The rules of our tags before their script has run: articles at the reader's text size, and room for the
 * controls, so that nothing moves down when they are drawn. No room is kept if scripting is off.
 *
 * The room is a line of no letters, as high as a button with one row of words in the page's text size. Only a
 * pseudo-element can ask for the width in `em`: a container query counts in the font size of its container.
 *
 * @public
 */
export const earlyRules = (): string =>
  'reader-article:not(:defined){display:block}' +
  'reader-article[readable]:not(:defined){line-height:var(--reader-line-spacing,1.6)}' +
  // The longest line in px of the article: a heading of its own size would count it in wider letters.
  '@property --_reader-line{syntax:"<length>";inherits:true;initial-value:99999px}' +
  'reader-article:not(:defined){--_reader-line:var(--_reader-measure,var(--reader-article-measure))}' +
  'reader-article[readable]:not(:defined){--_reader-line:var(--_reader-measure,var(--reader-article-measure,75ch))}' +
  'reader-article:not(:defined)>*{max-inline-size:var(--_reader-line,none)}' +
  // The host itself is not zoomed: a width that the page gives it would grow too.
  'reader-article:not(:defined)>:not([slot=tools]){zoom:var(--_reader-zoom,var(--reader-scale,1))}' +
  'reader-article:not(:defined)>*>*{--_reader-zoom:1}' +
  '@media (scripting:enabled){' +
  `${CONTROLS}:not(:defined){display:block}` +
  ':is(reader-display-settings,reader-font-size,reader-hotline-banner:where(:empty),reader-language-toggle):not(:defined)::before' +
  `{content:'\\200b';display:block;font-size:max(1em,16px);line-height:1.5;padding-block:calc((${BUTTON} - 1.5em)/2)}` +
  // The line below the language that is read.
  'reader-language-toggle:not(:defined)::before{padding-block:calc(max(44px - 1.5em,.8em + 4px)/2 - 1px) calc(max(44px - 1.5em,.8em + 4px)/2 + 1px)}' +
  // Links of the page stand in the line for which room is kept.
  'reader-language-toggle:where(:not(:empty)):not(:defined){font-size:max(1em,16px)}' +
  'reader-language-toggle:where(:not(:empty)):not(:defined)::before{display:inline-block;vertical-align:middle}' +
  'reader-font-size:not(:defined){container-type:inline-size}' +
  ROWS.map(
    ([width, more]) =>
      `@container (max-width:${width}em) or (max-width:${width * 16}px){` +
      `reader-font-size:not(:defined)::before{padding-block-end:calc((${BUTTON} - 1.5em)/2 + ${more})}}`,
  ).join('') +
  // Outside an article they stand beside one another, as wide as their Vietnamese words.
  ':is(reader-font-size,reader-language-toggle):not(:defined,reader-article>*){display:inline-block}' +
  'reader-language-toggle:empty:not(:defined,reader-article>*){inline-size:min(100%,max(12em,192px))}' +
  'reader-font-size:not(:defined,reader-article>*){inline-size:min(100%,max(23.2em,371.2px))}' +
  'reader-display-settings:not(:defined){margin-block:.75em}' +
  // Controls keep the page's text size. An article that is defined sets the size itself.
  'reader-article:not(:defined)>:is(reader-display-settings,reader-font-size):not(:defined){zoom:1;margin-block:.75em}' +
  // The date line will come above the control.
  'reader-article[published]:not(:defined)>reader-font-size:not(:defined)' +
  '{margin-block-start:calc((var(--reader-line-spacing,1.6)*1em + .75em)*var(--reader-scale,1) + .75em*max(1,var(--reader-scale,1)))}' +
  // A hotline with words and links of the page stands as it will: in a row that ends with the button for copying, where nothing dials, and
  // with the hours below. The words are about as long as those that come.
  `${HOTLINE}{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em;font-size:max(1em,16px);line-height:1.5}` +
  'reader-hotline-banner:not(:defined)>a{display:inline-flex;align-items:center;min-block-size:44px}' +
  `${HOTLINE}[hours]::before{content:'Hiện không có người trực. Thứ Hai – Thứ S' attr(hours);order:2;flex-basis:100%;margin-block:.25em;visibility:hidden}` +
  `${HOTLINE}[hours]:lang(en)::before{content:'Not answered now. Monday – Frida' attr(hours)}` +
  `${HOTLINE}[hours='24/7' i]::before{content:'Hiện có người trực. Cả ngày, mọi ngày'}` +
  '@media not (pointer:coarse){' +
  `${HOTLINE}::after{content:'Sao chép';order:1;visibility:hidden;box-sizing:border-box;min-block-size:44px;padding:calc(.4em + 1px) calc(.8em + 1px)}` +
  `${HOTLINE}:lang(en)::after{content:'Copy'}}` +
  '}' +
  // Controls inside a part that grows keep their size from the first frame on.
  `[data-reader-scaled] ${CONTROLS}:not(:defined){zoom:var(--_reader-unzoom,1)}`;
