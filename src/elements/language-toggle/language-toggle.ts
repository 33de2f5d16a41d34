import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {asText} from '../../content/text.js';
import {makeChoice} from '../../preferences/preferences.js';
import {offeredLanguages, readingLayout} from '../../preferences/offers.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {GuestElement} from '../../base/guest-element.js';
import {
  interfaceDirection,
  interfaceLanguage,
  languageOf,
  invitationIn,
} from '../../i18n/interface-language.js';
import {Announcer} from '../../base/announcer.js';
import {listen, observeChanges, whileConnected} from '../../base/environment.js';
import {
  controlStyles,
  controlTextStyles,
  visuallyHiddenStyles,
  hostStyles,
} from '../../base/control-styles.js';
import {currentChoice, readChoices, type LanguageChoice} from './choices.js';
import {toggleStyles} from './language-toggle.styles.js';

const announcer = new Announcer();

/**
 * The languages of the page, each by its own name: Tiếng Việt, English. Links among its children
 * (`<a href lang hreflang>`) lead to the page in that language, and are the toggle where there is no script. With
 * `in-place`, or with `languages` and no links, the articles of this page switch where they are, and the choice is
 * saved for the whole site. A language that the page's articles do not have says so before it is pressed; a `<small>`
 * in a child says it in the author's words, already before the script.
 *
 * @tagname reader-language-toggle
 * @summary Tiếng Việt / English.
 * @slot - The languages, as links or as text with a `lang`. They are read, and stand for the toggle where it has nothing to choose or cannot work.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-request - Before the language changes, or a link is followed. Cancel it to stay.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-change - The reader chose a language. When another tab did, the event starts at `<html>`.
 * @fires {CustomEvent<ReaderLayoutDetail>} reader-layout-request - Before the articles come to show two versions beside each other, or one again. Cancel it to stay.
 * @fires {CustomEvent<ReaderLayoutDetail>} reader-layout-change - The reader chose a layout.
 * @csspart link - A language that can be chosen.
 * @csspart current - The language in force, or that two are shown side by side.
 * @csspart missing - A language that there is no page in.
 * @csspart note - The words that an article is not in a language.
 * @cssprop [--reader-language-toggle-gap=0.25em] - The space between the languages. A CSS length.
 * @cssprop [--reader-control-radius=0.25em] - How round the corners are. A CSS length.
 */
export class ReaderLanguageToggle extends GuestElement {
  static override styles = [hostStyles, visuallyHiddenStyles, controlTextStyles, controlStyles, toggleStyles];

  static override properties = {
    languages: {},
    inPlace: {type: Boolean, attribute: 'in-place'},
    syncLang: {type: Boolean, attribute: 'sync-lang'},
    alternates: {type: Boolean},
    sideBySide: {type: Boolean, attribute: 'side-by-side'},
    urlParameter: {attribute: 'url-parameter'},
    switched: {state: true},
  };

  /**
   * The languages to offer, BCP 47 tags separated by spaces, in that order. Without it, those of the children.
   * A child with the same `lang` gives a language its name and its link.
   */
  languages = '';

  /** Switches the articles of this page, also where the children are links. */
  inPlace = false;

  /** Lets `<html lang>` follow the language of an in-place switch. */
  syncLang = false;

  /** Also offers the languages of the page's `<link rel="alternate" hreflang>`, each with its address. */
  alternates = false;

  /** Offers two versions of an article beside each other, where the page has an article in several languages. */
  sideBySide = false;

  /**
   * The parameter of the page's address that says the language after an in-place switch, as `lang` for `?lang=en`: the
   * address can then be sent to others, and the Back button goes back to the language before. Without it the address
   * stays as it is.
   */
  urlParameter = '';

  /** Whether the language has changed since the page was opened, so that there is something to announce. */
  private switched = false;

  #choices: LanguageChoice[] = [];
  #focusCurrent = false;
  #observer = observeChanges(() => this.requestUpdate());

  constructor() {
    super();
    whileConnected(this, () => listen(readingLanguage, 'change', this.#onChange));
    whileConnected(this, () => listen(readingLayout, 'change', this.#onChange));
    whileConnected(this, () => listen(offeredLanguages, 'change', this.#onOffers));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['lang', 'hreflang', 'href'],
    });
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    readingLayout.offer(this, false);
    readingLanguage.followAddress(this, '');
    readingLanguage.switchesInPlace(this, false);
    readingLanguage.writeDocumentLang(this, false);
  }

  protected override willUpdate(): void {
    this.#read();
  }

  override render(): TemplateResult {
    const name = msg('Language', {
      id: 'language-toggle.label',
      desc: 'Names the list of languages for a screen reader. Not shown. At most 25 characters.',
    });
    return html`
      <nav aria-label=${name} lang=${interfaceLanguage()} dir=${interfaceDirection()} translate="no" ?hidden=${!this.#choices.length}>
        <ul>
          ${this.#choices.map((choice) => this.#renderChoice(choice))} ${this.#renderSideBySide()}
        </ul>
        <span class="hidden" role="status" lang=${languageOf(`language-toggle.status${this.#isSideBySide ? '-side-by-side' : ''}`)}
          >${this.switched ? this.#renderStatus() : nothing}</span
        >
      </nav>
      <slot ?hidden=${this.#choices.length}></slot>
    `;
  }

  protected override updated(): void {
    if (!this.#focusCurrent) return;
    // The language that was pressed is no longer something to press; the reader stays on it all the same.
    this.#focusCurrent = false;
    this.renderRoot.querySelector<HTMLElement>('[part=current]')?.focus({preventScroll: true});
  }

  // `lang` stands on the list item too: VoiceOver was seen to ignore it on a `span`.
  #renderChoice(choice: LanguageChoice): TemplateResult {
    const {language, name, href} = choice;
    const note = this.#renderNote(choice);
    if (language === this.#current)
      return html`<li lang=${language}>
        <span part="current" aria-current="true" lang=${language} tabindex="-1">${name} ${note}</span>
      </li>`;
    if (!this.#leadsTo(choice))
      return html`<li lang=${language}><span part="missing" lang=${language}>${name} ${note}</span></li>`;
    const words = invitationIn(language)?.choose;
    const onClick = (event: MouseEvent) => this.#onPress(event, choice);
    const content = html`${name} ${note}${words ? html` <span class="hidden">${words}</span>` : nothing}`;
    if (href)
      return html`<li lang=${language}>
        <a part="link" href=${href} lang=${language} hreflang=${language} rel="alternate" @click=${onClick}
          >${content}</a
        >
      </li>`;
    return html`<li lang=${language}>
      <button part="link" type="button" lang=${language} @click=${onClick}>${content}</button>
    </li>`;
  }

  /** Whether a press does anything: among links, a language without one has no page. */
  #leadsTo({href}: LanguageChoice): boolean {
    return !!href || this.#switchesInPlace;
  }

  /**
   * That there is nothing to read in a language: in the author's words, else in the language's own, else in the
   * interface's.
   */
  #noteOf(choice: LanguageChoice): {words: string; language: string} | undefined {
    const {language, note, href} = choice;
    if (note) return {words: note, language};
    // Among links, the language that is read needs none: this page is in it.
    const missing =
      this.#switchesInPlace || (!href && language === this.#current)
        ? offeredLanguages.lacks(language)
        : !href;
    if (!missing) return undefined;
    const own = invitationIn(language)?.missing;
    const words =
      own ??
      msg('no article', {
        id: 'language-toggle.no-article',
        desc: 'Stands in brackets after the name of a language that we have no words in, where the article on the page has no version in it. At most 30 characters.',
      });
    return {words: `(${words})`, language: own ? language : languageOf('language-toggle.no-article')};
  }

  #renderNote(choice: LanguageChoice): unknown {
    const note = this.#noteOf(choice);
    return note ? html`<span part="note" lang=${note.language}>${note.words}</span>` : nothing;
  }

  #renderSideBySide(): unknown {
    if (!this.#offersSideBySide) return nothing;
    const words = msg('Side by side', {
      id: 'language-toggle.side-by-side',
      desc: 'Last choice in the list of languages: shows the article in two languages beside each other. Two or three short words. At most 40 characters.',
    });
    return html`<li lang=${languageOf('language-toggle.side-by-side')}>
      ${
        readingLayout.current === 'side-by-side'
          ? html`<span part="current" aria-current="true" tabindex="-1">${words}</span>`
          : html`<button part="link" type="button" @click=${this.#onSideBySide}>${words}</button>`
      }
    </li>`;
  }

  #renderStatus(): string {
    const beside = msg('Two languages side by side', {
      id: 'language-toggle.status-side-by-side',
      desc: 'Announced to a screen reader after the article came to be shown in two languages beside each other. At most 80 characters.',
    });
    if (this.#isSideBySide) return beside;
    const choice = this.#choices.find(({language}) => language === this.#current);
    // Whoever only hears that the language is English takes what follows for English.
    const name = choice ? `${choice.name} ${this.#noteOf(choice)?.words ?? ''}`.trim() : '';
    return msg(str`Language: ${name}`, {
      id: 'language-toggle.status',
      desc: 'Announced to a screen reader after the language changed. The placeholder is the language’s own name; where the article is not in it, that follows in brackets. At most 30 characters, the placeholder not counted.',
    });
  }

  /** The choice that is marked; none of the languages is while two are shown. */
  get #current(): string | undefined {
    return this.#isSideBySide
      ? undefined
      : currentChoice(this.#choices, readingLanguage.current, !this.#switchesInPlace);
  }

  get #offersSideBySide(): boolean {
    return this.sideBySide && this.#switchesInPlace && offeredLanguages.hasSeveral;
  }

  get #isSideBySide(): boolean {
    return this.#offersSideBySide && readingLayout.current === 'side-by-side';
  }

  #read(): void {
    this.#choices = readChoices(this, this.languages, this.alternates);
    // What a toggle asks of the page, it asks while it is there.
    if (!this.isConnected) return;
    if (this.alternates)
      this.#observer.observe(document.head, {
        childList: true,
        subtree: true,
        attributeFilter: ['href', 'hreflang'],
      });
    readingLanguage.switchesInPlace(this, this.#switchesInPlace);
    readingLanguage.writeDocumentLang(this, this.syncLang && this.#switchesInPlace);
    readingLanguage.followAddress(this, this.#switchesInPlace ? asText(this.urlParameter) : '');
    readingLayout.offer(this, this.#offersSideBySide);
  }

  get #switchesInPlace(): boolean {
    return this.inPlace || (this.#choices.length > 0 && !this.#choices.some(({href}) => href));
  }

  #onPress(event: MouseEvent, {language, href, link}: LanguageChoice): void {
    // Another tab or window is the browser's business, and the link is a real one.
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (href && elsewhere) return;
    const inPlace = this.#switchesInPlace;
    // The page hears the click on the author's link instead.
    if (!inPlace && link) event.stopPropagation();
    announcer.markAsUsed(this);
    const allowed = makeChoice(this, this.#isSideBySide ? {language, layout: 'single'} : {language});
    // A link of ours is followed by the browser.
    if (inPlace || link || !allowed) event.preventDefault();
    if (!allowed) return;
    // The author's own link is followed, so that a router of the portal's sees the click it waits for.
    if (!inPlace) return link?.click();
    this.#focusCurrent = true;
    readingLanguage.choose(language);
  }

  #onSideBySide = (): void => {
    announcer.markAsUsed(this);
    this.#focusCurrent = makeChoice(this, {layout: 'side-by-side'});
  };

  #onOffers = (): void => this.requestUpdate();

  #onChange = (): void => {
    // What the reader chose before and finds again is no news, however late the script comes.
    this.switched = this.hasUpdated && document.readyState === 'complete' && announcer.speaksFor(this);
    this.requestUpdate();
  };
}
