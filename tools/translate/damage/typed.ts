import {bearerOf, hasTwoSpellings, isSyllable} from './syllables.js';
import type {Undoing} from './undoing.js';

const HAT = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
const BAR = '-';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Keys that stand for marks. They are left as they were typed where no program turned them into marks. */
interface Keys {
  /** The keys of the acute, the grave, the hook, the tilde and the dot. */
  tones: string;
  /** The key for the circumflex of a letter. */
  hat(letter: string): string;
  horn: string;
  breve: string;
  bar: string;
  /** The words that can have keys in them. */
  words: RegExp;
}

const TELEX: Keys = {
  tones: 'sfrxj',
  hat: (letter) => letter,
  horn: 'w',
  breve: 'w',
  bar: 'd',
  words: /(?<![\p{L}\d])[a-z]+(?![\p{L}\d])/giu,
};
const VNI: Keys = {
  tones: '12345',
  hat: () => '6',
  horn: '7',
  breve: '8',
  bar: '9',
  words: /(?<![\p{L}\d])[a-z][a-z\d]*(?!\p{L})/giu,
};
const VIQR: Keys = {
  tones: "'`?~.",
  hat: () => '^',
  horn: '+',
  breve: '(',
  bar: 'd',
  words: /(?<![\p{L}\d])[a-z][a-z^+('`?~.]*/giu,
};
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** A letter, the mark of it, and the tone that was typed after it. */
interface Typed {
  letter: string;
  mark: string;
  tone: string;
}

/** Reads a word key by key. Returns undefined where a key marks nothing. */
function readKeys(word: string, keys: Keys): Typed[] | undefined {
  const read: Typed[] = [];
  for (const sign of word) {
    const key = sign.toLowerCase();
    const last = read.at(-1);
    const letter = last && !last.mark ? last.letter.toLowerCase() : '';
    const tone = TONES[keys.tones.indexOf(key)];
    if (tone && read.some(({letter}) => /[aeiouy]/i.test(letter))) {
      if (read.some(({tone}) => tone)) return undefined;
      last!.tone = tone;
    } else if (/[aeo]/.test(letter) && key === keys.hat(letter)) last!.mark = HAT;
    else if (letter === 'd' && key === keys.bar) last!.mark = BAR;
    else if (letter === 'a' && key === keys.breve) last!.mark = BREVE;
    else if (/[ou]/.test(letter) && key === keys.horn) {
      last!.mark = HORN;
      // One key is enough for both letters of ươ.
      const before = read.at(-2);
      if (letter === 'o' && /u/i.test(before?.letter ?? '')) before!.mark = HORN;
    } else if (/[a-z]/.test(key)) read.push({letter: sign, mark: '', tone: ''});
    else return undefined;
  }
  return read;
}

/** The Vietnamese syllable that was typed, if it is one. */
function syllableOf(word: string, keys: Keys): string | undefined {
  const read = readKeys(word, keys);
  if (!read) return undefined;
  const typed = read.findIndex(({tone}) => tone);
  const plain = read
    .map(({letter, mark}) => (mark === BAR ? {d: 'đ', D: 'Đ'}[letter]! : (letter + mark).normalize('NFC')))
    .join('')
    // Only "thuở" and a few more have uơ.
    .replace(/ư(?=ơ$)/i, (letter) => (letter === 'ư' ? 'u' : 'U'));
  const bearer = keys === VIQR ? typed : bearerOf(plain.toLowerCase());
  const tone = read[typed]?.tone ?? '';
  const marked = [...plain]
    .map((letter, n) => (n === bearer ? (letter + tone).normalize('NFC') : letter))
    .join('');
  return isSyllable(marked) ? marked : undefined;
}

/** A letter that is not on every keyboard. */
const MARKED = /[^\0-\x7fªºµ\P{L}]/u;

/** @param toneAtEnd - True to read a full stop or a question mark after the last word of a sentence as a tone. */
function undoKeys(text: string, keys: Keys, toneAtEnd = false): string {
  // Somebody who has a keyboard for Vietnamese does not leave keys.
  if (MARKED.test(text) || (keys === VIQR && !/[a-z][\^+(`~']/i.test(text))) return text;
  const isLoud = !/[a-z]/.test(text);
  return text.replace(keys.words, (word: string, at: number) => {
    // Abbreviations and numbers, as in "thế kỷ XIX".
    if (!isLoud && word.length > 1 && word === word.toUpperCase()) return word;
    const [, rest = '', end = ''] = /^(.*?)([.?]*)$/.exec(word)!;
    const goesOn = /^\s+\p{Ll}/u.test(text.slice(at + word.length));
    const toned = end && (toneAtEnd || goesOn) ? syllableOf(rest + end[0], keys) : undefined;
    return toned ? toned + end.slice(1) : (syllableOf(rest, keys) ?? rest) + end;
  });
}

/** A text as it is typed, each tone after its letter or at the end of the word. */
const typedAs = (text: string, keys: Keys, toneLast: boolean): string =>
  text.replace(/\p{L}+/gu, (word) => {
    let last = '';
    const typed = [...word].map((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      if (/đ/i.test(base)) return (base === 'đ' ? 'd' : 'D') + keys.bar;
      const tone = keys.tones[TONES.indexOf(marks.find((mark) => TONE.test(mark)) ?? '')] ?? '';
      const mark = marks.includes(HAT)
        ? keys.hat(base)
        : marks.includes(BREVE)
          ? keys.breve
          : marks.includes(HORN)
            ? keys.horn
            : '';
      if (toneLast) last ||= tone;
      return base + mark + (toneLast ? '' : tone);
    });
    return typed.join('') + last;
  });

/** Returns true if a text, typed again, is what was left; in one of the ways in which people type. */
function isTypedAs(text: string, undone: string, keys: Keys): boolean {
  const oneHorn = (typed: string): string => typed.replace(/(u)[w7](o[w7])/gi, '$1$2');
  return [true, false].some((toneLast) => {
    const typed = typedAs(undone, keys, toneLast).toLowerCase();
    return typed === text.toLowerCase() || oneHorn(typed) === text.toLowerCase();
  });
}

/** Returns true if a word that was left as it is can have keys in it all the same: a name, or a word of another language. */
const hasKeys = (text: string, keys: RegExp): boolean =>
  (text.match(/[a-z][a-z\d]*/gi) ?? []).some((word) => keys.test(word) && !isSyllable(word));

/** The keys do not say whether "hòa" or "hoà" was meant. */
const isPlaceCertain = (text: string): boolean =>
  !(text.match(/\p{L}+/gu) ?? []).some((word) => {
    const parts = word.toLowerCase().normalize('NFD');
    return TONE.test(parts) && hasTwoSpellings(parts.replace(TONE, '').normalize('NFC'));
  });

export const telex: Undoing = {
  how: () => 'the keys of Telex that no program turned into marks',
  undo: (text) => undoKeys(text, TELEX),
  isCertain: (text, undone) =>
    isTypedAs(text, undone, TELEX) &&
    isPlaceCertain(undone) &&
    !hasKeys(undone, /[aeiouy].*[sfrxj]|aa|ee|oo|dd|w/i),
  denied: MARKED,
  foreign: 8,
  bits: 20,
};

export const vniKeys: Undoing = {
  how: () => 'the keys of VNI that no program turned into marks',
  undo: (text) => undoKeys(text, VNI),
  isCertain: (text, undone) =>
    isTypedAs(text, undone, VNI) && isPlaceCertain(undone) && !hasKeys(undone, /[a-z]\d/i),
  denied: MARKED,
  foreign: 8,
  bits: 20,
};

export const viqr: Undoing = {
  how: () => 'VIQR, marks that are written as signs',
  undo: (text) => undoKeys(text, VIQR),
  isCertain: (text, undone) =>
    isTypedAs(text, undone, VIQR) &&
    undoKeys(text, VIQR, true) === undone &&
    !/(?<![\w^+(])'/.test(text) &&
    !/[\^`~]|dd|\w['+(]/i.test(undone),
  denied: MARKED,
  foreign: 8,
  bits: 20,
};
