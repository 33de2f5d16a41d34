import {languageIn} from '../base/attributes.js';
import {canonicalLanguage, isDoubtfulMark, looksVietnamese} from '../content/languages.js';
import {onServer, serverLanguage} from '../base/environment.js';
import {whenParsed} from '../base/task-queue.js';
import {offeredLanguages, setMembership} from './offers.js';
import {preferences} from './preferences.js';
import {observeRoot, setRootAttribute} from './root-attributes.js';

/** The language in a parameter of the page's address, such as `?lang=en`, while a control asks for it. */
class LanguageAddress {
  #parameters = new Map<object, string>();
  #onPopState: () => void;

  /** @param onPopState - Called when the reader has gone back or forward. */
  constructor(onPopState: () => void) {
    this.#onPopState = onPopState;
  }

  /**
   * Follows a parameter for a control.
   *
   * @param control - The control that asks.
   * @param parameter - The name of the parameter; empty when the control no longer asks.
   * @returns True if the control asked for another one before.
   */
  follow(control: object, parameter: string): boolean {
    if ((this.#parameters.get(control) ?? '') === parameter) return false;
    if (parameter) this.#parameters.set(control, parameter);
    else this.#parameters.delete(control);
    const toggle = this.#parameters.size ? 'addEventListener' : 'removeEventListener';
    globalThis[toggle]('popstate', this.#onPopState);
    return true;
  }

  /** The parameter of the first control, if several controls ask for different ones. */
  get #parameter(): string | undefined {
    return [...this.#parameters.values()][0];
  }

  /** The language in the address, a BCP 47 tag; undefined if there is none or it is not well-formed. */
  get language(): string | undefined {
    const parameter = this.#parameter;
    return parameter ? canonicalLanguage(new URLSearchParams(location.search).get(parameter)) : undefined;
  }

  /**
   * Writes a language into the address, as a new entry of the browser's history.
   *
   * @param language - A BCP 47 tag.
   * @param before - The language until now. It is written into the current entry, or Back would lead to the
   *   saved choice.
   */
  write(language: string, before: string): void {
    const parameter = this.#parameter;
    if (!parameter) return;
    const written = new URLSearchParams(location.search).get(parameter);
    if (written === language) return;
    try {
      // The state is kept, because the page's router may store data in it.
      if (written === null) history.replaceState(history.state, '', addressWith(parameter, before));
      if (language !== before) history.pushState(history.state, '', addressWith(parameter, language));
    } catch {
      // A page without an address, as in a sandboxed frame; the choice is saved in the preferences.
    }
  }
}

/**
 * The page's address with another value of a parameter. The rest of the query stays as it is, letter by
 * letter: servers read `%u0111` and `in` otherwise than the browser writes them.
 */
function addressWith(parameter: string, value: string): URL {
  const url = new URL(location.href);
  const parts = url.search.slice(1).split('&');
  // The `&` keeps a question mark that belongs to a name.
  const isOwn = (part: string): boolean => new URLSearchParams(`&${part}`).has(parameter);
  let place = parts.findIndex(isOwn);
  if (place < 0) place = parts.length - (parts.at(-1) ? 0 : 1);
  parts[place] = `${new URLSearchParams([[parameter, value]])}`;
  url.search = parts.filter((part, index) => index === place || !isOwn(part)).join('&');
  return url;
}

/** Returns true while Google Chrome translates the page, which it tells by a class of `<html>`. */
const isTranslatedByChrome = (): boolean =>
  /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className);

/**
 * The language in which this page is read.
 *
 * If an element of the page can switch in place, it is the language in the address, if a control asks for
 * that, else the reader's saved choice. If each language has its own address, it is the language that the
 * page declares, and choices made on other pages do not count. Without a toggle, it is the language of the
 * articles where the page declares none, or one that their letters deny. The browser's languages and the reader's
 * location are never used.
 *
 * Fires `declared` when another script has written `<html lang>`; `before-change`, with the new language as its
 * detail, while the page still shows the old one; and `change` afterwards.
 */
class ReadingLanguage extends EventTarget {
  #switchers = new Set<object>();
  #toggles = new Set<object>();
  #writers = new Set<object>();
  #address = new LanguageAddress(() => this.#refresh());
  /** The page's own `<html lang>`, as it was last seen. */
  #declared = '';
  /** The language that we have written to `<html lang>`; undefined while we write none. */
  #written: string | undefined;
  /** The value of `<html lang>` at the last look. */
  #seen: string | undefined;
  /** True while the browser translates the page. */
  #isTranslated = false;
  /** True while elements are told that another script has written `<html lang>`. */
  #byPage = false;
  /** The current language; empty until it is first read. */
  #current = '';

  /**
   * The current language, a BCP 47 tag. It is `en`, the source language, if neither the reader, the page nor
   * its title gives another.
   */
  get current(): string {
    if (onServer) return serverLanguage.language;
    this.#start();
    return this.#current;
  }

  /** Adds an element that can switch languages in place, or removes it when it is disconnected. */
  switchesInPlace(switcher: object, can: boolean): void {
    if (setMembership(this.#switchers, switcher, can)) this.#refresh(true);
  }

  /** Adds a toggle that offers languages, or removes it. With one, the page's own declaration holds. */
  offersChoice(toggle: object, can: boolean): void {
    if (setMembership(this.#toggles, toggle, can)) this.#refresh(true);
  }

  /**
   * The page's `<html lang>` as its author wrote it, also while we or the browser's page translation overwrite it;
   * empty if there is none.
   */
  get declared(): string {
    const {lang} = document.documentElement;
    if (lang !== this.#written && !this.#isTranslation(lang)) this.#declared = lang;
    return this.#declared;
  }

  /**
   * Reads the language from a parameter of the address, and writes the next choice to it.
   *
   * @param control - The control that asks for it.
   * @param parameter - The parameter's name, such as `lang` for `?lang=en`; empty to stop.
   */
  followAddress(control: object, parameter: string): void {
    if (this.#address.follow(control, parameter)) this.#refresh(true);
  }

  /**
   * Applies a choice made on this page. It may equal the saved choice if the address had another language.
   */
  choose(language: string): void {
    if (this.#switchers.size) this.#address.write(language, this.#current);
    this.#refresh();
  }

  /** Writes the language to `<html lang>`, as long as at least one element asks for it. */
  writeDocumentLang(writer: object, write: boolean): void {
    if (!setMembership(this.#writers, writer, write)) return;
    this.#start();
    this.#writeDocumentLang();
  }

  #start(): void {
    if (this.#current) return;
    this.#seen = document.documentElement.lang;
    this.#current = this.#findCurrent();
    setRootAttribute('data-reader-language', this.#chosen ?? '');
    preferences.subscribe(['language'], ({origin}) => {
      const language = preferences.get('language');
      // A choice in another tab does not change this tab's address.
      if (language && origin === 'page') this.choose(language);
      else this.#refresh();
    });
    whenParsed(() => this.#refresh(true));
    offeredLanguages.addEventListener('change', () => this.#refresh(true));
    // An application may change `<html lang>` itself when it shows another page. It announces that itself.
    observeRoot('lang', this.#onRootLanguage);
  }

  /** The reader's choice: in the address of this page, else the saved one. */
  get #chosen(): string | undefined {
    return (this.#switchers.size ? this.#address.language : undefined) ?? preferences.get('language');
  }

  #findCurrent(): string {
    const chosen = this.#switchers.size ? this.#chosen : undefined;
    if (chosen) return chosen;
    const declared = languageIn(document.documentElement, 'lang', this.declared);
    const isBelieved = this.#toggles.size || !isDoubtfulMark(this.declared);
    return (
      (isBelieved ? undefined : offeredLanguages.common(!!declared)) ??
      declared ??
      // Old portals declare no language, but their title is in it.
      (looksVietnamese(document.title) ? 'vi' : 'en')
    );
  }

  /**
   * @param arriving - True if an element was added or removed, as while the page loads; the reading position
   *   is then not kept.
   */
  #refresh(arriving = false): void {
    this.#start();
    const next = this.#findCurrent();
    const changed = next !== this.#current;
    if (changed && !arriving) this.dispatchEvent(new CustomEvent('before-change', {detail: next}));
    this.#current = next;
    setRootAttribute('data-reader-language', this.#chosen ?? '');
    if (!changed) return;
    this.#writeDocumentLang();
    this.dispatchEvent(new CustomEvent('change', {detail: {byPage: this.#byPage}}));
  }

  /** Follows another script that has written `<html lang>`. */
  #onRootLanguage = (): void => {
    const {lang} = document.documentElement;
    const wasTranslated = this.#isTranslated;
    this.#isTranslated = this.#isTranslation(lang);
    // The page changes the class for reasons of its own.
    if (lang === this.#seen && wasTranslated === this.#isTranslated) return;
    this.#seen = lang;
    // After its translation the browser gives back the value that it found.
    if (wasTranslated && !this.#isTranslated && this.#written) setRootAttribute('lang', this.#written);
    else if (lang !== this.#written && !isTranslatedByChrome()) {
      this.#byPage = true;
      this.dispatchEvent(new CustomEvent('declared'));
      this.#refresh();
      this.#byPage = false;
    }
  };

  /**
   * Returns true if a value of `<html lang>` is not the page's: the browser writes it when it translates the
   * page. Beside Chrome's class, Safari tells by nothing but a language that no article is in.
   */
  #isTranslation(lang: string): boolean {
    return (
      isTranslatedByChrome() ||
      (lang !== this.#declared && lang !== this.#written && offeredLanguages.lacks(lang, true))
    );
  }

  #writeDocumentLang(): void {
    const {declared} = this;
    const language = this.#writers.size ? this.#current : undefined;
    const before = this.#written;
    if (language === before) return;
    this.#written = language;
    // While the browser translates the page, its text is in the language that the browser declares.
    const {lang} = document.documentElement;
    if (lang === before || !this.#isTranslation(lang)) setRootAttribute('lang', language ?? declared);
  }
}

/** The reading language that all elements of this page follow. */
export const readingLanguage = new ReadingLanguage();
