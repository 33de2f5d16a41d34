import {expect} from '@open-wc/testing';
import {isNullDate, readDateLine} from '../../../src/content/date-line.js';
import {formatPortalDate, parsePortalDate} from '../../../src/content/dates.js';
import {randomFrom} from './random.js';

const vi = (text: string): string | undefined => {
  const date = parsePortalDate(text);
  return date && formatPortalDate(date, 'vi');
};

describe('Date lines of portals', () => {
  for (const [text, dateTime] of [
    ['23/10/2019 08:06:00', '2019-10-23T08:06:00+07:00'],
    ['16/05/2016 | 10:41 AM', '2016-05-16T10:41:00+07:00'],
    ['02/10/2020 08:20 SA', '2020-10-02T08:20:00+07:00'],
    ['02/10/2020 08:20 CH', '2020-10-02T20:20:00+07:00'],
    ['Thứ 6, Ngày 23/07/2021, 14:00', '2021-07-23T14:00:00+07:00'],
    ['15:44 | 06/12/2017 GMT+7', '2017-12-06T15:44:00+07:00'],
    ['15:44 | 06/12/2017 GMT+9', '2017-12-06T13:44:00+07:00'],
    ['15:44 | 06/12/2017 GMT-03:30', '2017-12-07T02:14:00+07:00'],
    ['15:44 06/12/2017 UTC', '2017-12-06T22:44:00+07:00'],
    ['Thứ tư, 24/04/2024 16:31', '2024-04-24T16:31:00+07:00'],
    ['Thứ tư - 24/04/2024 16:31', '2024-04-24T16:31:00+07:00'],
    ['Wednesday - 24/04/2024 16:31', '2024-04-24T16:31:00+07:00'],
    ['Chủ nhật, 28/4/2024', '2024-04-28'],
    ['23/10/2019 14:06 PM', '2019-10-23T14:06:00+07:00'],
    ['23/10/2019 08:06 AM', '2019-10-23T08:06:00+07:00'],
    ['23/10/2019 12:06 AM', '2019-10-23T00:06:00+07:00'],
    ['23/10/2019 12:06 PM', '2019-10-23T12:06:00+07:00'],
    ['23/10/2019 00:06 SA', '2019-10-23T00:06:00+07:00'],
    ['2019-10-23T08:06:00+07:00', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23T01:06:00Z', '2019-10-23T08:06:00+07:00'],
    ['2019-10-22T20:06:00-0500', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23T08:06:00.123+07', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23T08:06', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23 08:06:00', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23', '2019-10-23'],
    ['23/10/2019', '2019-10-23'],
    ['5-2-2020', '2020-02-05'],
    ['29.02.2020', '2020-02-29'],
    ['10/12/2019 08:06', '2019-12-10T08:06:00+07:00'],
    ['ngày 23 tháng 10 năm 2019', '2019-10-23'],
    ['Thứ Năm, ngày 24 tháng 10 năm 2019, lúc 7h30', '2019-10-24T07:30:00+07:00'],
    ['Thứ Tư, ngày 23/10/2019, lúc 08:06', '2019-10-23T08:06:00+07:00'],
    // RFC 2822, Java, C, PHP, Go, .NET and JavaScript.
    ['Wed, 23 Oct 2019 08:06:00 +0700', '2019-10-23T08:06:00+07:00'],
    ['Wed, 23 Oct 2019 01:06:00 GMT', '2019-10-23T08:06:00+07:00'],
    ['23 Oct 2019 08:06 +0700 (ICT)', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23 08:06:00 +0700', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23 08:06:00 +0700 +07', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23 01:06:00 +0000 UTC', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23 01:06:00 UTC', '2019-10-23T08:06:00+07:00'],
    ['2019-10-23T08:06+07:00[Asia/Ho_Chi_Minh]', '2019-10-23T08:06:00+07:00'],
    ['2019-10-22T20:06-05:00', '2019-10-23T08:06:00+07:00'],
    ['2019-10-22 20:06:00.5-05:00', '2019-10-23T08:06:00+07:00'],
    ['23/10/2019 08:06:00 +07:00', '2019-10-23T08:06:00+07:00'],
    ['23/10/2019 08:06 (GMT +7)', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 08:06:00 ICT 2019', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 08:06:00 GMT+07:00 2019', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 08:06:00 2019', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 2019 08:06:00 GMT+0700 (Indochina Time)', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 2019 08:06:00 GMT+0700 (Giờ Đông Dương)', '2019-10-23T08:06:00+07:00'],
    ['Wed Oct 23 2019', '2019-10-23'],
    ['Wednesday, 23-Oct-2019 08:06:00 ICT', '2019-10-23T08:06:00+07:00'],
    ['Wednesday, October 23, 2019 8:06:00 AM', '2019-10-23T08:06:00+07:00'],
    ['Oct 23, 2019', '2019-10-23'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['October 23, 2019 8:06 PM', '2019-10-23T20:06:00+07:00'],
    ['23rd of October, 2019', '2019-10-23'],
    ['May 5th, 2019, 8:06 p.m.', '2019-05-05T20:06:00+07:00'],
    ['2019/10/23 08:06', '2019-10-23T08:06:00+07:00'],
    ['23 Tháng Mười 2019', '2019-10-23'],
    ['23 Tháng Mười Một 2019 8:06 CH', '2019-11-23T20:06:00+07:00'],
    ['23 Tháng Năm 2019', '2019-05-23'],
    ['ngày 23 tháng tư năm 2019', '2019-04-23'],
    // Weekdays, labels and hours of portals.
    ['T4, 23/10/2019', '2019-10-23'],
    ['T4, 23/10/2019 08:06', '2019-10-23T08:06:00+07:00'],
    ['CN, 27/10/2019', '2019-10-27'],
    ['Thứ Tư, 23/10/2019 | 08:06', '2019-10-23T08:06:00+07:00'],
    ['Cập nhật: 23/10/2019 08:06', '2019-10-23T08:06:00+07:00'],
    ['Cập nhật lần cuối lúc 08:06 ngày 23/10/2019', '2019-10-23T08:06:00+07:00'],
    ['Ngày đăng: 23/10/2019', '2019-10-23'],
    ['Đăng lúc 08:06, 23/10/2019', '2019-10-23T08:06:00+07:00'],
    ['Published: October 23, 2019', '2019-10-23'],
    ['Last updated on Wed, 23 Oct 2019', '2019-10-23'],
    ['08 giờ 06 phút ngày 23/10/2019', '2019-10-23T08:06:00+07:00'],
    ['8:06 sáng 23/10/2019', '2019-10-23T08:06:00+07:00'],
    ['8:06 chiều 23/10/2019', '2019-10-23T20:06:00+07:00'],
    ['Thứ Tư,\xa0ngày 23/10/2019,\u200b lúc\xa008:06'.normalize('NFD'), '2019-10-23T08:06:00+07:00'],
  ] as const)
    it(`A reader of "${text}" is told ${dateTime}`, () => {
      const date = parsePortalDate(text)!;
      expect(date.dateTime).to.equal(dateTime);
      expect(date.timeZone).to.equal('Asia/Ho_Chi_Minh');
      expect(date.hasTime).to.equal(dateTime.includes('T'));
      expect(date.epoch).to.equal(Date.parse(date.hasTime ? dateTime : dateTime + 'T00:00:00+07:00'));
    });

  for (const text of [
    ...[
      '31/02/2019',
      '29/02/2019',
      '00/10/2019',
      '10/23/2019',
      '32/01/2020',
      '23/10/19',
      '1/6',
      '23/10-2019',
      '01/01/0001 00:00:00',
    ],
    ...[
      '23/10/2019 25:00',
      '23/10/2019 24:00',
      '23/10/2019 08:60',
      '2019-10-23T08:06:60',
      '23/10/2019 14:06 AM',
      '23/10/2019 00:06 PM',
      '23/10/2019 08:06 XM',
    ],
    ...[
      '2019-10-23+0708:06:00',
      '2019-10-23ICT08:06:00',
      '2019-10-23UTC08:06:00',
      '2019-10-23T08:06:00+25:00',
      '2019-02-29',
      '0001-01-01T00:00:00',
      '2019-13-01',
    ],
    ...[
      'Đăng ngày 23/10/2019 bởi Ban Biên tập',
      '23/10/2019 24/10/2019',
      '08:06 09:06 23/10/2019',
      '149/KH-UBND 17/8/2016',
      '08:06',
      'Thứ Tư',
      '',
    ],
    ...[
      '23 tháng 13 năm 2019',
      'hôm qua',
      'ngày 23 tháng     năm 2019',
      '23 tháng Chạp năm 2019',
      'Oct 2019',
      'Octember 23, 2019',
      '10/23/2019 8:06:00 AM',
      'Wed, 23 Oct 19 08:06:00 +0700',
      'Oct 23, 2019 – Oct 24, 2019',
      '23/10/2019 08:00-11:00',
      '23/10/2019 08:00 -11:00',
      'Hết hạn: 23/10/2019',
      'Cập nhật: 23/10/2019 bởi Lan',
      ' '.repeat(1e6) + '23/10/2019',
      '0'.repeat(1e6),
      '23/10/2019'.padEnd(201, ' |'),
    ],
  ])
    it(`A reader of "${text.slice(0, 40)}" is not told a made-up date`, () => {
      expect(parsePortalDate(text)).to.equal(undefined);
    });

  for (const text of [
    ...['0001-01-01', '0001-01-01T00:00:00', '01/01/0001 00:00:00', '1/1/0001 12:00:00 AM', '0000-00-00'],
    ...['0000-00-00 00:00:00', '00/00/0000', '-0001-11-30T00:00:00+00:00', '30/11/-0001'],
    ...['Wed, 30 Nov -0001 00:00:00 +0000', 'Mon, 01 Jan 0001 00:00:00 GMT', '0001-01-01 00:00:00 +0000 UTC'],
    ...['1900-01-01', '1900-01-01T00:00:00', '01/01/1900', 'January 1, 1900', '01/01/1753 00:00:00'],
    ...[
      '1970-01-01T00:00:00Z',
      '01/01/1970 08:00',
      '30/12/1899',
      '9999-12-31T23:59:59',
      'Cập nhật: 01/01/0001',
    ],
  ])
    it(`A developer learns that "${text}" is how a system writes no date`, () => {
      expect(isNullDate(readDateLine(text))).to.equal(true);
      expect(parsePortalDate(text)).to.equal(undefined);
    });

  for (const text of ['02/01/1900', '31/12/1969', '1971-01-01', '2001-01-01', 'hôm qua', ''])
    it(`A developer learns that "${text}" is not how a system writes no date`, () => {
      expect(isNullDate(readDateLine(text))).to.equal(false);
    });

  it('A reader of a date without a time gets the day of the portal, whatever zone stands beside it', () => {
    expect(parsePortalDate('06/12/2017 GMT+9')).to.deep.equal(parsePortalDate('06/12/2017'));
  });

  it('A reader gets the date from a line with any weekday, in Vietnamese or English', () => {
    const words =
      'Thứ Hai|thứ ba|THỨ TƯ|Thứ năm|Thứ sáu|Thứ bảy|Chủ Nhật|Thứ 2|Thứ 7|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
    for (const word of words.split('|'))
      expect(vi(`${word}, ngày 28/10/2019`), word).to.equal('Thứ Hai, ngày 28/10/2019');
    for (const word of ['Thứ 1', 'Thứ 8', 'Thứ', 'Someday'])
      expect(vi(`${word}, ngày 28/10/2019`), word).to.equal(undefined);
  });

  it('A developer never sees an exception, whatever stands in the attribute', () => {
    const random = randomFrom(23);
    const pieces = [
      '23',
      '/',
      '10',
      '2019',
      ':',
      'T',
      'Z',
      '+',
      '-',
      '07',
      ' ',
      'Thứ',
      'SA',
      'GMT',
      'h',
      'năm',
      'tháng',
      '\ud83d',
      '\0',
      '9999',
    ];
    for (let i = 0; i < 5000; i++) {
      let text = '';
      while (random(10)) text += pieces[random(pieces.length)];
      const date = parsePortalDate(text);
      if (date) expect(parsePortalDate(date.dateTime), text).to.deep.equal(date);
    }
  });

  it('A reader of any day from 1970 to 2100 gets the day that the author wrote', () => {
    const random = randomFrom(30);
    for (let i = 0; i < 500; i++) {
      const moment = new Date(random(47000) * 864e5 + random(1440) * 6e4);
      const [year, month, day, hour, minute] = moment.toISOString().split(/\D/);
      expect(vi(`${+day!}/${+month!}/${year} ${hour}:${minute}`))
        .to.match(/^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), /i)
        .and.satisfy((text: string) =>
          text.endsWith(`, ngày ${day}/${month}/${year}, lúc ${hour}:${minute}`),
        );
    }
  });
});
