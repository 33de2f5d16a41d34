import type {DISPLAY} from '../preferences/display-choices.js';

/** The colours of a theme. */
export interface Theme {
  /** Of the text. */
  ink: string;
  /** Behind it. */
  ground: string;
  /** Of links, which are underlined as well. */
  link: string;
  /** Of borders and lines. */
  line: string;
  /** What the browser draws itself follows: form fields, scroll bars. */
  scheme: 'light' | 'dark';
}

/** Text and links have a contrast of 7 : 1 or more with what is behind them, lines 3 : 1 (test/elements/display/themes.test.ts). */
export const THEMES: Record<(typeof DISPLAY.theme)[number], Theme> = {
  light: {ink: '#1a1a1a', ground: '#fff', link: '#0b4689', line: '#6b7280', scheme: 'light'},
  dark: {ink: '#e8e6e3', ground: '#16181d', link: '#a9cdf8', line: '#8a919c', scheme: 'dark'},
  sepia: {ink: '#3a2a1a', ground: '#f5ecd7', link: '#123f7a', line: '#7d6a52', scheme: 'light'},
  'black-on-yellow': {ink: '#000', ground: '#ff0', link: '#00008b', line: '#000', scheme: 'light'},
  'yellow-on-black': {ink: '#ff0', ground: '#000', link: '#9cf', line: '#ff0', scheme: 'dark'},
};
