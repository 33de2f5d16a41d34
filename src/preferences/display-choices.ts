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

/** A value that can be chosen, or undefined. */
export const validDisplay = (name: DisplayName, value: unknown): string | undefined =>
  [AS_PAGE, ...DISPLAY[name]].find((one) => one === value);

/** `line-spacing` for `lineSpacing`: in the names of attributes, variables, events and stored values. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
