import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {inheritedLanguage, knownTimeZone, languageIn} from '../base/attributes.js';
import {listen, observeChanges, whileConnected} from '../base/environment.js';
import {runAsOwnTask, whenParsed} from '../base/task-queue.js';
import {canonicalLanguage, isDoubtfulMark, looksVietnamese, primaryLanguage} from '../content/languages.js';
import {interfaceDirection, interfaceLanguage} from '../i18n/interface-language.js';
import type {Choices} from '../preferences/choices.js';
import {offeredLanguages, readingLayout, type Evidence} from '../preferences/offers.js';
import {dispatch, makeChoice, preferences} from '../preferences/preferences.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {keepReadingPosition, tellPageOnceSettled} from '../text-size/reading-position.js';
import {counterpartIn} from './align-blocks.js';
import {restoreDocumentTitle, updateDocumentTitle} from './document-title.js';
import {authoredLanguage, correctLanguageMarks, ownText, restoreLanguageMarks} from './language-marks.js';
import {LinkTargets} from './link-targets.js';
import {noticeOf, renderNotice} from './notice.js';
import {
  chooseVersion,
  elementsToHide,
  hideElements,
  servedVersion,
  type ShownVersion,
} from './shown-version.js';
import {SideBySide} from './side-by-side.js';
import {readVersions, type Versions} from './versions.js';

/** The parts of an article that its language versions use. */
type Article = ReactiveControllerHost &
  HTMLElement & {modified: string; timeZone: string; syncTitle: boolean; renderRoot: ParentNode};

/**
 * The language versions of an article: reads them from its children, chooses the one to show, hides the
 * others, keeps the reading position through a switch, and reports the shown version with
 * `reader-article-change`.
 */
export class LanguageVersions implements ReactiveController {
  #article: Article;
  #versions: Versions = {available: [], all: [], hasBody: false, articleLanguage: '', origins: new Map()};
  #shown?: ShownVersion;
  /** The element to which a link led, in another version than the reader's, until the next choice. */
  #target: Element | undefined;
  /** The version in the last `reader-article-change`. */
  #reported?: ShownVersion;
  #focusAfterUpdate = false;
  /** The layout of two versions. It is made when two are shown for the first time. */
  #sideBySide?: SideBySide;
  /** True if the article's language is declared on or in the article, so that it does not change with the page. */
  #hasOwnLanguage = false;
  #attributes = observeChanges((records) => {
    // A library that morphs the page takes away the `hidden` that the server did not write.
    if (records.every(({attributeName}) => attributeName === 'hidden')) this.#hide();
    else this.#read();
  });
  #children = observeChanges(() => this.#read());
  /** Observes all text after another script has written `<html lang>`: an application's words follow late. */
  #text = observeChanges(() => this.#read());

  constructor(article: Article) {
    this.#article = article;
    const listenTo = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
      whileConnected(article, () => listen(target, type, listener));
    listenTo(readingLanguage, 'before-change', (event) =>
      this.#keepPosition((event as CustomEvent<string>).detail, readingLayout.current),
    );
    listenTo(readingLanguage, 'declared', () => {
      this.#text.observe(article, {subtree: true, childList: true, characterData: true});
      this.#read();
    });
    listenTo(readingLanguage, 'change', this.#onLanguage);
    listenTo(readingLayout, 'before-change', () =>
      this.#keepPosition(
        readingLanguage.current,
        readingLayout.current === 'single' ? 'side-by-side' : 'single',
      ),
    );
    listenTo(readingLayout, 'change', () => article.requestUpdate());
    // The listeners come first, because reading the versions may change the language.
    article.addController(this);
    new LinkTargets(article, (target) => this.#visit(target));
    whileConnected(article, () =>
      preferences.subscribe(['language', 'layout'], () => this.#visit(undefined)),
    );
  }

  /** The language of the shown version, a BCP 47 tag; empty before the first update. */
  get language(): string {
    return this.#shown?.shown ?? '';
  }

  /** The language of the article, as declared around it or found from its letters. */
  get articleLanguage(): string {
    return this.#versions.articleLanguage;
  }

  /** The date on which the shown version was changed, as the author wrote it. */
  get modified(): string {
    return this.#versions.origins.get(this.language)?.modified ?? '';
  }

  /** Class names for the layout of the article's boxes; empty for one version at a time. */
  get layout(): string {
    return this.#sideBySide?.layout ?? '';
  }

  /** Draws the box of the notice about the shown version. */
  renderNotice(): unknown {
    const [versions, shown, isVisited] = [this.#versions, this.#shown!, !!this.#target];
    const {modified} = this.#article;
    const timeZone = knownTimeZone(this.#article);
    const notice =
      shown.missing || isVisited || versions.origins.size
        ? renderNotice(noticeOf(versions, shown, isVisited, modified, timeZone), this.#choose)
        : nothing;
    return html`<div class="text" lang=${interfaceLanguage()} dir=${interfaceDirection()} translate="no">${notice}</div>`;
  }

  /** Sets the version on a server, where the children cannot be read. */
  serve(): void {
    this.#shown = servedVersion(readingLanguage.current);
    this.#versions.articleLanguage = inheritedLanguage(this.#article) ?? this.#shown.shown;
  }

  hostConnected(): void {
    this.#attributes.observe(this.#article, {
      subtree: true,
      attributeFilter: [
        'slot',
        'lang',
        'hidden',
        'modified',
        'data-modified',
        'translation',
        'data-translation',
      ],
    });
    this.#children.observe(this.#article, {childList: true});
    whenParsed(() => this.#read());
    this.#read();
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
    this.#children.disconnect();
    this.#text.disconnect();
    this.#offer([]);
    hideElements(this.#article, []);
    this.#sideBySide?.show(this.#versions);
    restoreLanguageMarks(this.#article);
    if (this.#article.syncTitle) restoreDocumentTitle();
  }

  hostUpdate(): void {
    const requested = readingLanguage.current;
    this.#shown = chooseVersion(this.#versions, requested, readingLayout.current);
    const visited = this.#versions.all.find(({element}) => element.contains(this.#target ?? null))?.language;
    if (visited && visited !== this.#shown.shown && this.#versions.available.includes(visited))
      this.#shown = {...chooseVersion(this.#versions, visited, readingLayout.current), requested};
    else this.#target = undefined;
    // A removed article leaves its children as they were.
    if (!this.#article.isConnected) return;
    this.#hide();
    if (this.#shown.second)
      this.#sideBySide ??= new SideBySide(this.#article, () => this.#article.requestUpdate());
    this.#sideBySide?.show(this.#versions, this.#shown);
    if (this.#article.syncTitle) updateDocumentTitle(this.#article, this.#versions, this.#shown.shown);
  }

  hostUpdated(): void {
    if (this.#focusAfterUpdate) this.#focus();
    const {requested, shown, missing} = this.#shown!;
    const before = this.#reported;
    this.#reported = this.#shown;
    // The first version is reported only if the wanted one is missing.
    const isNews = before
      ? requested !== before.requested || shown !== before.shown || missing !== before.missing
      : missing;
    if (isNews)
      dispatch(this.#article, 'reader-article-change', {
        language: shown,
        previous: before?.shown,
        requested,
        missing,
      });
  }

  /** Hides the versions that are not shown. */
  #hide(): void {
    if (this.#shown) hideElements(this.#article, elementsToHide(this.#versions, this.#shown));
  }

  #read(): void {
    const article = this.#article;
    const marked = authoredLanguage(article) ? article : article.parentElement?.closest('[lang]:not(html)');
    const mark = marked ? authoredLanguage(marked) : '';
    const declared = mark || readingLanguage.declared;
    // A doubtful mark counts less than the letters: templates declare English over Vietnamese text. What the
    // page declares in Vietnamese stays so while a toggle overwrites it.
    const vietnamese =
      (isDoubtfulMark(declared) || (!mark && primaryLanguage(declared) === 'vi')) &&
      looksVietnamese(mark ? ownText(article) : (article.textContent ?? ''));
    this.#hasOwnLanguage = !!mark || vietnamese;
    if (mark || !vietnamese) this.#text.disconnect();
    const language =
      (vietnamese ? 'vi' : marked ? languageIn(marked, 'lang', mark) : canonicalLanguage(declared)) ??
      readingLanguage.current;
    this.#versions = readVersions(article, language);
    article.requestUpdate();
    if (!article.isConnected) return;
    // A mark on the article itself says nothing about the rest of the page.
    const isMarked = mark || this.#versions.all.some(({element}) => !element.slot);
    this.#offer(
      this.#versions.available,
      vietnamese && marked !== article ? 'letters' : isMarked ? 'mark' : undefined,
    );
    runAsOwnTask(() => article.isConnected && correctLanguageMarks(article, vietnamese));
  }

  #offer(languages: readonly string[], evidence?: Evidence): void {
    offeredLanguages.offer(this.#article, languages, evidence);
    readingLanguage.switchesInPlace(this.#article, languages.length > 1);
  }

  #keepPosition(requested: string, layout: Choices['layout']): void {
    const hidden = elementsToHide(this.#versions, chooseVersion(this.#versions, requested, layout));
    keepReadingPosition((anchor) => counterpartIn(this.#versions, hidden, anchor));
    tellPageOnceSettled();
  }

  #choose = (language: string): void => {
    if (!makeChoice(this.#article, {language})) return;
    this.#focusAfterUpdate = true;
    // Going back from where a link had led fires no event: the reader's language is the same.
    if (this.#target) this.#keepPosition(language, readingLayout.current);
    this.#visit(undefined);
    readingLanguage.choose(language);
  };

  /** Shows the version that contains an element, or the reader's own again. */
  #visit(target: Element | undefined): void {
    if (this.#target === target) return;
    this.#target = target;
    this.#article.requestUpdate();
  }

  #onLanguage = (): void => {
    this.#target = undefined;
    if (this.#hasOwnLanguage) this.#article.requestUpdate();
    else this.#read();
  };

  /** Moves the focus to the article, because the button that had it is no longer there. */
  #focus(): void {
    this.#focusAfterUpdate = false;
    const article = this.#article.renderRoot.querySelector('article')!;
    article.tabIndex = -1;
    article.addEventListener('blur', () => article.removeAttribute('tabindex'), {once: true});
    article.focus({preventScroll: true});
  }
}
