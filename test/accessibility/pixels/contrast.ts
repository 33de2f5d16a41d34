// Contrast as WCAG 2.2 defines it, and what of a text or a line is measured.
import {coloursIn, distance, pixelsIn, type Box, type Colour, type Picture} from './picture.js';

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, the same, to 21, black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

export interface Measured {
  ratio: number;
  foreground: Colour;
  background: Colour;
}

const measure = (foreground: Colour, background: Colour): Measured => ({
  ratio: contrast(foreground, background),
  foreground,
  background,
});

/** Pixels that differ by less have the same colour: what an eye cannot tell, and what pictures are rounded by. */
const SAME = 12;

/**
 * The contrast of the letters in a box, from a picture with them and one without. Their edges are mixed with what is
 * behind, so only the cores of strokes count: the pixels that have the colour of those that the letters change most.
 * Of those it is the pixel with the least contrast to what was there without letters, so that a picture behind a text
 * counts where it is worst.
 */
export function contrastOfLetters(withLetters: Picture, without: Picture, box: Box): Measured | undefined {
  let most = 0;
  let core: Colour | undefined;
  for (const [x, y] of pixelsIn(withLetters, box)) {
    const change = distance(withLetters.at(x, y), without.at(x, y));
    if (change <= most) continue;
    most = change;
    core = withLetters.at(x, y);
  }
  if (!core) return undefined;
  let least: Measured | undefined;
  for (const [x, y] of pixelsIn(withLetters, box)) {
    const background = without.at(x, y);
    if (distance(withLetters.at(x, y), core) > SAME || !distance(withLetters.at(x, y), background)) continue;
    // Computed once for neighbours of one colour.
    if (least && !distance(background, least.background)) continue;
    const measured = measure(core, background);
    if (!least || measured.ratio < least.ratio) least = measured;
  }
  return least;
}

/**
 * The contrast of whatever is drawn in a box, from one picture: the most frequent colour is behind, and of the others the
 * one with most contrast that is not a mere edge.
 */
export function contrastInBox(picture: Picture, box: Box): Measured | undefined {
  const [behind, ...others] = coloursIn(picture, box);
  if (!behind || !others.length) return undefined;
  const background = behind.colour;
  const enough = Math.max(3, others.reduce((sum, {count}) => sum + count, 0) * 0.02);
  return others
    .filter(({count}) => count >= enough)
    .map(({colour}) => measure(colour, background))
    .sort((one, other) => other.ratio - one.ratio)[0];
}
