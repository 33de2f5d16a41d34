import {parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {parsePhones} from '../../../src/content/phones.js';
import {describe, expect, test} from '../node.js';
import {randomFrom} from './random.js';

/** The numbers that we read in another way than libphonenumber-js 1.13.16 on purpose; each with a reason. */
const differences: [reason: string, number: RegExp][] = [
  [
    '069 with 7 digits is the network of two ministries, printed on portals; the library knows 5 and 6 digits',
    /^069/,
  ],
  ['0121, 0140, 0160 belong to machines, nobody answers', /^01/],
  [
    '0672 is internet telephony, 0199 and 0799 with 4 digits are company numbers: not on portals',
    /^0(?:672|[17]99\d{4}$)/,
  ],
];

const ours = (text: string): string | undefined => {
  const [run, ...more] = parsePhones(text);
  return more.length || run?.text !== text ? undefined : run.href;
};

const theirs = (text: string): string | undefined => {
  const number = parsePhoneNumberFromString(text, 'VN');
  if (!number?.isValid()) return undefined;
  // Fact sheet, section 4: 1800 and 1900 must not be dialled with +84, which the library would add.
  return number.format('RFC3966').replace(/^tel:\+84(?=1[89]00)/, 'tel:');
};

describe('Telephone numbers beside libphonenumber', () => {
  test('A reader gets a link exactly when the library calls the number valid, and it dials the same', () => {
    const random = randomFrom(20191023);
    const digits = (count: number): string =>
      Array(count)
        .fill(0)
        .map(() => random(10))
        .join('');
    const numbers: string[] = [];
    // From 0100 on: 00 is the prefix of calls abroad.
    for (let code = 100; code < 1000; code++)
      for (const length of [6, 7, 8]) numbers.push(`0${`${code}`.padStart(3, '0')}${digits(length - 1)}`);
    for (let code = 200; code < 300; code++)
      for (let i = 0; i < 12; i++) numbers.push(`0${code}${digits(i < 8 ? 7 : i - 2)}`);
    for (let i = 0; i < 2000; i++) numbers.push(`0${'35789'[random(5)]}${digits(8)}`);
    for (const start of ['1800', '1900']) for (let i = 2; i < 9; i++) numbers.push(start + digits(i));
    let valid = 0;
    for (const number of numbers) {
      if (differences.some(([, known]) => known.test(number))) continue;
      const expected = theirs(number);
      if (expected) valid++;
      expect(ours(number), number).toBe(expected);
    }
    expect(numbers.length).toBeGreaterThan(5000);
    expect(valid).toBeGreaterThan(2000);
  });

  test('A reader gets the same number whichever way it is written', () => {
    const random = randomFrom(7);
    const separators = [' ', '.', '-', '\xa0', '\u2011', '\u2013', '\u200b'];
    for (let i = 0; i < 500; i++) {
      const area = ['216', '24', '28', '214', '91', '38'][random(6)]!;
      let local = '';
      while (local.length < (area.startsWith('2') ? 10 : 9) - area.length) local += local ? random(10) : 3;
      const middle = local.length >> 1;
      const gap = separators[random(separators.length)]!;
      const prefix = ['0', '+84', '+84 ', '84', '0084', '(+84) '][random(6)]!;
      const written = `${prefix}${area}${gap}${local.slice(0, middle)}${gap}${local.slice(middle)}`;
      expect(ours(written), written).toBe(`tel:+84${area}${local}`);
      expect(theirs(`0${area}${local}`), written).toBe(`tel:+84${area}${local}`);
    }
  });

  for (const [reason, known] of differences)
    test(`A developer learns where we differ from the library: ${reason}`, () => {
      const [number] = ['0692342593', '0121012345', '0672123456'].filter((candidate) =>
        known.test(candidate),
      );
      expect(ours(number!)).not.toBe(theirs(number!));
    });

  for (const short of ['111', '112', '113', '114', '115', '119', '1022', '1080', '1088'])
    test(`A developer learns that the library would not dial ${short}, and we do`, () => {
      expect(theirs(short)).toBe(undefined);
      expect([`+84${short}`, undefined]).toContain(parsePhoneNumberFromString(short, 'VN')?.number);
      expect(ours(short)).toBe(`tel:${short}`);
    });

  test('A developer learns that the library cannot catch 08.38222333 either, an old landline that is a mobile now', () => {
    expect(theirs('08.38222333')).toBe('tel:+84838222333');
    expect(parsePhoneNumberFromString('0838222333', 'VN')?.getType()).toBe('MOBILE');
  });

  test('A reader never loses a character, whatever the text', () => {
    const random = randomFrom(42);
    const pieces =
      '0 1 9 84 +84 0216 3818555 0912345678 113 1022 1900 1009 ( ) . , ; / - – \n \xa0 \u200b ０ ext máy lẻ nhánh x hoặc : @ % ₫ ư \u0309 \ud83d 😀 \0 h30 UBND'.split(
        / (?! )/,
      );
    for (let i = 0; i < 3000; i++) {
      let text = '';
      while (random(12)) text += pieces[random(pieces.length)]! + (random(2) ? ' ' : '');
      const runs = parsePhones(text, random(2) ? '0216' : undefined);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs) {
        expect(run.text).not.toBe('');
        if (run.href) expect(run.href).toMatch(/^tel:\+?\d{3,15}(?:;ext=\d{1,6})?$/);
      }
    }
  });

  for (const piece of [
    '1',
    '1 ',
    '011 ',
    '0912345678 ',
    '(',
    '+',
    ' ',
    '. ',
    '113/',
    '0912345678x',
    '\u200b',
    'máy lẻ ',
  ])
    test(`A reader's page does not hang on a megabyte of ${JSON.stringify(piece)}`, () => {
      const text = (length: number): string => piece.repeat(length / piece.length);
      const time = (length: number): number => {
        const input = text(length);
        const start = process.cpuUsage();
        expect(parsePhones(input).reduce((sum, run) => sum + run.text.length, 0)).toBe(input.length);
        const {user, system} = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(1e4);
      // Quadratic work would take a hundred times as long; 50 ms cover what the process does besides. Time that others have the
      // machine is not counted.
      expect(time(1e6)).toBeLessThan(30 * (time(1e5) + 50));
    });
});
