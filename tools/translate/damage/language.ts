import {francAll} from 'franc-min';
import {isSyllable, isSyllableWithoutMarks} from './syllables.js';

/** The letters, and the different texts, that are needed to tell a language. */
const LETTERS = 80;
const TEXTS = 5;

/** How near another language may be: the likeness to the language itself is 1. Those of one family are near 0.97. */
const NEAR = 0.965;

/** Languages that nobody takes for one that the library does not know. */
const PLAIN = ['de', 'en', 'fr', 'vi'];

const tagOf = (code: string): string => new Intl.Locale(Intl.getCanonicalLocales(code)[0]!).language;

/** The likeness of a text to each language that is known, the most like first. */
function likenesses(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [code, likeness] of francAll(text))
    if (!found.has(tagOf(code))) found.set(tagOf(code), likeness);
  return found;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** The part of the words of a text, each counted once, of which something is true. */
function partOf(text: string, is: (word: string) => boolean): number {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [])];
  return words.filter(is).length / Math.max(1, words.length);
}

/** The script of a language as Unicode has it; undefined for one that is written in several. */
const scriptOf = (language: string): string | undefined => {
  const {script = ''} = new Intl.Locale(language).maximize();
  return /^(Jpan|Kore|Hans|Hant)$/.test(script) ? undefined : script;
};

/**
 * The language that the words of a file are in, where they plainly deny that of the file: a BCP 47 tag. Undefined where
 * they do not, and where there are too few of them to tell.
 */
export function deniedLanguage(texts: readonly string[], language: string): string | undefined {
  const text = [...new Set(texts.map((text) => text.trim().normalize('NFC')))].join('\n');
  const letters = count(text, /\p{L}/gu);
  if (letters < LETTERS || text.split('\n').length < TEXTS) return undefined;
  const {language: own} = new Intl.Locale(language);
  const found = likenesses(text);
  const [best = 'und'] = found.keys();
  if (best === 'und' || best === own) return undefined;

  // Letters of another script than the words are in are counted by nobody.
  const script = scriptOf(language);
  const inLatin = count(text, /\p{Script=Latin}/gu) / letters;
  if (script !== 'Latn' && scriptOf(best) === 'Latn') return inLatin > 0.95 ? best : undefined;
  if (own === 'vi')
    return partOf(text, isSyllableWithoutMarks) < 0.3 && (found.get('vi') ?? 0) < NEAR ? best : undefined;
  // Tày has many of the syllables of Vietnamese, but not all of them.
  if (best === 'vi' && partOf(text, isSyllable) < 0.97) return undefined;
  const known = found.get(own);
  if (known !== undefined) return known < NEAR ? best : undefined;
  const [, second = 0] = found.values();
  return PLAIN.includes(best) && (script !== 'Latn' || second < NEAR) ? best : undefined;
}
