import {dateParts, zoneOffset} from './dates.js';

/** Minutes from a day's midnight: when it opens, and when it closes; the latter is over 1440 past midnight. */
export type OpeningSpan = readonly [opens: number, closes: number];

/** The spans of each day on which they begin, Monday first; seven of them. */
export type OpeningHours = readonly (readonly OpeningSpan[])[];

const DAY = 1440;
const WEEK = 7 * DAY;
const MINUTE = 6e4;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const RULE = /^(?:((?:(?:mo|tu|we|th|fr|sa|su)[-,]?)+) )?(off|closed|[\d:,-]+)$/;

/** The days of `mo-fr,su`, 0 for Monday; undefined when one is no day. A range may pass Sunday: `sa-mo`. */
function readDays(text: string): number[] | undefined {
  const days: number[] = [];
  for (const range of text.split(',')) {
    const [first = -1, last = first, ...more] = range.split('-').map((day) => DAYS.indexOf(day));
    if (first < 0 || last < 0 || more.length) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

function readSpans(text: string): OpeningSpan[] | undefined {
  const spans: OpeningSpan[] = [];
  for (const range of text.split(',')) {
    const match = /^(\d\d?):(\d\d)-(\d\d?):(\d\d)$/.exec(range);
    if (!match) return undefined;
    const [from, fromMinute, to, toMinute] = match.slice(1).map(Number) as [number, number, number, number];
    const opens = from * 60 + fromMinute;
    const closes = to * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || opens >= DAY || closes > DAY || opens === closes) return undefined;
    spans.push([opens, closes < opens ? closes + DAY : closes]);
  }
  return spans.sort(([a], [b]) => a - b);
}

/**
 * Reads weekly opening hours: a subset of the OpenStreetMap key opening_hours
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 *
 * @param text - Rules parted by `;`. A rule is `24/7`, or days (`Mo-Fr`, `Mo,We,Fr`, `Sa-Mo`; none means every day)
 * and then either times (`07:30-11:30,13:30-17:00`, up to `24:00`, or past midnight as `22:00-02:00`) or `off`. A later
 * rule replaces earlier ones on its days. Seasons, holidays and comments are not understood.
 * @returns undefined when any rule is not understood: half a timetable would send people to a closed door.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const hours: OpeningSpan[][] = DAYS.map(() => []);
  const rules = text.slice(0, 1000).toLowerCase().replace(/[–—]/g, '-').replace(/\s*([-,;])\s*/g, '$1').split(';');
  if (!rules.at(-1)) rules.pop();
  for (const written of rules) {
    const rule = written.trim().replace(/\s+/g, ' ');
    const [, days = 'mo-su', times] = RULE.exec(rule === '24/7' ? '00:00-24:00' : rule) ?? [];
    const spans = times && (/^[oc]/.test(times) ? [] : readSpans(times));
    const listed = readDays(days);
    if (!spans || !listed) return undefined;
    for (const day of listed) hours[day] = spans;
  }
  return rules.length ? hours : undefined;
}
