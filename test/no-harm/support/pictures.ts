// Compares pictures of a window, and finds how much of a drawing is seen.
import {contrast} from '../../accessibility/pixels/contrast.js';
import {distance, pixelsIn, readPicture, type Box, type Picture} from '../../accessibility/pixels/picture.js';

/** Pixels that differ by less are the same to an eye. */
const SAME = 60;

/** The width of the bar that WebKitGTK shows for a while after scrolling, in px. */
const BAR = 16;

/** The number of pixels that differ so much that an eye could tell. */
export function pixelsApart(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0;
  const [a, b] = [readPicture(one), readPicture(other)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  let apart = 0;
  for (const [x, y] of pixelsIn(a, {left: 0, top: 0, right: a.width - BAR, bottom: a.height}))
    if (distance(a.at(x, y), b.at(x, y)) > SAME) apart++;
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
