import {canonicalLanguage, primaryLanguage} from '../../src/content/languages.js';

/** Languages of Vietnam that CLDR has no names for (ISO 639-3), by their names without marks. */
const OF_VIETNAM: Readonly<Record<string, string>> = {
  bahnar: 'bdq',
  bana: 'bdq',
  cham: 'cjm',
  coho: 'kpm',
  dao: 'ium',
  ede: 'rad',
  giarai: 'jra',
  hmong: 'hmn',
  hre: 'hre',
  jarai: 'jra',
  mien: 'ium',
  mong: 'hmn',
  mnong: 'cmo',
  muong: 'mtq',
  nung: 'nut',
  rade: 'rad',
  sedang: 'sed',
  taidam: 'blt',
  tay: 'tyz',
  thaiden: 'blt',
  thaitrang: 'twh',
  xodang: 'sed',
};

/** A name as it is typed without marks, spaces and the word "tiếng". */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z\s]/g, '')
    .replace(/^tieng\s+/, '')
    .replace(/\s/g, '');

const nameOf = (language: string, code: string): string | undefined =>
  new Intl.DisplayNames([language], {type: 'language', fallback: 'none'}).of(code);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The two-letter and three-letter codes that CLDR has a name for, by that name in English and Vietnamese, and by their own. */
function readCodes(): Map<string, string> {
  const names = new Map<string, string>();
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const english = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
  for (const code of [...pairs, ...pairs.flatMap((pair) => LETTERS.map((letter) => pair + letter))]) {
    const name = english.of(code);
    if (!name) continue;
    for (const known of [name, nameOf('vi', code), nameOf(code, code)]) {
      const key = folded(known ?? '');
      if (key && !names.has(key)) names.set(key, code);
    }
  }
  return names;
}

let codes: Map<string, string> | undefined;
const codesByName = (): Map<string, string> => (codes ??= readCodes());

/**
 * The language that somebody means who writes a country’s code, or the name of a language, in the place of its code:
 * `vi` for `vn`, `km` for `khmer`, `tyz` for `tay`. Undefined for a code that is right, and for what cannot be told.
 */
export function meantLanguage(word: string): string | undefined {
  const typed = word.trim().toLowerCase();
  const ofVietnam = OF_VIETNAM[folded(typed)];
  if (ofVietnam) return ofVietnam === typed ? undefined : ofVietnam;
  if (/^[a-z]{2}$/.test(typed)) {
    if (nameOf('en', typed)) return undefined;
    const {language} = new Intl.Locale(`und-${typed.toUpperCase()}`).maximize();
    return language === 'und' ? undefined : language;
  }
  if (/^[a-z]{3}([-_]|$)/.test(typed) || /^[a-z]{2}[-_]/.test(typed)) return undefined;
  return codesByName().get(folded(typed));
}

/** True if a tag begins with the code of a language, as far as can be known: not `vn`, nor `khmer`. */
export function isLanguageCode(tag: string): boolean {
  const code = primaryLanguage(tag);
  return /^[a-z]{2}$/.test(code) ? !!nameOf('en', code) : /^[a-z]{3}$/.test(code) && tag !== 'und';
}

/** True for a code that CLDR or the list above has a name for. */
export const isNamed = (code: string): boolean =>
  !!nameOf('en', code) || Object.values(OF_VIETNAM).includes(code);

/** True if two tags mean one written language: `vi` and `vi-VN`, not `zh-Hans` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  const key = (tag: string): string | undefined => {
    const [canonical = '', wording = ''] = canonicalLanguage(tag)?.split('-x-') ?? [];
    if (!canonical) return undefined;
    const {language, script} = new Intl.Locale(canonical).maximize();
    return `${language}-${script}-${wording}`;
  };
  return key(one) !== undefined && key(one) === key(other);
}
