// Selectors for the elements that a choice applies to. The rules use them inside `:where()`, so that they
// have no specificity and the later rule wins.

/** Formulas. Their signs are in fonts of their own and are placed by their width and height. */
export const FORMULAS = 'math,.katex,.MathJax,mjx-container';

/** Icons drawn by a font, found by the usual class names of icon fonts. Only inline elements are searched. */
const icons = [
  ':is(i,span,em,b,small,a,button):is([class*=icon i],[class*=glyph i],[class*=material-symbols i],[class*=fa-],.fa,.fas,.far,.fab)',
  // Code points of the private use area, marked by `page-overrides.ts`.
  '[data-reader-glyphs]',
  'svg',
  FORMULAS,
].join();

/**
 * Fonts that show other letters than the code points say: symbol fonts of Word, and Vietnamese fonts from
 * before Unicode (TCVN3, VNI). Fonts for formulas, such as Cambria Math, have signs that others lack.
 */
const codedFonts = ['wingdings', 'webdings', 'symbol', 'math', 'stix', '.vn', 'vni-']
  .map((font) => `[face*="${font}" i],[style*="${font}" i]`)
  .join();

const code = 'code,kbd,samp,tt,pre';

/** Elements that show a picture, and elements inside a drawing. */
const pictures = 'img,picture,video,audio,canvas,iframe,object,embed,svg,svg *';

const without = (left: string): string => `:not(:where(:is(${left}),:is(${left}) *))`;

/** Elements whose letter, word and line spacing may change. */
export const WORDS = without(icons);

/** Elements whose letters keep their distance. */
export const ICONS = `:is(${icons})`;

/** Elements whose font may change. Empty elements are excluded: they may show an icon in `::before`. */
export const LETTERS = `:not(:empty)${without(`${icons},${codedFonts},${code}`)}`;

/** Elements whose colours may change. */
export const COLOURED = `:not(${pictures})`;

/** The attribute by which `blanks.ts` marks what has no words. */
export const BLANK_NAME = 'data-reader-blank';

/** Selects elements with a word in that attribute. */
export const blank = (word: string): string => `[${BLANK_NAME}~=${word}]`;

/** Form fields without text. */
const knobs = '[type=checkbox i],[type=radio i],[type=range i]';

/** Form fields with text. */
export const FIELDS = `input:not(${knobs}),select,textarea`;

/** Elements whose background is never kept because they have no words. */
export const NEVER_BLANK = `${FIELDS},hr,br,wbr,${pictures}`;

/** Elements without words before they are marked, in the first frame too. Tags of components may have words. */
export const EMPTY = `:empty:defined:not([${BLANK_NAME}],${FIELDS},hr)`;

/** Elements without words, whose background and borders are content. */
const blanks = `${EMPTY},${blank('self')},progress,meter`;

/** Elements whose background would be behind words. */
export const BEHIND_WORDS = `:not(${pictures},${blanks})`;

/** Elements whose background image would be behind words: not fields, where it is an icon. */
export const IMAGE_BEHIND_WORDS = `:not(:empty)${BEHIND_WORDS}`;

/** Shapes that are drawn at their place, for `blanks.ts`. */
export const SHAPES =
  ':is(path,rect,circle,ellipse,line,polyline,polygon,text):not(:is(defs,clipPath,mask,marker,symbol) *)';

/** Elements that the author centred or aligned to the right. */
const alignedOnPurpose =
  ':is([align=center i],[align=right i],[style*="align:center" i],[style*="align: center" i],[style*="align:right" i],[style*="align: right" i],[class*=center i],[class*=right i])';

/** Blocks whose lines can be justified. */
export const BLOCKS = `:is(p,div,li,dd,dt,td,th,blockquote,figcaption):not(${alignedOnPurpose},${alignedOnPurpose} *)`;

/** Elements with a space after them. */
export const PARAGRAPHS = ':is(p,ul,ol,dl,blockquote,figure,pre,table):not(li ul,li ol,td ul,td ol)';
