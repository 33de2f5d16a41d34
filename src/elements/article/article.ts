import {html, type TemplateResult} from 'lit';
import {knownTimeZone} from '../../base/attributes.js';
import {controlStyles} from '../../base/control-styles.js';
import {onServer} from '../../base/environment.js';
import {GuestElement} from '../../base/guest-element.js';
import {ARTICLES} from '../../base/texts.js';
import {DEFAULT_TIME_ZONE} from '../../content/dates.js';
import {applyDisplay} from '../../display/apply-display.js';
import {interfaceDirection, interfaceLanguage} from '../../i18n/interface-language.js';
import {ScaledText} from '../../text-size/scaled-text.js';
import {LanguageVersions} from '../../versions/language-versions.js';
import {articleStyles} from './article.styles.js';
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
 * @slot - The body.
 * @slot title - The heading.
 * @slot tools - Controls such as `reader-font-size`. They keep their size and are not printed.
 * @slot lead - The lead paragraph.
 * @slot notice - The author's own words in place of the notice that a language is missing.
 * @slot source - Where the article comes from, when the attribute `source` is not enough.
 * @fires {CustomEvent<ReaderArticleDetail>} reader-article-change - Another version is shown, or the reader wants another language. Not fired for the first version, unless the wanted one is missing.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-request - Before the language changes by a button of the notice. Cancel it to stay.
 * @fires {CustomEvent<ReaderLanguageDetail>} reader-language-change - The reader chose a language in the notice.
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
    syncTitle: {type: Boolean, attribute: 'sync-title'},
    keepLayout: {type: Boolean, attribute: 'keep-layout', reflect: true},
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

  /** Lets the title of the document follow the article's title in the language that is shown. */
  syncTitle = false;

  /**
   * Keeps the author's line heights, justification and indents. Without it, those that make a text hard to read are replaced
   * by readable ones (WCAG 1.4.8, 1.4.12).
   */
  keepLayout = false;

  #versions = new LanguageVersions(this);
  #text = new ScaledText(this, () => this.renderRoot?.querySelector<HTMLElement>('.body'));

  /**
   * The language of the version that is shown, a BCP 47 tag; empty until the article has been drawn.
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
  }

  override render(): TemplateResult {
    const versions = this.#versions;
    const languages = {shown: versions.language, articleLanguage: versions.articleLanguage};
    return html`
      <article class=${versions.layout}>
        <div class="text title"><slot name="title"></slot></div>
        ${dateLines(this, versions.modified || this.modified, languages)}
        <div class="tools"><slot name="tools"></slot></div>
        <div class="text" lang=${interfaceLanguage()} dir=${interfaceDirection()} translate="no">${versions.renderNotice(this.modified, knownTimeZone(this))}</div>
        <div class="text lead"><slot name="lead"></slot></div>
        <div class="text body"><slot></slot></div>
        <div class="text">
          ${originLines(this, languages)}
          <slot name="source"></slot>
        </div>
      </article>
    `;
  }
}
