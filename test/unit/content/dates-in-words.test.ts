import {expect} from '@open-wc/testing';
import {
  DEFAULT_TIME_ZONE,
  formatPortalDate,
  isElsewhere,
  isTimeZone,
  parsePortalDate,
} from '../../../src/content/dates.js';

const vi = (text: string, zone?: string): string | undefined => {
  const date = parsePortalDate(text, zone);
  return date && formatPortalDate(date, 'vi');
};

describe('Dates in words', () => {
  const at = (text: string) => parsePortalDate(text)!;

  for (const [text, language, words] of [
    ['2019-10-23T08:06:00+07:00', 'vi', 'Thứ Tư, ngày 23/10/2019, lúc 08:06'],
    ['2019-10-23T08:06:00+07:00', 'vi-VN', 'Thứ Tư, ngày 23/10/2019, lúc 08:06'],
    ['2019-10-23T08:06:00+07:00', 'vi_VN', 'Thứ Tư, ngày 23/10/2019, lúc 08:06'],
    ['2019-10-23T08:06:00+07:00', 'VI-u-nu-thai', 'Thứ Tư, ngày 23/10/2019, lúc 08:06'],
    ['2019-10-23T08:06:00+07:00', 'en', '23 October 2019, 08:06'],
    ['2019-10-23T08:06:00+07:00', 'en-US', '23 October 2019, 08:06'],
    ['2019-10-23T08:06:00+07:00', 'en-GB', '23 October 2019, 08:06'],
    ['2020-02-05', 'vi', 'Thứ Tư, ngày 05/02/2020'],
    ['2020-02-05', 'en', '5 February 2020'],
    ['2020-02-05T00:00', 'vi', 'Thứ Tư, ngày 05/02/2020, lúc 00:00'],
    ['2020-02-05T00:00', 'en', '5 February 2020, 00:00'],
    ['2020-02-05T23:59:59', 'en', '5 February 2020, 23:59'],
  ] as const)
    it(`A reader of ${language} sees ${text} as "${words}"`, () => {
      expect(formatPortalDate(at(text), language)).to.equal(words);
    });

  it('A reader of French sees the form of French, with and without a time', () => {
    expect(formatPortalDate(at('2019-10-23T08:06'), 'fr')).to.match(/^23 octobre 2019.+08:06$/);
    expect(formatPortalDate(at('2019-10-23'), 'fr')).to.equal('23 octobre 2019');
  });

  for (const tag of ['', 'x', '-', 'tiếng Việt', 'a'.repeat(300), 'tyz', 'xx'])
    it(`A reader gets English words where a page says lang="${tag.slice(0, 20)}", which no browser knows`, () => {
      expect(formatPortalDate(at('2019-10-23T08:06'), tag)).to.equal('23 October 2019, 08:06');
    });

  it('A reader whose browser speaks German gets English words for a language that it does not know, not German', () => {
    const original = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(original, {
      construct: (target, [languages, options]) => new target([languages, 'de'].flat(), options),
    });
    try {
      expect(new Intl.DateTimeFormat('tyz').resolvedOptions().locale).to.equal('de');
      expect(formatPortalDate(at('2019-10-23T08:06'), 'tyz')).to.equal('23 October 2019, 08:06');
    } finally {
      Intl.DateTimeFormat = original;
    }
  });
});

describe('Time zones of dates', () => {
  it('A developer can ask whether a zone is known', () => {
    for (const zone of [DEFAULT_TIME_ZONE, 'Asia/Saigon', 'Asia/Ho_Chi_Minh', 'Europe/Paris', 'UTC'])
      expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['', 'Vietnam', 'Asia/Yen_Bai', '+07:00', 'undefined', ' '])
      expect(isTimeZone(zone), zone).to.equal(false);
    expect(isTimeZone(undefined as unknown as string)).to.equal(false);
  });

  it('A reader sees the wall time of the zone that the page names', () => {
    expect(vi('2019-10-23T01:06:00Z', 'Asia/Tokyo')).to.equal('Thứ Tư, ngày 23/10/2019, lúc 10:06');
    expect(vi('23/10/2019 08:06', 'Asia/Tokyo')).to.equal('Thứ Tư, ngày 23/10/2019, lúc 08:06');
    expect(parsePortalDate('23/10/2019 08:06', 'Asia/Tokyo')!.dateTime).to.equal('2019-10-23T08:06:00+09:00');
    expect(parsePortalDate('23/10/2019')!.timeZone).to.equal('Asia/Ho_Chi_Minh');
    expect(parsePortalDate('1/7/2020 08:06', 'UTC')!.dateTime).to.equal('2020-07-01T08:06:00+00:00');
  });

  for (const [text, zone, dateTime] of [
    ['30/03/2019 12:00', 'Europe/Paris', '2019-03-30T12:00:00+01:00'],
    ['31/03/2019 01:59', 'Europe/Paris', '2019-03-31T01:59:00+01:00'],
    ['31/03/2019 03:01', 'Europe/Paris', '2019-03-31T03:01:00+02:00'],
    ['27/10/2019 01:59', 'Europe/Paris', '2019-10-27T01:59:00+02:00'],
    ['27/10/2019 03:01', 'Europe/Paris', '2019-10-27T03:01:00+01:00'],
    ['04/11/2018 01:30', 'America/Sao_Paulo', '2018-11-04T01:30:00-02:00'],
  ] as const)
    it(`A reader sees ${text} in ${zone} on the right side of the change of clocks`, () => {
      expect(parsePortalDate(text, zone)!.dateTime).to.equal(dateTime);
    });

  it('A reader sees the right day even where its midnight was skipped', () => {
    expect(vi('4/11/2018', 'America/Sao_Paulo')).to.equal('Chủ Nhật, ngày 04/11/2018');
  });

  it('A reader abroad is told that it is Vietnam time, a reader on the same clock is not', () => {
    const date = parsePortalDate('23/10/2019 08:06')!;
    for (const zone of ['Asia/Saigon', 'Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Etc/GMT-7'])
      expect(isElsewhere(date, zone), zone).to.equal(false);
    for (const zone of ['Asia/Tokyo', 'Europe/Paris', 'UTC', 'Asia/Kolkata'])
      expect(isElsewhere(date, zone), zone).to.equal(true);
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(isElsewhere(date)).to.equal(isElsewhere(date, here));
    expect(isElsewhere(parsePortalDate('23/10/2019 08:06', here)!)).to.equal(false);
  });

  it('A reader in London is told in winter, when Lisbon has the same time but Vietnam never', () => {
    const winter = parsePortalDate('15/01/2020 08:06', 'Europe/Lisbon')!;
    expect(isElsewhere(winter, 'Europe/London')).to.equal(false);
    expect(isElsewhere(winter, 'Asia/Ho_Chi_Minh')).to.equal(true);
  });
});
