import {plain, words, type Content} from '../content.js';
import {lacksMarks} from '../damage/syllables.js';
import type {TextCheck} from '../finding.js';

const each = (content: Content, change: (text: string) => string): Content =>
  content.map((piece) => (typeof piece === 'string' ? change(piece) : piece));

/** Letters in pieces are drawn wrong by old fonts and are not found by a search. */
export const nfc: TextCheck = {
  name: 'nfc',
  level: 'error',
  find: (target) =>
    words(target) === words(target).normalize('NFC')
      ? []
      : [
          {
            message: 'has letters in pieces, a vowel and its mark as two characters',
            mend: 'write it in Unicode NFC',
            fix: each(target, (text) => text.normalize('NFC')),
          },
        ],
};

/** Scripts of Unicode by the script of a language, where they are not the same (ISO 15924). */
const SCRIPTS: Record<string, readonly string[]> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const scriptsOf = (language: string): readonly string[] => {
  const {script = 'Latn'} = new Intl.Locale(language).maximize();
  return SCRIPTS[script] ?? [script];
};

/** Letters of other scripts are often ones that only look right: a Cyrillic о among Latin letters. */
export const script: TextCheck = {
  name: 'script',
  level: 'warning',
  find: (target, _, {language}) => {
    // Names in Latin letters stand in any script.
    const own = [...new Set([...scriptsOf(language), 'Latn'])].map((name) => `\\p{Script=${name}}`).join('');
    const foreign = words(target).match(
      new RegExp(`(?![${own}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`, 'gu'),
    );
    return foreign
      ? [
          {
            message: `has letters of another script: ${[...new Set(foreign)].join(' ')}`,
            mend: 'type them on the keyboard of the language',
          },
        ]
      : [];
  },
};

/** "Duong day nong" can be read with many meanings, and a screen reader reads none of them. */
export const diacritics: TextCheck = {
  name: 'diacritics',
  level: 'warning',
  find: (target, {id, source}, {language}) =>
    new Intl.Locale(language).language === 'vi' &&
    id !== 'locale.tag' &&
    plain(target) !== plain(source.content) &&
    lacksMarks(words(target))
      ? [{message: 'is Vietnamese without its marks', mend: 'type it with all diacritics'}]
      : [],
};

/** Text that was read in a wrong encoding, or whose letters are others; `damageIn` judges the whole file. */
export const encoding: TextCheck = {
  name: 'encoding',
  level: 'error',
  find(target, _, {damage}) {
    const {how, recovered, likely} = damage.get(target) ?? {};
    if (!how) return [];
    const mend = recovered
      ? `it should say “${plain(recovered)}”`
      : `type it again, or get it from where it was right${likely ? `; perhaps it said “${plain(likely)}”` : ''}`;
    return [{message: `is damaged: ${how}`, mend, ...(recovered && {fix: recovered})}];
  },
};

/** Control characters, soft hyphens, spaces without width, marks and overrides of direction. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Characters that cannot be seen and change how a line is read, or nothing at all. */
export const invisible: TextCheck = {
  name: 'invisible',
  level: 'error',
  find: (target, _, {language}) => {
    const {language: primary, script: writing = ''} = new Intl.Locale(language).maximize();
    // Between Khmer, Lao, Thai and Burmese words there is no space, but a place to break the line.
    const allowed = [
      /^(km|lo|th|my)$/.test(primary!) ? '\u200b' : '',
      /^(Arab|Hebr|Deva|Beng|Sinh|Khmr|Mlym)$/.test(writing) ? '\u200c\u200d' : '',
      /^(Arab|Hebr)$/.test(writing) ? '\u200e\u200f' : '',
    ].join('');
    const bad = (text: string): string[] =>
      [...(text.match(INVISIBLE) ?? [])].filter((sign) => !allowed.includes(sign));
    const found = bad(words(target));
    const names = [...new Set(found)].map(
      (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return found.length
      ? [
          {
            message: `has characters that cannot be seen: ${names.join(', ')}`,
            mend: 'take them out',
            fix: each(target, (text) => [...text].filter((sign) => !bad(sign).length).join('')),
          },
        ]
      : [];
  },
};

/** `&lt;` that a reader would see as it is: a tool escaped the text twice. */
export const escaped: TextCheck = {
  name: 'escaped',
  level: 'error',
  find: (target, {source}) => {
    const entity = /&(?:amp;)*(lt|gt|amp|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;
    const markup = /<\/?[a-z][^>]*>/i;
    const text = words(target);
    if (entity.test(text))
      return [
        {
          message: `has ${entity.exec(text)![0]} in its words: it was escaped twice`,
          mend: 'write the character itself',
        },
      ];
    return markup.test(text) && !markup.test(words(source.content))
      ? [
          {
            message: `has ${markup.exec(text)![0]} in its words; readers would see it as it is`,
            mend: 'take the markup out: messages are plain text',
          },
        ]
      : [];
  },
};
