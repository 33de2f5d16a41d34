import {lookupLanguage} from '../content/languages.js';
import {whenParsed} from '../shared/when-parsed.js';

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
