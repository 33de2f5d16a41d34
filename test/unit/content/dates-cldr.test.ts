import {expect} from '@open-wc/testing';
import {formatPortalDate, parsePortalDate} from '../../../src/content/dates.js';
import {parsePhones} from '../../../src/content/phones.js';

const date = parsePortalDate('2019-10-23T08:06:00+07:00')!;
const house: Record<string, string> = {
  vi: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
  en: '23 October 2019, 08:06',
  'en-GB': '23 October 2019, 08:06',
};

/** The fact sheet, section 5: what Intl writes, by options and language; then how other versions of CLDR differ. */
const rows: [row: string, language: string, written: string, readAs?: string][] = [
  ['full + short time', 'vi', 'lúc 08:06 Thứ Tư, 23 tháng 10, 2019', '2019-10-23T08:06:00+07:00'],
  ['full + short time', 'en', 'Wednesday, October 23, 2019 at 8:06 AM', '2019-10-23T08:06:00+07:00'],
  ['full + short time', 'en-GB', 'Wednesday, 23 October 2019 at 08:06', '2019-10-23T08:06:00+07:00'],
  ['long + short time', 'vi', 'lúc 08:06 23 tháng 10, 2019', '2019-10-23T08:06:00+07:00'],
  ['long + short time', 'en', 'October 23, 2019 at 8:06 AM', '2019-10-23T08:06:00+07:00'],
  ['long + short time', 'en-GB', '23 October 2019 at 08:06', '2019-10-23T08:06:00+07:00'],
  ['medium + short time', 'vi', '08:06 23 thg 10, 2019', '2019-10-23T08:06:00+07:00'],
  ['medium + short time', 'en', 'Oct 23, 2019, 8:06 AM', '2019-10-23T08:06:00+07:00'],
  ['medium + short time', 'en-GB', '23 Oct 2019, 08:06', '2019-10-23T08:06:00+07:00'],
  ['short + short time', 'vi', '08:06 23/10/19'],
  ['short + short time', 'en', '10/23/19, 8:06 AM'],
  ['short + short time', 'en-GB', '23/10/2019, 08:06', '2019-10-23T08:06:00+07:00'],
  ['2-digit day, month, year', 'vi', '23/10/2019', '2019-10-23'],
  ['2-digit day, month, year', 'en', '10/23/2019'],
  ['2-digit day, month, year', 'en-GB', '23/10/2019', '2019-10-23'],
  ['month + year', 'vi', 'tháng 10 năm 2019'],
  ['month + year', 'en', 'October 2019'],
  ['zone name (full)', 'vi', 'Giờ Đông Dương'],
  ['zone name (full)', 'en', 'Indochina Time'],
  ['Node 16 (CLDR 41) full', 'vi', '08:06 Thứ Tư, 23 tháng 10, 2019', '2019-10-23T08:06:00+07:00'],
  ['Node 16 (CLDR 41) short', 'vi', '08:06, 23/10/2019', '2019-10-23T08:06:00+07:00'],
  [
    'Node 18 (CLDR 44) without the comma',
    'en-GB',
    'Wednesday 23 October 2019 at 08:06',
    '2019-10-23T08:06:00+07:00',
  ],
];

describe('Dates whatever the version of CLDR', () => {
  const prototype = Intl.DateTimeFormat.prototype;
  const original = {
    formatToParts: prototype.formatToParts,
    format: Object.getOwnPropertyDescriptor(prototype, 'format')!,
  };

  /** As if the browser's patterns were others: the parts in another order, other words between, "24" for midnight. */
  function simulate(pattern: string): void {
    prototype.formatToParts = function (this: Intl.DateTimeFormat, moment) {
      const parts = original.formatToParts.call(this, moment).map(({type, value}) => {
        if (type === 'literal') return {type, value: pattern};
        // Newer versions write "GMT+00:00".
        if (type === 'timeZoneName') return {type, value: value.replace(/^GMT\+00:00$/, 'GMT')};
        return {type, value: type === 'hour' ? value.replace(/^0?0$/, '24') : value};
      });
      return [{type: 'literal', value: pattern}, ...parts.reverse(), {type: 'literal', value: 'lúc '}];
    };
    Object.defineProperty(prototype, 'format', {configurable: true, get: () => () => pattern});
  }

  afterEach(() => {
    prototype.formatToParts = original.formatToParts;
    Object.defineProperty(prototype, 'format', original.format);
  });

  for (const [row, language, written, readAs] of rows) {
    it(`A reader of ${language} sees the house form though Intl writes "${written}" (row ${row})`, () => {
      simulate(written);
      expect(new Intl.DateTimeFormat(language).format(0)).to.equal(written);
      expect(formatPortalDate(date, language)).to.equal(house[language]);
      expect(parsePortalDate('5/2/2020 00:00', 'UTC')!.dateTime).to.equal('2020-02-05T00:00:00+00:00');
      const midnight = parsePortalDate('5/2/2020 00:00')!;
      expect(midnight.dateTime).to.equal('2020-02-05T00:00:00+07:00');
      expect(formatPortalDate(midnight, language)).to.equal(
        language === 'vi' ? 'Thứ Tư, ngày 05/02/2020, lúc 00:00' : '5 February 2020, 00:00',
      );
    });

    it(`A developer who passes on "${written}" gets ${readAs ?? 'the text as it is'} (row ${row})`, () => {
      expect(parsePortalDate(written)?.dateTime).to.equal(readAs);
      expect(parsePhones(written)).to.deep.equal([{text: written}]);
    });
  }

  it('A developer learns why Date is not asked: it refuses 23/10 and reads 10/12 as October', () => {
    expect(new Date('23/10/2019 08:06:00').getTime()).to.be.NaN;
    expect(new Date('10/12/2019 08:06:00').getMonth()).to.equal(9);
    expect(parsePortalDate('10/12/2019 08:06:00')!.dateTime).to.equal('2019-12-10T08:06:00+07:00');
  });
});

describe('Numbers that Intl writes', () => {
  for (const [row, ...texts] of [
    ['4400 · 0.85 · 2e9 compact long (vi)', '4.400', '85%', '2 tỷ'],
    ['4400 · 0.85 · 2e9 compact long (en)', '4,400', '85%', '2 billion'],
    ['2e9 VND', '2.000.000.000\xa0₫', '₫2,000,000,000'],
    ['list and/or', 'a, b và c', 'a, b hoặc c', 'a, b, and c', 'a, b, or c', 'a, b and c'],
    ['plurals', 'other', 'one, other', '4 forms'],
    ['dates', '17/8/2016', '1/6', '23/10/2019 08:06:00'],
  ] as [string, ...string[]][])
    it(`A reader sees ${texts.join(', ')} untouched: neither calls nor dates are made of them (row ${row})`, () => {
      for (const text of texts) {
        expect(parsePhones(text)).to.deep.equal([{text}]);
        if (row !== 'dates') expect(parsePortalDate(text)).to.equal(undefined);
      }
    });

  for (const language of ['vi', 'en', 'en-GB'])
    it(`A reader of ${language} sees the text size as 125%, 85%, 400%`, () => {
      const percent = new Intl.NumberFormat(language, {style: 'percent'});
      expect([1.25, 0.85, 4].map((scale) => percent.format(scale))).to.deep.equal(['125%', '85%', '400%']);
    });

  it('A translator has one form to write in Vietnamese and two in English (row plurals)', () => {
    const forms = (language: string) =>
      new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    expect(forms('vi')).to.deep.equal(['other']);
    expect(forms('en')).to.deep.equal(['one', 'other']);
  });
});
