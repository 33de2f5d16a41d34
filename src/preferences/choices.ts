import {afterFrame} from '../base/task-queue.js';
import {canonicalLanguage} from '../content/languages.js';

/**
 * How a text may be shown, beside its size: what a reader can choose of each. The numbers are what WCAG names (1.4.12:
 * lines 1.5, paragraphs 2 em, letters 0.12 em, words 0.16 em; 1.4.8: lines of 80 characters at most) and more on the
 * side that helps. Not chosen is `page`: as the page has it.
 */
export const DISPLAY = {
  /** The height of a line, in times the size of its letters. */
  lineSpacing: ['1.5', '1.75', '2', '2.5'],
  /** What is added between letters, in em. */
  letterSpacing: ['0.06', '0.12', '0.2'],
  /** What is added between words, in em. */
  wordSpacing: ['0.16', '0.32', '0.5'],
  /** The space after a paragraph, in em. */
  paragraphSpacing: ['1.5', '2', '3'],
  /** The longest line, in characters. */
  lineWidth: ['80', '60', '45'],
  theme: ['light', 'dark', 'sepia', 'black-on-yellow', 'yellow-on-black'],
  typeface: ['clear'],
  alignment: ['start', 'justify'],
} as const;

export type DisplayName = keyof typeof DISPLAY;

/** What holds until the reader chooses. */
export const AS_PAGE = 'page';

/** The choices of how a text is shown, each one of a closed list. */
export type DisplayChoices = {
  [Name in DisplayName]: typeof AS_PAGE | (typeof DISPLAY)[Name][number];
};

export const DISPLAY_NAMES = Object.keys(DISPLAY) as DisplayName[];

/** The same value for each of the choices. */
export const forEachDisplay = <Value>(make: (name: DisplayName) => Value): Record<DisplayName, Value> =>
  Object.assign({}, ...DISPLAY_NAMES.map((name) => ({[name]: make(name)})));

/** A value that can be chosen, or undefined. A number counts as its text: 1.5 is `1.5`. */
export const validDisplay = (name: DisplayName, value: unknown): string | undefined =>
  [AS_PAGE, ...DISPLAY[name]].find((one) => one === value || (typeof value === 'number' && +one === value));

/** `line-spacing` for `lineSpacing`: in the names of attributes, variables, events and stored values. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a reader has chosen. */
export interface Choices extends DisplayChoices {
  /** How many times its own size the text is shown: 0.5 to 5; 1 is the size the page asked for. */
  scale: number;
  /** The language to read in, a BCP 47 tag; undefined until the reader has chosen one. */
  language: string | undefined;
  /** One version of an article at a time, or two side by side. */
  layout: 'single' | 'side-by-side';
}

export type ChoiceName = keyof Choices;

/** Choices to be made, some or all. A number may be given as a number or as its text. */
export type ChoicesToMake = Partial<Omit<Choices, DisplayName>> & {
  [Name in DisplayName]?: DisplayChoices[Name] | number;
};

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
      value === 'single' || value === 'side-by-side' ? value : undefined,
  },
  /* @__PURE__ */ forEachDisplay((name) => (value: unknown) => validDisplay(name, value)),
);

/** Where a choice is kept in localStorage. */
export const storageKey = (name: ChoiceName): string => `portal-reader:${kebab(name)}`;

// In a sandboxed frame, and with cookies blocked, even reading the property `localStorage` throws; a full disk
// throws on writing. Whoever calls keeps its own copy in memory.

/** The saved text of a choice; null where there is none, or no storage. */
export function readSaved(name: ChoiceName): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

const unsaved = new Map<ChoiceName, string | null>();

/** Saves the text of a choice, or forgets it when there is none: once the reader sees the choice, or leaves the page. */
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
    // The choice lasts as long as the page.
  }
}
