import {msg, str} from '@lit/localize';
import {formatNumber} from '../../content/fast-intl.js';
import {AS_PAGE, DISPLAY, type DisplayName} from '../../preferences/choices.js';
import {interfaceLanguage} from '../../i18n/interface-language.js';

/** The name of each setting. The id of its message contains the setting: `display-settings.line-spacing`. */
export const settingNames = (): Record<DisplayName, string> => ({
  lineSpacing: msg('Line spacing', {
    id: 'display-settings.line-spacing',
    desc: 'Display settings: names a list that sets how far apart the lines of the text are. Two or three words. At most 30 characters.',
  }),
  letterSpacing: msg('Letter spacing', {
    id: 'display-settings.letter-spacing',
    desc: 'Display settings: names a list that sets how far apart the letters of the text are. Two or three words. At most 30 characters.',
  }),
  wordSpacing: msg('Word spacing', {
    id: 'display-settings.word-spacing',
    desc: 'Display settings: names a list that sets how far apart the words of the text are. Two or three words. At most 30 characters.',
  }),
  paragraphSpacing: msg('Paragraph spacing', {
    id: 'display-settings.paragraph-spacing',
    desc: 'Display settings: names a list that sets how much space is left after a paragraph. Two or three words. At most 35 characters.',
  }),
  lineWidth: msg('Longest line', {
    id: 'display-settings.line-width',
    desc: 'Display settings: names a list that sets how many characters a line may have at most. Two or three words. At most 30 characters.',
  }),
  theme: msg('Colours', {
    id: 'display-settings.theme',
    desc: 'Display settings: names a list of colours for the text and what is behind it. One to three words. At most 25 characters.',
  }),
  typeface: msg('Typeface', {
    id: 'display-settings.typeface',
    desc: 'Display settings: names a list of typefaces for the text. One or two words. At most 25 characters.',
  }),
  alignment: msg('Alignment', {
    id: 'display-settings.alignment',
    desc: 'Display settings: names a list that sets whether both edges of the text are straight. One or two words. At most 25 characters.',
  }),
});

/** The text of an option and the id of its message; numbers have no message. */
interface Words {
  text: string;
  id?: string;
}

const SPACING_NAMES = ['wide', 'wider', 'widest'] as const;

/** The text for a value of a setting. */
export function valueName(name: DisplayName, value: string): Words {
  const words = valueNames();
  const byKey = (key: keyof typeof words): Words => ({text: words[key], id: `display-settings.${key}`});
  const number = formatNumber(+value, interfaceLanguage());
  if (value === AS_PAGE) return byKey('page');
  if (name === 'lineSpacing') return {text: number};
  if (name === 'lineWidth') return {text: characters(number), id: 'display-settings.characters'};
  if (name.endsWith('Spacing'))
    return byKey(SPACING_NAMES[(DISPLAY[name] as readonly string[]).indexOf(value)]!);
  return byKey(value as keyof typeof words);
}

const characters = (number: string): string =>
  msg(str`${number} characters`, {
    id: 'display-settings.characters',
    desc: 'Display settings, in the list of the longest lines. The placeholder is a number, 45, 60 or 80. At most 25 characters, the placeholder not counted.',
  });

const valueNames = () => ({
  page: msg('As the page has it', {
    id: 'display-settings.page',
    desc: 'Display settings, first in every list: nothing is changed, the text is as the portal made it. Two to five words. At most 30 characters.',
  }),
  wide: msg('Wide', {
    id: 'display-settings.wide',
    desc: 'Display settings, in the lists of letter, word and paragraph spacing: the first of three steps. One or two words. At most 25 characters.',
  }),
  wider: msg('Wider', {
    id: 'display-settings.wider',
    desc: 'Display settings, in the lists of letter, word and paragraph spacing: the second of three steps. One or two words. At most 25 characters.',
  }),
  widest: msg('Widest', {
    id: 'display-settings.widest',
    desc: 'Display settings, in the lists of letter, word and paragraph spacing: the last of three steps. One or two words. At most 25 characters.',
  }),
  light: msg('Light', {
    id: 'display-settings.light',
    desc: 'Display settings, in the list of colours: nearly black letters on white. One to three words. At most 30 characters.',
  }),
  dark: msg('Dark', {
    id: 'display-settings.dark',
    desc: 'Display settings, in the list of colours: nearly white letters on dark grey. One to three words. At most 30 characters.',
  }),
  sepia: msg('Sepia', {
    id: 'display-settings.sepia',
    desc: 'Display settings, in the list of colours: brown letters on the colour of old paper. One to three words. At most 30 characters.',
  }),
  'black-on-yellow': msg('Black on yellow', {
    id: 'display-settings.black-on-yellow',
    desc: 'Display settings, in the list of colours: black letters on yellow. At most 40 characters.',
  }),
  'yellow-on-black': msg('Yellow on black', {
    id: 'display-settings.yellow-on-black',
    desc: 'Display settings, in the list of colours: yellow letters on black. At most 40 characters.',
  }),
  clear: msg('Clear sans serif', {
    id: 'display-settings.clear',
    desc: 'Display settings, in the list of typefaces: letters without serifs that are easy to tell apart. Two to four words. At most 35 characters.',
  }),
  start: msg('Not justified', {
    id: 'display-settings.start',
    desc: 'Display settings, in the list of alignments: lines begin at one edge and end where they end. At most 35 characters.',
  }),
  justify: msg('Justified', {
    id: 'display-settings.justify',
    desc: 'Display settings, in the list of alignments: both edges of the text are straight. At most 35 characters.',
  }),
});
