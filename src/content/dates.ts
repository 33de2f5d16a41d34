import {asText} from './text.js';
import {ENGLISH_MONTHS, weekdayName} from './fast-intl.js';
import {intlLocale, primaryLanguage} from './languages.js';

/** A moment read from a portal's date line. */
export interface PortalDate {
  /**
   * Milliseconds since 1970 UTC, in whole seconds. Without a time of day, the start of the day in `timeZone`.
   */
  epoch: number;
  /**
   * The value for `<time datetime>`: `2019-10-23T08:06:00+07:00`, or `2019-10-23` when the text had no time.
   */
  dateTime: string;
  /** True if the text contained a time of day. */
  hasTime: boolean;
  /** The IANA zone in which the date is shown. */
  timeZone: string;
}

/** Milliseconds in a minute. */
const MINUTE = 60_000;

/** The IANA zone of a portal that declares none. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const ISO = /^([12]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const DATE = /(?<!\d)(\d\d?)(?: ?([/.-]) ?(\d\d?) ?\2 ?| tháng (\d\d?)(?:,? năm|,) )([12]\d{3})(?!\d)/i;
const ZONE = /(?:GMT|UTC)(?: ?[+-]\d\d?(?::?\d\d)?)?(?![\d\p{L}])/iu;
const TIME = /(?<!\d)(\d\d?)[:h](\d\d)(:\d\d)?(?: ?(?:(SA|AM)|(CH|PM)))?(?![\d\p{L}])/iu;
const ALLOWED_REST =
  /^(?:[ |,.;:()–—-]|ngày|lúc|vào|at|on|thứ ?(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)*$/i;

/**
 * Returns true if the browser knows a time zone.
 *
 * @param name - An IANA name, such as `Asia/Ho_Chi_Minh`. Offsets (`+07:00`) are refused, as older browsers
 *   refuse them.
 */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && !!new Intl.DateTimeFormat('en', {timeZone: `${name}`});
  } catch {
    return false;
  }
}

// English is the fallback: otherwise an unknown language would be formatted in the browser's language.
const formatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat([intlLocale(language), 'en'], options);

/**
 * The moment since when Vietnam's clocks are seven hours ahead of UTC: 13 June 1975 (IANA time zone
 * database).
 */
const SEVEN_AHEAD_SINCE = Date.UTC(1975, 5, 13);

/**
 * The difference between a zone's clocks and UTC at a moment, in the form of ISO 8601: `+07:00`.
 *
 * @param epoch - Milliseconds since 1970 UTC; finite.
 * @param timeZone - An IANA name that `isTimeZone` accepts.
 */
function offsetAt(epoch: number, timeZone: string): string {
  if (timeZone === DEFAULT_TIME_ZONE && epoch >= SEVEN_AHEAD_SINCE) return '+07:00';
  const parts = formatter('en', {timeZoneName: 'longOffset', timeZone}).formatToParts(epoch);
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}

/**
 * The time that a zone's clocks show, as milliseconds of a UTC clock that shows the same. `epoch` must be
 * finite.
 */
export const wallTime = (epoch: number, timeZone: string): number =>
  epoch - Date.parse('1970-01-01T00:00' + offsetAt(epoch, timeZone));

const pad = (value = '0'): string => value.padStart(2, '0');
const iso = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19) : '';

/** Builds a date from parts in the form of ISO 8601; only the offset is as written: `GMT+7`, `-0330`, `Z`. */
function buildDate(day: string, time: string | undefined, offset: string | undefined, timeZone: string) {
  const wall = `${day}T${time ?? '00:00:00'}`;
  const utc = Date.parse(wall + 'Z');
  // 31/02 and 24:00 become another day; 25:00 and an offset of 25 hours become NaN.
  if (iso(utc) !== wall) return undefined;
  const [, sign = '+', hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(offset ?? '') ?? [];
  // The zone's offset may change between that hour and the first guess, so it is looked up a second time.
  const there = offsetAt(Date.parse(wall + offsetAt(utc, timeZone)), timeZone);
  const epoch = Date.parse(wall + (time && offset ? `${sign}${pad(hours)}:${pad(minutes)}` : there));
  if (!iso(epoch)) return undefined;
  const dateTime = time ? iso(wallTime(epoch, timeZone)) + offsetAt(epoch, timeZone) : day;
  return {epoch, dateTime, hasTime: !!time, timeZone};
}

/**
 * Reads a portal's date line, day first: ISO 8601, `23/10/2019 08:06:00`, `16/05/2016 | 10:41 AM`,
 * `Thứ 6, Ngày 23/07/2021, 14:00`, `15:44 | 06/12/2017 GMT+7`, `02/10/2020 08:20 SA`,
 * `ngày 23 tháng 10 năm 2019`.
 *
 * @param text - One date. Around it only weekdays, "ngày", "lúc", "at" and punctuation are accepted.
 * @param timeZone - The zone of a time without an offset, and of the result; one that `isTimeZone` accepts.
 * @returns The date, or undefined if the text is not certainly one possible date.
 */
export function parsePortalDate(text: string, timeZone: string = DEFAULT_TIME_ZONE): PortalDate | undefined {
  text = asText(text);
  if (text.length > 200) return undefined;
  let rest = text
    .normalize()
    .replace(/[\s\u200B-\u200F\u2060]+/g, ' ')
    .trim();
  const standard = ISO.exec(rest);
  if (standard) {
    const [, day, minutes, seconds = ':00', offset] = standard;
    return buildDate(day!, minutes && minutes + seconds, offset, timeZone);
  }
  const extract = (piece: RegExp): (string | undefined)[] => {
    const found = piece.exec(rest) ?? [];
    // A space replaces the match, so that the text on both sides does not become one word.
    rest = rest.replace(piece, ' ');
    return found;
  };
  // The order matters: "năm 2019" is removed before "Thứ Năm" is looked for, and "GMT+7:00" before a time.
  const [date, day, , month, monthInWords, year] = extract(DATE);
  const [offset] = extract(ZONE);
  const [time, written, minute, second = ':00', morning, afternoon] = extract(TIME);
  let hour = +(written ?? 0);
  // Some portals add AM or PM to a 24-hour clock: 14:06 PM is 14:06. 14:06 AM and 00:06 PM are mistakes.
  if (!date || !ALLOWED_REST.test(rest) || (morning && hour > 12) || (afternoon && !hour)) return undefined;
  if (morning) hour %= 12;
  if (afternoon && hour < 12) hour += 12;
  return buildDate(
    `${year}-${pad(month ?? monthInWords)}-${pad(day)}`,
    time && `${pad(`${hour}`)}:${minute}${second}`,
    offset,
    timeZone,
  );
}

/**
 * Writes a date in words, in its time zone, with a 24-hour clock.
 *
 * @param language - A BCP 47 tag. Vietnamese follows Decree 30/2020/NĐ-CP, with day and month in two digits
 *   (`Thứ Tư, ngày 23/10/2019, lúc 08:06`); English is `23 October 2019, 08:06`. Other languages get the long
 *   date and short time of `Intl`. A malformed or unknown tag counts as English.
 */
export function formatPortalDate({epoch, dateTime, hasTime, timeZone}: PortalDate, language: string): string {
  let primary = primaryLanguage(intlLocale(language));
  if (primary !== 'vi' && primary !== 'en') {
    const format = formatter(language, {
      timeZone,
      dateStyle: 'long',
      timeStyle: hasTime ? 'short' : undefined,
    });
    primary = primaryLanguage(format.resolvedOptions().locale);
    if (primary !== 'en') return format.format(epoch);
  }
  // The ISO form gives the digits: in it, midnight is never "24:00".
  const [year, month, day, hour, minute] = dateTime.split(/\D/);
  if (primary === 'en')
    return `${+day!} ${ENGLISH_MONTHS[+month! - 1]} ${year}` + (hasTime ? `, ${hour}:${minute}` : '');
  const weekday = weekdayName(new Date(dateTime.slice(0, 10)).getUTCDay(), primary);
  return `${weekday}, ngày ${day}/${month}/${year}` + (hasTime ? `, lúc ${hour}:${minute}` : '');
}

/**
 * Returns true if the reader's clock shows another time than the date's zone, so that the date must name its
 * zone.
 *
 * @param readerZone - An IANA name; by default the browser's zone. Offsets are compared, not names, so
 *   Asia/Saigon equals Asia/Ho_Chi_Minh.
 */
export function isElsewhere({epoch, timeZone}: PortalDate, readerZone?: string): boolean {
  const ahead = readerZone
    ? wallTime(epoch, readerZone) - epoch
    : -new Date(epoch).getTimezoneOffset() * MINUTE;
  return ahead !== wallTime(epoch, timeZone) - epoch;
}
