import {canonicalLanguage} from '../content/languages.js';
import {AS_PAGE, forEachDisplay, kebab, validDisplay, type DisplayChoices} from './display-choices.js';

/** What a reader has chosen. */
export interface Choices extends DisplayChoices {
  /** How many times its own size the text is shown: 0.5 to 5; 1 is the size the page asked for. */
  scale: number;
  /** The language to read in, a BCP 47 tag; undefined until the reader has chosen one. */
  language: string | undefined;
  /** One version of an article at a time, or two beside each other. */
  layout: 'single' | 'parallel';
}

export type ChoiceName = keyof Choices;

/** What holds until the reader chooses: the page's own text size and looks, no language, one version at a time. */
export const DEFAULTS: Choices = /* @__PURE__ */ Object.assign(
  {scale: 1, language: undefined, layout: 'single'} as const,
  /* @__PURE__ */ forEachDisplay<typeof AS_PAGE>(() => AS_PAGE),
);

/**
 * A usable text size, or undefined.
 *
 * @param value - A number, or the plain decimal that one is saved as. `1e999`, `0x2` and `Infinity` are numbers to
 *   JavaScript, but nobody who chose a text size wrote them.
 */
export function validScale(value: unknown): number | undefined {
  const scale = typeof value === 'string' && /^\d(\.\d{1,4})?$/.test(value) ? +value : value;
  return typeof scale === 'number' && scale >= 0.5 && scale <= 5 ? Math.round(scale * 1e4) / 1e4 : undefined;
}

/** How each choice is checked; what does not pass counts as never chosen. */
export const validators = /* @__PURE__ */ Object.assign(
  {
    scale: validScale,
    language: canonicalLanguage,
    layout: (value: unknown): Choices['layout'] | undefined =>
      value === 'single' || value === 'parallel' ? value : undefined,
  },
  /* @__PURE__ */ forEachDisplay((name) => (value: unknown) => validDisplay(name, value)),
);

/** Where a choice is kept in localStorage. */
export const storageKey = (name: ChoiceName): string => `portal-reader:${kebab(name)}`;
