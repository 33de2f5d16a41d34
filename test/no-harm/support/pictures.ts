// Compares pictures of a window, and finds how much of a drawing is seen.
import {contrast} from '../../accessibility/pixels/contrast.js';
import {distance, pixelsIn, readPicture, type Box, type Picture} from '../../accessibility/pixels/picture.js';

/** Pixels that differ by less are the same to an eye. */
const SAME = 60;

/** The width of the bar that WebKitGTK shows for a while after scrolling, in px. */
const BAR = 16;

/**
 * The number of pixels that differ so much that an eye could tell, from each of the others: a page with a film or a canvas
 * does not paint itself the same each time.
 */
export function pixelsApart(others: readonly (Buffer | undefined)[], buffer: Buffer): number {
  if (others.some((other) => other?.equals(buffer))) return 0;
  const picture = readPicture(buffer);
  const {width, height} = picture;
  const comparable = others
    .flatMap((other) => (other ? [readPicture(other)] : []))
    .filter((other) => other.width === width && other.height === height);
  if (!comparable.length) return Infinity;
  let apart = 0;
  for (const [x, y] of pixelsIn(picture, {left: 0, top: 0, right: width - BAR, bottom: height}))
    if (comparable.every((other) => distance(other.at(x, y), picture.at(x, y)) > SAME)) apart++;
  return apart;
}

/** The least contrast at which a person finds an edge. */
const FOUND = 1.25;

/** The share of a box that stands out from what is above it. */
export function seenIn(picture: Picture, box: Box): number {
  const middle = Math.round((box.left + box.right) / 2);
  const around = picture.at(middle, Math.max(0, Math.floor(box.top) - 3));
  const pixels = [...pixelsIn(picture, box)];
  const seen = pixels.filter(([x, y]) => contrast(picture.at(x, y), around) >= FOUND);
  return pixels.length ? seen.length / pixels.length : 0;
}
