// A screenshot as numbers.
import {PNG} from 'pngjs';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A part of a picture, in its own pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

export function readPicture(png: Buffer): Picture {
  const {width, height, data} = PNG.sync.read(png);
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * 4;
      return [data[start]!, data[start + 1]!, data[start + 2]!];
    },
  };
}

/** Every pixel of a box that lies in the picture. */
export function* pixelsIn({width, height}: Picture, box: Box): Generator<readonly [x: number, y: number]> {
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, Math.ceil(box.bottom)); y++)
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, Math.ceil(box.right)); x++)
      yield [x, y];
}

/** The colours of a box and how many pixels have each, the most frequent first. */
export function coloursIn(picture: Picture, box: Box): {colour: Colour; count: number}[] {
  const counts = new Map<number, number>();
  for (const [x, y] of pixelsIn(picture, box)) {
    const [red, green, blue] = picture.at(x, y);
    const key = (red << 16) | (green << 8) | blue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => ({colour: [key >> 16, (key >> 8) & 255, key & 255], count}));
}

/** How far two colours are from each other: 0 for the same, 765 for black and white. */
export const distance = (one: Colour, other: Colour): number =>
  Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2]);

export const written = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
