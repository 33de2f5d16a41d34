import {asText} from './text.js';
import {wallTime} from './dates.js';
import {weekdayName} from './fast-intl.js';

/**
 * A span of time in minutes from the midnight that starts its day; `closes` exceeds 1440 if it is past the
 * next midnight.
 */
type OpeningSpan = readonly [opens: number, closes: number];

/** The spans of each weekday on which they begin: seven lists, Monday first. */
export type OpeningHours = readonly (readonly OpeningSpan[])[];

const MINUTE = 6e4;
const DAY = 1440;
const WEEK = 7 * DAY;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const RULE = /^(?:([a-z,-]+) )?(off|closed|\d\d?:[0-5]\d-\d\d?:[0-5]\d(?:,\d\d?:[0-5]\d-\d\d?:[0-5]\d)*)$/;

/**
 * Reads weekly opening hours: a subset of the OpenStreetMap key opening_hours
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 *
 * @param text - Rules separated by `;`. A rule is `24/7`, or days (`Mo-Fr`, `Mo,We,Fr`, `Sa-Mo`; every day if
 *   none is given) followed by times (`07:30-11:30,13:30-17:00`, up to `24:00`, or past midnight as
 *   `22:00-02:00`) or by `off`. A later rule replaces earlier ones on its days. Public holidays can only be
 *   off (`PH off`, `Su,PH off`). Seasons, other holidays and comments are not supported.
 * @returns The hours, or undefined if any rule is not understood: half a timetable would send people to a
 *   closed door.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  text = asText(text);
  if (text.length > 1000) return undefined;
  const hours: OpeningSpan[][] = DAYS.map(() => []);
  let hasDays = false;
  const rules = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*([-,;])\s*/g, '$1')
    .trim()
    .replace(/;$/, '');
  for (const written of rules.split(';')) {
    const rule = RULE.exec(written === '24/7' ? '00:00-24:00' : written.replace(/\s+/g, ' '));
    if (!rule) return undefined;
    const spans: OpeningSpan[] = [];
    for (const range of rule[2]!.split(',')) {
      const [from, fromMinute, to, toMinute] = (range.match(/\d+/g) ?? []).map(Number);
      if (from === undefined) break;
      const opens = from * 60 + fromMinute!;
      const closes = to! * 60 + toMinute!;
      if (opens >= DAY || closes > DAY || opens === closes) return undefined;
      spans.push([opens, closes < opens ? closes + DAY : closes]);
    }
    spans.sort(([a], [b]) => a - b);
    for (const range of (rule[1] ?? 'mo-su').split(',')) {
      if (range === 'ph' && !spans.length) continue;
      hasDays = true;
      const [first = -1, last = first, ...more] = range.split('-').map((day) => DAYS.indexOf(day));
      if (first < 0 || last < 0 || more.length) return undefined;
      // A range of days may wrap around Sunday.
      for (let day = first; day <= (last < first ? last + 7 : last); day++) hours[day % 7] = spans;
    }
  }
  // "PH off" alone says nothing about the other days.
  return hasDays ? hours : undefined;
}

/** Returns true if hours that `parseOpeningHours` understands say that public holidays are off. */
export const areHolidaysOff = (text: string): boolean => /\bph\b/i.test(text);

/**
 * The state at a moment: open or closed, and when that changes.
 *
 * @param at - Milliseconds since 1970 UTC; finite.
 * @param timeZone - The IANA zone of the hours; one that `isTimeZone` accepts.
 * @returns `changesAt` is the next moment of opening or closing, in the same unit as `at`; undefined if there
 *   is none.
 */
export function openingState(
  hours: OpeningHours,
  at: number,
  timeZone: string,
): {open: boolean; changesAt?: number} {
  const spans = hours.flatMap((day, i) => day.map((span) => span.map((minute) => minute + i * DAY)));
  // A span may begin in the week before: the last hours of Sunday night fall on Monday.
  const openAt = (minute: number): boolean =>
    spans.some(([opens, closes]) => [minute, minute + WEEK].some((time) => opens! <= time && time < closes!));
  const wall = wallTime(at, timeZone);
  // 5 January 1970 was a Monday.
  const now = (wall / MINUTE - 4 * DAY) % WEEK;
  const open = openAt(now);
  const changes = spans.flat().filter((minute) => openAt(minute % WEEK) !== open);
  if (!changes.length) return {open};
  const wait = Math.min(...changes.map((minute) => (minute - now + WEEK) % WEEK));
  const next = at + wait * MINUTE;
  // The zone's offset may change before the next moment of opening or closing.
  return {open, changesAt: next + wall - at - (wallTime(next, timeZone) - next)};
}

/**
 * Writes the hours in words: `Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00; Thứ Bảy: 07:30–11:30`. Days with
 * the same hours are grouped and closed days are left out. Empty if every day is closed.
 *
 * @param language - A BCP 47 tag for the names of the days; a malformed or unknown one counts as English.
 */
export function describeOpeningHours(hours: OpeningHours, language: string): string {
  const clock = (minute: number): string =>
    minute === DAY ? '24:00' : new Date(minute * MINUTE).toISOString().slice(11, 16);
  const name = (day: number): string => weekdayName((day + 1) % 7, language);
  const times = hours.map((day) =>
    day.map(([opens, closes]) => `${clock(opens)}–${clock(closes)}`).join(', '),
  );
  const days = new Map<string, string>();
  times.forEach((time, day) => {
    const [starts, goesOn] = [time !== times[day - 1], time === times[day + 1]];
    if (!time || (!starts && goesOn)) return;
    const before = days.get(time);
    days.set(time, (before ? before + (starts ? ', ' : ' – ') : '') + name(day));
  });
  return [...days].map(([time, names]) => `${names}: ${time}`).join('; ');
}
