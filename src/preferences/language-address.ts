import {canonicalLanguage} from '../content/languages.js';

/**
 * The language that the page's own address says in a parameter, as `?lang=en`, as long as a control asks for that.
 */
export class LanguageAddress {
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
