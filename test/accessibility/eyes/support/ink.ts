import type {Page} from '@playwright/test';
import {distance, pixelsIn, readPicture, type Picture} from '../../pixels/picture.js';
import {countTall, drawFree, hideLetters, lookAt, writeBefore, type TallText} from './tall-letters.js';

/** The area that letters cover, in pixels of the screen. */
interface Ink {
  width: number;
  height: number;
  /** The sum of how much of each pixel is covered. */
  amount: number;
}

/** Returns the pixels that are in one picture and not in the other. */
function inkOf(withLetters: Picture, without: Picture): Ink {
  const all = {left: 0, top: 0, right: withLetters.width, bottom: withLetters.height};
  const changes = [...pixelsIn(withLetters, all)]
    .map(([x, y]) => ({x, y, change: distance(withLetters.at(x, y), without.at(x, y))}))
    .filter(({change}) => change);
  const most = changes.reduce((most, {change}) => Math.max(most, change), 1);
  const solid = changes.filter(({change}) => change > most * 0.35);
  const extent = (values: number[]) =>
    values.length ? values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) + 1 : 0;
  return {
    width: extent(solid.map(({x}) => x)),
    height: extent(solid.map(({y}) => y)),
    amount: changes.reduce((sum, {change}) => sum + change / most, 0),
  };
}

/** A picture of a text with room around it, where marks and tails may be drawn. */
async function around(page: Page, {left, top, right, bottom}: TallText): Promise<Picture> {
  const {width, height} = page.viewportSize()!;
  const room = (bottom - top) * 0.6;
  const clip = {
    x: Math.max(0, left - 4),
    y: Math.max(0, top - room),
    width: Math.min(width, right + 4) - Math.max(0, left - 4),
    height: Math.min(height, bottom + room) - Math.max(0, top - room),
  };
  return readPicture(await page.screenshot({clip}));
}

/**
 * Texts whose letters are not drawn whole: each text of the selected elements is begun with tall and deep letters, and
 * their ink is compared with the ink of the same letters in the same font where nothing cuts them.
 */
export async function notWhole(
  page: Page,
  within: string,
  letters: string,
): Promise<{seen: number; cut: string[]}> {
  await page.evaluate(writeBefore, {within, letters});
  const seen = await page.evaluate(countTall, {within, letters});
  const cut: string[] = [];
  for (let n = 0; n < seen; n++) {
    const place = await page.evaluate(lookAt, {letters, n});
    const withLetters = await around(page, place);
    await page.evaluate(hideLetters, {n, hide: true});
    const drawn = inkOf(withLetters, await around(page, place));
    const freePlace = (await page.evaluate(drawFree, {letters, n}))!;
    const freeLetters = await around(page, freePlace);
    const free = inkOf(freeLetters, emptyLike(freeLetters));
    await page.evaluate(drawFree, {letters});
    await page.evaluate(hideLetters, {n, hide: false});
    // A field shows more than the letters: what it shows must be as high as they are.
    const isWhole =
      drawn.height >= free.height - 1 &&
      (/select/.test(place.where) || (drawn.width >= free.width - 2 && drawn.amount >= free.amount * 0.9));
    if (!isWhole) cut.push(`${place.where}: ${inWords(drawn)} of ${inWords(free)}`);
  }
  return {seen, cut};
}

const emptyLike = (picture: Picture): Picture => ({...picture, at: () => [255, 255, 255]});

const inWords = ({width, height, amount}: Ink): string =>
  `${width} × ${height} pixels, ink ${amount.toFixed(0)}`;
