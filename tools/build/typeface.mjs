// The clear typeface, for portals that want it: files of Andika (SIL, Open Font License) and the style sheet that names them.
// Nothing loads them by itself; docs/display-settings.md says why it is this one.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The folder that they come from, as the list of what is shipped calls it. */
export const TYPEFACE_PACKAGE = 'node_modules/@fontsource/andika';

/**
 * The subsets that a Vietnamese page needs, also for minority languages and foreign names. A browser takes a
 * letter from the last file that has it and loads only the files it needs, so the largest file comes first.
 */
const SUBSETS = ['latin-ext', 'latin', 'vietnamese'];
const WEIGHTS = [400, 700];

const name = (subset, weight) => `andika-${subset}-${weight}-normal.woff2`;

/** The letters in each file, by the package's own list. */
const ranges = () => JSON.parse(readFileSync(join(TYPEFACE_PACKAGE, 'unicode.json'), 'utf8'));

/** @font-face rules; addresses are relative to the sheet. */
export function typefaceSheet() {
  const letters = ranges();
  return WEIGHTS.flatMap((weight) =>
    SUBSETS.map(
      (subset) =>
        `@font-face{font-family:Andika;font-weight:${weight};font-display:swap;` +
        `src:url(fonts/${name(subset, weight)}) format("woff2");unicode-range:${letters[subset]}}`,
    ),
  ).join('\n');
}

/** @returns {Record<string, Buffer>} The files by their path beside the sheet, with the licence that goes with them. */
export const typefaceFiles = () =>
  Object.fromEntries([
    ...WEIGHTS.flatMap((weight) =>
      SUBSETS.map((subset) => [
        `fonts/${name(subset, weight)}`,
        readFileSync(join(TYPEFACE_PACKAGE, 'files', name(subset, weight))),
      ]),
    ),
    ['fonts/LICENSE.txt', readFileSync(join(TYPEFACE_PACKAGE, 'LICENSE'))],
  ]);
