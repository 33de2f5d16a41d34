import {canonicalLanguage} from '../content/languages.js';

/** What a reader has chosen. A choice that was never made, or was reset, is undefined in storage. */
export interface Choices {
  /** How many times its own size the text is shown: 1 is the size the page asked for, 0.5 to 5. */
  scale: number;
  /** The language to read in, a BCP 47 tag; undefined until the reader has chosen one. */
  language: string | undefined;
}

export type ChoiceName = keyof Choices;

/** The size the page asked for. */
export const DEFAULT_SCALE = 1;

/**
 * A usable scale, or undefined. Text from storage must be a plain decimal: `1e999`, `0x2` and `Infinity` are
 * numbers to JavaScript, but nobody who chose a text size wrote them.
 *
 * @param value - A number, or its text.
 */
export function validScale(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d(\.\d{1,4})?$/.test(value)) return undefined;
  const scale = typeof value === 'string' ? Number(value) : value;
  return typeof scale === 'number' && scale >= 0.5 && scale <= 5 ? Math.round(scale * 1e4) / 1e4 : undefined;
}

/** Where a choice is kept in localStorage. */
export const storageKey = (name: ChoiceName): string => `portal-reader:${name}`;

/** How each choice is read back and checked; what does not pass counts as never chosen. */
export const validators = {
  scale: validScale,
  language: canonicalLanguage,
} as const satisfies {[Name in ChoiceName]: (value: unknown) => Choices[Name] | undefined};
