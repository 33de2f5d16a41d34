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

/**
 * The languages of the articles on this page, for controls that show which languages are missing.
 *
 * Fires `change` when the languages have changed, and when the document is parsed.
 */
class OfferedLanguages extends EventTarget {
  #offers = new Map<object, readonly string[]>();
  #waitsForParser = false;

  /** Sets the languages of an article, BCP 47 tags; none when it is disconnected. */
  offer(article: object, languages: readonly string[] = []): void {
    if (`${this.#offers.get(article) ?? ''}` === `${languages}`) return;
    if (languages.length) this.#offers.set(article, languages);
    else this.#offers.delete(article);
    const change = (): boolean => this.dispatchEvent(new CustomEvent('change'));
    change();
    if (!this.#waitsForParser) whenParsed(change);
    this.#waitsForParser = true;
  }

  /** Returns true if there are articles on this page and none of them is in the language. */
  lacks(language: string): boolean {
    return (
      this.#offers.size > 0 &&
      // While the document is loading, the version may still come.
      document.readyState !== 'loading' &&
      [...this.#offers.values()].every((offered) => !lookupLanguage(language, offered))
    );
  }

  /** True if an article on this page is in more than one language. */
  get hasSeveral(): boolean {
    return [...this.#offers.values()].some(({length}) => length > 1);
  }
}

/** The languages offered on this page. */
export const offeredLanguages = new OfferedLanguages();

/** Puts an item into a set or takes it out, and says whether that changed the set. */
export const setMembership = <Item>(set: Set<Item>, item: Item, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));
