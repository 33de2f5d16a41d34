import {canonicalLanguage} from '../content/languages.js';

/** The language in a parameter of the page's address, such as `?lang=en`, while a control asks for it. */
export class LanguageAddress {
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
    const url = new URL(location.href);
    const written = url.searchParams.get(parameter);
    if (written === language) return;
    try {
      if (written === null) {
        url.searchParams.set(parameter, before);
        history.replaceState(history.state, '', url);
      }
      url.searchParams.set(parameter, language);
      // The state is kept, because the page's router may store data in it.
      if (language !== before) history.pushState(history.state, '', url);
    } catch {
      // A page without an address, as in a sandboxed frame; the choice is saved in the preferences.
    }
  }
}
