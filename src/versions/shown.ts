import {lookupLanguage} from '../content/languages.js';
import type {Versions} from './versions.js';

/** What a reader gets who wants a language. Languages are BCP 47 tags. */
export interface Shown {
  requested: string;
  /** The language of the version that is shown. */
  shown: string;
  /** Whether there is no version in the wanted language. */
  missing: boolean;
}

/** Which version is shown: the wanted one, else the original, else the first. */
export function decide(versions: Versions, requested: string): Shown {
  const {available, own} = versions;
  const match = lookupLanguage(requested, available);
  const shown = match ?? originalOf(versions) ?? available[0] ?? own;
  // While the page still arrives, the wanted version may not be there yet.
  return {requested, shown, missing: !match && document.readyState !== 'loading'};
}

/** The version that the others are translations of: the one in the article's own language. */
export const originalOf = ({available, own}: Versions): string | undefined => lookupLanguage(own, available);

/** The version that stands beside the one that is shown: the original, or another where the original is shown. */
export function secondLanguage(versions: Versions, shown: string, layout: string): string | undefined {
  const {available} = versions;
  if (layout !== 'parallel' || available.length < 2) return undefined;
  const original = originalOf(versions);
  return original && original !== shown ? original : available.find((tag) => tag !== shown);
}
