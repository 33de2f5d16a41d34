import {lookupLanguage} from '../content/languages.js';
import {isPerceived} from '../content/text.js';
import type {Choices} from '../preferences/choices.js';
import type {Versions} from './versions.js';

/** The version that is shown to a reader who wants a language. Languages are BCP 47 tags. */
export interface ShownVersion {
  requested: string;
  /** The language of the shown version. */
  shown: string;
  /** True if there is no version in the wanted language. */
  missing: boolean;
  /** The language of the second version, if two are shown side by side. */
  second: string | undefined;
}

/**
 * The version on a server, which cannot read the available ones: the wanted version is assumed to be there.
 */
export const servedVersion = (language: string): ShownVersion => ({
  requested: language,
  shown: language,
  missing: false,
  second: undefined,
});

/** Chooses the version to show: the wanted one, else the original, else the first. */
export function chooseVersion(
  versions: Versions,
  requested: string,
  layout: Choices['layout'],
): ShownVersion {
  const {available, articleLanguage} = versions;
  const match = lookupLanguage(requested, available);
  const shown = match ?? originalOf(versions) ?? available[0] ?? articleLanguage;
  // While the document is loading, the wanted version may still come.
  const missing = !match && document.readyState !== 'loading';
  return {
    requested,
    shown,
    missing,
    second: layout === 'side-by-side' ? secondOf(versions, shown) : undefined,
  };
}

/**
 * The language of the original: the version in the article's language, of which the others are translations.
 */
export const originalOf = ({available, articleLanguage}: Versions): string | undefined =>
  lookupLanguage(articleLanguage, available);

/** The second version of two side by side: the original, or another version if the original is shown. */
function secondOf(versions: Versions, shown: string): string | undefined {
  const original = originalOf(versions);
  return original && original !== shown ? original : versions.available.find((tag) => tag !== shown);
}

/**
 * The elements of the versions that are not shown.
 *
 * @param decision - The shown version. An author's notice is shown in the wanted language.
 */
export function elementsToHide(
  {all, available, hasBody}: Versions,
  {shown, requested, second}: ShownVersion,
): HTMLElement[] {
  const wanted = new Map<string, string>();
  for (const {element} of all) {
    const {slot} = element;
    if (wanted.has(slot)) continue;
    const here = all
      .filter((other) => other.element.slot === slot && isPerceived(other.element))
      .map(({language}) => language);
    const languages = [...new Set(here)];
    const match = lookupLanguage(slot === 'notice' ? requested : shown, languages);
    // A title in another language is better than no title; a lead is not, unless it is all there is.
    const instead =
      slot &&
      (slot !== 'lead' || !hasBody) &&
      (available.find((tag) => languages.includes(tag)) ?? languages[0]);
    wanted.set(slot, match ?? (instead || ''));
  }
  return all
    .filter(({element, language}) => language !== second && language !== wanted.get(element.slot))
    .map(({element}) => element);
}

/** The value of `hidden` on elements that we hide. */
const HIDDEN_BY_READER = 'reader';

/**
 * Hides the given children of an article, pauses what plays in them, and shows the others that we have hidden. Children that the portal
 * hides stay hidden; the attribute's value tells the two apart, even in a copy of the page.
 */
export function hideElements(article: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of article.querySelectorAll(`:scope>[hidden=${HIDDEN_BY_READER}]`))
    if (!wanted.has(child)) child.removeAttribute('hidden');
  for (const element of elements) {
    if (element.hidden) continue;
    element.setAttribute('hidden', HIDDEN_BY_READER);
    // A reader could not find the player that goes on.
    for (const player of element.querySelectorAll<HTMLMediaElement>('audio,video')) player.pause();
  }
}

/** Returns true if an element is in a version that is not shown. */
export const isInHiddenVersion = (element: Element): boolean =>
  !!element.closest(`[hidden=${HIDDEN_BY_READER}]`);

/** The elements of one language in one slot. */
export const elementsIn = ({all}: Versions, slot: string, language: string | undefined): HTMLElement[] =>
  all
    .filter((version) => version.element.slot === slot && version.language === language)
    .map(({element}) => element);
