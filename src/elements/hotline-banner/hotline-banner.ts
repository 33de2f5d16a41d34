import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {asText} from '../../content/text.js';
import {DEFAULT_TIME_ZONE, parsePortalDate} from '../../content/dates.js';
import {describeOpeningHours, openingState, parseOpeningHours} from '../../content/opening-hours.js';
import {parsePhones, type PhoneRun} from '../../content/phones.js';
import {GuestElement} from '../../base/guest-element.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {observeChanges, onServer} from '../../base/environment.js';
import {inheritedLanguage, knownTimeZone} from '../../base/attributes.js';
import {controlStyles, controlTextStyles, visuallyHiddenStyles} from '../../base/control-styles.js';
import {warnOnce} from '../../base/console.js';
import {copyText, lacksDialer} from './copy-text.js';
import {hotlineStyles} from './hotline-banner.styles.js';

/** The number of a link as it is written, or as it is dialled where the link says something else. */
const shownNumber = ({textContent, href}: HTMLAnchorElement): string =>
  /\d/.test(textContent ?? '') ? textContent!.trim() : href.slice(4);

/** The portal's words bring their colon or not. Without a pattern: one that looks for spaces before a colon takes hours over a megabyte of spaces. */
const withoutColon = (label: string): string => label.trimEnd().replace(/:$/, '').trimEnd();

/** What turns text around: a number would be read in another order than it is dialled. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A longer text than this is no list of numbers, and each number would be a link and a button. */
const LONGEST_TEXT = 5000;

/** setTimeout holds no longer than this, in ms (24.8 days). */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * A telephone number that is one tap away: "Đường dây nóng: 02163.818.555". Links of the page's own stay what they
 * are; numbers given as text are shown as written and dialled as RFC 3966 asks. What cannot be dialled stays
 * text.
 *
 * @tagname reader-hotline-banner
 * @summary The hotline, one tap to call.
 * @slot - The page's own links (`<a href="tel:…">`), or the numbers as plain text.
 * @csspart label - The words before the number.
 * @csspart number - A number as a link.
 * @csspart button - The button that copies a number, where there is nothing to dial with.
 * @csspart hours - When it is answered, and whether that is now.
 * @csspart notice - The notice that the number may be out of date.
 * @cssprop [--reader-hotline-banner-gap=0.5em] - The space between the parts. A CSS length.
 * @cssprop [--reader-control-radius=0.25em] - How round the corners of the button are. A CSS length.
 */
export class ReaderHotlineBanner extends GuestElement {
  static override styles = [visuallyHiddenStyles, controlTextStyles, controlStyles, hotlineStyles];

  static override properties = {
    label: {},
    number: {},
    areaCode: {attribute: 'area-code'},
    hours: {},
    validTo: {attribute: 'valid-to'},
    timeZone: {attribute: 'time-zone'},
    copied: {state: true},
  };

  /** The words before the number, instead of "Hotline" in the reader's language. */
  label = '';

  /** Numbers as the portal writes them, several separated by `/` or `;`. Used where the element has no content. */
  number = '';

  /** Dialled before 1022, which mobiles reach only with the code of the province, such as `0274`. */
  areaCode = '';

  /** When it is answered: days and times as in `Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30`. */
  hours = '';

  /** The last day on which the number is known to be right, `yyyy-mm-dd` or day first; afterwards the banner says so. */
  validTo = '';

  /**
   * The time zone of `hours` and `valid-to`: an IANA name.
   *
   * @type {string}
   * @default 'Asia/Ho_Chi_Minh'
   */
  timeZone = DEFAULT_TIME_ZONE;

  /** The number that was just copied. */
  private copied = '';

  #timer?: ReturnType<typeof setTimeout>;
  #observer = observeChanges(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {childList: true, characterData: true, subtree: true});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // It was copied once: in another language it would be read out once more.
    if (!changed.has('copied')) this.copied = '';
  }

  override render(): TemplateResult {
    const authored = this.textContent?.trim() ?? '';
    // A server does not know what is inside.
    const own = onServer ? !this.number : this.querySelector('a') || (authored && this.firstElementChild);
    const runs = own ? undefined : this.#parse(authored || asText(this.number));
    // "Hotline: 0216…" as text brings its own label.
    const written =
      !this.label && runs?.length && /\p{L}\s*:\s*$/u.test(runs[0]!.text) ? runs.shift()!.text : '';
    const label = asText(this.label) || written;
    return html`
      <section aria-labelledby="label" lang=${interfaceLanguage()} dir=${interfaceDirection()}>
        <span id="label" part="label" lang=${(label && inheritedLanguage(this)) || languageOf('hotline-banner.label')}
          ><bdi>${withoutColon(label || this.#defaultLabel())}</bdi>:</span
        >
        ${runs ? this.#renderRuns(runs) : this.#renderOwnLinks()} ${this.#renderHours()} ${this.#renderNotice()}
        <span class="hidden" role="status" lang=${languageOf('hotline-banner.copied')}>${this.#copyStatus()}</span>
      </section>
    `;
  }

  #parse(written: string): PhoneRun[] {
    const text = written.replace(TURNS, '');
    const runs = text.length > LONGEST_TEXT ? [{text}] : parsePhones(text, asText(this.areaCode));
    if (text && !runs.some(({href}) => href))
      warnOnce(this, 'number', text, 'no number that can be dialled, check it; it is shown as text');
    return runs;
  }

  #defaultLabel(): string {
    return msg('Hotline', {
      id: 'hotline-banner.label',
      desc: 'Stands before the telephone number that readers can call, with a colon after it. At most 35 characters.',
    });
  }

  #renderOwnLinks(): TemplateResult {
    if (onServer) return html`<slot></slot>`;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')];
    return html`<slot></slot>${links.map((link) => {
      const number = shownNumber(link);
      // Nobody can press a link on paper: one that says something else than its number needs it there.
      const onPaper = number !== link.textContent!.trim() && html`<bdi class="paper">${number}</bdi>`;
      return html`${onPaper || nothing}${this.#renderCopy(number, () => link)}`;
    })}`;
  }

  #renderRuns(runs: readonly PhoneRun[]): TemplateResult {
    if (runs.filter(({href}) => href).length < 2)
      return html`<span class="run">${runs.map((run) => this.#renderRun(run))}</span>`;
    // The author's separators would only be read aloud between the items of a list.
    const items = runs.filter(({text, href}) => href || /[\p{L}\d]/u.test(text));
    return html`<ul>
      ${items.map((run) => html`<li>${this.#renderRun(run)}</li>`)}
    </ul>`;
  }

  #renderRun({text, href, cost}: PhoneRun): TemplateResult {
    if (!href) return html`<bdi>${text}</bdi>`;
    return html`<a part="number" href=${href}><bdi>${text}</bdi></a>${this.#renderCost(cost)}
      ${this.#renderCopy(text, (button) => button.parentElement!.querySelector('bdi')!)}`;
  }

  #renderCost(cost: PhoneRun['cost']): unknown {
    if (!cost) return nothing;
    const words =
      cost === 'free'
        ? msg('free call', {
            id: 'hotline-banner.free',
            desc: 'Stands in brackets after a number that costs nothing to call (1800…). At most 30 characters.',
          })
        : msg('calls are charged', {
            id: 'hotline-banner.charged',
            desc: 'Stands in brackets after a number with a special price (1900…). At most 55 characters.',
          });
    return html` <span lang=${languageOf(`hotline-banner.${cost}`)}>(${words})</span>`;
  }

  #renderCopy(number: string, shown: (button: Element) => Element): unknown {
    if (!number || !lacksDialer()) return nothing;
    const onClick = async ({currentTarget}: Event) => {
      this.copied = '';
      // Where the browser refuses, the number is selected: that can be seen, and there is nothing to claim.
      if (await copyText(number, shown(currentTarget as Element))) this.copied = number;
    };
    return html`<button part="button" type="button" lang=${languageOf('hotline-banner.copy')} @click=${onClick}>
      ${msg('Copy', {
        id: 'hotline-banner.copy',
        desc: 'Button beside the telephone number: copies it. One short word; the number follows it for screen readers. At most 20 characters.',
      })} <span class="hidden">${number}</span>
    </button>`;
  }

  #copyStatus(): string {
    const number = this.copied;
    return (
      number &&
      msg(str`Copied ${number}`, {
        id: 'hotline-banner.copied',
        desc: 'Announced to a screen reader after the number was copied. The placeholder is the number. At most 30 characters, the placeholder not counted.',
      })
    );
  }

  #renderHours(): unknown {
    clearTimeout(this.#timer);
    if (!this.hours) return nothing;
    const hours = parseOpeningHours(this.hours);
    if (!hours) {
      warnOnce(this, 'hours', this.hours, 'not hours that can be read; it is shown as it is');
      return html`<p part="hours">${this.hours}</p>`;
    }
    const words = describeOpeningHours(hours, interfaceLanguage());
    // What a server has drawn is read later, perhaps the next day.
    if (onServer) return html`<p part="hours">${words}</p>`;
    const now = Date.now();
    const {open, changesAt} = openingState(hours, now, knownTimeZone(this));
    if (changesAt && this.isConnected)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(changesAt - now + 1000, LONGEST_WAIT));
    const state = open
      ? msg('Answered now', {
          id: 'hotline-banner.open',
          desc: 'Says that somebody answers the hotline right now. The hours follow. At most 40 characters.',
        })
      : msg('Not answered now', {
          id: 'hotline-banner.closed',
          desc: 'Says that nobody answers the hotline right now. The hours follow. At most 50 characters.',
        });
    return html`<p part="hours"><strong lang=${languageOf(open ? 'hotline-banner.open' : 'hotline-banner.closed')}>${state}.</strong> ${words}</p>`;
  }

  #renderNotice(): unknown {
    if (!this.validTo) return nothing;
    const date = parsePortalDate(this.validTo, knownTimeZone(this));
    if (!date) {
      warnOnce(this, 'valid-to', this.validTo, 'not a date that can be read; it is ignored');
      return nothing;
    }
    // A day is valid to its end.
    const end = date.hasTime ? date.epoch : date.epoch + 24 * 60 * 60 * 1000;
    if (Date.now() < end) return nothing;
    return html`<p part="notice" lang=${languageOf('hotline-banner.out-of-date')}>
      ${msg('This number may be out of date.', {
        id: 'hotline-banner.out-of-date',
        desc: 'Notice under the telephone number when the day until which it was known to be right has passed. At most 50 characters.',
      })}
    </p>`;
  }
}
