import {DEFAULT_TIME_ZONE, isTimeZone} from '../content/dates.js';
import {canonicalLanguage} from '../content/languages.js';
import {asText} from '../content/text.js';
import {warnOnce} from './console.js';
import {onServer} from './environment.js';

/** The ids in an attribute, separated by spaces; undefined without any. */
export const idsIn = (text: string): readonly string[] | undefined =>
  asText(text).slice(0, 5000).match(/\S+/g) ?? undefined;

/** The language that an element declares for itself, or inherits from the page around it; undefined without one. */
export const inheritedLanguage = (element: Element): string | undefined =>
  canonicalLanguage((onServer ? element : element.closest('[lang]'))?.getAttribute('lang'));

/** The time zone of an element's `time-zone` attribute; where it is none, Vietnam's, and the developer is told. */
export function knownTimeZone(element: Element & {timeZone: string}): string {
  const {timeZone} = element;
  if (!timeZone) return DEFAULT_TIME_ZONE;
  // The usual one is not asked about: the browser's tables of zones take long to come.
  if (timeZone === DEFAULT_TIME_ZONE || isTimeZone(timeZone)) return timeZone;
  warnOnce(element, 'time-zone', timeZone, `not an IANA time zone; ${DEFAULT_TIME_ZONE} is used`);
  return DEFAULT_TIME_ZONE;
}
