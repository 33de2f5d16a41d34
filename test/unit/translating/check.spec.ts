import {existsSync, readFileSync} from 'node:fs';
import {checkFile} from '../../../tools/translate/check.js';
import {fixOnce} from '../../../tools/translate/fix.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {larger} from './corpus/parts.js';
import {MESSAGES, xlf} from './messages.js';
import {describe, expect, test} from '../node.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const check = (text: string) =>
  checkFile('locales/vi.xlf', bytes(text), {messages: MESSAGES, complete: true});

test('A translator hears nothing of the file that is shipped', () => {
  const text = readFileSync('locales/vi.xlf', 'utf8');
  const found = checkFile('locales/vi.xlf', bytes(text), {messages: new Map(), complete: true});
  expect(found.filter(({check}) => check !== 'unknown')).toEqual([]);
});

test('A translator is led to the line, and the others are not checked for what is wrong in one', () => {
  const [finding, ...others] = check(larger('Tăng.'));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    file: 'locales/vi.xlf',
    line: 7,
    column: 3,
    unit: 'font-size.larger',
    level: 'warning',
  });
});

describe('What needs no thought is mended, and nothing else in the file is touched:', () => {
  for (const [what, target, mended] of [
    ['letters in pieces', 'Tăng'.normalize('NFD'), 'Tăng'],
    ['an override of direction', '\u202eTăng', 'Tăng'],
    ['two spaces', 'Tăng  lên', 'Tăng lên'],
    ['a space at the end', 'Tăng ', 'Tăng'],
    ['all of them', `\u200b${' Tăng  lên '.normalize('NFD')}`, 'Tăng lên'],
  ] as const)
    test(what, () => {
      let text = xlf({'font-size.larger': `<target state="translated">${target}</target>`});
      for (let round = 0; round < 4; round++) text = fixOnce(text, check(text));
      expect(text).toBe(xlf({'font-size.larger': `<target state="translated">${mended}</target>`}));
    });
});

test('Of two units of one message only the one with damaged letters is mended, and the other one stays', () => {
  const damaged = Buffer.from('Lớn hơn').toString('latin1');
  const twice = (second: string) =>
    xlf().replace(
      /<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n/,
      (unit) => unit + unit.replace('Tăng', second),
    );
  expect(fixOnce(twice(damaged), check(twice(damaged)))).toBe(twice('Lớn hơn'));
});

test('Every message of the file that is shipped says where it is, how long it may be, and has a picture', () => {
  for (const {id, attributes, notes, others} of readXliff(readFileSync('locales/vi.xlf', 'utf8')).units) {
    expect(attributes['resname'], id).toBe(id);
    const note = notes.find(({from}) => from === 'lit-localize')!.text;
    expect(note, id).toContain(`At most ${attributes['maxwidth']} characters`);
    const picture = /x-screenshot">([^<]+)</.exec(others.join())?.[1];
    if (id !== 'locale.tag') expect(existsSync(`locales/${picture}`), id).toBe(true);
    expect(existsSync(/sourcefile">([^<]+)</.exec(others.join())![1]!), id).toBe(true);
  }
});
