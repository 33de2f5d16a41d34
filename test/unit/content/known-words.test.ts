import {expect} from '@open-wc/testing';
import {DEFAULT_TIME_ZONE, wallTime} from '../../../src/content/dates.js';
import {ENGLISH_MONTHS, formatNumber, formatPercent, weekdayName} from '../../../src/content/fast-intl.js';
import {isRightToLeft, languageName} from '../../../src/content/languages.js';

const intlName = (tag: string) => new Intl.DisplayNames([tag], {type: 'language'}).of(tag)!;

describe('What is known without Intl is what Intl says', () => {
  for (const language of ['vi', 'en', 'vi-VN', 'en-GB', 'fr'])
    it(`the days of the week in ${language}`, () => {
      const format = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
      for (let day = 0; day < 7; day++)
        expect(weekdayName(day, language)).to.equal(format.format(Date.UTC(2027, 0, 3 + day)));
    });

  it('the months in English', () => {
    const format = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'});
    ENGLISH_MONTHS.forEach((name, month) => expect(name).to.equal(format.format(Date.UTC(2027, month))));
  });

  for (const language of ['vi', 'en', 'vi-VN', 'en-GB', 'de'])
    it(`numbers and shares in ${language}`, () => {
      const percent = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 1});
      for (const number of [0, 0.06, 0.8, 1, 1.125, 1.5, 2.5, 45, 112.5, 999.9, 1000, 12345.678, -2.5]) {
        expect(formatNumber(number, language)).to.equal(new Intl.NumberFormat(language).format(number));
        if (number >= 0) expect(formatPercent(number, language)).to.equal(percent.format(number));
      }
    });

  it('what Vietnamese and English call themselves, and that they run from left to right', () => {
    for (const tag of ['vi', 'en']) {
      expect(languageName(tag)).to.equal(intlName(tag));
      expect(isRightToLeft(tag)).to.equal(false);
    }
    expect(isRightToLeft('en-Arab')).to.equal(true);
  });

  it('and the same in plain language, whose tag Intl refuses', () => {
    expect(weekdayName(1, 'de-x-simplified')).to.equal('Montag');
    expect(formatNumber(12345.5, 'vi-x-simplified')).to.equal(formatNumber(12345.5, 'vi'));
    expect(formatPercent(45, 'de-x-simplified')).to.equal(formatPercent(45, 'de'));
    expect(isRightToLeft('ar-x-simplified')).to.equal(true);
  });

  it('the clocks of Vietnam, in each year since 1970', () => {
    const format = new Intl.DateTimeFormat('en', {timeZone: DEFAULT_TIME_ZONE, timeZoneName: 'longOffset'});
    for (let year = 1970; year < 2060; year++)
      for (const month of [0, 5, 6]) {
        const epoch = Date.UTC(year, month, 14);
        const offset = format.formatToParts(epoch).find(({type}) => type === 'timeZoneName')!.value;
        const hours = (wallTime(epoch, DEFAULT_TIME_ZONE) - epoch) / 3_600_000;
        expect(`GMT+0${hours}:00`, `${year}`).to.equal(offset);
      }
  });
});
