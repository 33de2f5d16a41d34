import {DEFAULT_TIME_ZONE, isTimeZone} from '../content/dates.js';
import {canonicalLanguage} from '../content/languages.js';
import {asText} from '../content/text.js';
import {warnOnce} from './console.js';
import {onServer} from './environment.js';

/** The ids in an attribute, separated by spaces; undefined without any. */
export const idsIn = (text: string): readonly string[] | undefined =>
  asText(text).slice(0, 5000).match(/\S+/g) ?? undefined;

/** The language that an element declares or inherits from the page around it; undefined if there is none. */
export const inheritedLanguage = (element: Element): string | undefined =>
  canonicalLanguage((onServer ? element : element.closest('[lang]'))?.getAttribute('lang'));

/**
 * The time zone in an element's `time-zone` attribute. For an unknown one, warns the developer and returns
 * Vietnam's.
 */
export function knownTimeZone(element: Element & {timeZone: string}): string {
  const {timeZone} = element;
  if (!timeZone) return DEFAULT_TIME_ZONE;
  // The default is not looked up: a browser's first use of its time zone tables is slow.
  if (timeZone === DEFAULT_TIME_ZONE || isTimeZone(timeZone)) return timeZone;
  warnOnce(element, 'time-zone', timeZone, `not an IANA time zone; ${DEFAULT_TIME_ZONE} is used`);
  return DEFAULT_TIME_ZONE;
}
