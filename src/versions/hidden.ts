import {lookupLanguage} from '../content/languages.js';
import type {Shown} from './shown.js';
import type {Versions} from './versions.js';

/**
 * Which of the versions are not to be seen.
 *
 * @param decision - What is shown; a notice of the author's is in the language that was wanted.
 */
export function elementsToHide({all, available}: Versions, {shown, requested, beside}: Shown): HTMLElement[] {
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
    .filter(({element, language}) => language !== beside && language !== wanted.get(element.slot))
    .map(({element}) => element);
}

/** What `hidden` says where it was us. */
const OURS = 'reader';

/** What the portal hides itself is not ours to show again; the mark tells it from ours, in a copy too. */
export function hideOnly(article: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of article.querySelectorAll(`:scope>[hidden=${OURS}]`))
    if (!wanted.has(child)) child.removeAttribute('hidden');
  for (const element of elements) if (!element.hidden) element.setAttribute('hidden', OURS);
}
