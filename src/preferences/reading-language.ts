import {canonicalLanguage, lookupLanguage, looksVietnamese} from '../content/languages.js';
import {whenParsed} from '../shared/when-parsed.js';
import {readAddress, writeAddress} from './address.js';
import {preferences} from './preferences.js';
import {markLanguage, markRoot} from './root.js';

/**
 * The language this page is read in.
 *
 * Where something on the page can switch in place, that is what the address says, if a control asked for that, or else
 * the reader's saved choice; where each language has
 * an address of its own, it is the language the page declares, whatever was chosen elsewhere. Never what the
 * browser asks for, and never where the reader is.
 *
 * Fires `before-change` (its detail is the language to come) while the page still looks as it did, `change` once the
 * language is another, and `offers` when articles come to have other languages.
 */
class ReadingLanguage extends EventTarget {
  #switchers = new Set<object>();
  #writers = new Set<object>();
  #parameters = new Map<object, string>();
  #offers = new Map<object, readonly string[]>();
  /** `<html lang>` as the page had it, while we write there; undefined while we do not. */
  #declared: string | undefined;
  /** Empty until somebody asks. */
  #current = '';

  /** A BCP 47 tag. `en`, the source language, where neither the reader nor the page nor its title says anything else. */
  get current(): string {
    this.#start();
    return this.#current;
  }

  /** Whether this element can switch languages without leaving the page; to be taken back when it leaves. */
  switchesInPlace(switcher: object, can: boolean): void {
    if (change(this.#switchers, switcher, can)) this.#refresh(true);
  }

  /** The languages an article on this page has; none any more when it leaves. */
  offer(article: object, languages: readonly string[] = []): void {
    if (`${this.#offers.get(article) ?? ''}` === `${languages}`) return;
    if (languages.length) this.#offers.set(article, languages);
    else this.#offers.delete(article);
    this.switchesInPlace(article, languages.length > 1);
    this.dispatchEvent(new CustomEvent('offers'));
  }

  /** Whether there are articles on this page, and none of them is in a language. */
  lacks(language: string): boolean {
    // While the page still arrives, the version may not be there yet.
    return (
      document.readyState !== 'loading' &&
      this.#offers.size > 0 &&
      [...this.#offers.values()].every((offered) => !lookupLanguage(language, offered))
    );
  }

  /** Whether an article on this page is in more than one language. */
  get hasSeveral(): boolean {
    return [...this.#offers.values()].some(({length}) => length > 1);
  }

  /**
   * Lets a parameter of the address say the language, and say it after the next choice.
   *
   * @param parameter - Its name, as `lang` in `?lang=en`; empty to take that back.
   */
  followAddress(control: object, parameter: string): void {
    if ((this.#parameters.get(control) ?? '') === parameter) return;
    if (!this.#parameters.size) addEventListener('popstate', this.#onPopState);
    if (parameter) this.#parameters.set(control, parameter);
    else this.#parameters.delete(control);
    if (!this.#parameters.size) removeEventListener('popstate', this.#onPopState);
    this.#refresh(true);
  }

  /** The reader chose this language here, perhaps the one that is saved, where the address said another. */
  choose(language: string): void {
    const parameter = this.#parameter;
    if (parameter && this.#switchers.size) writeAddress(parameter, language, this.#current);
    this.#refresh();
  }

  /** Lets `<html lang>` follow the language as long as one element asks for it. */
  writeDocumentLang(writer: object, write: boolean): void {
    if (!change(this.#writers, writer, write)) return;
    this.#start();
    this.#writeDocumentLang();
  }

  #start(): void {
    if (this.#current) return;
    this.#current = this.#inForce();
    markLanguage(this.#chosen);
    preferences.addEventListener('change', ({detail}) => {
      if (!detail.changed.includes('language')) return;
      const language = preferences.get('language');
      // Another tab has an address of its own.
      if (language && detail.origin === 'page') this.choose(language);
      else this.#refresh();
    });
    whenParsed(() => {
      this.#refresh(true);
      this.dispatchEvent(new CustomEvent('offers'));
    });
    // An application may change `<html lang>` by itself when it goes to another page.
    new MutationObserver(() => {
      const {lang} = document.documentElement;
      if (this.#declared !== undefined && lang !== this.#current) this.#declared = lang;
      this.#refresh();
    }).observe(document.documentElement, {attributeFilter: ['lang']});
  }

  get #parameter(): string {
    return [...this.#parameters.values()][0] ?? '';
  }

  /** What the reader chose, on this page by its address or on another. */
  get #chosen(): string | undefined {
    return (this.#switchers.size ? readAddress(this.#parameter) : undefined) ?? preferences.get('language');
  }

  #onPopState = (): void => this.#refresh();

  #inForce(): string {
    return (
      (this.#switchers.size ? this.#chosen : undefined) ??
      // What the page itself declares, also while we write there.
      canonicalLanguage(this.#declared ?? document.documentElement.lang) ??
      // Old portals declare nothing; the title at least is in their language.
      (looksVietnamese(document.title) ? 'vi' : 'en')
    );
  }

  /** @param arriving - An element came or went, as while the page loads; then there is no place to be kept. */
  #refresh(arriving = false): void {
    this.#start();
    const next = this.#inForce();
    const news = next !== this.#current;
    if (news && !arriving) this.dispatchEvent(new CustomEvent('before-change', {detail: next}));
    this.#current = next;
    markLanguage(this.#chosen);
    if (!news) return;
    this.#writeDocumentLang();
    this.dispatchEvent(new CustomEvent('change'));
  }

  #writeDocumentLang(): void {
    if (this.#writers.size) {
      this.#declared ??= document.documentElement.lang;
      markRoot('lang', this.#current);
    } else if (this.#declared !== undefined) {
      markRoot('lang', this.#declared);
      this.#declared = undefined;
    }
  }
}

/** Puts an item into a set or takes it out, and says whether that changed the set. */
const change = (set: Set<object>, item: object, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));

/** One for the page: the elements and the interface's words follow it. */
export const readingLanguage = new ReadingLanguage();
