import {asText} from './text.js';
import {ENGLISH_MONTHS, weekdayName} from './fast-intl.js';
import {canonicalLanguage, primaryLanguage} from './languages.js';

/** A moment read from a portal's date line. */
export interface PortalDate {
  /** Milliseconds since 1970 UTC, whole seconds; without a time, the start of that day in `timeZone`. */
  epoch: number;
  /** For `<time datetime>`: `2019-10-23T08:06:00+07:00`, or `2019-10-23` when the text had no time. */
  dateTime: string;
  /** Whether the text named a time of day. */
  hasTime: boolean;
  /** The IANA zone in which the date is shown. */
  timeZone: string;
}

/** In ms. */
const MINUTE = 60_000;

/** The IANA zone of a portal that names none. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const ISO = /^([12]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const DATE = /(?<!\d)(\d\d?)(?: ?([/.-]) ?(\d\d?) ?\2 ?| tháng (\d\d?)(?:,? năm|,) )([12]\d{3})(?!\d)/i;
const ZONE = /(?:GMT|UTC)(?: ?[+-]\d\d?(?::?\d\d)?)?(?![\d\p{L}])/iu;
const TIME = /(?<!\d)(\d\d?)[:h](\d\d)(:\d\d)?(?: ?(?:(SA|AM)|(CH|PM)))?(?![\d\p{L}])/iu;
const REST =
  /^(?:[ |,.;:()–—-]|ngày|lúc|vào|at|on|thứ ?(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)*$/i;

/**
 * Whether the browser knows a time zone.
 *
 * @param name - An IANA name, as `Asia/Ho_Chi_Minh`. Offsets (`+07:00`) are refused, as older browsers refuse them.
 */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && !!new Intl.DateTimeFormat('en', {timeZone: `${name}`});
  } catch {
    return false;
  }
}

// Without a second choice an unknown language would come out in whatever the browser itself speaks.
const formatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat([canonicalLanguage(language) ?? 'en', 'en'], options);

/** Vietnam's clocks have been seven hours ahead since 13 June 1975 (IANA time zone database). */
const SEVEN_AHEAD_SINCE = Date.UTC(1975, 5, 13);

/**
 * How far a zone's clocks are ahead of UTC at a moment, as ISO 8601 writes it: `+07:00`.
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

/** The moment at which UTC clocks show what the zone's clocks show now. In milliseconds, with `epoch` finite. */
export const wallTime = (epoch: number, timeZone: string): number =>
  epoch - Date.parse('1970-01-01T00:00' + offsetAt(epoch, timeZone));

const pad = (value = '0'): string => value.padStart(2, '0');
const iso = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19) : '';

/** A date from its parts as ISO 8601 has them, but for the offset: that is as written, `GMT+7`, `-0330`, `Z`. */
function build(day: string, time: string | undefined, offset: string | undefined, timeZone: string) {
  const wall = `${day}T${time ?? '00:00:00'}`;
  const utc = Date.parse(wall + 'Z');
  // 31/02 and 24:00 come back as another day, 25:00 and an offset of 25 hours as no number.
  if (iso(utc) !== wall) return undefined;
  const [, sign = '+', hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(offset ?? '') ?? [];
  // The clocks may change between that hour and the first guess: look again.
  const there = offsetAt(Date.parse(wall + offsetAt(utc, timeZone)), timeZone);
  const epoch = Date.parse(wall + (time && offset ? `${sign}${pad(hours)}:${pad(minutes)}` : there));
  if (!iso(epoch)) return undefined;
  const dateTime = time ? iso(wallTime(epoch, timeZone)) + offsetAt(epoch, timeZone) : day;
  return {epoch, dateTime, hasTime: !!time, timeZone};
}

/**
 * Reads a portal's date line, day first: ISO 8601, `23/10/2019 08:06:00`, `16/05/2016 | 10:41 AM`,
 * `Thứ 6, Ngày 23/07/2021, 14:00`, `15:44 | 06/12/2017 GMT+7`, `02/10/2020 08:20 SA`, `ngày 23 tháng 10 năm 2019`.
 *
 * @param text - One date, around it only weekdays, "ngày", "lúc", "at" and punctuation; anything else is refused.
 * @param timeZone - The zone of times without an offset, and of what is shown; one that `isTimeZone` accepts.
 * @returns undefined when the text is not surely one possible date.
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
    return build(day!, minutes && minutes + seconds, offset, timeZone);
  }
  const cut = (piece: RegExp): (string | undefined)[] => {
    const found = piece.exec(rest) ?? [];
    // A space stands where it was: what is left on both sides is not one word.
    rest = rest.replace(piece, ' ');
    return found;
  };
  // In this order: "năm 2019" goes before "Thứ Năm" is looked for, and "GMT+7:00" before a time is.
  const [date, day, , month, monthInWords, year] = cut(DATE);
  const [offset] = cut(ZONE);
  const [time, written, minute, second = ':00', morning, afternoon] = cut(TIME);
  let hour = +(written ?? 0);
  // Some portals add AM or PM to a 24-hour clock: 14:06 PM is 14:06. 14:06 AM and 00:06 PM are mistakes.
  if (!date || !REST.test(rest) || (morning && hour > 12) || (afternoon && !hour)) return undefined;
  if (morning) hour %= 12;
  if (afternoon && hour < 12) hour += 12;
  return build(
    `${year}-${pad(month ?? monthInWords)}-${pad(day)}`,
    time && `${pad(`${hour}`)}:${minute}${second}`,
    offset,
    timeZone,
  );
}

/**
 * Words for a date, in its own zone, on a 24-hour clock.
 *
 * @param language - A BCP 47 tag. Vietnamese is written as in Decree 30/2020/NĐ-CP, day and month with two digits
 * (`Thứ Tư, ngày 23/10/2019, lúc 08:06`), English as `23 October 2019, 08:06`. There is no house rule for other
 * languages: they get the long date and short time of `Intl`. A malformed or unknown tag is read as English.
 */
export function formatPortalDate({epoch, dateTime, hasTime, timeZone}: PortalDate, language: string): string {
  let known = primaryLanguage(canonicalLanguage(language) ?? 'en');
  if (known !== 'vi' && known !== 'en') {
    const format = formatter(language, {
      timeZone,
      dateStyle: 'long',
      timeStyle: hasTime ? 'short' : undefined,
    });
    known = primaryLanguage(format.resolvedOptions().locale);
    if (known !== 'en') return format.format(epoch);
  }
  // Digits come from the ISO form, where midnight is never "24:00".
  const [year, month, day, hour, minute] = dateTime.split(/\D/);
  if (known === 'en')
    return `${+day!} ${ENGLISH_MONTHS[+month! - 1]} ${year}` + (hasTime ? `, ${hour}:${minute}` : '');
  const weekday = weekdayName(new Date(dateTime.slice(0, 10)).getUTCDay(), known);
  return `${weekday}, ngày ${day}/${month}/${year}` + (hasTime ? `, lúc ${hour}:${minute}` : '');
}

/**
 * Whether a reader's clock shows another time than the date's zone, so that the date must say whose time it is.
 *
 * @param readerZone - An IANA name; by default the browser's. Clocks are compared, not names: Asia/Saigon is no other zone.
 */
export function isElsewhere({epoch, timeZone}: PortalDate, readerZone?: string): boolean {
  const ahead = readerZone
    ? wallTime(epoch, readerZone) - epoch
    : -new Date(epoch).getTimezoneOffset() * MINUTE;
  return ahead !== wallTime(epoch, timeZone) - epoch;
}
