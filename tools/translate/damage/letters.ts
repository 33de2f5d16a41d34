import {composed} from './misread.js';
import {isSyllable} from './syllables.js';
import type {Undoing} from './undoing.js';

/** The Icelandic and the African letter that look like Đ; some keyboards and converters write them. */
const CROSSED: Record<string, string> = {Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ'};

export const crossedD: Undoing = {
  how: () => 'another letter that looks like Đ',
  undo: (text) => text.replace(/[ÐðƉɖ]/g, (letter) => CROSSED[letter]!),
  isCertain: () => true,
  bits: 6,
};

/** Letters of Cyrillic and Greek, and the Latin letters that look the same. */
const LOOK = 'аaеeоoрpсcуyхxіiјjѕsһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSοoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const LOOKS = new Map(LOOK.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));

/** A word that has Latin letters, and letters that only look Latin. A word of another script is left alone. */
export const lookAlikes: Undoing = {
  how: () => 'Cyrillic or Greek letters that look like Latin ones',
  undo: (text) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      if (!/\p{Script=Latin}/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
        return word;
      const latin = [...word.normalize('NFD')].map((letter) => LOOKS.get(letter) ?? letter).join('');
      return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? word : latin.normalize('NFC');
    }),
  isCertain: () => true,
  bits: 6,
};

/** Marks by the end of their names in HTML. */
const NAMED: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  tilde: '\u0303',
  circ: '\u0302',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The letter that an entity of HTML stands for; all others are left as they are. */
function letterOf(entity: string, name: string): string {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : +name.slice(1);
  const [, base = '', mark = ''] = /^([a-z])(\w+)$/i.exec(name) ?? [];
  const letter = name.startsWith('#')
    ? code <= 0x10ffff && String.fromCodePoint(code)
    : /^([dD])strok$/.test(name)
      ? {d: 'đ', D: 'Đ'}[base]
      : NAMED[mark] && (base + NAMED[mark]).normalize('NFC');
  return letter && /^[\p{L}\p{M}]$/u.test(letter) ? letter : entity;
}

export const entities: Undoing = {
  how: () => 'letters that are written as entities of HTML',
  undo: (text) =>
    composed(text, text.replace(/&(?:amp;)*(#\d{2,7}|#x[\da-f]{2,6}|[a-z]\w{2,5});/gi, letterOf)),
  isCertain: () => true,
  bits: 6,
};

/** Letters that an encoding did not have: U+FFFD, or a question mark in a word. */
export const lost: Undoing = {
  how: () => 'letters that were lost',
  undo: (text) =>
    text.replace(/\S+/g, (word) => {
      if (/:\/\/|\w\.\w/.test(word)) return word;
      const inWord = word.replace(/\?(?=[?\p{L}])|(?<=\?)\?/gu, '\ufffd');
      return inWord.replace(/(?<=^(\p{L}+))\?$/u, (sign, letters: string) =>
        isSyllable(letters) ? sign : '\ufffd',
      );
    }),
  isCertain: () => false,
  bits: 10,
};
