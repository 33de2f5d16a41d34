import {whenParsed} from '../base/task-queue.js';
import {lookupLanguage} from '../content/languages.js';
import type {Choices} from './choices.js';
import {preferences} from './preferences.js';
import {setRootAttribute} from './root-attributes.js';

/**
 * Whether articles show one language version or two side by side: the reader's saved choice, on pages where a
 * control offers it. Elsewhere there would be no way back from it.
 *
 * Fires `before-change` while the page still looks as it did, and `change` once the layout is another.
 */
class ReadingLayout extends EventTarget {
  current: Choices['layout'] = 'single';

  #offering = new Set<object>();
  #started = false;

  /** Whether this control offers the choice; to be taken back when it leaves. */
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

/** One for the page: the articles follow it. */
export const readingLayout = new ReadingLayout();

/**
 * The languages that the articles on this page are in, for the controls that say so before a press.
 *
 * Fires `change` when they are others, and once the page is there as a whole.
 */
class OfferedLanguages extends EventTarget {
  #offers = new Map<object, readonly string[]>();
  #waits = false;

  /** The languages an article has, BCP 47 tags; none when it leaves. */
  offer(article: object, languages: readonly string[] = []): void {
    if (`${this.#offers.get(article) ?? ''}` === `${languages}`) return;
    if (languages.length) this.#offers.set(article, languages);
    else this.#offers.delete(article);
    const change = (): boolean => this.dispatchEvent(new CustomEvent('change'));
    change();
    if (!this.#waits) whenParsed(change);
    this.#waits = true;
  }

  /** Whether there are articles on this page, and none of them is in a language. */
  lacks(language: string): boolean {
    return (
      this.#offers.size > 0 &&
      // While the page still arrives, the version may not be there yet.
      document.readyState !== 'loading' &&
      [...this.#offers.values()].every((offered) => !lookupLanguage(language, offered))
    );
  }

  /** Whether an article on this page is in more than one language. */
  get hasSeveral(): boolean {
    return [...this.#offers.values()].some(({length}) => length > 1);
  }
}

/** One for the page. */
export const offeredLanguages = new OfferedLanguages();

/** Puts an item into a set or takes it out, and says whether that changed the set. */
export const setMembership = <Item>(set: Set<Item>, item: Item, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));
