/** A moment read from a portal's date line. */
export interface PortalDate {
  /** Milliseconds since 1970 UTC; without a time, the start of that day in `timeZone`. */
  epoch: number;
  /** For `<time datetime>`: `2019-10-23T08:06:00+07:00`, or `2019-10-23` when the text had no time. */
  dateTime: string;
  /** Whether the text named a time of day. */
  hasTime: boolean;
  /** The IANA zone in which the date is shown. */
  timeZone: string;
}

const VIETNAM = 'Asia/Ho_Chi_Minh';
const DAY = 864e5;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)?)?$/i;
const DATE = /(?<!\d)(\d\d?)(?: ?([/.-]) ?(\d\d?) ?\2 ?| tháng (\d\d?)(?:,? năm|,) )(\d{4})(?!\d)/i;
const ZONE = /(?:GMT|UTC)(?: ?([+-]\d\d?)(?::?(\d\d))?)?(?![\d\p{L}])/iu;
const TIME =
  /(?<!\d)(\d\d?)(?::|h| giờ )(\d\d)(?: phút)?(?::(\d\d))?(?: ?(?:(SA|AM)|(CH|PM)))?(?![\d\p{L}])/iu;
const REST =
  /^(?:[ |,.;:()–—-]|ngày|lúc|vào|at|on|thứ ?(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)*$/i;

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

/**
 * The parts of a moment by name (`weekday`, `day`, `hour` …). Their order and the text between them differ from one
 * CLDR version to the next, the parts do not.
 *
 * @param epoch - Milliseconds since 1970 UTC; finite.
 * @param language - A BCP 47 tag; a malformed or unknown one is read as English, not as the browser's own language.
 */
export function dateParts(epoch: number, language: string, options: Intl.DateTimeFormatOptions) {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const {type, value} of formatter(language, options).formatToParts(epoch)) parts[type] = value;
  return parts;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat([language, 'en'], options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/**
 * How far a zone's clocks are ahead of UTC at a moment, in milliseconds.
 *
 * @param epoch - Milliseconds since 1970 UTC; finite.
 * @param timeZone - An IANA name; an unknown one is read as Viet Nam's.
 */
export function zoneOffset(epoch: number, timeZone: string): number {
  const numeric = 'numeric';
  const {year, month, day, hour, minute, second} = dateParts(epoch, 'en', {
    timeZone: isTimeZone(timeZone) ? timeZone : VIETNAM,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  // Some engines call midnight "24".
  const wall = Date.UTC(+year!, +month! - 1, +day!, +hour! % 24, +minute!, +second!);
  return wall - Math.floor(epoch / 1000) * 1000;
}

/** The moment at which a zone's clocks show `wall`, given as if it were UTC. A skipped hour moves forward. */
function fromWall(wall: number, timeZone: string): number {
  const early = wall - zoneOffset(wall - DAY, timeZone);
  const late = wall - zoneOffset(wall + DAY, timeZone);
  return late + zoneOffset(late, timeZone) === wall && early + zoneOffset(early, timeZone) !== wall ? late : early;
}

const pad = (value: number | string): string => `${value}`.padStart(2, '0');

/** Year, month, day, hour, minute and second as written, and minutes ahead of UTC if the text says so. */
function build(written: number[], hasTime: boolean, ahead: number | undefined, timeZone: string) {
  const [year, month, day, ...time] = written as [number, number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, ...time);
  const shown = new Date(wall).toISOString().match(/\d+/g)!;
  // 31/02 or 25:00 comes back as another day.
  if (written.some((value, i) => value !== +shown[i]!) || Math.abs(ahead ?? 0) > 14 * 60) return undefined;
  const epoch = ahead === undefined || !hasTime ? fromWall(wall, timeZone) : wall - ahead * 6e4;
  let dateTime = shown.slice(0, 3).join('-');
  if (hasTime) {
    const offset = zoneOffset(epoch, timeZone);
    const minutes = Math.floor(Math.abs(offset) / 6e4);
    dateTime =
      new Date(epoch + offset).toISOString().slice(0, 19) +
      (offset < 0 ? '-' : '+') +
      `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  }
  return {epoch, dateTime, hasTime, timeZone};
}

const minutesAhead = (hours = '0', minutes = '0'): number =>
  +hours * 60 + (hours.startsWith('-') ? -minutes : +minutes);

/**
 * Reads a portal's date line, day first: ISO 8601, `23/10/2019 08:06:00`, `16/05/2016 | 10:41 AM`,
 * `Thứ 6, Ngày 23/07/2021, 14:00`, `15:44 | 06/12/2017 GMT+7`, `02/10/2020 08:20 SA`, `ngày 23 tháng 10 năm 2019`.
 *
 * @param text - One date, around it only weekdays, "ngày", "lúc", "at" and punctuation; anything else is refused.
 * @param timeZone - The zone of times without an offset, and of what is shown; an unknown one is read as Viet Nam's.
 * @returns undefined when the text is not surely one possible date; it never throws.
 */
export function parsePortalDate(text: string, timeZone: string = VIETNAM): PortalDate | undefined {
  if (text.length > 200) return undefined;
  const zone = isTimeZone(timeZone) ? timeZone : VIETNAM;
  let rest = text.normalize().replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(rest);
  if (iso) {
    const ahead = iso[7] || iso[8] ? minutesAhead(iso[8], iso[9]) : undefined;
    return build(
      [1, 2, 3, 4, 5, 6].map((i) => +(iso[i] ?? 0)),
      !!iso[4],
      ahead,
      zone,
    );
  }
  const cut = (piece: RegExp): RegExpExecArray | null => {
    const found = piece.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  // In this order: "năm 2019" goes before "Thứ Năm" is looked for, and "GMT+7:00" before a time is.
  const date = cut(DATE);
  const offset = cut(ZONE);
  const time = cut(TIME);
  if (!date || !REST.test(rest)) return undefined;
  let hour = +(time?.[1] ?? 0);
  // Some portals add AM or PM to a 24-hour clock: 14:06 PM is 14:06, 14:06 AM is a mistake.
  if ((time?.[4] && hour > 12) || (time?.[5] && !hour)) return undefined;
  if (time?.[4] || time?.[5]) hour = (time[4] ? hour % 12 : hour < 12 ? hour + 12 : hour);
  return build(
    [+date[5]!, +(date[3] ?? date[4]!), +date[1]!, hour, +(time?.[2] ?? 0), +(time?.[3] ?? 0)],
    !!time,
    offset ? minutesAhead(offset[1], offset[2]) : undefined,
    zone,
  );
}

/**
 * Words for a date, in its own zone, on a 24-hour clock.
 *
 * @param language - A BCP 47 tag. Vietnamese is written as in Decree 30/2020/NĐ-CP, day and month with two digits
 * (`Thứ Tư, ngày 23/10/2019, lúc 08:06`), English as `23 October 2019, 08:06`. There is no house rule for other
 * languages: they get the long date and short time of `Intl`. A malformed or unknown tag is read as English.
 */
export function formatPortalDate({epoch, hasTime, timeZone}: PortalDate, language: string): string {
  const known = formatter(language, {timeZone, dateStyle: 'long', timeStyle: hasTime ? 'short' : undefined});
  const [name] = known.resolvedOptions().locale.split('-');
  if (name !== 'vi' && name !== 'en') return known.format(epoch);
  const vietnamese = name === 'vi';
  const {weekday, day, month, year, hour, minute} = dateParts(epoch, name, {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    day: 'numeric',
    month: vietnamese ? 'numeric' : 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const time = hasTime ? `${pad(+hour! % 24)}:${pad(minute!)}` : '';
  if (vietnamese) return `${weekday}, ngày ${pad(day!)}/${pad(month!)}/${year}${time && `, lúc ${time}`}`;
  return `${day} ${month} ${year}${time && `, ${time}`}`;
}

/**
 * Whether a reader's clock shows another time than the date's zone, so that the date must say whose time it is.
 *
 * @param readerZone - An IANA name; by default the browser's. Clocks are compared, not names: Asia/Saigon is no other zone.
 */
export function isElsewhere(
  {epoch, timeZone}: PortalDate,
  readerZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): boolean {
  return zoneOffset(epoch, readerZone) !== zoneOffset(epoch, timeZone);
}
