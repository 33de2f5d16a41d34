import {isNullDate, readDateLine, type DateParts} from './date-line.js';
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
export function offsetAt(epoch: number, timeZone: string): string {
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

/** Builds a date from its parts. */
function buildDate({day, time, offset}: DateParts, timeZone: string): PortalDate | undefined {
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

/** The lines that were read before: an article asks again each time it is drawn. */
const lines = new Map<string, DateParts | undefined>();
const MOST_LINES = 100;

/**
 * Reads a portal's date line. Numbers are read day first, as in Vietnam, or year first: `23/10/2019 08:06:00`,
 * `16/05/2016 | 10:41 AM`, `Thứ 6, Ngày 23/07/2021, 14:00`, `T4, 23/10/2019`, `15:44 | 06/12/2017 GMT+7`,
 * `02/10/2020 08:20 SA`, `ngày 23 tháng 10 năm 2019`, `Cập nhật: 23/10/2019`, ISO 8601. Months may have names:
 * RFC 2822 (`Wed, 23 Oct 2019 08:06:00 +0700`), `October 23, 2019`, `23 Tháng Mười 2019`.
 *
 * @param text - One date. Around it only weekdays, labels such as "Cập nhật" and punctuation are accepted.
 * @param timeZone - The zone of a time without an offset, and of the result; one that `isTimeZone` accepts.
 * @returns The date, or undefined if the text is not certainly one possible date, or is one
 *   that stands for none (`isNullDate`).
 */
export function parsePortalDate(text: string, timeZone: string = DEFAULT_TIME_ZONE): PortalDate | undefined {
  if (!lines.has(text)) {
    if (lines.size === MOST_LINES) lines.clear();
    const read = readDateLine(text);
    lines.set(text, read && /^[12]/.test(read.day) && !isNullDate(read) ? read : undefined);
  }
  const parts = lines.get(text);
  return parts && buildDate(parts, timeZone);
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
 * Returns true if the reader's clock shows another time than the zone of a date or of hours, so that the
 * zone must be said.
 *
 * @param readerZone - An IANA name; by default the browser's zone. Offsets are compared, not names, so
 *   Asia/Saigon equals Asia/Ho_Chi_Minh.
 */
export function isElsewhere(
  {epoch, timeZone}: Pick<PortalDate, 'epoch' | 'timeZone'>,
  readerZone?: string,
): boolean {
  const ahead = readerZone
    ? wallTime(epoch, readerZone) - epoch
    : -new Date(epoch).getTimezoneOffset() * MINUTE;
  return ahead !== wallTime(epoch, timeZone) - epoch;
}
