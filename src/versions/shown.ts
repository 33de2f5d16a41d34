import {lookupLanguage} from '../content/languages.js';
import type {Choices} from '../preferences/choices.js';
import type {Versions} from './versions.js';

/** What a reader gets who wants a language. Languages are BCP 47 tags. */
export interface Shown {
  requested: string;
  /** The language of the version that is shown. */
  shown: string;
  /** Whether there is no version in the wanted language. */
  missing: boolean;
  /** The language of a second version beside it, where the reader wants two. */
  beside: string | undefined;
}

/** What is shown on a server, which does not know what versions there are: the wanted one, or so it seems. */
export const servedShown = (language: string): Shown => ({
  requested: language,
  shown: language,
  missing: false,
  beside: undefined,
});

/** Which version is shown: the wanted one, else the original, else the first. */
export function decide(versions: Versions, requested: string, layout: Choices['layout']): Shown {
  const {available, own} = versions;
  const match = lookupLanguage(requested, available);
  const shown = match ?? originalOf(versions) ?? available[0] ?? own;
  // While the page still arrives, the wanted version may not be there yet.
  const missing = !match && document.readyState !== 'loading';
  return {requested, shown, missing, beside: layout === 'parallel' ? beside(versions, shown) : undefined};
}

/** The version that the others are translations of: the one in the article's own language. */
export const originalOf = ({available, own}: Versions): string | undefined => lookupLanguage(own, available);

/** The version that stands beside the one that is shown: the original, or another where the original is shown. */
function beside(versions: Versions, shown: string): string | undefined {
  const original = originalOf(versions);
  return original && original !== shown ? original : versions.available.find((tag) => tag !== shown);
}
