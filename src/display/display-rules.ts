import * as of from './selectors.js';
import {DISPLAY, DISPLAY_NAMES, kebab, type DisplayName} from '../preferences/choices.js';

/** The colours of a theme. */
export interface Theme {
  /** The colour of text. */
  ink: string;
  /** The background colour. */
  ground: string;
  /** The colour of links, which are also underlined. */
  link: string;
  /** The colour of borders and lines. */
  line: string;
  /** The `color-scheme` for form fields and scroll bars, which the browser draws. */
  scheme: 'light' | 'dark';
}

/**
 * The themes. Text and links have a contrast of 7 : 1 or more with the background, lines 3 : 1
 * (test/elements/display/themes.test.ts).
 */
export const THEMES: Record<(typeof DISPLAY.theme)[number], Theme> = {
  light: {ink: '#1a1a1a', ground: '#fff', link: '#0b4689', line: '#6b7280', scheme: 'light'},
  dark: {ink: '#e8e6e3', ground: '#16181d', link: '#a9cdf8', line: '#8a919c', scheme: 'dark'},
  sepia: {ink: '#3a2a1a', ground: '#f5ecd7', link: '#123f7a', line: '#7d6a52', scheme: 'light'},
  'black-on-yellow': {ink: '#000', ground: '#ff0', link: '#00008b', line: '#000', scheme: 'light'},
  'yellow-on-black': {ink: '#ff0', ground: '#000', link: '#9cf', line: '#ff0', scheme: 'dark'},
};

/**
 * Style rules for the reader's display choices. They are important rules in a nested layer, so that they win
 * over important rules of the page and over our rules that make articles readable without a choice.
 */

/**
 * Fonts that contain every Vietnamese letter. Andika comes from portal-reader-typeface.css, if the page loads
 * it.
 */
const CLEAR_TYPEFACE = 'Andika,"Segoe UI",Roboto,"Noto Sans",-apple-system,Arial,sans-serif';

/**
 * Makes style rules.
 *
 * @param text - A selector for the texts.
 */
type Rules = (text: string) => string;

const inside = (text: string, selector: string, declarations: string): string =>
  `:where(${text}) :where(${selector}){${declarations}}`;

const all = (text: string, selector: string, declarations: string): string =>
  `:where(${text}){${declarations}}${inside(text, selector, declarations)}`;

const number = (name: DisplayName, unit = ''): string => {
  const value = `var(--reader-${kebab(name)})`;
  return unit ? `calc(${value}*${unit})` : value;
};

/** Adds space between letters or words, except in icons. */
const addSpacing =
  (property: string, name: DisplayName): Rules =>
  (text) =>
    all(text, of.WORDS, `${property}:${number(name, '1em')}!important`) +
    inside(text, of.ICONS, `${property}:normal!important`);

const align =
  (value: string): Rules =>
  (text) =>
    inside(text, of.BLOCKS, `text-align:${value}!important;text-justify:auto!important`);

/** Wraps the rules of a theme: not for paper, which is white, and not where the system forces colours. */
const onScreen = (rules: string): string => `@media screen and (forced-colors:none){${rules}}`;

const colours = ({ink, ground, link, line, scheme}: Theme): string =>
  `--_reader-ink:${ink};--_reader-ground:${ground};--_reader-link:${link};--_reader-line:${line};color-scheme:${scheme}!important`;

const theme: Rules = (text) =>
  onScreen(
    `:where(${text}){color:var(--_reader-ink)!important;background:var(--_reader-ground)!important}` +
      // Padding keeps letters away from the edge of the background. A target named in `for` keeps the width
      // that its page gave it, so it gets a shadow instead.
      `:where(${text}):not([data-reader-scaled],:where(${text}) *){padding:clamp(.5em,3%,1.5em)!important}` +
      `:where(${text}):where([data-reader-scaled]:not(:where(${text}) *)){box-shadow:0 0 0 .5em var(--_reader-ground)!important}` +
      inside(
        text,
        of.COLOURED,
        'color:inherit!important;-webkit-text-fill-color:currentcolor!important;text-shadow:none!important',
      ) +
      inside(text, `${of.BEHIND_WORDS},td,th`, 'border-color:var(--_reader-line)!important') +
      inside(text, of.BEHIND_WORDS, 'background-color:transparent!important') +
      inside(text, of.IMAGE_BEHIND_WORDS, 'background-image:none!important') +
      ['before', 'after']
        .map(
          (pseudo) =>
            `:where(${text}) ::${pseudo}{color:inherit!important;-webkit-text-fill-color:currentcolor!important}` +
            `:where(${text}) :where(:not(${of.EMPTY},${of.blank(pseudo)}))::${pseudo}{background-color:transparent!important}` +
            `:where(${text}) :where(${of.blank(`mask-${pseudo}`)})::${pseudo}{background-color:currentcolor!important}`,
        )
        .join('') +
      inside(text, of.blank('mask-self'), 'background-color:currentcolor!important') +
      `:where(${text}) ::marker{color:inherit!important}` +
      inside(text, 'hr', 'background-color:var(--_reader-line)!important') +
      inside(
        text,
        `${of.FIELDS},button${of.BEHIND_WORDS},option`,
        'color:var(--_reader-ink)!important;background-color:var(--_reader-ground)!important',
      ) +
      inside(
        text,
        'a:any-link',
        'color:var(--_reader-link)!important;text-decoration-line:underline!important;text-decoration-color:currentcolor!important',
      ) +
      inside(
        text,
        'mark',
        'color:var(--_reader-ground)!important;background-color:var(--_reader-ink)!important',
      ) +
      inside(text, 'mark a:any-link', 'color:inherit!important') +
      inside(text, ':focus-visible', 'outline-color:currentcolor!important') +
      inside(text, of.blank('dark'), 'color:#fff!important') +
      inside(text, of.blank('light'), 'color:#000!important') +
      // Black lines of a transparent picture would vanish on a dark background.
      inside(
        text,
        `img,embed,object[type^=image],[type=image],${of.blank('drawing')}`,
        'background-color:#fff!important',
      ) +
      inside(text, of.blank('drawing'), 'color:#000!important'),
  );

/** The rules of each choice. Rules that depend on the value are in `VALUES`. */
const RULES: Record<DisplayName, Rules> = {
  typeface: (text) =>
    `:where(${text}){font-family:var(--reader-clear-typeface,${CLEAR_TYPEFACE})!important}` +
    inside(text, of.LETTERS, 'font-family:inherit!important') +
    // The letters of the clear typeface are taller than others.
    inside(text, 'h1,h2,h3,h4,h5,h6', 'line-height:1.5!important'),
  lineSpacing: (text) => all(text, of.WORDS, `line-height:${number('lineSpacing')}!important`),
  letterSpacing: addSpacing('letter-spacing', 'letterSpacing'),
  wordSpacing: addSpacing('word-spacing', 'wordSpacing'),
  paragraphSpacing: (text) =>
    inside(text, of.PARAGRAPHS, `margin-block-end:${number('paragraphSpacing', '1em')}!important`),
  // `ch` is the width of a digit, which is wider than an average letter or space
  // (test/elements/display/line-width.test.ts counts them).
  lineWidth: (text) =>
    `:where(${text}){--_reader-measure:${number('lineWidth', '.72ch')}}` +
    inside(
      `:is(${text})[data-reader-scaled]`,
      'p,li,dt,dd,blockquote,figcaption,h1,h2,h3,h4,h5,h6',
      'max-inline-size:var(--_reader-measure)!important',
    ),
  theme,
  alignment: () => '',
};

const VALUES: Record<string, Rules> = {
  ...Object.fromEntries(
    Object.entries(THEMES).map(([name, theme]) => [
      `theme=${name}`,
      (text: string) => onScreen(`:where(${text}){${colours(theme)}}`),
    ]),
  ),
  'alignment=start': align('start'),
  'alignment=justify': align('justify'),
};

const valuesOf = (name: DisplayName): readonly string[] => DISPLAY[name];

const inLayer = (rules: string): string => (rules ? `@layer portal-reader{@layer display{${rules}}}` : '');

/**
 * The rules for the current choices.
 *
 * @param text - A selector for the texts.
 */
export const rulesFor = (text: string, chosen: (name: DisplayName) => string): string =>
  inLayer(
    DISPLAY_NAMES.filter((name) => chosen(name) !== 'page')
      .map((name) => (VALUES[`${name}=${chosen(name)}`]?.(text) ?? '') + RULES[name](text))
      .join(''),
  );

/**
 * The rules for all possible choices, selected by attributes on `<html>`, for portal-reader.css, which works
 * before the script.
 *
 * @public
 * @param text - A selector for the texts.
 */
export const allRules = (text: string): string =>
  inLayer(
    DISPLAY_NAMES.map((name) => {
      const where = `data-reader-${kebab(name)}`;
      return (
        valuesOf(name)
          .map((value) => VALUES[`${name}=${value}`]?.(`[${where}="${value}"] :is(${text})`) ?? '')
          .join('') + RULES[name](`[${where}] :is(${text})`)
      );
    }).join(''),
  );
