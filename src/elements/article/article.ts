import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {msg, updateWhenLocaleChanges} from '@lit/localize';
import {DEFAULT_TIME_ZONE, formatPortalDate, isElsewhere, parsePortalDate} from '../../content/dates.js';
import {languageName, looksVietnamese} from '../../content/languages.js';
import {makeChoice} from '../../preferences/make-choice.js';
import {preferences} from '../../preferences/preferences.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {readingLayout} from '../../preferences/reading-layout.js';
import {applyScale} from '../../scale/apply-scale.js';
import {holdPlace} from '../../scale/place.js';
import {TextBox} from '../../scale/text-box.js';
import {interfaceLanguage} from '../../shared/interface-language.js';
import {controlStyles} from '../../shared/styles.js';
import {ownLanguage} from '../../shared/own-language.js';
import {knownTimeZone} from '../../shared/time-zone.js';
import {warnOnce} from '../../shared/warn.js';
import {whenParsed} from '../../shared/when-parsed.js';
import {Columns} from '../../versions/columns.js';
import {followTitle, giveTitleBack} from '../../versions/document-title.js';
import {noticeOf} from '../../versions/notice.js';
import {authoredLanguage, giveLanguagesBack, putLanguagesRight} from '../../versions/right-language.js';
import {modifiedOf} from '../../versions/origin.js';
import {decide, secondLanguage} from '../../versions/shown.js';
import {
  counterpartIn,
  elementsToHide,
  hideOnly,
  readVersions,
  type Versions,
} from '../../versions/versions.js';
import {articleStyles} from './article.styles.js';
import type {ReaderArticleLanguageDetail} from './events.js';

/**
 * An article in the language the reader has chosen and at the size the reader has chosen. Its text stays in the
 * page's own HTML: without script it reads from top to bottom.
 *
 * Children with `lang` are language versions; the version in the reader's language is shown. Children without
 * `lang` belong to every version. Where the article has no version in the reader's language, what there is is
 * shown, with a notice that says so in the reader's language. Where a language toggle offers it, two versions stand
 * side by side.
 *
 * A version may say more of itself: `modified` (a date as below; if it is older than the original's, the article says
 * so) and `translation="machine"`. Pages that must validate write `data-modified` and `data-translation`. `data-pair`
 * on a paragraph and on its translation makes them partners.
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
 * @csspart notice - The notice that a language is missing, or that a translation is older than the original or made by a machine.
 * @csspart choice - A button of the notice: another language that the article is in.
 * @csspart label - The words before the date of a change, the author and the source.
 * @cssprop [--reader-content-visibility=auto] - `visible` lays out all of a long article at once. With `auto`, Chromium lays out only what is near the screen; other browsers always lay out all.
 * @cssprop [--reader-article-measure=75ch] - The longest line. A CSS length; `none` for as wide as the page allows.
 */
export class ReaderArticle extends LitElement {
  static override styles = [controlStyles, articleStyles];

  static override properties = {
    published: {},
    modified: {},
    timeZone: {attribute: 'time-zone'},
    source: {},
    author: {},
    documentTitle: {type: Boolean, attribute: 'document-title'},
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

  /** Lets the article's title in the language that is shown take its own place in the title of the document. */
  documentTitle = false;

  private versions: Versions = {available: [], all: [], own: ''};

  /** What is shown now, told to the page when it changes. */
  #detail?: ReaderArticleLanguageDetail;
  /** The second language that is shown. */
  #beside?: string;
  #columns = new Columns(this, () => this.requestUpdate());
  #focusText = false;
  #observer = new MutationObserver(() => this.#readVersions());
  #width = new ResizeObserver(() => requestAnimationFrame(() => this.#beside && this.requestUpdate()));
  #text = new TextBox(this, () => this.renderRoot?.querySelector<HTMLElement>('.body'));

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyScale();
    this.#text.connect();
    this.#observer.observe(this, {
      subtree: true,
      attributeFilter: ['lang', 'modified', 'data-modified', 'translation', 'data-translation'],
    });
    this.#width.observe(this);
    preferences.addEventListener('change', this.#onChoice);
    readingLayout.addEventListener('before-change', this.#onBeforeLayout);
    readingLayout.addEventListener('change', this.#onLayout);
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
    this.#width.disconnect();
    preferences.removeEventListener('change', this.#onChoice);
    readingLayout.removeEventListener('before-change', this.#onBeforeLayout);
    readingLayout.removeEventListener('change', this.#onLayout);
    readingLanguage.offer(this);
    hideOnly(this, []);
    this.#columns.show(this.versions, []);
    giveLanguagesBack(this);
    if (this.documentTitle) giveTitleBack();
  }

  protected override update(changed: PropertyValues): void {
    const before = this.#detail;
    const detail = (this.#detail = decide(this.versions, readingLanguage.current));
    // An article that has gone since leaves its children as they were.
    const beside = (this.#beside = this.isConnected
      ? secondLanguage(this.versions, detail.shown, readingLayout.current)
      : undefined);
    hideOnly(
      this,
      this.isConnected ? elementsToHide(this.versions, detail.shown, detail.requested, beside) : [],
    );
    this.#columns.show(
      this.versions,
      beside ? this.versions.available.filter((tag) => tag === beside || tag === detail.shown) : [],
    );
    if (this.isConnected && this.documentTitle) followTitle(this, this.versions, detail.shown);
    super.update(changed);
    if (this.#focusText) this.#focus();
    if (`${Object.values(detail)}` === `${Object.values(before ?? {})}`) return;
    /** @internal */
    this.dispatchEvent(new CustomEvent('reader-article-language', {bubbles: true, composed: true, detail}));
  }

  override render(): TemplateResult {
    return html`
      <article class=${this.#columns.layout}>
        <div class="text title"><slot name="title" @slotchange=${this.#readVersions}></slot></div>
        ${this.#renderDates()}
        <div class="tools"><slot name="tools"></slot></div>
        <div class="text" lang=${interfaceLanguage()} translate="no">${this.#renderNotice()}</div>
        <div class="text lead"><slot name="lead" @slotchange=${this.#readVersions}></slot></div>
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
    const modified = modifiedOf(this.versions, this.#detail!.shown) || this.modified;
    if (!this.published && !modified) return nothing;
    const updated = msg('Updated:', {
      id: 'article.updated',
      desc: 'Stands before the date when the article was last changed.',
    });
    return html`<div class="text" part="date">
      ${this.#renderLine('', this.#renderDate('published', this.published))}
      ${this.#renderLine(updated, this.#renderDate('modified', modified))}
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
    return text && html`<span lang=${this.versions.own}>${text}</span>`;
  }

  /** The date in words of the language that is shown; what cannot be read stays as it was written. */
  #renderDate(attribute: 'published' | 'modified', text: string): unknown {
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
    const {missing, about, others} = noticeOf(
      this.versions,
      this.#detail!,
      this.#beside,
      this.modified,
      knownTimeZone(this),
    );
    if (!missing && !about.length) return nothing;
    return html`<div part="notice">
      ${missing ? html`<p><slot name="notice">${missing}</slot></p>` : nothing}
      ${about.map((words) => html`<p>${words}</p>`)} ${this.#renderChoices(others)}
    </div>`;
  }

  #renderChoices(languages: readonly string[]): unknown {
    if (!languages.length) return nothing;
    const words = msg('Read it in:', {
      id: 'article.also-in',
      desc: 'In a notice above an article: stands before the names of other languages that it can be read in, which are buttons.',
    });
    return html`<p>
      ${words}
      ${languages.map(
        (language) =>
          html`<button part="choice" type="button" lang=${language} @click=${() => this.#onChoose(language)}>
            ${languageName(language)}
          </button> `,
      )}
    </p>`;
  }

  /** The button that was pressed is gone; the reader goes on at the article. */
  #focus(): void {
    this.#focusText = false;
    const article = this.renderRoot.querySelector('article')!;
    article.tabIndex = -1;
    article.addEventListener('blur', () => article.removeAttribute('tabindex'), {once: true});
    article.focus({preventScroll: true});
  }

  #readVersions(): void {
    // `<html lang>` comes last: templates say English over Vietnamese text.
    const marked = this.parentElement?.closest('[lang]:not(html)') || authoredLanguage(this);
    const vietnamese = !marked && looksVietnamese(this.textContent ?? '');
    const own = vietnamese ? 'vi' : (ownLanguage(this) ?? readingLanguage.current);
    this.versions = readVersions(this, own);
    if (!this.isConnected) return;
    readingLanguage.offer(this, this.versions.available);
    putLanguagesRight(this);
  }

  #holdPlace(requested: string, layout: string): void {
    const {shown} = decide(this.versions, requested);
    const hidden = elementsToHide(
      this.versions,
      shown,
      requested,
      secondLanguage(this.versions, shown, layout),
    );
    holdPlace((anchor) => counterpartIn(this.versions, hidden, anchor));
  }

  #onChoose(language: string): void {
    if (!makeChoice(this, {language})) return;
    this.#focusText = true;
    readingLanguage.choose(language);
  }

  #onBeforeLanguage = (event: Event): void =>
    this.#holdPlace((event as CustomEvent<string>).detail, readingLayout.current);

  #onLanguage = (): void => {
    this.#readVersions();
    this.requestUpdate();
  };

  #onBeforeLayout = (): void =>
    this.#holdPlace(readingLanguage.current, readingLayout.current === 'single' ? 'parallel' : 'single');

  #onLayout = (): void => this.requestUpdate();

  /** Larger text needs wider columns. */
  #onChoice = (): void => {
    if (this.#beside) this.requestUpdate();
  };
}
