import {lengthOf, placeholderIds, placeholders, plain, words, type Content} from '../content.js';
import type {TextCheck} from '../finding.js';
import {termPattern} from '../glossary.js';

const sorted = (list: readonly string[]): string => [...list].sort().join(' ');

/** Each placeholder must occur exactly once, and pairs must not cross. */
export const places: TextCheck = {
  name: 'placeholders',
  level: 'error',
  find: (target, {source}, _, message) => {
    const wanted = placeholders(message?.source ?? source.content);
    const found = placeholders(target);
    const name = (list: typeof wanted): string => list.map(({id}) => `{${id}}`).join(' ') || 'none';
    if (placeholderIds(message?.source ?? source.content) !== placeholderIds(target))
      return [
        {
          message: `has the placeholders ${name(found)}, the source has ${name(wanted)}`,
          mend: 'give each placeholder of the source one place',
        },
      ];
    const open: string[] = [];
    for (const {id} of found) {
      const shows = wanted.find((one) => one.id === id)!.shows;
      const [, closes, element] = /^<(\/?)([\w-]+)/.exec(shows) ?? [];
      if (!element) continue;
      if (!closes) open.push(element);
      else if (open.pop() !== element)
        return [
          {message: `closes <${element}> before it opens it`, mend: 'put them in the order of the source'},
        ];
    }
    return [];
  },
};

export const same: TextCheck = {
  name: 'same',
  level: 'warning',
  find: (target, {id, source}) =>
    id !== 'locale.tag' && /\p{L}{2}/u.test(words(target)) && plain(target) === plain(source.content)
      ? [
          {
            message: 'is the same as the source',
            mend: 'translate it, or write weblate-flags="ignore-same" on the unit',
          },
        ]
      : [],
};

export const maxLength: TextCheck = {
  name: 'max-length',
  level: 'error',
  find: (target, {attributes}, _, message) => {
    const limit = message?.maxwidth ?? (attributes['size-unit'] === 'char' ? +attributes['maxwidth']! : 0);
    const length = lengthOf(target);
    return limit && length > limit
      ? [{message: `has ${length} characters; there is room for ${limit}`, mend: 'find shorter words'}]
      : [];
  },
};

/** The numeral that a digit of any script stands for. */
const numerals = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return `${code - zero}`;
  });

/** A translator must not be able to change a number that people call, or where a link leads. */
export const numbers: TextCheck = {
  name: 'numbers',
  level: 'error',
  find: (target, {source}, _, message) => {
    const facts = (content: Content): string =>
      sorted(numerals(words(content)).match(/\d+|https?:\/\/\S+|\S+@\S+\.\S+/g) ?? []);
    const wanted = facts(message?.source ?? source.content);
    const found = facts(target);
    return wanted === found
      ? []
      : [
          {
            message: `has ${found || 'no numbers and links'}, the source has ${wanted || 'none'}`,
            mend: 'write numbers, addresses and links as in the source',
          },
        ];
  },
};

const spaced = (text: string): string => text.replace(/[ \t\n]+/g, ' ');

export const spaces: TextCheck = {
  name: 'spaces',
  level: 'warning',
  find: (target, {source}) => {
    const text = plain(target);
    const edges = (text: string): string => `${/^\s/.test(text)}${/\s$/.test(text)}`;
    const said =
      edges(text) !== edges(plain(source.content))
        ? 'begins or ends with a space, unlike the source'
        : /[ \t\n]{2}/.test(text)
          ? 'has two spaces in a row'
          : '';
    if (!said) return [];
    const tidy = target.map((piece) => (typeof piece === 'string' ? spaced(piece) : piece));
    const fix = tidy
      .map((piece, n) =>
        typeof piece === 'string'
          ? (n ? piece : piece.trimStart()).slice(
              0,
              n === tidy.length - 1 ? (n ? piece : piece.trimStart()).trimEnd().length : undefined,
            )
          : piece,
      )
      .filter((piece) => piece !== '');
    return [
      {
        message: said,
        mend: 'leave one space between words and none at the ends',
        ...(edges(plain(source.content)) === 'falsefalse' && {fix}),
      },
    ];
  },
};

/** The signs of other scripts that end a sentence, as the Latin ones. */
const ENDS: Record<string, string> = {
  '។': '.',
  '。': '.',
  '।': '.',
  '؟': '?',
  '！': '!',
  '？': '?',
  '：': ':',
  '៖': ':',
  '…': '…',
};

export const endPunctuation: TextCheck = {
  name: 'end-punctuation',
  level: 'warning',
  find: (target, {source}) => {
    const end = (content: Content): string => {
      const last =
        plain(content)
          .replace(/\.\.\.$/, '…')
          .trim()
          .at(-1) ?? '';
      return ENDS[last] ?? (/[.:!?]/.test(last) ? last : '');
    };
    const [wanted, found] = [end(source.content), end(target)];
    return wanted === found
      ? []
      : [
          {
            message: `ends with ${found || 'no sign'}, the source with ${wanted || 'none'}`,
            mend: 'end it as the source ends',
          },
        ];
  },
};

export const glossary: TextCheck = {
  name: 'glossary',
  level: 'warning',
  find: (target, {source}, {glossary}) => {
    const has = (text: string, term: string): boolean => termPattern(term).test(text.normalize('NFC'));
    return glossary.flatMap(({term, translation, forbidden}) => {
      if (!has(words(source.content), term)) return [];
      const wrong = forbidden.find((word) => has(words(target), word));
      if (wrong)
        return [{message: `says “${wrong}” for “${term}”`, mend: `the glossary has “${translation}”`}];
      return has(words(target), translation)
        ? []
        : [
            {
              message: `has “${term}” in the source but not “${translation}”`,
              mend: `use the word of the glossary`,
            },
          ];
    });
  },
};
