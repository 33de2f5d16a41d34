import {canonicalLanguage} from '../content/languages.js';

/** The language that a parameter of this page's address names, a BCP 47 tag; undefined without a well-formed one. */
export const readAddress = (parameter: string): string | undefined =>
  parameter ? canonicalLanguage(new URLSearchParams(location.search).get(parameter)) : undefined;

/**
 * Writes a language into the address, as a step of its own for the Back button.
 *
 * @param before - The language until now: the step before says it too, or Back would lead to the saved choice.
 */
export function writeAddress(parameter: string, language: string, before: string): void {
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
