import {afterFrame} from '../base/task-queue.js';
import {canonicalLanguage} from '../content/languages.js';

/**
 * The display settings and the values that a reader can choose. The numbers are those that WCAG names
 * (1.4.12: lines 1.5, paragraphs 2 em, letters 0.12 em, words 0.16 em; 1.4.8: lines of 80 characters at
 * most), and others that help more or less. Until the reader chooses, the value is `page`: the page's own
 * style.
 */
export const DISPLAY = {
  /** Line height, as a multiple of the font size. */
  lineSpacing: ['1.5', '1.75', '2', '2.5'],
  /** Space added between letters, in em. */
  letterSpacing: ['0.06', '0.12', '0.2'],
  /** Space added between words, in em. */
  wordSpacing: ['0.16', '0.32', '0.5'],
  /** Space after a paragraph, in em. */
  paragraphSpacing: ['1.5', '2', '3'],
  /** The longest line, in characters. */
  lineWidth: ['80', '60', '45'],
  theme: ['light', 'dark', 'sepia', 'black-on-yellow', 'yellow-on-black'],
  typeface: ['clear'],
  alignment: ['start', 'justify'],
} as const;

export type DisplayName = keyof typeof DISPLAY;

/** The value of a display setting until the reader chooses: the page's own style. */
export const AS_PAGE = 'page';

/** The display settings, each with one of a closed list of values. */
export type DisplayChoices = {
  [Name in DisplayName]: typeof AS_PAGE | (typeof DISPLAY)[Name][number];
};

export const DISPLAY_NAMES = Object.keys(DISPLAY) as DisplayName[];

/** Makes a record with a value for each display setting. */
const forEachDisplay = <Value>(make: (name: DisplayName) => Value): Record<DisplayName, Value> =>
  Object.assign({}, ...DISPLAY_NAMES.map((name) => ({[name]: make(name)})));

/** The value if it can be chosen, else undefined. A number counts as its text: 1.5 is `1.5`. */
export const validDisplay = (name: DisplayName, value: unknown): string | undefined =>
  [AS_PAGE, ...DISPLAY[name]].find((one) => one === value || (typeof value === 'number' && +one === value));

/**
 * Converts `lineSpacing` to `line-spacing`, for names of attributes, custom properties, messages and stored
 * values.
 */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The choices of a reader. */
export interface Choices extends DisplayChoices {
  /** The text size as a factor from 0.5 to 5; 1 is the page's own size. Default: 1. */
  scale: number;
  /** The language to read in, a BCP 47 tag. Default: undefined. */
  language: string | undefined;
  /** One version of an article (`single`, the default), or two side by side. */
  layout: 'single' | 'side-by-side';
}

export type ChoiceName = keyof Choices;

/** Some or all choices, to be made. A number may be given as a number or as text. */
export type ChoicesToMake = Partial<Omit<Choices, DisplayName>> & {
  [Name in DisplayName]?: DisplayChoices[Name] | number;
};

/** The values until the reader chooses: the page's own text size and style, no language, one version. */
export const DEFAULTS: Choices = /* @__PURE__ */ Object.assign(
  {scale: 1, language: undefined, layout: 'single'} as const,
  /* @__PURE__ */ forEachDisplay<typeof AS_PAGE>(() => AS_PAGE),
);

/**
 * The text size if it is valid, else undefined.
 *
 * @param value - A number, or the plain decimal in which it is saved. `1e999`, `0x2` and `Infinity` are
 *   numbers in JavaScript, but no saved text size.
 */
export function validScale(value: unknown): number | undefined {
  const scale = typeof value === 'string' && /^\d(\.\d{1,4})?$/.test(value) ? +value : value;
  return typeof scale === 'number' && scale >= 0.5 && scale <= 5 ? Math.round(scale * 1e4) / 1e4 : undefined;
}

/** The check of each choice; it returns undefined for an invalid value, which counts as not chosen. */
export const validators = /* @__PURE__ */ Object.assign(
  {
    scale: validScale,
    language: canonicalLanguage,
    layout: (value: unknown): Choices['layout'] | undefined =>
      value === 'single' || value === 'side-by-side' ? value : undefined,
  },
  /* @__PURE__ */ forEachDisplay((name) => (value: unknown) => validDisplay(name, value)),
);

/** The key of a choice in localStorage. */
export const storageKey = (name: ChoiceName): string => `portal-reader:${kebab(name)}`;

// In a sandboxed frame, and with cookies blocked, even reading the property `localStorage` throws; writing
// throws if the disk is full. Callers keep a copy in memory.

/** The saved text of a choice; null if there is none, or no storage. */
export function readSaved(name: ChoiceName): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

/** Text that is saved for this tab and until it is closed; empty if there is none, or no storage. */
export function readForTab(name: string): string {
  try {
    return sessionStorage.getItem(`portal-reader:${name}`) ?? '';
  } catch {
    return '';
  }
}

/** Saves text for this tab, or removes it if it is empty. */
export function saveForTab(name: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(`portal-reader:${name}`, text);
    else sessionStorage.removeItem(`portal-reader:${name}`);
  } catch {
    // Without storage, the page works without it.
  }
}

const unsaved = new Map<ChoiceName, string | null>();

/**
 * Saves the text of a choice, or removes it if it is null: after the next frame, or when the reader leaves
 * the page.
 */
export function saveSoon(name: ChoiceName, text: string | null): void {
  if (!unsaved.size) {
    afterFrame(saveAll);
    globalThis.addEventListener?.('pagehide', saveAll, {once: true});
  }
  unsaved.set(name, text);
}

function saveAll(): void {
  for (const [name, text] of unsaved) save(name, text);
  unsaved.clear();
}

function save(name: ChoiceName, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(storageKey(name));
    else localStorage.setItem(storageKey(name), text);
  } catch {
    // The choice is kept in memory until the page is left.
  }
}
