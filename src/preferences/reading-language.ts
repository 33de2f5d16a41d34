import {canonicalLanguage, looksVietnamese} from '../content/languages.js';
import {onServer, serverLanguage} from '../base/environment.js';
import {whenParsed} from '../base/task-queue.js';
import {setMembership} from './offers.js';
import {preferences} from './preferences.js';
import {observeRoot, setRootAttribute} from './root-attributes.js';

/**
 * The language that the page's own address says in a parameter, as `?lang=en`, as long as a control asks for that.
 */
class LanguageAddress {
  #parameters = new Map<object, string>();
  #moved: () => void;

  /** @param moved - Called when the reader went back or forward. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /**
   * @param parameter - Its name; empty when the control no longer asks.
   * @returns Whether that is news.
   */
  follow(control: object, parameter: string): boolean {
    if ((this.#parameters.get(control) ?? '') === parameter) return false;
    if (parameter) this.#parameters.set(control, parameter);
    else this.#parameters.delete(control);
    const toggle = this.#parameters.size ? 'addEventListener' : 'removeEventListener';
    globalThis[toggle]('popstate', this.#moved);
    return true;
  }

  /** Where several controls name different parameters, the first counts. */
  get #parameter(): string | undefined {
    return [...this.#parameters.values()][0];
  }

  /** A BCP 47 tag; undefined without a well-formed one. */
  get language(): string | undefined {
    const parameter = this.#parameter;
    return parameter ? canonicalLanguage(new URLSearchParams(location.search).get(parameter)) : undefined;
  }

  /**
   * Writes a language into the address, as a step of its own for the Back button.
   *
   * @param before - The language until now: the step before says it too, or Back would lead to the saved choice.
   */
  write(language: string, before: string): void {
    const parameter = this.#parameter;
    if (!parameter) return;
    const url = new URL(location.href);
    const there = url.searchParams.get(parameter);
    if (there === language) return;
    try {
      if (there === null) {
        url.searchParams.set(parameter, before);
        history.replaceState(history.state, '', url);
      }
      url.searchParams.set(parameter, language);
      // A router of the page's keeps its notes in the state.
      if (language !== before) history.pushState(history.state, '', url);
    } catch {
      // A page without an address of its own, as in a sandboxed frame: the choice is kept elsewhere.
    }
  }
}

/**
 * The language this page is read in.
 *
 * Where something on the page can switch in place, that is what the address says, if a control asked for that, or else
 * the reader's saved choice; where each language has an address of its own, it is the language the page declares,
 * whatever was chosen elsewhere. Never what the browser asks for, and never where the reader is.
 *
 * Fires `before-change` (its detail is the language to come) while the page still looks as it did, and `change` once
 * the language is another.
 */
class ReadingLanguage extends EventTarget {
  #switchers = new Set<object>();
  #writers = new Set<object>();
  #address = new LanguageAddress(() => this.#refresh());
  /** `<html lang>` as the page had it, while we write there; undefined while we do not. */
  #declared: string | undefined;
  /** Empty until somebody asks. */
  #current = '';

  /** A BCP 47 tag. `en`, the source language, where neither the reader nor the page nor its title says anything else. */
  get current(): string {
    if (onServer) return serverLanguage.language;
    this.#start();
    return this.#current;
  }

  /** Whether this element can switch languages without leaving the page; to be taken back when it leaves. */
  switchesInPlace(switcher: object, can: boolean): void {
    if (setMembership(this.#switchers, switcher, can)) this.#refresh(true);
  }

  /**
   * Lets a parameter of the address say the language, and say it after the next choice.
   *
   * @param parameter - Its name, as `lang` in `?lang=en`; empty to take that back.
   */
  followAddress(control: object, parameter: string): void {
    if (this.#address.follow(control, parameter)) this.#refresh(true);
  }

  /** The reader chose this language here, perhaps the one that is saved, where the address said another. */
  choose(language: string): void {
    if (this.#switchers.size) this.#address.write(language, this.#current);
    this.#refresh();
  }

  /** Lets `<html lang>` follow the language as long as one element asks for it. */
  writeDocumentLang(writer: object, write: boolean): void {
    if (!setMembership(this.#writers, writer, write)) return;
    this.#start();
    this.#writeDocumentLang();
  }

  #start(): void {
    if (this.#current) return;
    this.#current = this.#inForce();
    setRootAttribute('data-reader-language', this.#chosen ?? '');
    preferences.subscribe(['language'], ({origin}) => {
      const language = preferences.get('language');
      // Another tab has an address of its own.
      if (language && origin === 'page') this.choose(language);
      else this.#refresh();
    });
    whenParsed(() => this.#refresh(true));
    // An application may change `<html lang>` by itself when it goes to another page.
    observeRoot('lang', () => {
      const {lang} = document.documentElement;
      if (this.#declared !== undefined && lang !== this.#current) this.#declared = lang;
      this.#refresh();
    });
  }

  /** What the reader chose, on this page by its address or on another. */
  get #chosen(): string | undefined {
    return (this.#switchers.size ? this.#address.language : undefined) ?? preferences.get('language');
  }

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
    setRootAttribute('data-reader-language', this.#chosen ?? '');
    if (!news) return;
    this.#writeDocumentLang();
    this.dispatchEvent(new CustomEvent('change'));
  }

  #writeDocumentLang(): void {
    if (this.#writers.size) {
      this.#declared ??= document.documentElement.lang;
      setRootAttribute('lang', this.#current);
    } else if (this.#declared !== undefined) {
      setRootAttribute('lang', this.#declared);
      this.#declared = undefined;
    }
  }
}

/** One for the page: the elements and the interface's words follow it. */
export const readingLanguage = new ReadingLanguage();
