import type {Page} from '@playwright/test';
import {contrast, contrastInBox, contrastOfLetters, type Measured} from '../../pixels/contrast.js';
import {coloursIn, readPicture, written, type Box, type Picture} from '../../pixels/picture.js';
import {controlEdges} from './control-edges.js';
import {hideText} from './hide-text.js';
import {textRuns} from './text-runs.js';

/** The contrast of one text, or of one part that must be seen, and what it must be. */
export interface Seen {
  what: string;
  ratio: number;
  /** The ratio that WCAG asks for: 7 for text, 4.5 for large text, 3 for parts. */
  least: number;
  colours: string;
}

/** As a finding reads. */
export const inWords = ({what, ratio, least, colours}: Seen): string =>
  `${what}: ${ratio.toFixed(2)} of ${least} (${colours})`;

const seen = (what: string, least: number, measured: Measured): Seen => ({
  what,
  ratio: measured.ratio,
  least,
  colours: `${written(measured.foreground)} on ${written(measured.background)}`,
});

const scaled = (box: Box, factor: number, around = 0): Box => ({
  left: box.left * factor - around,
  top: box.top * factor - around,
  right: box.right * factor + around,
  bottom: box.bottom * factor + around,
});

/**
 * The contrast of every text and of every edge of a control on a page, from its pixels.
 *
 * @param within - A selector for what to look at.
 */
export async function contrastOfPage(page: Page, within = 'html'): Promise<Seen[]> {
  const [factor, isForced] = await page.evaluate(() => [
    devicePixelRatio,
    matchMedia('(forced-colors: active)').matches,
  ]);
  const picture = async () => readPicture(await page.screenshot({fullPage: true}));
  const runs = (await page.evaluate(textRuns, within)).filter(({isScrolledOut}) => !isScrolledOut);
  const edges = await page.evaluate(controlEdges, within);
  // Clears the selection, such as a number that was just copied: it is drawn in the browser’s own colours.
  await page.evaluate(() => getSelection()?.empty());
  const withText = await picture();
  await page.evaluate(hideText, true);
  const without = await picture();
  await page.evaluate(hideText, false);
  const texts = runs.map(({text, where, isLarge, ...box}) => {
    const measured = isForced
      ? contrastInBox(withText, scaled(box, factor))
      : contrastOfLetters(withText, without, scaled(box, factor));
    const what = `“${text}” in ${where}`;
    return measured ? seen(what, isLarge ? 4.5 : 7, measured) : notSeen(what, 7);
  });
  const parts = edges.map(({name, sides}) => {
    const worst = sides
      .map((side) => strongestIn(without, scaled(side, factor)))
      .sort((one, other) => (one?.ratio ?? 0) - (other?.ratio ?? 0))[0];
    const what = `the edge of ${name}`;
    return worst ? seen(what, 3, worst) : notSeen(what, 3);
  });
  return [...texts, ...parts];
}

/** Drawn in the colour of what is behind it. */
const notSeen = (what: string, least: number): Seen => ({what, ratio: 1, least, colours: 'nothing is drawn'});

/**
 * Across one side of a control: from what is outside of it, the strongest change of colour. A border may be dashed, so it
 * is looked for in every line of pixels.
 */
function strongestIn(picture: Picture, box: Box): Measured | undefined {
  const [most, ...others] = coloursIn(picture, box);
  if (!most) return undefined;
  return others
    .filter(({count}) => count >= most.count * 0.02)
    .map(({colour}) => ({
      ratio: contrast(colour, most.colour),
      foreground: colour,
      background: most.colour,
    }))
    .sort((one, other) => other.ratio - one.ratio)[0];
}
