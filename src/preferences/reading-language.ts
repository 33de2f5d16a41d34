import {canonicalLanguage, looksVietnamese} from '../content/languages.js';
import {whenParsed} from '../shared/when-parsed.js';
import {preferences} from './preferences.js';
import {markLanguage, markRoot} from './root.js';

/**
 * The language this page is read in.
 *
 * Where something on the page can switch in place, that is the reader's saved choice; where each language has
 * an address of its own, it is the language the page declares, whatever was chosen elsewhere. Never what the
 * browser asks for, and never where the reader is.
 *
 * Fires `before-change` (its detail is the language to come) while the page still looks as it did, and `change` once the language is another.
 */
class ReadingLanguage extends EventTarget {
  #switchers = new Set<object>();
  #writers = new Set<object>();
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

  /** Lets `<html lang>` follow the language as long as one element asks for it. */
  writeDocumentLang(writer: object, write: boolean): void {
    if (!change(this.#writers, writer, write)) return;
    this.#start();
    this.#writeDocumentLang();
  }

  #start(): void {
    if (this.#current) return;
    this.#current = this.#inForce();
    markLanguage(preferences.get('language'));
    preferences.addEventListener('change', ({detail}) => {
      if (detail.changed.includes('language')) this.#refresh();
    });
    whenParsed(() => this.#refresh(true));
    // An application may change `<html lang>` by itself when it goes to another page.
    new MutationObserver(() => {
      const {lang} = document.documentElement;
      if (this.#declared !== undefined && lang !== this.#current) this.#declared = lang;
      this.#refresh();
    }).observe(document.documentElement, {attributeFilter: ['lang']});
  }

  #inForce(): string {
    return (
      (this.#switchers.size ? preferences.get('language') : undefined) ??
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
    markLanguage(preferences.get('language'));
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
