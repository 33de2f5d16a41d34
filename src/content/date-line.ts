import {asText} from './text.js';
import {ENGLISH_MONTHS} from './fast-intl.js';

/** The parts of a written date. They may still be impossible, such as 31 February. */
export interface DateParts {
  /** `2019-10-23` */
  day: string;
  /** `08:06:00`; undefined without a time of day. */
  time?: string;
  /** The difference from UTC as it was written: `GMT+7`, `-0330`, `Z`. */
  offset?: string;
}

const VIETNAMESE_MONTHS = 'một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai'.split(' ');

const MONTH = `(${ENGLISH_MONTHS.map((name) => name.replace(/(...)(.+)/, '$1(?:$2)?')).join('|')}|sept)\\.?`;
const DAY = String.raw`(?<![\d\p{L}])(\d\d?)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(\d{4})(?!\d)`;

/** Forms that are rewritten before the date is read: pairs of a form and its replacement. */
const REWRITTEN: readonly (readonly [form: RegExp, replacement: string])[] = [
  // The year of 0000-00-00 in PHP.
  [/(?<=^|[ /])-0001/, '0001'],
  // The name of a zone after its offset: "+0700 (Indochina Time)", "+07:00[Asia/Ho_Chi_Minh]".
  [/(?<=:\d\d(?: ?GMT)? ?[+-]\d\d:?\d\d|\dZ) ?(?:\([^()]+\)|\[[\w/+-]+\]|[+-]\d\d|[A-Z]{3,4})$/, ''],
  [/ICT\b|Indochina Time|giờ (?:Đông Dương|Việt Nam)/i, 'GMT+7'],
  // Java and C write the year last: "Oct 23 08:06:00 GMT 2019".
  [/( \d\d:\d\d:\d\d(?: \S+)?)( \d{4})$/, '$2$1'],
  // A time and its offset never look like a span of hours: "T20:06-05:00".
  [/(T\d\d:\d\d)(?=-)/i, '$1:00'],
  [/(?<!\d)(\d{4})([/.-])(\d\d?)\2(\d\d?)(?:T(?=\d)|(?!\d))/i, '$4/$3/$1 '],
  [RegExp(String.raw`(?<!\p{L})${MONTH} (\d\d?)(?:st|nd|rd|th)?[ ,]{1,2}${YEAR}`, 'iu'), '$2/$1/$3'],
  [RegExp(`${DAY}(?: of)?[ /-]${MONTH},?[ /-]${YEAR}`, 'iu'), '$1/$2/$3'],
  [/mười (một|hai)/i, 'mười_$1'],
  [
    RegExp(`${DAY} (?:tháng|thg) (\\d\\d?|${VIETNAMESE_MONTHS.join('|')})(?:,|,? năm)? ${YEAR}`, 'iu'),
    '$1/$2/$3',
  ],
];

const DATE = /(?<!\d)(\d\d?) ?([/.-]) ?(\d\d?|[\p{L}_]+) ?\2 ?(\d{4})(?!\d)/iu;
const ZONE = /(?:GMT|UTC)(?: ?[+-]\d\d?(?::?\d\d)?)?(?![\d\p{L}])/iu;
const TIME =
  /(?<!\d)(\d\d?)(?:[:hg]| giờ )(\d\d)(?:(:\d\d)(?:[.,]\d+)?| phút)?(?: ?(?:(SA|AM|a\.m\.|sáng)|(CH|PM|p\.m\.|chiều)))?(?: ?(Z|[+-]\d{4}|\+\d\d(?::\d\d)?|(?<=:\d\d:[\d.,]+)-\d\d(?::\d\d)?))?(?![\d\p{L}])/iu;
const ALLOWED_REST =
  /^(?:[ |,.;:()–—-]|ngày|giờ|lúc|vào|thứ ?(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|t[2-7]|chủ nhật|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|đăng|tải|tạo|gửi|viết|cập nhật|xuất bản|phát hành|ban hành|thời gian|lần|cuối|mới nhất|publish(?:ed)?|posted|created|modified|updated?|last|date|time|at|on)*$/iu;

const pad = (value = '0'): string => value.padStart(2, '0');

/** The number of a month, written as a number or as a name; 0 for another word. */
function monthNumber(written: string): number {
  const name = written.toLowerCase();
  return (
    +name ||
    VIETNAMESE_MONTHS.indexOf(name) + 1 ||
    ENGLISH_MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1
  );
}

/**
 * Finds the parts of a date line.
 *
 * @param text - One date. Around it only weekdays, labels such as "Cập nhật" and punctuation are accepted.
 * @returns The parts; undefined if the text is more, less or other than one date.
 */
export function readDateLine(text: string): DateParts | undefined {
  text = asText(text);
  if (text.length > 200) return undefined;
  let rest = text
    .normalize()
    .replace(/[\s\u200B-\u200F\u2060]+/g, ' ')
    .trim();
  // A form with a blank for the month: "ngày 23 tháng   năm 2019". The month of May is "Tháng Năm".
  if (/tháng năm \d/.test(rest)) return undefined;
  for (const [form, replacement] of REWRITTEN) rest = rest.replace(form, replacement);
  const extract = (piece: RegExp): (string | undefined)[] => {
    const found = piece.exec(rest) ?? [];
    // A space replaces the match, so that the text on both sides does not become one word.
    rest = rest.replace(piece, ' ');
    return found;
  };
  // The order matters: "năm 2019" is removed before "Thứ Năm" is looked for, and "GMT+7:00" before a time.
  const [date, day, , month, year] = extract(DATE);
  const [zone] = extract(ZONE);
  const [time, written, minute, second = ':00', morning, afternoon, offset] = extract(TIME);
  let hour = +(written ?? 0);
  // Some portals add AM or PM to a 24-hour clock: 14:06 PM is 14:06. 14:06 AM and 00:06 PM are mistakes.
  if (!date || !ALLOWED_REST.test(rest) || (morning && hour > 12) || (afternoon && !hour)) return undefined;
  if (morning) hour %= 12;
  if (afternoon && hour < 12) hour += 12;
  return {
    day: `${year}-${pad(`${monthNumber(month!)}`)}-${pad(day)}`,
    time: time && `${pad(`${hour}`)}:${minute}${second}`,
    offset: zone ?? offset,
  };
}

/**
 * Returns true for the dates that systems write for none: `0001-01-01`, `00/00/0000`, `01/01/1900`. No portal
 * published anything on those days.
 */
export const isNullDate = (parts?: DateParts): boolean =>
  /^(?:000[01]|(?:1753|1900|1970)-01-01|1899-12-30|9999-12-31)/.test(parts?.day ?? '');
