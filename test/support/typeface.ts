// The letters of what is measured: the same on every machine, whatever fonts it has. Whoever imports this has them when its
// own tests begin, and the page is written in them.

const FOLDER = '/node_modules/@fontsource/andika';

/** Not called Andika, which is what a reader may choose. */
const TYPEFACE = 'Letters of the tests';

/** The families by which the markup of portals names its fonts: they are these letters too. Of `serif` and its like no page can say so. */
const NAMED = [
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Helvetica',
  'Symbol',
  'Tahoma',
  'Times',
  'Times New Roman',
  'Verdana',
];

/** The letters of Vietnamese, in three files as portals load them: a browser takes them for three fonts. */
const SUBSETS = ['latin-ext', 'latin', 'vietnamese'];

const ranges = (await (await fetch(`${FOLDER}/unicode.json`)).json()) as Record<string, string>;

await Promise.all(
  SUBSETS.flatMap((subset) =>
    ['400', '700'].flatMap((weight) =>
      ['normal', 'italic'].map(async (style) => {
        const file = await fetch(`${FOLDER}/files/andika-${subset}-${weight}-${style}.woff2`);
        const letters = await file.arrayBuffer();
        for (const family of [TYPEFACE, ...NAMED]) {
          const face = new FontFace(family, letters, {weight, style, unicodeRange: ranges[subset]!});
          document.fonts.add(await face.load());
        }
      }),
    ),
  ),
);

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:root{font-family:'${TYPEFACE}'}`);
document.adoptedStyleSheets.push(sheet);

export {};
