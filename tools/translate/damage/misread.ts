import type {Undoing} from './undoing.js';

const LATIN_1 = Array.from({length: 256}, (_, byte) => String.fromCharCode(byte));

/** An encoding that has one byte for each character, by what it has in other places than Latin-1. */
const withSigns = (signs: Readonly<Record<number, string>>, base = LATIN_1): string[] =>
  base.map((sign, byte) => signs[byte] ?? sign);

/** Written out, as not every Node decodes it right. */
const WINDOWS_1252 = withSigns(
  Object.fromEntries(
    [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].map((sign, n) => [0x80 + n, sign] as const),
  ),
);
const WINDOWS_1258 = withSigns(
  {
    ...{0x8a: '\x8a', 0x8e: '\x8e', 0x9a: '\x9a', 0x9e: '\x9e', 0xc3: 'Ă', 0xcc: '\u0300', 0xd0: 'Đ'},
    ...{0xd2: '\u0309', 0xd5: 'Ơ', 0xdd: 'Ư', 0xde: '\u0303', 0xe3: 'ă', 0xec: '\u0301', 0xf0: 'đ'},
    ...{0xf2: '\u0323', 0xf5: 'ơ', 0xfd: 'ư', 0xfe: '₫'},
  },
  WINDOWS_1252,
);

const READINGS = [
  ['Windows-1252', WINDOWS_1252],
  ['Latin-1', LATIN_1],
  ['Windows-1258', WINDOWS_1258],
] as const;

/** The byte that a misread character stands for. It is the same in all three. */
const BYTES = new Map(READINGS.flatMap(([, all]) => all.map((sign, byte) => [sign, byte] as const)));

const letters = (signs: readonly string[]): string => signs.filter((sign) => sign > '\x7f').join('');
/** A letter that no text in Windows-1252 has, and no text in an encoding that was taken for it. */
export const NOT_IN_1252 = new RegExp(`[^\0-\x7f${letters(WINDOWS_1252)}\\P{L}]`, 'u');
const NOT_MISREAD = new RegExp(`[^\0-\x7f${letters([...BYTES.keys()])}\\P{L}]`, 'u');

const RUN = new RegExp(`[${letters([...BYTES.keys()])}]+`, 'gu');

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
const lenient = new TextDecoder('utf-8', {ignoreBOM: true});

/** Reads a run of misread characters as UTF-8; U+FFFD stands where bytes were lost. */
function reread(run: string): string {
  const bytes = Uint8Array.from(run, (sign) => BYTES.get(sign)!);
  try {
    return strict.decode(bytes);
  } catch {
    // A letter of UTF-8 begins with one of these. All else was no UTF-8.
    const read = lenient.decode(bytes);
    return /^([\xc2-\xdf]|\xe1[\xba\xbb])/.test(run) || /[^\ufffd\0-\x7f]/.test(read) ? read : run;
  }
}

const once = (text: string): string => text.replace(RUN, reread);

/** The name of the encoding as which the bytes of a text were read. */
const readingOf = (text: string, undone: string): string | undefined => {
  const bytes = [...new TextEncoder().encode(undone)];
  return READINGS.find(([, signs]) => bytes.map((byte) => signs[byte]).join('') === text)?.[0];
};

/** UTF-8 that was read as an encoding with one byte for each letter. */
export const utf8: Undoing = {
  how: (text) => `UTF-8 that was read as ${readingOf(text, once(text)) ?? 'Windows-1252'}`,
  undo: once,
  isCertain: (text, undone) => !!readingOf(text, undone),
  denied: NOT_MISREAD,
  bits: 12,
};

/** Reads twice where the second time makes fewer characters too; else there is nothing to undo. */
const twice = (text: string): string => {
  const again = once(once(text));
  return again.length < once(text).length ? again : text;
};

export const utf8Twice: Undoing = {
  how: (text) => `${utf8.how(text)}, twice`,
  undo: twice,
  isCertain: (text, undone) => !!readingOf(text, once(text)) && !!readingOf(once(text), undone),
  denied: NOT_MISREAD,
  bits: 12,
};

/** A text that was undone, its marks joined to their letters. Letters that were in pieces before are no damage. */
export const composed = (text: string, undone: string): string =>
  undone === text ? text : undone.normalize('NFC');

/** Reads each character that stands for a byte from 0x80 in another way. */
export const change = (text: string, to: ReadonlyMap<string, string>): string =>
  text.replace(/[^\0-\x7f]/gu, (sign) => to.get(sign) ?? sign);

const TO_1258 = new Map(WINDOWS_1252.map((sign, byte) => [sign, WINDOWS_1258[byte]!]));
const TO_1252 = new Map(WINDOWS_1258.map((sign, byte) => [sign, WINDOWS_1252[byte]!]));

/** A letter as Windows-1258 has it: the tone follows as a character of its own. Some have it joined as well. */
const inWindows1258 = (letter: string, joined: boolean): string => {
  if (joined && TO_1252.has(letter)) return letter;
  const parts = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
  return parts.replace(tone, '').normalize('NFC') + tone;
};

export const windows1258: Undoing = {
  how: () => 'Windows-1258 that was read as Windows-1252',
  undo: (text) => composed(text, change(text, TO_1258)),
  isCertain: (text, undone) =>
    [true, false].some(
      (joined) =>
        change([...undone].map((letter) => inWindows1258(letter, joined)).join(''), TO_1252) === text,
    ),
  denied: NOT_IN_1252,
  bits: 11,
};
