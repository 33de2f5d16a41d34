import {readFileSync} from 'node:fs';
import {SaxesParser} from 'saxes';
import {reference} from '../../../tools/translate/reference.js';
import {limitIn} from '../../../tools/translate/messages.js';
import {FINDING_WORDS} from '../../../tools/translate/page/finding-words.js';
import {VIETNAMESE_HINTS} from '../../../tools/translate/page/hints.vi.js';
import {LocaleDocument} from '../../../tools/translate/page/locale-document.js';
import {TEXT_CHECKS} from '../../../tools/translate/checks/text-checks.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {expect, test} from '../node.js';

const VI = readFileSync('locales/vi.xlf', 'utf8');
const MESSAGES = reference(readXliff(VI));

test('every message has a hint in Vietnamese that was made from its English of today, with the same limit', () => {
  const said = Object.entries(VIETNAMESE_HINTS).map(([id, {en, vi}]) => [
    id,
    en,
    +(/Nhiều nhất (\d+) ký tự/.exec(vi)?.[1] ?? 0),
  ]);
  expect(said).toEqual([...MESSAGES.values()].map(({id, desc}) => [id, desc, limitIn(desc)]));
  for (const {vi} of Object.values(VIETNAMESE_HINTS)) expect(vi).toBe(vi.normalize('NFC'));
});

test('every check has a sentence for translators in both languages, without words of XLIFF', () => {
  const others = ['xml', 'version', 'declaration', 'language', 'other-language'];
  const ofUnits = ['duplicate', 'targets', 'unknown', 'missing', 'stale'];
  const names = [...TEXT_CHECKS.map(({name}) => name), ...others, ...ofUnits].sort();
  for (const words of Object.values(FINDING_WORDS)) {
    expect(names.filter((name) => !words[name])).toEqual([]);
    const sources = Object.values(words)
      .join('\n')
      .replace(/“?XLIFF 1\.2”?/g, '');
    expect(sources).not.toMatch(/\bNFC\b|BCP|XLIFF|\btrans-unit\b|\bstate\b/);
  }
});

test('the guide to translating names the right number of messages', () => {
  for (const [file, pattern] of [
    ['docs/translating.md', /has (\d+) short messages/],
    ['docs/translating.vi.md', /có (\d+) câu ngắn/],
  ] as const)
    expect([file, pattern.exec(readFileSync(file, 'utf8'))?.[1]]).toEqual([file, `${MESSAGES.size}`]);
});

test('the file is read when it is opened and not at each key', () => {
  const document = new LocaleDocument('vi', VI, MESSAGES);
  const {write} = SaxesParser.prototype;
  let reads = 0;
  SaxesParser.prototype.write = function (...args) {
    reads++;
    return write.apply(this, args);
  };
  try {
    for (const text of ['T', 'To', 'To hơn']) document.edit('font-size.larger', text);
    document.undo();
    document.redo();
    expect(reads).toBe(0);
    expect(document.text).toBe(VI.replace('>Tăng<', '>To hơn<'));
    // Awake: another file is read.
    new LocaleDocument('vi', VI, MESSAGES);
    expect(reads).toBeGreaterThan(0);
  } finally {
    SaxesParser.prototype.write = write;
  }
});

test('an approval goes with the text that it was of, and every other byte stays', () => {
  const approved = VI.replace(
    '<trans-unit id="font-size.larger"',
    '<trans-unit approved="yes" id="font-size.larger"',
  );
  const document = new LocaleDocument('vi', approved, MESSAGES);
  document.edit('font-size.larger', 'To hơn');
  document.edit('font-size.larger', 'To hơn nữa');
  document.edit('font-size.smaller', 'Nhỏ hơn');
  expect(document.text).toBe(VI.replace('>Tăng<', '>To hơn nữa<').replace('>Giảm<', '>Nhỏ hơn<'));
  document.undo();
  document.undo();
  expect(document.text).toBe(approved);
});
