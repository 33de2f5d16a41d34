import {SaxesParser} from 'saxes';
import {checkFile} from '../../../tools/translate/check.js';
import {TEXT_CHECKS} from '../../../tools/translate/checks/text-checks.js';
import {plain} from '../../../tools/translate/content.js';
import {isTranslated} from '../../../tools/translate/memory.js';
import {update} from '../../../tools/translate/update.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {describe, expect, test} from '../node.js';
import type {Corpus, Odd} from './corpus/parts.js';
import {SHAPES} from './corpus/shapes.js';
import {TEXTS} from './corpus/texts.js';
import {UNITS} from './corpus/units.js';
import {UNREADABLE} from './corpus/unreadable.js';
import {WORK} from './corpus/work.js';
import {MESSAGES, xlf} from './messages.js';

const BROKEN: Corpus = {...UNREADABLE, ...UNITS, ...TEXTS};
const ODD: readonly Odd[] = [...SHAPES, ...WORK];

const glossary = [{term: 'hotline', translation: 'Đường dây nóng', forbidden: ['điện thoại nóng']}];
const check = (file: string | Uint8Array, name = 'locales/vi.xlf') =>
  checkFile(name, typeof file === 'string' ? new TextEncoder().encode(file) : file, {
    messages: MESSAGES,
    glossary,
    complete: true,
  });

/** The findings that a fault always brings with it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  language: ['tag', 'other-language'],
  'other-language': ['diacritics', 'glossary', 'max-length', 'end-punctuation', 'encoding'],
  unknown: ['missing'],
  encoding: [
    'glossary',
    'nfc',
    'invisible',
    'script',
    'diacritics',
    'escaped',
    'numbers',
    'max-length',
    'other-language',
  ],
  nfc: ['glossary', 'encoding'],
  same: ['diacritics'],
  placeholders: ['spaces', 'numbers', 'max-length', 'escaped', 'script'],
  stale: ['placeholders', 'same'],
  escaped: ['glossary', 'encoding', 'numbers'],
  invisible: ['glossary', 'script', 'spaces'],
  spaces: ['glossary'],
  numbers: ['end-punctuation', 'spaces', 'max-length'],
  diacritics: ['glossary', 'encoding'],
  machine: ['unfinished'],
  script: ['encoding'],
  targets: ['same', 'spaces'],
  duplicate: ['missing'],
};

describe('A translator is told by the name of the check of a file that', () => {
  for (const [name, files] of Object.entries(BROKEN))
    for (const [what, file, path] of files)
      test(`${what} (${name})`, () => {
        const found = check(file, path);
        const names = new Set(found.map(({check}) => check));
        expect([...names]).toContain(name);
        expect([...names].filter((other) => other !== name && !BESIDE[name]?.includes(other))).toEqual([]);
        for (const {line, column, mend} of found) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(mend).toBeTruthy();
        }
      });

  test('and every check has two files in that list', () => {
    const names = [...TEXT_CHECKS.map(({name}) => name), ...Object.keys(UNREADABLE), ...Object.keys(UNITS)];
    for (const name of names) expect(BROKEN[name]?.length, name).toBeGreaterThanOrEqual(2);
  });

  test('and there are two hundred files that are broken or odd', () => {
    expect(Object.values(BROKEN).flat().length + ODD.length).toBeGreaterThanOrEqual(200);
  });
});

/** The translations of a file by their ids. */
const translations = (text: string): Record<string, string> =>
  Object.fromEntries(
    readXliff(text)
      .units.filter(isTranslated)
      .map(({id, target}) => [id, plain(target.content)]),
  );

describe('A translator who has finished hears nothing of', () => {
  for (const {what, file, name = 'vi.xlf', says = []} of ODD)
    test(what, () => {
      const found = checkFile(name, new TextEncoder().encode(file), {messages: MESSAGES, complete: true});
      expect([...new Set(found.map(({check}) => check))]).toEqual(says);
    });
});

describe('Every word is there after extract took back', () => {
  for (const {what, file, name = 'vi.xlf', texts = {}, keeps = []} of ODD)
    test(what, () => {
      const updated = update(name.replace('.xlf', ''), file, MESSAGES);
      expect(translations(updated.text)).toEqual({...translations(xlf()), ...texts});
      const places = [updated.text, JSON.stringify(updated.memory)].join('\n');
      for (const text of keeps) expect(places).toContain(text);
      const faults: string[] = [];
      const parser = new SaxesParser({xmlns: true});
      parser.on('error', ({message}) => faults.push(message));
      parser.write(updated.text).close();
      expect(faults).toEqual([]);
    });
});
