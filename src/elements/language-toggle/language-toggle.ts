import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {asText, hasSeenText} from '../../content/text.js';
import {makeChoice} from '../../preferences/preferences.js';
import {offeredLanguages, readingLayout} from '../../preferences/offers.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {Announcer, ReaderElement} from '../../base/reader-element.js';
import {
  interfaceDirection,
  interfaceLanguage,
  languageOf,
  invitationIn,
} from '../../i18n/interface-language.js';
import {listen, observeChanges, whileConnected} from '../../base/environment.js';
import {ReadableColours, readableColoursStyles} from '../../base/contrast.js';
import {wholeControlStyles} from '../../base/control-styles.js';
import {currentChoice, readChoices, type LanguageChoice} from './choices.js';
import {toggleStyles} from './language-toggle.styles.js';

const announcer = new Announcer();

/**
 * The languages of the page, each by its own name: Tiếng Việt, English. Links among its children
 * (`<a href lang hreflang>`) lead to the page in that language, and replace the toggle if there is no script.
 * With `in-place`, or with `languages` and no links, the articles of the page switch to the language without
 * leaving the page, and the choice is saved for the whole site. A language in which the page has no article
 * shows a note; a `<small>` in a child replaces the note's text, and is there before the script.
 *
 * A language is named by the words in its child that are seen, else by the `alt` of the picture there, else by
 * its own name, with the region only if two languages differ by it. Among links the current language is the
 * one whose address is the page's; parameters that no link has do not count. One language alone is not drawn,
 * unless it leads to another page or has a note.
 *
 * @tagname reader-language-toggle
 * @summary Tiếng Việt / English.
 * @slot - The languages, as links or as text with `lang`. They are read by the element, and shown if it has no languages to offer or cannot work.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-request - Fires before the language changes or a link is followed. Bubbles and is composed; if it is cancelled, nothing happens.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-change - Fires after the reader chose a language; for a choice in another tab, on `<html>`. Bubbles and is composed; cannot be cancelled.
 * @fires {CustomEvent<ReaderLayoutDetail>} reader-layout-request - Fires before the articles change between one version and two side by side. Bubbles and is composed; if it is cancelled, the layout stays.
 * @fires {CustomEvent<ReaderLayoutDetail>} reader-layout-change - Fires after the reader chose a layout; for a choice in another tab, on `<html>`. Bubbles and is composed; cannot be cancelled.
 * @csspart link - A language that can be chosen, or the button that shows two versions side by side.
 * @csspart current - The current language, or the text that two versions are shown side by side.
 * @csspart missing - A language without a page.
 * @csspart note - The note that the article is not in a language.
 * @cssprop [--reader-language-toggle-gap=0.25em] - The space between the languages: a CSS length.
 * @cssprop [--reader-control-radius=0.25em] - The radius of the buttons' corners: a CSS length.
 */
export class ReaderLanguageToggle extends ReaderElement {
  static override styles = [...wholeControlStyles, readableColoursStyles, toggleStyles];

  protected static override contentChanges = {
    ...ReaderElement.contentChanges,
    attributeFilter: ['lang', 'hreflang', 'href', 'alt', 'class', 'hidden'],
  };

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
   * The languages to offer, in this order: BCP 47 tags separated by spaces. Without it, the languages of the
   * children are offered. A child with the same `lang` gives a language its name and its link. A tag that is
   * not well-formed is left out, with a warning on the console. The code of a country, such as `vn`, counts
   * as the language spoken there, with a warning.
   */
  languages = '';

  /** Switches the articles of the page without leaving it, even if the children are links. */
  inPlace = false;

  /** Writes the language of an in-place switch to `<html lang>`. */
  syncLang = false;

  /** Also offers the languages of the page's `<link rel="alternate" hreflang>`, each with its address. */
  alternates = false;

  /** Offers two versions of an article side by side, if the page has an article in several languages. */
  sideBySide = false;

  /**
   * The name of a parameter in the page's address that contains the language after an in-place switch, such
   * as `lang` for `?lang=en`. The address can then be shared, and the Back button returns to the previous
   * language. Nothing else in the address changes. Without it, the address stays as it is.
   */
  urlParameter = '';

  /** True after the language has changed since the page was opened, so that the change is announced. */
  private switched = false;

  #colours = new ReadableColours(this);
  #choices: LanguageChoice[] = [];
  /** The elements of the content that the choices are read from. */
  #elements: Element[] = [];
  /** The language that is marked; none while two versions are shown side by side. */
  #current: string | undefined;
  #focusCurrent = false;
  #alternateChanges = observeChanges(() => this.requestUpdate());

  constructor() {
    super();
    whileConnected(this, () => listen(readingLanguage, 'change', this.#onChange));
    whileConnected(this, () => listen(readingLayout, 'change', this.#onChange));
    whileConnected(this, () => listen(offeredLanguages, 'change', this.#readAgain));
    // A style sheet that comes late may hide some of the words in the links.
    whileConnected(this, () => listen(window, 'load', this.#readAgain));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#alternateChanges.disconnect();
    readingLayout.offer(this, false);
    readingLanguage.followAddress(this, '');
    readingLanguage.switchesInPlace(this, false);
    readingLanguage.offersChoice(this, false);
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
    const choices = this.#isNeeded ? this.#choices : [];
    return html`
      <nav class=${this.#colours.around} aria-label=${name} lang=${interfaceLanguage()} dir=${interfaceDirection()} translate="no" ?hidden=${!choices.length}>
        <ul>
          ${choices.map((choice) => this.#renderChoice(choice))} ${this.#renderSideBySide()}
        </ul>
        <span class="hidden" role="status" lang=${languageOf(`language-toggle.status${this.#isSideBySide ? '-side-by-side' : ''}`)}
          >${this.switched ? this.#renderStatus() : nothing}</span
        >
      </nav>
      ${this.renderUnexpected(this.#isRead, `Each language in it needs \`lang\`, and the tag its end tag: </${this.localName}>.`)}
      <slot ?hidden=${this.#choices.length}></slot>
    `;
  }

  protected override updated(): void {
    if (!this.#focusCurrent) return;
    // The pressed button is replaced by the current language, which takes the focus.
    this.#focusCurrent = false;
    this.renderRoot.querySelector<HTMLElement>('[part=current]')?.focus({preventScroll: true});
  }

  // `lang` is on the list item too, because VoiceOver ignored it on a `span`.
  #renderChoice(choice: LanguageChoice): TemplateResult {
    const {language, name, href} = choice;
    const note = this.#renderNote(choice);
    if (language === this.#current)
      return html`<li lang=${language}>
        <span part="current" aria-current="true" lang=${language} tabindex="-1">${name} ${note}</span>
      </li>`;
    if (!this.#canBeChosen(choice))
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

  /** Returns true if a press has an effect: among links, a language without a link has no page. */
  #canBeChosen({href}: LanguageChoice): boolean {
    return !!href || this.#switchesInPlace;
  }

  /**
   * The note that nothing can be read in a language: the author's text, else in that language, else in the
   * interface's.
   */
  #noteOf(choice: LanguageChoice): {words: string; language: string} | undefined {
    const {language, note, href} = choice;
    if (note) return {words: note, language};
    // Among links, the current language needs no note: this page is in it.
    const missing =
      this.#switchesInPlace || (!href && language === this.#current)
        ? offeredLanguages.lacks(language)
        : !href;
    if (!missing) return undefined;
    const ownWords = invitationIn(language)?.missing;
    const words =
      ownWords ??
      msg('no article', {
        id: 'language-toggle.no-article',
        desc: 'Stands in brackets after the name of a language that we have no words in, where the article on the page has no version in it. At most 30 characters.',
      });
    return {words: `(${words})`, language: ownWords ? language : languageOf('language-toggle.no-article')};
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
    // The note is announced too: a reader who only hears "English" expects the article in English.
    const name = choice ? `${choice.name} ${this.#noteOf(choice)?.words ?? ''}`.trim() : '';
    return msg(str`Language: ${name}`, {
      id: 'language-toggle.status',
      desc: 'Announced to a screen reader after the language changed. The placeholder is the language’s own name; where the article is not in it, that follows in brackets. At most 30 characters, the placeholder not counted.',
    });
  }

  /** Returns true if there is something to choose, or a note that a language is missing. */
  get #isNeeded(): boolean {
    const [first, second] = this.#choices;
    return (
      !!second ||
      this.#offersSideBySide ||
      (!!first && (!!this.#noteOf(first) || (first.language !== this.#current && !this.#switchesInPlace)))
    );
  }

  get #offersSideBySide(): boolean {
    return this.sideBySide && this.#switchesInPlace && offeredLanguages.hasSeveral;
  }

  get #isSideBySide(): boolean {
    return this.#offersSideBySide && readingLayout.current === 'side-by-side';
  }

  #read(): void {
    const {choices, elements} = readChoices(this, this.languages, this.alternates);
    this.#choices = choices;
    this.#elements = elements;
    // A toggle registers with the page only while it is connected.
    if (this.isConnected) this.#register();
    this.#current = this.#isSideBySide
      ? undefined
      : currentChoice(this.#choices, readingLanguage.current, !this.#switchesInPlace);
  }

  #register(): void {
    if (this.alternates)
      this.#alternateChanges.observe(document.head, {
        childList: true,
        subtree: true,
        attributeFilter: ['href', 'hreflang'],
      });
    readingLanguage.switchesInPlace(this, this.#switchesInPlace);
    readingLanguage.offersChoice(this, this.#choices.length > 0);
    readingLanguage.writeDocumentLang(this, this.syncLang && this.#switchesInPlace);
    readingLanguage.followAddress(this, this.#switchesInPlace ? asText(this.urlParameter) : '');
    readingLayout.offer(this, this.#offersSideBySide);
  }

  get #switchesInPlace(): boolean {
    return this.inPlace || (this.#choices.length > 0 && !this.#choices.some(({href}) => href));
  }

  #onPress(event: MouseEvent, {language, href, link}: LanguageChoice): void {
    // The browser opens the real link in another tab or window.
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (href && elsewhere) return;
    const inPlace = this.#switchesInPlace;
    // The page receives the click on the author's link instead of this one.
    if (!inPlace && link) event.stopPropagation();
    announcer.markAsUsed(this);
    const allowed = makeChoice(this, this.#isSideBySide ? {language, layout: 'single'} : {language});
    // The browser follows a link that has no link of the author.
    if (inPlace || link || !allowed) event.preventDefault();
    if (!allowed) return;
    // The author's link is clicked, so that a router of the portal receives the click.
    if (!inPlace) return link?.click();
    this.#focusCurrent = true;
    readingLanguage.choose(language);
  }

  #onSideBySide = (): void => {
    announcer.markAsUsed(this);
    this.#focusCurrent = makeChoice(this, {layout: 'side-by-side'});
  };

  #readAgain = (): void => this.requestUpdate();

  /** Returns true if the toggle draws all words of a child as languages. */
  #isRead = (child: ChildNode): boolean =>
    !hasSeenText(
      child,
      (text) => /[\p{L}\p{N}]/u.test(text.data) && !this.#elements.some((element) => element.contains(text)),
    );

  #onChange = (event: Event): void => {
    // A saved choice that is applied while the page loads is not announced, even if the script comes late.
    this.switched =
      this.hasUpdated &&
      document.readyState === 'complete' &&
      !(event as CustomEvent<{byPage: boolean} | null>).detail?.byPage &&
      announcer.speaksFor(this);
    this.requestUpdate();
  };
}
