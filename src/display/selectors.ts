// Selectors for the elements that a choice applies to. The rules use them inside `:where()`, so that they
// have no specificity and the later rule wins.

/** Icons drawn by a font, found by the usual class names of icon fonts. Only inline elements are searched. */
const icons = [
  ':is(i,span,em,b,small,a,button):is([class*=icon i],[class*=glyph i],[class*=material-symbols i],[class*=fa-],.fa,.fas,.far,.fab)',
  // Code points of the private use area, marked by `page-overrides.ts`.
  '[data-reader-glyphs]',
  'svg',
].join();

/**
 * Fonts that show other letters than the code points say: symbol fonts of Word, and Vietnamese fonts from
 * before Unicode (TCVN3, VNI).
 */
const codedFonts = ['wingdings', 'webdings', 'symbol', '.vn', 'vni-']
  .map((font) => `[face*="${font}" i],[style*="${font}" i]`)
  .join();

const code = 'code,kbd,samp,tt,pre,math';

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

/**
 * Elements that may have a background image behind words. In an empty element the image is an icon or a
 * picture.
 */
export const BEHIND_WORDS = `:not(:empty,${pictures}),td,th`;

/** Elements that the author centred or aligned to the right. */
const alignedOnPurpose =
  ':is([align=center i],[align=right i],[style*="align:center" i],[style*="align: center" i],[style*="align:right" i],[style*="align: right" i],[class*=center i],[class*=right i])';

/** Blocks whose lines can be justified. */
export const BLOCKS = `:is(p,div,li,dd,dt,td,th,blockquote,figcaption):not(${alignedOnPurpose},${alignedOnPurpose} *)`;

/** Elements with a space after them. */
export const PARAGRAPHS = ':is(p,ul,ol,dl,blockquote,figure,pre,table):not(li ul,li ol,td ul,td ol)';
