import {canonicalLanguage, lookupLanguage, looksVietnamese, primaryLanguage} from '../content/languages.js';
import {warnOnce} from '../shared/warn.js';
import {blocksOf} from './blocks.js';
import {pairBlocks} from './pairs.js';
import {authoredLanguage} from './right-language.js';

/** A child of an article that is in a language: only its readers should see it. */
interface Version {
  element: HTMLElement;
  language: string;
}

/** The language versions among the children of an article. */
export interface Versions {
  /** Languages that have a body, in the order of the page. A title without a body is not a version. */
  available: string[];
  all: Version[];
  /** The article's own language: declared around it, or told from its letters. */
  own: string;
}

/**
 * Reads the language versions of an article from its children's `lang`.
 *
 * An existing body that was only wrapped is one version, whatever `lang` Word left on some of its paragraphs:
 * text must not vanish because of it. Beside text without `lang`, children are versions only where one of them is
 * marked with the article's own language, which Word's marks never are.
 *
 * @param own - The article's own language, a BCP 47 tag.
 */
export function readVersions(article: Element, own: string): Versions {
  const all = [...article.children]
    .filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !!child.lang && child.slot !== 'tools',
    )
    .map((element) => ({element, language: textLanguage(element)}));
  const bodies = all.filter(({element}) => !element.slot && hasContent(element));
  const available = [...new Set(bodies.map(({language}) => language))];
  const separate = hasCommonText(article)
    ? available.length > 1 && bodies.some(({element}) => lookupLanguage(own, [authoredLanguage(element)]))
    : available.length > 0;
  return separate
    ? {all, available, own}
    : {all: all.filter(({element}) => element.slot), available: [own], own};
}

/**
 * Which of the versions are not to be seen.
 *
 * @param shown - The language that is shown.
 * @param requested - The language the reader wants; a notice of the author's is in that one.
 * @param beside - A second language that is shown, where there is a version in it.
 */
export function elementsToHide(
  {all, available}: Versions,
  shown: string,
  requested: string,
  beside?: string,
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
    .filter(({element, language}) => language !== beside && language !== wanted.get(element.slot))
    .map(({element}) => element);
}

/** What the letters say weighs more than a wrong mark: Word marks Vietnamese as Swedish, templates as English. */
function textLanguage(element: HTMLElement): string {
  const authored = authoredLanguage(element);
  const marked = canonicalLanguage(authored) ?? authored;
  if (!canonicalLanguage(marked)) warnOnce(element, 'lang', marked, 'not a BCP 47 tag; it is shown as it is');
  return primaryLanguage(marked) !== 'vi' && looksVietnamese(element.textContent ?? '') ? 'vi' : marked;
}

/** A template may emit an empty version: there is nothing to show in that language. */
const hasContent = (element: Element): boolean =>
  !!element.textContent?.trim() || !!element.querySelector('img,video');

/** Whether there is text in the body that belongs to no version. */
const hasCommonText = (article: Element): boolean =>
  [...article.childNodes].some(
    (node) =>
      (node instanceof HTMLElement ? !node.slot && !node.lang : node instanceof Text) &&
      !!node.textContent?.trim(),
  );

/** The elements of one language in one slot. */
export const elementsIn = ({all}: Versions, slot: string, language: string | undefined): HTMLElement[] =>
  all
    .filter((version) => version.element.slot === slot && version.language === language)
    .map(({element}) => element);

/**
 * The block that is to vanish around an anchor, and the block of another version that says what it says: its partner,
 * or the one that the last partner before it has.
 *
 * @param hidden - What will be hidden.
 */
export function counterpartIn(
  versions: Versions,
  hidden: readonly HTMLElement[],
  anchor: Node,
): readonly [Element, Element] | undefined {
  const from = versions.all.find(({element}) => element.contains(anchor));
  if (!from || !hidden.includes(from.element)) return undefined;
  const {slot} = from.element;
  const to = versions.all.find(({element}) => element.slot === slot && !hidden.includes(element));
  if (!to) return undefined;
  let last: Element | undefined;
  const here = blocksOf(elementsIn(versions, slot, from.language)).blocks;
  const there = blocksOf(elementsIn(versions, slot, to.language)).blocks;
  for (const [mine, other] of pairBlocks(here, there, from.language, to.language)) {
    last = other ?? last;
    if (mine?.contains(anchor)) return last && [mine, last];
  }
  return undefined;
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
