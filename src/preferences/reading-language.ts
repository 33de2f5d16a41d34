import {canonicalLanguage} from '../content/languages.js';
import {preferences} from './preferences.js';
import {markLanguage} from './root.js';

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
  #documentLangWriters = new Set<object>();
  /** `<html lang>` as the page had it, while we write there; undefined while we do not. */
  #declared: string | undefined;
  #written = '';
  #current = '';
  #started = false;

  /** A BCP 47 tag. `en` where neither the reader nor the page says anything: it is the source language. */
  get current(): string {
    this.#start();
    return this.#current;
  }

  /** Says that this element can switch languages without leaving the page, until it leaves. */
  join(switcher: object): void {
    if (this.#switchers.has(switcher)) return;
    this.#switchers.add(switcher);
    this.#refresh({arriving: true});
  }

  leave(switcher: object): void {
    if (this.#switchers.delete(switcher)) this.#refresh({arriving: true});
  }

  /** Lets `<html lang>` follow the language as long as one element asks for it. */
  writeDocumentLang(writer: object, write: boolean): void {
    if (write === this.#documentLangWriters.has(writer)) return;
    if (write) this.#documentLangWriters.add(writer);
    else this.#documentLangWriters.delete(writer);
    this.#start();
    this.#writeDocumentLang();
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#current = this.#inForce();
    markLanguage(preferences.get('language'));
    preferences.addEventListener('change', ({detail}) => {
      if (detail.changed.includes('language')) this.#refresh();
    });
    // An application may change `<html lang>` by itself when it goes to another page.
    new MutationObserver(() => {
      const {lang} = document.documentElement;
      if (this.#declared !== undefined && lang !== this.#written) this.#declared = lang;
      this.#refresh();
    }).observe(document.documentElement, {attributeFilter: ['lang']});
  }

  /** What the page itself declares, also while we write `<html lang>`. */
  #documentLanguage(): string | undefined {
    return canonicalLanguage(this.#declared ?? document.documentElement.lang);
  }

  #inForce(): string {
    const chosen = this.#switchers.size ? preferences.get('language') : undefined;
    return chosen ?? this.#documentLanguage() ?? 'en';
  }

  /** `arriving`: an element came or went, as while the page loads; then there is no place to be kept. */
  #refresh({arriving = false} = {}): void {
    this.#start();
    const next = this.#inForce();
    const chosen = preferences.get('language');
    if (next === this.#current) return markLanguage(chosen);
    if (!arriving) this.dispatchEvent(new CustomEvent('before-change', {detail: next}));
    this.#current = next;
    markLanguage(chosen);
    this.#writeDocumentLang();
    this.dispatchEvent(new CustomEvent('change'));
  }

  #writeDocumentLang(): void {
    const root = document.documentElement;
    if (this.#documentLangWriters.size) {
      this.#declared ??= root.lang;
      this.#written = this.#current;
      if (root.lang !== this.#current) root.lang = this.#current;
    } else if (this.#declared !== undefined) {
      if (this.#declared) root.lang = this.#declared;
      else root.removeAttribute('lang');
      this.#declared = undefined;
    }
  }
}

/** One for the page: the elements and the interface's words follow it. */
export const readingLanguage = new ReadingLanguage();
