import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str, updateWhenLocaleChanges} from '@lit/localize';
import {DEFAULT_TIME_ZONE, formatPortalDate, isElsewhere, parsePortalDate} from '../../content/dates.js';
import {languageNameIn, lookupLanguage, looksVietnamese} from '../../content/languages.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {applyScale} from '../../scale/apply-scale.js';
import {holdPlace} from '../../scale/place.js';
import {TextBox} from '../../scale/text-box.js';
import {interfaceLanguage} from '../../shared/interface-language.js';
import {ownLanguage} from '../../shared/own-language.js';
import {knownTimeZone} from '../../shared/time-zone.js';
import {warnOnce} from '../../shared/warn.js';
import {whenParsed} from '../../shared/when-parsed.js';
import {articleStyles} from './article.styles.js';
import type {ReaderArticleLanguageDetail} from './events.js';
import {counterpartIn, elementsToHide, readVersions, type Versions} from './versions.js';

/** What `hidden` says where it was us. */
const OURS = 'reader';

/**
 * An article in the language the reader has chosen and at the size the reader has chosen. Its text stays in the
 * page's own HTML: without script it reads from top to bottom.
 *
 * Children with `lang` are language versions; the version in the reader's language is shown. Children without
 * `lang` belong to every version. Where the article has no version in the reader's language, what there is is
 * shown, with a notice that says so in the reader's language.
 *
 * @summary The article: title, date line, lead, body, source.
 * @attr {boolean} [keep-layout=false] - Keeps the author's line heights, justification and indents. Without it, those that make a text hard to read give way to readable ones (WCAG 1.4.8, 1.4.12).
 * @slot - The body.
 * @slot title - The heading.
 * @slot tools - Controls such as `reader-font-size`. They keep their size and are not printed.
 * @slot lead - The lead paragraph.
 * @slot notice - The author's own words in place of the notice that a language is missing.
 * @slot source - Where the article comes from, when the attribute `source` is not enough.
 * @fires {CustomEvent<ReaderArticleLanguageDetail>} reader-article-language - Another version is shown, or another language was asked for.
 * @csspart date - The line with the date of publication.
 * @csspart notice - The notice that a language is missing.
 * @csspart label - The words before the date of a change, the author and the source.
 * @cssprop [--reader-content-visibility=auto] - `visible` lays out all of a long article at once. With `auto`, Chromium lays out only what is near the screen; other browsers always lay out all.
 * @cssprop [--reader-article-measure=75ch] - The longest line. A CSS length; `none` for as wide as the page allows.
 */
export class ReaderArticle extends LitElement {
  static override styles = articleStyles;

  static override properties = {
    published: {},
    modified: {},
    timeZone: {attribute: 'time-zone'},
    source: {},
    author: {},
    versions: {state: true},
  };

  /** When it was published: ISO 8601 with an offset, or as the portal prints it (`23/10/2019 08:06:00`, day first). */
  published = '';

  /** When it was last changed; as `published`. */
  modified = '';

  /** The time zone that dates are in and shown in, an IANA name. */
  timeZone = DEFAULT_TIME_ZONE;

  /** Where the article was taken from, such as a newspaper. */
  source = '';

  /** Who wrote it. */
  author = '';

  private versions: Versions = {available: [], all: []};

  /** The language of the article as a whole: declared around it, or told from its letters. */
  #own = '';
  /** What is shown now, told to the page when it changes. */
  #detail?: ReaderArticleLanguageDetail;
  #observer = new MutationObserver(() => this.#readVersions());
  #text = new TextBox(this, () => this.renderRoot?.querySelector<HTMLElement>('.body'));

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyScale();
    this.#text.connect();
    this.#observer.observe(this, {subtree: true, attributeFilter: ['lang']});
    readingLanguage.addEventListener('before-change', this.#onBeforeLanguage);
    readingLanguage.addEventListener('change', this.#onLanguage);
    whenParsed(this.#onLanguage);
    this.#readVersions();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#text.disconnect();
    readingLanguage.removeEventListener('before-change', this.#onBeforeLanguage);
    readingLanguage.removeEventListener('change', this.#onLanguage);
    readingLanguage.switchesInPlace(this, false);
    this.#hide([]);
  }

  protected override update(changed: PropertyValues): void {
    const before = this.#detail;
    const detail = (this.#detail = this.#decide(readingLanguage.current));
    // An article that has gone since leaves its children as they were.
    this.#hide(this.isConnected ? elementsToHide(this.versions, detail.shown, detail.requested) : []);
    super.update(changed);
    if (`${Object.values(detail)}` === `${Object.values(before ?? {})}`) return;
    /** @internal */
    this.dispatchEvent(new CustomEvent('reader-article-language', {bubbles: true, composed: true, detail}));
  }

  override render(): TemplateResult {
    return html`
      <article>
        <div class="text title"><slot name="title" @slotchange=${this.#readVersions}></slot></div>
        ${this.#renderDates()}
        <div class="tools"><slot name="tools"></slot></div>
        <div class="text" role="status" lang=${interfaceLanguage()} translate="no">${this.#renderNotice()}</div>
        <div class="text"><slot name="lead" @slotchange=${this.#readVersions}></slot></div>
        <div class="text body"><slot @slotchange=${this.#readVersions}></slot></div>
        <div class="text">
          ${this.#renderLine(
            msg('Author:', {id: 'article.author', desc: 'Stands before the name of who wrote the article.'}),
            this.#renderText(this.author),
          )}
          ${this.#renderLine(
            msg('Source:', {
              id: 'article.source',
              desc: 'Stands before the name of the newspaper or office that the article was taken from.',
            }),
            this.#renderText(this.source),
          )}
          <slot name="source" @slotchange=${this.#readVersions}></slot>
        </div>
      </article>
    `;
  }

  #renderDates(): unknown {
    if (!this.published && !this.modified) return nothing;
    const updated = msg('Updated:', {
      id: 'article.updated',
      desc: 'Stands before the date when the article was last changed.',
    });
    return html`<div class="text" part="date">
      ${this.#renderLine('', this.#renderDate('published'))}${this.#renderLine(updated, this.#renderDate('modified'))}
    </div>`;
  }

  #renderLine(label: string, content: unknown): unknown {
    return (
      content &&
      html`<p>${label && html`<span part="label" lang=${interfaceLanguage()}>${label}</span> `}${content}</p>`
    );
  }

  /** What the author wrote, in the author's language. */
  #renderText(text: string): unknown {
    return text && html`<span lang=${this.#own}>${text}</span>`;
  }

  /** The date in words of the language that is shown; what cannot be read stays as it was written. */
  #renderDate(attribute: 'published' | 'modified'): unknown {
    const text = this[attribute];
    const date = parsePortalDate(text, knownTimeZone(this));
    if (!date) {
      if (text) warnOnce(this, attribute, text, 'not a date that can be read; it is shown as it is');
      return this.#renderText(text);
    }
    const language = this.#detail!.shown;
    // Told only to readers whose own clocks show another time.
    const zone =
      date.hasTime && isElsewhere(date)
        ? html` <span lang=${language}>(UTC${date.dateTime.slice(19)})</span>`
        : nothing;
    return html`<time datetime=${date.dateTime} lang=${language}>${formatPortalDate(date, language)}</time>${zone}`;
  }

  #renderNotice(): unknown {
    if (!this.#detail!.missing) return nothing;
    const language = languageNameIn(this.#detail!.shown, interfaceLanguage());
    const words = msg(str`This article is only available in ${language}.`, {
      id: 'article.only-in',
      desc: 'Notice above an article that has no version in the reader’s language. The placeholder is the name of the language it is in, as written inside a sentence.',
    });
    return html`<div part="notice"><slot name="notice">${words}</slot></div>`;
  }

  #decide(requested: string): ReaderArticleLanguageDetail {
    const {available} = this.versions;
    const match = lookupLanguage(requested, available);
    const shown = match ?? lookupLanguage(this.#own, available) ?? available[0] ?? this.#own;
    // While the page still arrives, the wanted version may not be there yet.
    return {requested, shown, missing: !match && document.readyState !== 'loading'};
  }

  #readVersions(): void {
    // `<html lang>` comes last: templates say English over Vietnamese text.
    const marked = this.closest('[lang]:not(html)');
    const vietnamese = !marked && looksVietnamese(this.textContent ?? '');
    this.#own = vietnamese ? 'vi' : (ownLanguage(this) ?? readingLanguage.current);
    this.versions = readVersions(this, this.#own);
    readingLanguage.switchesInPlace(this, this.versions.available.length > 1);
  }

  /** What the portal hides itself is not ours to show again; the mark tells it from ours, in a copy too. */
  #hide(elements: readonly HTMLElement[]): void {
    const wanted = new Set<Element>(elements);
    for (const child of this.querySelectorAll(`:scope>[hidden=${OURS}]`))
      if (!wanted.has(child)) child.removeAttribute('hidden');
    for (const element of elements) if (!element.hidden) element.setAttribute('hidden', OURS);
  }

  #onBeforeLanguage = (event: Event): void => {
    const {shown, requested} = this.#decide((event as CustomEvent<string>).detail);
    holdPlace((anchor) =>
      counterpartIn(this.versions, elementsToHide(this.versions, shown, requested), anchor),
    );
  };

  #onLanguage = (): void => {
    this.#readVersions();
    this.requestUpdate();
  };
}
