import {intlLocale, primaryLanguage} from './languages.js';

// Words and numbers of the two languages that most pages are in. `Intl` has them too, but its first use makes
// a browser read tables for so long that a cheap phone stops responding
// (test/compatibility/load/calm.spec.ts).

const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** The smallest number that is written with a thousands separator. */
const SEPARATORS_FROM = 1000;

/**
 * The name of a weekday, as at the beginning of a line.
 *
 * @param day - 0 to 6; 0 is Sunday.
 * @param language - A BCP 47 tag; a malformed or unknown one counts as English.
 */
export function weekdayName(day: number, language: string): string {
  const known = WEEKDAYS[primaryLanguage(language)];
  if (known) return known[day]!;
  const format = new Intl.DateTimeFormat([intlLocale(language), 'en'], {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 4 January 1970 was a Sunday.
  return format.format(Date.UTC(1970, 0, 4 + day));
}

/**
 * Writes a number as the language does: 112,5 in Vietnamese.
 *
 * @param number - A finite number; it is rounded to one thousandth.
 * @param language - A well-formed BCP 47 tag.
 */
export function formatNumber(number: number, language: string): string {
  const known = primaryLanguage(language);
  if (!(known in WEEKDAYS) || Math.abs(number) >= SEPARATORS_FROM)
    return new Intl.NumberFormat(intlLocale(language)).format(number);
  const digits = `${Math.round(number * 1000) / 1000}`;
  return known === 'vi' ? digits.replace('.', ',') : digits;
}

/**
 * Writes a percentage as the language does, with one decimal at most: 112,5% for 1.125 in Vietnamese.
 *
 * @param share - A finite number; 1 is 100%.
 * @param language - A well-formed BCP 47 tag.
 */
export function formatPercent(share: number, language: string): string {
  const percent = Math.round(share * 1000) / 10;
  return primaryLanguage(language) in WEEKDAYS && percent < SEPARATORS_FROM
    ? `${formatNumber(percent, language)}%`
    : new Intl.NumberFormat(intlLocale(language), {style: 'percent', maximumFractionDigits: 1}).format(share);
}
