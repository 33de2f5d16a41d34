import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {asText, oneLine} from '../../content/text.js';
import {DEFAULT_TIME_ZONE, parsePortalDate} from '../../content/dates.js';
import {parsePhones, phoneEntries, type PhoneEntry, type PhoneRun} from '../../content/phones.js';
import {ReaderElement, slotOf} from '../../base/reader-element.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {onServer} from '../../base/environment.js';
import {inheritedLanguage, knownTimeZone} from '../../base/attributes.js';
import {ReadableColours, readableColoursStyles} from '../../base/contrast.js';
import {blockStyles} from '../../base/control-styles.js';
import {warnOnce} from '../../base/console.js';
import {copyText, lacksDialer} from './copy-text.js';
import {hoursLine} from './hours-line.js';
import {isPageContent, numberOf, textIn} from './page-content.js';
import {hotlineStyles} from './hotline-banner.styles.js';

/**
 * Removes the colon at the end of a label. A regular expression for spaces before a colon would take hours on
 * a megabyte of spaces.
 */
const withoutColon = (label: string): string => label.trimEnd().replace(/:$/, '').trimEnd();

/** Returns true if two labels say the same. */
const isSameLabel = (one: string, other: string): boolean => plainLabel(one) === plainLabel(other);
const plainLabel = (label: string): string =>
  withoutColon(label).normalize().replace(/\s+/g, ' ').trim().toLowerCase();

/** Draws words beside a number. Separators alone are left out: they would only be read aloud. */
const wordsIn = (text: string): unknown => (/[^\s,;/|–—-]/.test(text) ? html`<bdi>${text}</bdi>` : nothing);

/**
 * Characters that change the direction of text: a number would be shown in another order than it is dialled.
 */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The longest text that is searched for numbers. A longer text is no list of numbers, and each number would
 * become a link and a button.
 */
const MAX_TEXT_LENGTH = 5000;

/** The length of the longest number that stays in one line, which fits into a window of 320 px. */
const LONGEST_NUMBER = 24;

/**
 * A telephone number to call with one tap: "Đường dây nóng: 02163.818.555". The page's own links stay as they
 * are; numbers in other text are shown as written and dialled as RFC 3966 requires. Text that cannot be
 * dialled stays text, with a warning on the console; a fax number stays text too.
 *
 * A number stays in one line. Text has the colour of the text around the tag, and the page's own links have theirs;
 * where a link has a contrast of less than 4.5 : 1 with the colours behind it (WCAG 1.4.3), it has the colour of the
 * text, and where the text has less, all is black on white.
 *
 * @tagname reader-hotline-banner
 * @summary The hotline, one tap to call.
 * @slot - The page's own links (`<a href="tel:…">`), or the numbers as text.
 * @csspart label - The label before the number.
 * @csspart number - A number as a link.
 * @csspart button - The button that copies a number, on devices that probably cannot dial.
 * @csspart hours - The hours in which the hotline is answered, and whether it is answered now.
 * @csspart notice - The notice that the number may be out of date.
 * @cssprop [--reader-hotline-banner-gap=0.5em] - The space between the parts: a CSS length.
 * @cssprop [--reader-control-radius=0.25em] - The radius of the button's corners: a CSS length.
 */
export class ReaderHotlineBanner extends ReaderElement {
  static override styles = [...blockStyles, readableColoursStyles, hotlineStyles];

  protected static override contentChanges = {...ReaderElement.contentChanges, attributeFilter: ['href']};

  static override properties = {
    label: {},
    number: {},
    areaCode: {attribute: 'area-code'},
    hours: {},
    validTo: {attribute: 'valid-to'},
    timeZone: {attribute: 'time-zone'},
    copied: {state: true},
  };

  /**
   * The label before the number, instead of "Hotline" in the reader's language. Without it, words of the page
   * that end in a colon before the number are the label. Words that equal the label are said once.
   */
  label = '';

  /**
   * The numbers as the portal writes them, several separated by `/` or `;`. Used if the element has no
   * content.
   */
  number = '';

  /**
   * The area code of the province, such as `0274`. It is dialled before 1022, which mobile phones reach only
   * with it.
   */
  areaCode = '';

  /**
   * The hours in which the hotline is answered, in the form `Mo-Fr 07:30-11:30,13:30-17:00; PH off` or `24/7`
   * (a subset of the OpenStreetMap key opening_hours; `PH` are public holidays). Hours that cannot be read are
   * shown as they are, with a warning on the console.
   */
  hours = '';

  /**
   * The last day on which the number is known to be right: `yyyy-mm-dd`, or day first. After it the banner
   * shows a notice. A date that cannot be read is ignored, with a warning on the console.
   */
  validTo = '';

  /**
   * The time zone of `hours` and `valid-to`: an IANA name.
   *
   * @type {string}
   * @default 'Asia/Ho_Chi_Minh'
   */
  timeZone = DEFAULT_TIME_ZONE;

  /** The number that was copied last; empty after the next update. */
  private copied = '';

  #colours = new ReadableColours(this);
  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The status is removed before the next update: in another language it would be read out again.
    if (!changed.has('copied')) this.copied = '';
  }

  override render(): TemplateResult {
    // A server cannot read the element's content.
    const holdsPage = !onServer && isPageContent(this, !!this.number);
    const isUnread = onServer || holdsPage;
    const link = isUnread ? null : this.querySelector('a[href]');
    const authored = isUnread ? '' : textIn(this, link);
    const runs = link ? [] : this.#parse(authored || asText(this.number));
    const entries = phoneEntries(runs);
    const stays = onServer ? !this.number : link || (!entries.length && (authored || !this.number));
    const words = entries[0]?.before ?? authored;
    const label = asText(this.label);
    const saysLabel = this.#isLabel(words, label, entries);
    if (saysLabel && entries[0]) entries[0].before = '';
    const shown = label || (saysLabel ? words : '');
    return html`
      <section class=${this.#colours.around} aria-labelledby="label" lang=${interfaceLanguage()} dir=${interfaceDirection()}>
        <span id="label" part="label" ?hidden=${saysLabel && stays} lang=${(shown && inheritedLanguage(this)) || languageOf('hotline-banner.label')}
          ><bdi>${withoutColon(shown || this.#defaultLabel())}</bdi>:</span
        >
        ${stays ? this.#renderOwnContent() : entries.length ? this.#renderEntries(entries) : html`<bdi>${runs[0]?.text}</bdi>`}
        ${this.#renderHours()} ${this.#renderNotice()}
        ${this.renderUnexpected((child) => !holdsPage && !slotOf(child), `It needs its end tag: </${this.localName}>.`)}
        <span class="hidden" role="status" lang=${languageOf('hotline-banner.copied')}>${this.#copyStatus()}</span>
      </section>
    `;
  }

  /** Returns true if the page's words before the numbers say what the label would say. */
  #isLabel(words: string, label: string, entries: readonly PhoneEntry[]): boolean {
    if (words && isSameLabel(words, label || this.#defaultLabel())) return true;
    // "Văn phòng: 0216…; Công an: 0216…" has a label for each number, and none for all.
    const forAll = !entries.slice(1).some(({before}) => /:\s*$/.test(before));
    return !label && forAll && /\p{L}\s*:\s*$/u.test(words);
  }

  #parse(written: string): PhoneRun[] {
    const text = written.replace(DIRECTION_MARKS, '');
    const runs = text.length > MAX_TEXT_LENGTH ? [{text}] : parsePhones(text, asText(this.areaCode));
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

  #renderOwnContent(): TemplateResult {
    if (onServer) return html`<slot></slot>`;
    const links = [...this.querySelectorAll('a[href^="tel:" i]')];
    const found = links.map(numberOf);
    // "Gọi ngay 1022, phục vụ 24/7" may take several lines, and so may a link that calls nobody.
    const slotted = [...this.querySelectorAll(':scope>a')];
    const areNumbers = slotted.every(
      (link) => links.includes(link) && oneLine(link).length <= LONGEST_NUMBER,
    );
    return html`<slot class="${areNumbers ? 'unbroken' : ''} ${this.#colours.links}"></slot>${found.map(
      ({number, isShown}, index) => {
        const text = number.replace(DIRECTION_MARKS, '');
        // A printed link cannot be pressed, so its number is printed if its text is another.
        return html`${isShown ? nothing : html`<bdi class="paper">${text}</bdi>`}${this.#renderCopy(text, () => links[index]!)}`;
      },
    )}`;
  }

  #renderEntries(entries: readonly PhoneEntry[]): TemplateResult {
    if (entries.length < 2)
      return html`<span class="run">${entries.map((entry) => this.#renderEntry(entry))}</span>`;
    return html`<ul>
      ${entries.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}
    </ul>`;
  }

  #renderEntry({before, phone: {text, href, cost}, after}: PhoneEntry): TemplateResult {
    return html`${wordsIn(before)}<a part="number" class=${text.length > LONGEST_NUMBER ? '' : 'unbroken'} href=${href!}><bdi>${text}</bdi></a>${this.#renderCost(cost)}
      ${this.#renderCopy(text, (button) => button.parentElement!.querySelector('a bdi')!)}${wordsIn(after)}`;
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
      // If the browser does not allow copying, the number stays selected and no success is announced.
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
    const {content, changesIn} = hoursLine(this);
    if (changesIn !== undefined && this.isConnected)
      this.#timer = setTimeout(() => this.requestUpdate(), changesIn);
    return content;
  }

  #renderNotice(): unknown {
    if (!this.validTo) return nothing;
    const date = parsePortalDate(this.validTo, knownTimeZone(this));
    if (!date) {
      warnOnce(this, 'valid-to', this.validTo, 'not a date that can be read; it is ignored');
      return nothing;
    }
    // A date without a time is valid until the end of that day.
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
