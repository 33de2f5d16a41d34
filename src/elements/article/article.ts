import {html, type TemplateResult} from 'lit';
import {warn} from '../../base/console.js';
import {controlStyles} from '../../base/control-styles.js';
import {onServer} from '../../base/environment.js';
import {ReaderElement, slotOf} from '../../base/reader-element.js';
import {ARTICLES} from '../../base/texts.js';
import {DEFAULT_TIME_ZONE} from '../../content/dates.js';
import {isPerceived} from '../../content/text.js';
import {applyDisplay} from '../../display/apply-display.js';
import {ScaledText} from '../../text-size/scaled-text.js';
import {LanguageVersions} from '../../versions/language-versions.js';
import {articleStyles} from './article.styles.js';
import {dateLines, originLines} from './details.js';

const SLOTS = ['', 'title', 'tools', 'lead', 'notice', 'source'];

/**
 * An article, shown in the reader's language and at the reader's text size. Its text stays in the page's own
 * HTML, so it can be read from top to bottom without the script.
 *
 * Children with `lang` are language versions; the version in the reader's language is shown. Children without
 * `lang` belong to every version. If the article has no version in the reader's language, it shows another
 * version and a notice in the reader's language. If a language toggle offers it, two versions are shown side
 * by side.
 *
 * A version may have `modified` (a date in the form of the attribute `modified`; if it is older than the
 * original's date, a notice says so) and `translation="machine"`. Pages that must validate write
 * `data-modified` and `data-translation`. The same value of `data-pair` on a paragraph and on its translation
 * puts the two side by side.
 *
 * @tagname reader-article
 * @summary The article: title, date line, lead, body, source.
 * @slot - The body.
 * @slot title - The heading.
 * @slot tools - Controls such as `reader-font-size`. They keep their size and are not printed.
 * @slot lead - The lead paragraph.
 * @slot notice - The author's own text, shown instead of the notice that a language is missing.
 * @slot source - The origin of the article, if the attribute `source` is not enough.
 * @fires {CustomEvent<ReaderArticleDetail>} reader-article-change - Fires when another version is shown or the reader wants another language. For the first version, fires only if the wanted language is missing. Bubbles and is composed; cannot be cancelled.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-request - Fires before the language changes by a button of the notice. Cancel it to keep the language.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-change - Fires after the reader has chosen a language in the notice.
 * @csspart date - The line with the dates of publication and of the last change.
 * @csspart notice - The notice that a language is missing, or that a translation is older than the original or made by a machine.
 * @csspart choice - A button of the notice that shows the article in another language.
 * @csspart label - The label before the date of the last change, the author and the source.
 * @cssprop [--reader-content-visibility=visible] - `auto` lets Chromium leave out the layout of paragraphs far from the window, from the ninth on. Only for very long articles without numbers from CSS counters, floats and positioned boxes.
 * @cssprop [--reader-article-measure=none] - The longest line: a CSS length, or `none` to use the full width. With `readable` the default is `75ch`.
 */
export class ReaderArticle extends ReaderElement {
  static override styles = [controlStyles, articleStyles];

  // The language versions observe the rest.
  protected static override contentChanges = {childList: true};

  static override properties = {
    published: {},
    modified: {},
    timeZone: {attribute: 'time-zone'},
    source: {},
    author: {},
    syncTitle: {type: Boolean, attribute: 'sync-title'},
    readable: {type: Boolean, reflect: true},
  };

  /**
   * The date of publication: ISO 8601 with an offset (`2019-10-23T08:06:00+07:00`), or as the portal prints
   * it (`23/10/2019 08:06:00`, day first; `Wed, 23 Oct 2019 08:06:00 +0700`). A date that cannot be read is
   * shown as it is, one that stands for none (`0001-01-01`, `01/01/1900`) is not shown, each with a warning
   * on the console.
   */
  published = '';

  /**
   * The date of the last change, in the same form as `published`. If a translation is older, a notice says
   * so.
   */
  modified = '';

  /**
   * The time zone in which dates are read and shown: an IANA name.
   *
   * @type {string}
   * @default 'Asia/Ho_Chi_Minh'
   */
  timeZone = DEFAULT_TIME_ZONE;

  /** The newspaper or office that the article was taken from: plain text, in the article's language. */
  source = '';

  /** The name of the author: plain text, in the article's language. */
  author = '';

  /** Replaces the article's title inside the title of the document by the title in the shown language. */
  syncTitle = false;

  /**
   * Makes the text easier to read before the reader has chosen anything: lines of at most 75 characters, more
   * space between the lines, no justification, no first-line indents (WCAG 1.4.8, 1.4.12), wide tables that
   * scroll. Without it, the article looks as the page made it.
   */
  readable = false;

  #hasWarnedOfMove = false;
  #versions = new LanguageVersions(this);
  #text = new ScaledText(this);

  /**
   * The language of the shown version, a BCP 47 tag; empty until the article has been drawn.
   *
   * @type {string}
   * @readonly
   */
  get shownLanguage(): string {
    return this.#versions.language;
  }

  override connectedCallback(): void {
    ARTICLES.add(this.localName);
    super.connectedCallback();
    applyDisplay();
    this.#text.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.disconnect();
  }

  protected override willUpdate(): void {
    if (onServer) this.#versions.serve();
    else if (document.readyState !== 'loading') this.#warnIfMoved();
  }

  override render(): TemplateResult {
    const versions = this.#versions;
    const context = {shown: versions.language, articleLanguage: versions.articleLanguage};
    // Without controls there is no room for them.
    const hasTools = onServer || [...this.children].some(({slot}) => slot === 'tools');
    return html`
      <article class=${versions.layout}>
        <div class="text title"><slot name="title"></slot></div>
        ${dateLines(this, versions.modified || this.modified, context)}
        <div class=${hasTools ? 'tools' : ''}><slot name="tools" @slotchange=${() => this.requestUpdate()}></slot></div>
        ${versions.renderNotice()}
        <div class="text lead"><slot name="lead"></slot></div>
        <div class="text body"><slot></slot></div>
        <div class="text">
          ${originLines(this, context)}
          <slot name="source"></slot>
        </div>
        ${this.renderUnexpected((child) => SLOTS.includes(slotOf(child)), `Its slots are ${SLOTS.join(' ').trim()}.`)}
      </article>
    `;
  }

  /**
   * Warns of an empty article whose content stands after it: a parser of HTML ends it where the paragraph around
   * it ends, and moves it out of a table.
   */
  #warnIfMoved(): void {
    if (this.#hasWarnedOfMove || isPerceived(this)) return;
    const cause = this.closest('p') ? 'a <p>' : this.nextElementSibling?.localName === 'table' && 'a <table>';
    if (!cause) return;
    this.#hasWarnedOfMove = true;
    warn(
      `<${this.localName}>: is empty, because its tags stand in ${cause}. Its content stands after it, in all languages; put the tags outside.`,
    );
  }
}
