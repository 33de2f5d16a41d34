// Which elements in a text a choice is for. Everything stands in `:where()`: the rules have no specificity of their own, so
// that the later one counts.

/** Signs drawn by a font of their own, told by what icon fonts call their classes. They are in no element for blocks. */
const icons = [
  ':is(i,span,em,b,small,a,button):is([class*=icon i],[class*=glyph i],[class*=material-symbols i],[class*=fa-],.fa,.fas,.far,.fab)',
  // Signs of the private area, noted by `glyphs.ts`.
  '[data-reader-glyphs]',
  'svg',
].join();

/** Fonts whose codes mean other letters: Word’s signs, and Vietnamese from before Unicode (TCVN3, VNI). */
const coded = ['wingdings', 'webdings', 'symbol', '.vn', 'vni-']
  .map((font) => `[face*="${font}" i],[style*="${font}" i]`)
  .join();

const code = 'code,kbd,samp,tt,pre,math';

/** What shows a picture, and what is in a drawing. */
const pictures = 'img,picture,video,audio,canvas,iframe,object,embed,svg,svg *';

const without = (left: string): string => `:not(:where(:is(${left}),:is(${left}) *))`;

/** Whose letters may be moved apart, and whose lines. */
export const WORDS = without(icons);

/** What keeps its letters together, whatever holds around it. */
export const ICONS = `:is(${icons})`;

/** Whose letters may be drawn in another font. What is empty has none; a sign may be drawn before it. */
export const LETTERS = `:not(:empty)${without(`${icons},${coded},${code}`)}`;

/** What may be given other colours. */
export const COLOURED = `:not(${pictures})`;

/** What may have a picture behind words. Where there are none it is a sign, or a picture. */
export const BEHIND_WORDS = `:not(:empty,${pictures}),td,th`;

/** What is moved to the middle, or to the right, on purpose. */
const placed =
  ':is([align=center i],[align=right i],[style*="align:center" i],[style*="align: center" i],[style*="align:right" i],[style*="align: right" i],[class*=center i],[class*=right i])';

/** Blocks whose lines can be justified. */
export const BLOCKS = `:is(p,div,li,dd,dt,td,th,blockquote,figcaption):not(${placed},${placed} *)`;

/** What a space comes after. */
export const PARAGRAPHS = ':is(p,ul,ol,dl,blockquote,figure,pre,table):not(li ul,li ol,td ul,td ol)';
