import {html, type PropertyValues, type TemplateResult} from 'lit';
import {DEFAULT_TIME_ZONE} from '../../content/dates.js';
import {looksVietnamese} from '../../content/languages.js';
import {applyDisplay} from '../../display/apply-display.js';
import type {Choices} from '../../preferences/choices.js';
import {makeChoice, preferences} from '../../preferences/preferences.js';
import {offeredLanguages, readingLayout} from '../../preferences/offers.js';
import {readingLanguage} from '../../preferences/reading-language.js';
import {applyScale} from '../../text-size/apply-scale.js';
import {keepReadingPosition} from '../../text-size/reading-position.js';
import {ScaledText} from '../../text-size/scaled-text.js';
import {GuestElement} from '../../base/guest-element.js';
import {interfaceDirection, interfaceLanguage} from '../../i18n/interface-language.js';
import {observeChanges, observeSize, onServer, whileConnected} from '../../base/environment.js';
import {controlStyles} from '../../base/control-styles.js';
import {inheritedLanguage, knownTimeZone} from '../../base/attributes.js';
import {ARTICLES} from '../../base/texts.js';
import {runAsOwnTask, whenParsed} from '../../base/task-queue.js';
import {SideBySide} from '../../versions/side-by-side.js';
import {counterpartIn} from '../../versions/align-blocks.js';
import {updateDocumentTitle, restoreDocumentTitle} from '../../versions/document-title.js';
import {
  elementsToHide,
  hideElements,
  chooseVersion,
  servedShown,
  type ShownVersion,
} from '../../versions/shown-version.js';
import {noticeOf, noticeBox} from '../../versions/notice.js';
import {modificationDate, readVersions, type Versions} from '../../versions/versions.js';
import {authoredLanguage, restoreLanguageMarks, correctLanguageMarks} from '../../versions/language-marks.js';
import {articleStyles} from './article.styles.js';
import type {ReaderArticleLanguageDetail} from '../../preferences/choice-events.js';
import {dateLines, originLines} from './details.js';

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
 * @tagname reader-article
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
export class ReaderArticle extends GuestElement {
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

  /**
   * When it was published: ISO 8601 with an offset (`2019-10-23T08:06:00+07:00`), or as the portal prints it
   * (`23/10/2019 08:06:00`, day first). What cannot be read is shown as it is.
   */
  published = '';

  /** When it was last changed; written as `published`. A translation that is older says so. */
  modified = '';

  /**
   * The time zone that dates are in and shown in: an IANA name.
   *
   * @type {string}
   * @default 'Asia/Ho_Chi_Minh'
   */
  timeZone = DEFAULT_TIME_ZONE;

  /** Where the article was taken from, such as a newspaper: plain text, in the language of the element. */
  source = '';

  /** Who wrote it: plain text, in the language of the element. */
  author = '';

  /** Lets the article's title in the language that is shown take its own place in the title of the document. */
  documentTitle = false;

  private versions: Versions = {available: [], all: [], articleLanguage: ''};

  /** What is shown now, told to the page when it changes. */
  #shown?: ShownVersion;
  #columns = new SideBySide(this, () => this.requestUpdate());
  #focusText = false;
  #observer = observeChanges(() => this.#readVersions());
  #children = observeChanges(() => this.#readVersions());
  #width = observeSize(() => requestAnimationFrame(() => this.#shown?.second && this.requestUpdate()));
  #text = new ScaledText(this, () => this.renderRoot?.querySelector<HTMLElement>('.body'));

  constructor() {
    super();
    whileConnected(this, preferences, 'change', this.#onChoice);
    whileConnected(this, readingLayout, 'before-change', this.#onBeforeLayout);
    whileConnected(this, readingLayout, 'change', this.#onLayout);
    whileConnected(this, readingLanguage, 'before-change', this.#onBeforeLanguage);
    whileConnected(this, readingLanguage, 'change', this.#onLanguage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ARTICLES.add(this.localName);
    applyScale();
    applyDisplay();
    this.#text.connect();
    this.#observer.observe(this, {
      subtree: true,
      attributeFilter: ['slot', 'lang', 'modified', 'data-modified', 'translation', 'data-translation'],
    });
    this.#children.observe(this, {childList: true});
    this.#width.observe(this);
    whenParsed(this.#onLanguage);
    this.#readVersions();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#children.disconnect();
    this.#text.disconnect();
    this.#width.disconnect();
    this.#offer([]);
    hideElements(this, []);
    this.#columns.show(this.versions);
    restoreLanguageMarks(this);
    if (this.documentTitle) restoreDocumentTitle();
  }

  protected override willUpdate(): void {
    if (!onServer) return;
    this.#shown = servedShown(readingLanguage.current);
    this.versions.articleLanguage = inheritedLanguage(this) ?? this.#shown.shown;
  }

  protected override update(changed: PropertyValues): void {
    const before = this.#shown;
    const now = (this.#shown = chooseVersion(this.versions, readingLanguage.current, readingLayout.current));
    // An article that has gone since leaves its children as they were.
    if (this.isConnected) {
      hideElements(this, elementsToHide(this.versions, now));
      this.#columns.show(this.versions, now);
      if (this.documentTitle) updateDocumentTitle(this, this.versions, now.shown);
    }
    super.update(changed);
    if (this.#focusText) this.#focus();
    const {requested, shown, missing} = now;
    if (requested === before?.requested && shown === before.shown && missing === before.missing) return;
    const detail: ReaderArticleLanguageDetail = {requested, shown, missing};
    /** @internal */
    this.dispatchEvent(new CustomEvent('reader-article-language', {bubbles: true, composed: true, detail}));
  }

  override render(): TemplateResult {
    const decision = this.#shown!;
    const languages = {shown: decision.shown, own: this.versions.articleLanguage};
    const modified = modificationDate(this.versions, decision.shown) || this.modified;
    const notice = noticeOf(this.versions, decision, this.modified, knownTimeZone(this));
    return html`
      <article class=${this.#columns.layout}>
        <div class="text title"><slot name="title"></slot></div>
        ${dateLines(this, modified, languages)}
        <div class="tools"><slot name="tools"></slot></div>
        <div class="text" lang=${interfaceLanguage()} dir=${interfaceDirection()} translate="no">${noticeBox(notice, this.#onChoose)}</div>
        <div class="text lead"><slot name="lead"></slot></div>
        <div class="text body"><slot></slot></div>
        <div class="text">
          ${originLines(this, languages)}
          <slot name="source"></slot>
        </div>
      </article>
    `;
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
    const own = vietnamese ? 'vi' : (inheritedLanguage(this) ?? readingLanguage.current);
    this.versions = readVersions(this, own);
    if (!this.isConnected) return;
    this.#offer(this.versions.available);
    runAsOwnTask(() => this.isConnected && correctLanguageMarks(this));
  }

  #offer(languages: readonly string[]): void {
    offeredLanguages.offer(this, languages);
    readingLanguage.switchesInPlace(this, languages.length > 1);
  }

  #holdPlace(requested: string, layout: Choices['layout']): void {
    const hidden = elementsToHide(this.versions, chooseVersion(this.versions, requested, layout));
    keepReadingPosition((anchor) => counterpartIn(this.versions, hidden, anchor));
  }

  #onChoose = (language: string): void => {
    if (!makeChoice(this, {language})) return;
    this.#focusText = true;
    readingLanguage.choose(language);
  };

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
    if (this.#shown?.second) this.requestUpdate();
  };
}
