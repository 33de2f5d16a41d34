import {lookupLanguage} from '../content/languages.js';
import type {Choices} from '../preferences/choices.js';
import type {Versions} from './versions.js';

/** What a reader gets who wants a language. Languages are BCP 47 tags. */
export interface ShownVersion {
  requested: string;
  /** The language of the version that is shown. */
  shown: string;
  /** Whether there is no version in the wanted language. */
  missing: boolean;
  /** The language of the second version, where two are shown side by side. */
  second: string | undefined;
}

/** What is shown on a server, which does not know what versions there are: the wanted one, or so it seems. */
export const servedVersion = (language: string): ShownVersion => ({
  requested: language,
  shown: language,
  missing: false,
  second: undefined,
});

/** Which version is shown: the wanted one, else the original, else the first. */
export function chooseVersion(
  versions: Versions,
  requested: string,
  layout: Choices['layout'],
): ShownVersion {
  const {available, articleLanguage} = versions;
  const match = lookupLanguage(requested, available);
  const shown = match ?? originalOf(versions) ?? available[0] ?? articleLanguage;
  // While the page still arrives, the wanted version may not be there yet.
  const missing = !match && document.readyState !== 'loading';
  return {
    requested,
    shown,
    missing,
    second: layout === 'side-by-side' ? secondOf(versions, shown) : undefined,
  };
}

/** The version that the others are translations of: the one in the article's own language. */
export const originalOf = ({available, articleLanguage}: Versions): string | undefined =>
  lookupLanguage(articleLanguage, available);

/** The second version of two side by side: the original, or another where the original is shown. */
function secondOf(versions: Versions, shown: string): string | undefined {
  const original = originalOf(versions);
  return original && original !== shown ? original : versions.available.find((tag) => tag !== shown);
}

/**
 * Which of the versions are not to be seen.
 *
 * @param decision - What is shown; a notice of the author's is in the language that was wanted.
 */
export function elementsToHide(
  {all, available}: Versions,
  {shown, requested, second}: ShownVersion,
): HTMLElement[] {
  const wanted = new Map<string, string>();
  for (const {element} of all) {
    const {slot} = element;
    if (wanted.has(slot)) continue;
    const here = all.filter((other) => other.element.slot === slot).map(({language}) => language);
    const languages = [...new Set(here)];
    const match = lookupLanguage(slot === 'notice' ? requested : shown, languages);
    // A title in another language is better than no title; a second lead is not.
    const instead =
      slot && slot !== 'lead' && (available.find((tag) => languages.includes(tag)) ?? languages[0]);
    wanted.set(slot, match ?? (instead || ''));
  }
  return all
    .filter(({element, language}) => language !== second && language !== wanted.get(element.slot))
    .map(({element}) => element);
}

/** What `hidden` says where it was us. */
const OURS = 'reader';

/** What the portal hides itself is not ours to show again; the mark tells it from ours, in a copy too. */
export function hideElements(article: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of article.querySelectorAll(`:scope>[hidden=${OURS}]`))
    if (!wanted.has(child)) child.removeAttribute('hidden');
  for (const element of elements) if (!element.hidden) element.setAttribute('hidden', OURS);
}

/** The elements of one language in one slot. */
export const elementsIn = ({all}: Versions, slot: string, language: string | undefined): HTMLElement[] =>
  all
    .filter((version) => version.element.slot === slot && version.language === language)
    .map(({element}) => element);
