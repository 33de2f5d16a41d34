import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {msg, str, updateWhenLocaleChanges} from '@lit/localize';
import {makeChoice} from '../../preferences/make-choice.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {choosingWords} from '../../shared/choosing-words.js';
import {interfaceLanguage} from '../../shared/interface-language.js';
import {controlStyles, hiddenStyles} from '../../shared/styles.js';
import {currentChoice, readChoices, type LanguageChoice} from './choices.js';

/**
 * The languages of the page, each by its own name: Tiếng Việt, English. Links among its children
 * (`<a href lang hreflang>`) lead to the page in that language, and are the toggle where there is no script. With `in-place`, or with `languages` and no links, the articles of this page switch where
 * they are, and the choice is saved for the whole site.
 *
 * @summary Tiếng Việt / English.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-request - Before the language changes, or a link is followed. Cancel it to stay.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-change - The reader chose a language. When another tab did, the event starts at `<html>`.
 * @csspart link - A language that can be chosen.
 * @csspart current - The language in force.
 * @cssprop [--reader-language-toggle-gap=0.25em] - The space between the languages. A CSS length.
 * @cssprop [--reader-control-radius=0.25em] - How round the corners are. A CSS length.
 */
export class ReaderLanguageToggle extends LitElement {
  static override styles = [
    hiddenStyles,
    controlStyles,
    css`
      :host {
        display: inline-block;
      }
      :host([hidden]) {
        display: none !important;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--reader-language-toggle-gap, 0.25em);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li > * {
        display: inline-flex;
        align-items: center;
        box-sizing: border-box;
        min-inline-size: 44px;
        min-block-size: 44px;
        padding: 0.4em 0.6em;
        border: 1px solid transparent;
        line-height: 1.5;
      }
      [part='link'] {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      [part='link']:hover {
        text-decoration-thickness: 0.15em;
      }
      [part='current'] {
        border-block-end: 3px solid currentcolor;
        font-weight: bold;
      }
      @media print {
        :host {
          display: none !important;
        }
      }
    `,
  ];

  static override properties = {
    languages: {},
    inPlace: {type: Boolean, attribute: 'in-place'},
    documentLang: {type: Boolean, attribute: 'document-lang'},
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
  documentLang = false;

  /** Whether the language has changed since the page was opened, so that there is something to announce. */
  private switched = false;

  #choices: LanguageChoice[] = [];
  #focusCurrent = false;
  #observer = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['lang', 'hreflang', 'href'],
    });
    readingLanguage.addEventListener('change', this.#onLanguage);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    readingLanguage.removeEventListener('change', this.#onLanguage);
    readingLanguage.switchesInPlace(this, false);
    readingLanguage.writeDocumentLang(this, false);
  }

  protected override willUpdate(): void {
    this.#read();
  }

  override render(): TemplateResult {
    const current = currentChoice(this.#choices, readingLanguage.current);
    const name = msg('Language', {
      id: 'language-toggle.label',
      desc: 'Names the list of languages for a screen reader. Not shown.',
    });
    return html`
      <nav aria-label=${name} lang=${interfaceLanguage()} translate="no" ?hidden=${!this.#choices.length}>
        <ul>
          ${this.#choices.map((choice) => this.#renderChoice(choice, choice.language === current))}
        </ul>
        <span class="hidden" role="status">${this.switched ? this.#renderStatus(current) : nothing}</span>
      </nav>
    `;
  }

  protected override updated(): void {
    if (!this.#focusCurrent) return;
    // The language that was pressed is no longer something to press; the reader stays on it all the same.
    this.#focusCurrent = false;
    this.renderRoot.querySelector<HTMLElement>('[part=current]')?.focus({preventScroll: true});
  }

  // `lang` stands on the list item too: VoiceOver was seen to ignore it on a `span`.
  #renderChoice(choice: LanguageChoice, current: boolean): TemplateResult {
    const {language, name, link} = choice;
    const words = choosingWords(language);
    const described = words ? html`<span class="hidden"> ${words}</span>` : nothing;
    const onClick = (event: MouseEvent) => this.#onPress(event, choice);
    if (current)
      return html`<li lang=${language}>
        <span part="current" aria-current="true" lang=${language} tabindex="-1">${name}</span>
      </li>`;
    if (link?.href)
      return html`<li lang=${language}>
        <a part="link" href=${link.href} lang=${language} hreflang=${language} rel="alternate" @click=${onClick}
          >${name}${described}</a
        >
      </li>`;
    return html`<li lang=${language}>
      <button part="link" type="button" lang=${language} @click=${onClick}>${name}${described}</button>
    </li>`;
  }

  #renderStatus(current: string | undefined): string {
    const name = this.#choices.find(({language}) => language === current)?.name ?? '';
    return msg(str`Language: ${name}`, {
      id: 'language-toggle.status',
      desc: 'Announced to a screen reader after the language changed. The placeholder is the language’s own name.',
    });
  }

  #read(): void {
    this.#choices = readChoices(this, this.languages);
    readingLanguage.switchesInPlace(this, this.#switchesInPlace);
    readingLanguage.writeDocumentLang(this, this.documentLang && this.#switchesInPlace);
  }

  get #switchesInPlace(): boolean {
    return this.inPlace || (this.#choices.length > 0 && !this.#choices.some(({link}) => link?.href));
  }

  #onPress(event: MouseEvent, {language, link}: LanguageChoice): void {
    // Another tab or window is the browser's business, and the link is a real one.
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link && elsewhere) return;
    event.preventDefault();
    // The page hears the click on the author's link instead.
    if (!this.#switchesInPlace) event.stopPropagation();
    if (!makeChoice(this, 'language', language)) return;
    // The author's own link is followed, so that a router of the portal's sees the click it waits for.
    if (!this.#switchesInPlace) link?.click();
    else this.#focusCurrent = true;
  }

  #onLanguage = (): void => {
    this.switched = document.readyState === 'complete';
    this.requestUpdate();
  };
}
