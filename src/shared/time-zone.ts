import {DEFAULT_TIME_ZONE, isTimeZone} from '../content/dates.js';
import {warnOnce} from './warn.js';

/** The time zone of an element's `time-zone` attribute; where it is none, Vietnam's, and the developer is told. */
export function knownTimeZone(element: Element & {timeZone: string}): string {
  const {timeZone} = element;
  if (!timeZone) return DEFAULT_TIME_ZONE;
  // The usual one is not asked about: the browser's tables of zones take long to come.
  if (timeZone === DEFAULT_TIME_ZONE || isTimeZone(timeZone)) return timeZone;
  warnOnce(element, 'time-zone', timeZone, `not an IANA time zone; ${DEFAULT_TIME_ZONE} is used`);
  return DEFAULT_TIME_ZONE;
}
