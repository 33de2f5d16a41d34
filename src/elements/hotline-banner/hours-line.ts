import {html, type TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {knownTimeZone} from '../../base/attributes.js';
import {warnOnce} from '../../base/console.js';
import {onServer} from '../../base/environment.js';
import {isElsewhere, offsetAt} from '../../content/dates.js';
import {
  areHolidaysOff,
  describeOpeningHours,
  openingState,
  parseOpeningHours,
} from '../../content/opening-hours.js';
import {interfaceLanguage, languageOf} from '../../i18n/interface-language.js';

/** The longest delay that `setTimeout` supports, in ms (24.8 days). */
const MAX_DELAY = 2 ** 31 - 1;

/** The line about the hours of a hotline. */
interface HoursLine {
  /** The content to draw; empty without hours. */
  content: unknown;
  /** The time in ms after which the line must be drawn again; undefined if it never changes. */
  changesIn?: number;
}

/**
 * Draws the hours in which a hotline is answered, whether it is answered now, and for a reader whose clock shows
 * another time the zone. Hours that cannot be read stay as they are, with a warning to the developer.
 */
export function hoursLine(banner: Element & {hours: string; timeZone: string}): HoursLine {
  const written = banner.hours;
  if (!written) return {content: ''};
  const hours = parseOpeningHours(written);
  if (!hours) {
    warnOnce(banner, 'hours', written, 'not hours that can be read; it is shown as it is');
    return {content: html`<p part="hours">${written}</p>`};
  }
  const now = Date.now();
  const timeZone = knownTimeZone(banner);
  const {open, changesAt} = openingState(hours, now, timeZone);
  const days = describeOpeningHours(hours, interfaceLanguage());
  const words = open && !changesAt ? always() : days;
  const holidays = days && areHolidaysOff(written) ? html`; ${holidaysOff()}` : '';
  // A server knows neither when the page is read, perhaps the next day, nor on whose clock.
  if (onServer) return {content: html`<p part="hours">${words}${holidays}</p>`};
  const state = open
    ? msg('Answered now', {
        id: 'hotline-banner.open',
        desc: 'Says that somebody answers the hotline right now. The hours follow. At most 40 characters.',
      })
    : msg('Not answered now', {
        id: 'hotline-banner.closed',
        desc: 'Says that nobody answers the hotline right now. The hours follow. At most 50 characters.',
      });
  const zone = changesAt && isElsewhere({epoch: now, timeZone}) ? ` (UTC${offsetAt(now, timeZone)})` : '';
  return {
    content: html`<p part="hours"><strong lang=${languageOf(open ? 'hotline-banner.open' : 'hotline-banner.closed')}>${state}.</strong> ${words}${zone}${holidays}</p>`,
    ...(changesAt && {changesIn: Math.min(changesAt - now + 1000, MAX_DELAY)}),
  };
}

function always(): TemplateResult {
  return html`<span lang=${languageOf('hotline-banner.always')}>${msg('All day, every day', {
    id: 'hotline-banner.always',
    desc: 'Stands for the hours of a hotline that is answered at any time, at the beginning of a sentence. At most 40 characters.',
  })}</span>`;
}

function holidaysOff(): TemplateResult {
  return html`<span lang=${languageOf('hotline-banner.holidays')}>${msg('closed on public holidays', {
    id: 'hotline-banner.holidays',
    desc: 'Follows the hours of a hotline after a semicolon: nobody answers on public holidays. At most 50 characters.',
  })}</span>`;
}
