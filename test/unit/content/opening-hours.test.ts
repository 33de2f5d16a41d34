import {expect} from '@open-wc/testing';
import {
  areHolidaysOff,
  describeOpeningHours,
  openingState,
  parseOpeningHours,
} from '../../../src/content/opening-hours.js';
import {randomFrom} from './random.js';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const OFFICE = 'Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30';

/** "open" or "closed", until when on Vietnam's clocks (or the zone's, given with its offset). */
const state = (hours: string, at: string, zone = VIETNAM): string => {
  const {open, changesAt} = openingState(parseOpeningHours(hours)!, Date.parse(at), zone);
  const until = changesAt === undefined ? 'always' : new Date(changesAt).toISOString().slice(0, 16);
  return `${open ? 'open' : 'closed'} ${until}`;
};

// 2019-10-21 was a Monday. Vietnam is seven hours ahead of the UTC times on the right.
describe('Opening hours', () => {
  for (const [hours, at, expected] of [
    [OFFICE, '2019-10-23T08:06:00+07:00', 'open 2019-10-23T04:30'],
    [OFFICE, '2019-10-23T07:29:59+07:00', 'closed 2019-10-23T00:30'],
    [OFFICE, '2019-10-23T07:30:00+07:00', 'open 2019-10-23T04:30'],
    [OFFICE, '2019-10-23T11:30:00+07:00', 'closed 2019-10-23T06:30'],
    [OFFICE, '2019-10-23T11:29:59.999+07:00', 'open 2019-10-23T04:30'],
    [OFFICE, '2019-10-23T17:00:00+07:00', 'closed 2019-10-24T00:30'],
    [OFFICE, '2019-10-26T12:00:00+07:00', 'closed 2019-10-28T00:30'],
    [OFFICE, '2019-10-27T12:00:00+07:00', 'closed 2019-10-28T00:30'],
    ['24/7', '2019-10-23T08:06:00+07:00', 'open always'],
    ['off', '2019-10-23T08:06:00+07:00', 'closed always'],
    ['00:00-24:00', '2019-10-27T23:59:00+07:00', 'open always'],
    ['24/7; Su off', '2019-10-23T08:06:00+07:00', 'open 2019-10-26T17:00'],
    ['24/7; Su off', '2019-10-27T08:06:00+07:00', 'closed 2019-10-27T17:00'],
    ['Mo-Su 08:00-24:00', '2019-10-23T23:59:00+07:00', 'open 2019-10-23T17:00'],
    ['Mo-Th 22:00-02:00', '2019-10-25T01:59:00+07:00', 'open 2019-10-24T19:00'],
    ['Mo-Th 22:00-02:00', '2019-10-21T01:59:00+07:00', 'closed 2019-10-21T15:00'],
    ['Su 22:00-02:00', '2019-10-21T01:59:00+07:00', 'open 2019-10-20T19:00'],
    ['Su 22:00-02:00', '2019-10-27T23:00:00+07:00', 'open 2019-10-27T19:00'],
    ['Mo 08:00-12:00', '2019-10-21T12:00:00+07:00', 'closed 2019-10-28T01:00'],
    ['08:00-12:00,10:00-14:00', '2019-10-21T11:00:00+07:00', 'open 2019-10-21T07:00'],
    ['Mo-Fr 08:00-17:00; We 08:00-12:00', '2019-10-23T13:00:00+07:00', 'closed 2019-10-24T01:00'],
    ['Mo-Fr 08:00-17:00; We closed', '2019-10-23T13:00:00+07:00', 'closed 2019-10-24T01:00'],
    ['We off; Mo-Fr 08:00-17:00', '2019-10-23T13:00:00+07:00', 'open 2019-10-23T10:00'],
    ['Sa-Mo 08:00-12:00', '2019-10-21T09:00:00+07:00', 'open 2019-10-21T05:00'],
  ] as const)
    it(`A reader who looks at ${at} at "${hours}" finds: ${expected}`, () => {
      expect(state(hours, at)).to.equal(expected);
    });

  it('A reader abroad sees whether it is open over there', () => {
    expect(state(OFFICE, '2019-10-23T03:06:00+02:00')).to.equal('open 2019-10-23T04:30');
    expect(state(OFFICE, '2019-10-23T08:06:00+07:00', 'Europe/Paris')).to.equal('closed 2019-10-23T05:30');
  });

  it('A reader is not misled by an hour when the clocks change in between', () => {
    expect(state('Mo 08:00-12:00', '2019-10-26T12:00:00Z', 'Europe/Paris')).to.equal(
      'closed 2019-10-28T07:00',
    );
    expect(state('Mo 08:00-12:00', '2019-03-30T12:00:00Z', 'Europe/Paris')).to.equal(
      'closed 2019-04-01T06:00',
    );
  });

  it('A reader who comes back at the announced moment finds the other state, and nothing else before it', () => {
    const random = randomFrom(5);
    for (const text of [OFFICE, 'Sa-Mo 22:00-06:30; Su off', 'We 00:00-24:00; Th 00:00-03:00,23:59-24:00'])
      for (let i = 0; i < 60; i++) {
        const hours = parseOpeningHours(text)!;
        const at = Date.UTC(2019, 9, 21) + random(7 * 1440) * 6e4 + random(6e4);
        const {open, changesAt} = openingState(hours, at, VIETNAM);
        expect(changesAt).to.be.above(at);
        expect(openingState(hours, changesAt!, VIETNAM).open, text).to.equal(!open);
        expect(openingState(hours, changesAt! - 1, VIETNAM).open, text).to.equal(open);
        expect(openingState(hours, at + random(changesAt! - at), VIETNAM).open, text).to.equal(open);
      }
  });
});

describe('Opening hours that are written otherwise', () => {
  for (const text of [
    'mo-fr 7:30-11:30,13:30-17:00;sa 7:30-11:30',
    'Mo - Fr 07:30 - 11:30, 13:30 – 17:00 ; Sa 07:30–11:30;',
    `  ${OFFICE}\n`,
  ])
    it(`A developer may write ${JSON.stringify(text)}`, () => {
      expect(parseOpeningHours(text)).to.deep.equal(parseOpeningHours(OFFICE));
    });

  for (const text of ['PH off', 'ph closed', 'Su,PH off', 'PH,Su off'])
    it(`A developer may add "${text}", and areHolidaysOff tells it`, () => {
      for (const both of [`${OFFICE}; ${text}`, `${text}; ${OFFICE}`]) {
        expect(parseOpeningHours(both)).to.deep.equal(parseOpeningHours(OFFICE));
        expect(areHolidaysOff(both)).to.equal(true);
      }
      expect(areHolidaysOff(OFFICE)).to.equal(false);
    });

  for (const text of [
    ...[
      '',
      ';',
      ' ',
      'Mo-Fr',
      'Mo-Fr 07:30',
      '07:30',
      'Xx 07:30-11:30',
      'Mo-Xx 07:30-11:30',
      'Mo-Tu-We 07:30-11:30',
      '-Mo 07:30-11:30',
    ],
    ...[
      'Mo 08:00-08:00',
      'Mo 24:00-08:00',
      'Mo 08:00-24:01',
      'Mo 08:75-10:00',
      'Mo 08:00-17:00+',
      'Mo 08:00-',
      'Mo 8-17',
    ],
    ...[
      'PH off',
      'PH,SH off',
      'Mo-Fr 07:30-11:30; PH 08:00-11:00',
      'Mo-Fr 07:30-11:30; SH off',
      'Mo-PH off',
      'Mo-Fr 07:30-11:30, Sa 07:30-11:30',
      'Jan-Mar Mo 08:00-12:00',
      'Mo 08:00-12:00 "hẹn trước"',
      'Mo 08:00-12:00 || off',
    ],
    ...[
      'Giờ hành chính',
      '7h30-17h00',
      'Mo-Fr 07:30-11:30;;Sa 07:30-11:30',
      'Mo 08:00-12:00; '.repeat(1e5),
      'mo,'.repeat(300) + ' off',
    ],
  ])
    it(`A reader is not told half a timetable from "${text.slice(0, 45)}"`, () => {
      expect(parseOpeningHours(text)).to.equal(undefined);
    });

  it('A developer never sees an exception, whatever stands in the attribute', () => {
    const random = randomFrom(9);
    const pieces = [
      'Mo',
      '-',
      'Fr',
      ' ',
      '07:30',
      ',',
      ';',
      'off',
      '24/7',
      ':',
      '24:00',
      '\ud83d',
      '00',
      '–',
    ];
    let understood = 0;
    for (let i = 0; i < 20000; i++) {
      let text = '';
      while (random(6)) text += pieces[random(pieces.length)];
      const hours = parseOpeningHours(text);
      if (!hours) continue;
      understood++;
      expect(hours).to.have.length(7);
      expect(describeOpeningHours(hours, 'vi')).to.match(/^(?:|.+\d\d:\d\d–\d\d:\d\d)$/);
    }
    expect(understood).to.be.above(20);
  });
});

describe('Opening hours read aloud', () => {
  for (const [text, vi, en] of [
    [
      OFFICE,
      'Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00; Thứ Bảy: 07:30–11:30',
      'Monday – Friday: 07:30–11:30, 13:30–17:00; Saturday: 07:30–11:30',
    ],
    [
      'Mo,We,Fr 8:00-12:00',
      'Thứ Hai, Thứ Tư, Thứ Sáu: 08:00–12:00',
      'Monday, Wednesday, Friday: 08:00–12:00',
    ],
    [
      'Mo-We,Fr 08:00-12:00; Th 13:00-17:00',
      'Thứ Hai – Thứ Tư, Thứ Sáu: 08:00–12:00; Thứ Năm: 13:00–17:00',
      'Monday – Wednesday, Friday: 08:00–12:00; Thursday: 13:00–17:00',
    ],
    ['24/7', 'Thứ Hai – Chủ Nhật: 00:00–24:00', 'Monday – Sunday: 00:00–24:00'],
    ['Su 22:00-02:00', 'Chủ Nhật: 22:00–02:00', 'Sunday: 22:00–02:00'],
    [
      '13:30-17:00,07:30-11:30; Sa-Su off',
      'Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00',
      'Monday – Friday: 07:30–11:30, 13:30–17:00',
    ],
    ['off', '', ''],
  ] as const)
    it(`A listener hears "${vi}" and "${en}"`, () => {
      const hours = parseOpeningHours(text)!;
      expect(describeOpeningHours(hours, 'vi').toLowerCase()).to.equal(vi.toLowerCase());
      expect(describeOpeningHours(hours, 'en-GB')).to.equal(en);
    });

  it('A listener of another language hears its days, and English ones where the tag is malformed', () => {
    const hours = parseOpeningHours('Mo 08:00-12:00')!;
    expect(describeOpeningHours(hours, 'fr')).to.equal('lundi: 08:00–12:00');
    for (const tag of ['tiếng Việt', '', 'tyz'])
      expect(describeOpeningHours(hours, tag)).to.equal('Monday: 08:00–12:00');
  });
});
