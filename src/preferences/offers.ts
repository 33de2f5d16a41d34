import {whenParsed} from '../base/task-queue.js';
import {lookupLanguage} from '../content/languages.js';
import type {Choices} from './choices.js';
import {preferences} from './preferences.js';
import {setRootAttribute} from './root-attributes.js';

/**
 * The layout of the articles, one version or two side by side: the reader's saved choice, on pages with a
 * control that offers it. Without a control there would be no way back.
 *
 * Fires `before-change` while the page still shows the old layout, and `change` afterwards.
 */
class ReadingLayout extends EventTarget {
  current: Choices['layout'] = 'single';

  #offering = new Set<object>();
  #started = false;

  /** Adds a control that offers the choice, or removes it when the control is disconnected. */
  offer(control: object, can: boolean): void {
    if (!setMembership(this.#offering, control, can)) return;
    if (!this.#started) preferences.subscribe(['layout'], () => this.#refresh());
    this.#started = true;
    this.#refresh();
  }

  #refresh(): void {
    const next = this.#offering.size ? preferences.get('layout') : 'single';
    if (next === this.current) return;
    this.dispatchEvent(new CustomEvent('before-change'));
    this.current = next;
    setRootAttribute('data-reader-layout', next === 'single' ? '' : next);
    this.dispatchEvent(new CustomEvent('change'));
  }
}

/** The layout that all articles of this page follow. */
export const readingLayout = new ReadingLayout();

/** The evidence for the language of an article: its letters, or only a mark; undefined without either. */
export type Evidence = 'letters' | 'mark' | undefined;

/**
 * The languages of the articles on this page, for controls that show which languages are missing.
 *
 * Fires `change` when the languages have changed, and when the document is parsed.
 */
class OfferedLanguages extends EventTarget {
  #offers = new Map<object, {languages: readonly string[]; evidence: Evidence}>();
  #waitsForParser = false;

  /** Sets the languages of an article, BCP 47 tags; none when it is disconnected. */
  offer(article: object, languages: readonly string[] = [], evidence?: Evidence): void {
    const before = this.#offers.get(article);
    if (`${before?.languages ?? ''}` === `${languages}` && before?.evidence === evidence) return;
    if (languages.length) this.#offers.set(article, {languages, evidence});
    else this.#offers.delete(article);
    const change = (): boolean => this.dispatchEvent(new CustomEvent('change'));
    change();
    if (!this.#waitsForParser) whenParsed(change);
    this.#waitsForParser = true;
  }

  /**
   * Returns true if there are articles on this page and none of them is in the language.
   *
   * @param evidently - True to ask only the articles whose language is marked or seen from their letters.
   */
  lacks(language: string, evidently = false): boolean {
    const offers = [...this.#offers.values()].filter(({evidence}) => evidence || !evidently);
    return (
      offers.length > 0 &&
      // While the document is loading, the version may still come.
      document.readyState !== 'loading' &&
      offers.every(({languages}) => !lookupLanguage(language, languages, true))
    );
  }

  /** True if an article on this page is in more than one language. */
  get hasSeveral(): boolean {
    return [...this.#offers.values()].some(({languages}) => languages.length > 1);
  }

  /**
   * The language of all articles on this page, if it is one and there is evidence for it.
   *
   * @param byLetters - True if a mark is not enough.
   */
  common(byLetters: boolean): string | undefined {
    const all = [...this.#offers.values()];
    const found = new Set(all.flatMap(({languages}) => languages));
    const isEvident = all.some(({evidence}) => (byLetters ? evidence === 'letters' : evidence));
    return isEvident && found.size === 1 ? [...found][0] : undefined;
  }
}

/** The languages offered on this page. */
export const offeredLanguages = new OfferedLanguages();

/** Puts an item into a set or takes it out, and says whether that changed the set. */
export const setMembership = <Item>(set: Set<Item>, item: Item, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));
