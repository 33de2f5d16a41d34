// Says in words in which way one look at a page differs from another.
import {PROPERTIES, type Look} from './look.js';

/** Sides of the box of an element, then of its first own text. */
const SIDES = ['left', 'top', 'width', 'height', 'text left', 'text top', 'text width', 'text height'];

/** The most that a side may differ, in px. */
const TOLERANCE = 0.5;

/** Styles that follow from the width and height of other boxes: the boxes say it better. */
const SIZES = ['width', 'height', 'marginLeft'];

const round = (number: number): number => Math.round(number * 10) / 10;

/** Says which elements are there once only. */
const missing = (expected: Look, got: Look): string[] => [
  ...Object.keys(expected.boxes)
    .filter((name) => !(name in got.boxes))
    .map((name) => `${name}: is gone`),
  ...Object.keys(got.boxes)
    .filter((name) => !(name in expected.boxes))
    .map((name) => `${name}: was not there`),
];

/** @param shift - How far everything may have moved down. */
const boxes = (expected: Look, got: Look, shift: number): string[] =>
  Object.entries(expected.boxes).flatMap(([name, box]) =>
    box.flatMap((value, side) => {
      const now = got.boxes[name]?.[side];
      if (now === undefined) return [];
      const moved = Math.abs(now - value - (side % 4 === 1 ? shift : 0));
      return moved > TOLERANCE ? [`${name}: ${SIDES[side]} ${round(value)} → ${round(now)}`] : [];
    }),
  );

const styles = (expected: Look, got: Look): string[] =>
  Object.entries(expected.styles).flatMap(([name, values]) =>
    values.flatMap((value, index) => {
      const [property, now] = [PROPERTIES[index]!, got.styles[name]?.[index]];
      if (now === undefined || now === value || SIZES.includes(property)) return [];
      // A fraction of a pixel is what rounding leaves.
      if (value.endsWith('px') && Math.abs(parseFloat(now) - parseFloat(value)) <= 0.1) return [];
      return [`${name}: ${property} ${value} → ${now}`];
    }),
  );

/** Both texts from the first letter that differs. */
function parting(expected: string, got: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const from = Math.max(0, at - 30);
  return `“${expected.slice(from, at + 60)}” → “${got.slice(from, at + 60)}”`;
}

/** The same page, looked at with our files and without. */
export const differences = (expected: Look, got: Look, shift = 0): string[] => [
  ...(expected.text === got.text ? [] : [`innerText: ${parting(expected.text, got.text)}`]),
  ...(got.sideways > expected.sideways + 1 ? [`scrolls sideways by ${got.sideways} px`] : []),
  ...some(missing(expected, got), 6),
  ...some(styles(expected, got), 6),
  ...boxes(expected, got, shift),
];

/** The same page, before a choice and after it was taken back. */
export const leftovers = (before: Look, after: Look): string[] => [
  ...(before.source === after.source ? [] : [`source: ${parting(before.source, after.source)}`]),
  ...differences(before, after),
];

/** The harms that larger text may not do. */
export const losses = (before: Look, larger: Look): string[] => [
  ...(larger.sideways > Math.max(1, before.sideways)
    ? [`scrolls sideways by ${round(larger.sideways)} px`]
    : []),
  ...larger.outOfReach
    .filter((name) => !before.outOfReach.includes(name))
    .map((name) => `${name}: out of reach`),
  ...larger.overlaps
    .filter((pair) => !before.overlaps.includes(pair))
    .map((pair) => `${pair}: lie on each other`),
];

/** The first of many, and how many more there are. */
export const some = (findings: string[], most = 16): string[] =>
  findings.length > most ? [...findings.slice(0, most), `… and ${findings.length - most} more`] : findings;
