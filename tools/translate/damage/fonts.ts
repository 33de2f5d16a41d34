import {change, NOT_IN_1252} from './misread.js';
import {isSyllable} from './syllables.js';
import type {Undoing} from './undoing.js';

/**
 * TCVN3, the fonts whose names begin with ".Vn", from byte 0xA1. U+FFFD is a byte that they do not use. Capitals that
 * have a tone are the codes of the small letters, shown with another font.
 */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdàảãáạ\ufffdằẳẵắ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdặầẩẫấậè\ufffdẻẽéẹềểễếệìỉ\ufffd\ufffd\ufffdĩíịò\ufffdỏõóọồổỗốộờởỡớợù\ufffdủũúụừửữứựỳỷỹýỵ';
const FROM_TCVN3 = new Map(
  [...TCVN3]
    .map((letter, n) => [String.fromCharCode(0xa1 + n), letter] as const)
    .filter(([, letter]) => letter !== '\ufffd'),
);
const TO_TCVN3 = new Map([...FROM_TCVN3].map(([sign, letter]) => [letter, sign]));

const isToned = (letter: string): boolean => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD'));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** Returns true if no letter with a tone can have been a capital: the other letters of the text say so. */
function isCaseCertain(text: string): boolean {
  const words = wordsOf(text);
  // The letters after the first whose case can be told.
  const told = (word: string): string =>
    [...word]
      .slice(1)
      .filter((letter) => !isToned(letter))
      .join('');
  const capitals = words.some((word) => /\p{Lu}/u.test(told(word)));
  const small = words.some((word) => /\p{Ll}/u.test(told(word)));
  return words.every((word) => {
    if (![...word].some(isToned)) return true;
    if (isToned([...word][0]!)) return false;
    if (/^\p{Ll}/u.test(word)) return true;
    return told(word) ? !/\p{Lu}/u.test(told(word)) : small && !capitals;
  });
}

/** Editors drop the soft hyphen, which is ư in TCVN3. Returns true if a word would be one with it as well. */
const canLackLetter = (word: string): boolean =>
  [...word, ''].some((_, n) => isSyllable(`${word.slice(0, n)}ư${word.slice(n)}`));

export const tcvn3: Undoing = {
  how: () => 'the old encoding TCVN3 (ABC) that was read as Windows-1252',
  undo: (text) => change(text, FROM_TCVN3),
  isCertain: (text, undone) =>
    change(undone, TO_TCVN3) === text &&
    isCaseCertain(undone) &&
    (text.includes('\xad') || !(/^ | (?=[ ,.:;?!]|$)/.test(text) || wordsOf(undone).some(canLackLetter))),
  denied: NOT_IN_1252,
  bits: 11,
};

/** Signs of VNI after a vowel, by the mark that they stand for; a hat or a breve has its tone in the same sign. */
const VNI_MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters of VNI that are one sign. */
const VNI_LETTERS: Record<string, string> = {ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ'};

/** Every letter of VNI, small and capital: one sign, or a vowel and its mark. */
const FROM_VNI = new Map<string, string>();
const small = [
  ...Object.entries(VNI_LETTERS),
  ...['a', 'e', 'o', 'u', 'y', 'ô', 'ö'].flatMap((vowel) =>
    Object.entries(VNI_MARKS).map(
      ([sign, mark]) => [vowel + sign, ((VNI_LETTERS[vowel] ?? vowel) + mark).normalize('NFC')] as const,
    ),
  ),
];
for (const [signs, letter] of small)
  // A vowel that cannot have the mark would stay two characters.
  if ([...letter].length === 1) {
    FROM_VNI.set(signs, letter);
    FROM_VNI.set(signs.toUpperCase(), letter.toUpperCase());
    if (signs.length === 2) FROM_VNI.set(signs[0]!.toUpperCase() + signs[1]!, letter.toUpperCase());
  }
const VNI_SIGNS = new RegExp([...FROM_VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const TO_VNI = (capital: boolean): Map<string, string> =>
  new Map(
    [...FROM_VNI]
      .filter(([signs]) => signs.length < 2 || capital || signs !== signs.toUpperCase())
      .map(([signs, letter]) => [letter, signs]),
  );

export const vni: Undoing = {
  how: () => 'the old encoding VNI that was read as Windows-1252',
  undo: (text) => text.replace(VNI_SIGNS, (signs) => FROM_VNI.get(signs)!),
  isCertain: (text, undone) => [true, false].some((capital) => change(undone, TO_VNI(capital)) === text),
  denied: NOT_IN_1252,
  bits: 11,
};
