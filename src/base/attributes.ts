import {DEFAULT_TIME_ZONE, isTimeZone} from '../content/dates.js';
import {canonicalLanguage, isCountryCode} from '../content/languages.js';
import {asText} from '../content/text.js';
import {warnOnce} from './console.js';
import {onServer} from './environment.js';

/** The ids in an attribute, separated by spaces; undefined without any. */
export const idsIn = (text: string): readonly string[] | undefined =>
  asText(text).slice(0, 5000).match(/\S+/g) ?? undefined;

/**
 * The language in an attribute, a BCP 47 tag; undefined if it is not well-formed. Warns the developer about
 * the code of a country, which counts as the language spoken there.
 *
 * @param tag - The value of the attribute, or one of the tags in it.
 */
export function languageIn(element: Element, attribute: string, tag: string): string | undefined {
  const language = canonicalLanguage(tag);
  if (language && isCountryCode(tag))
    warnOnce(
      element,
      attribute,
      tag,
      `the code of a country, not of a language; it is read as "${language}", so write that`,
    );
  return language;
}

/** The language that an element declares or inherits from the page around it; undefined if there is none. */
export function inheritedLanguage(element: Element): string | undefined {
  const marked = onServer ? element : element.closest('[lang]');
  return marked ? languageIn(marked, 'lang', marked.getAttribute('lang') ?? '') : undefined;
}

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
