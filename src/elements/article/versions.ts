import {
  canonicalLanguage,
  lookupLanguage,
  looksVietnamese,
  primaryLanguage,
} from '../../content/languages.js';

/** Slots whose versions must not vanish where the shown language has none: a title in another language is better than no title. */
const NEVER_EMPTY = new Set(['title', 'source', 'notice']);

/** What is in a language: the elements of an article that only its readers should see. */
interface Version {
  element: HTMLElement;
  slot: string;
  language: string;
}

/** The language versions among the children of an article. */
export interface Versions {
  /** Languages that have a body, in the order of the page. A title without a body is not a version. */
  available: string[];
  all: Version[];
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
  const all: Version[] = [];
  for (const element of article.children) {
    const slot = element.slot;
    const lang = element.getAttribute('lang');
    if (!lang || !(element instanceof HTMLElement) || slot === 'tools') continue;
    all.push({element, slot, language: textLanguage(element, lang)});
  }
  const bodies = all.filter(({slot}) => !slot);
  const available = [...new Set(bodies.map(({language}) => language))];
  const separate = hasCommonText(article)
    ? available.length > 1 && bodies.some(({element}) => lookupLanguage(own, [element.lang]))
    : available.length > 0;
  return separate ? {all, available} : {all: all.filter(({slot}) => slot), available: [own]};
}

/**
 * Which of the versions are to be seen; the others are to be hidden.
 *
 * @param language - The language that is shown.
 * @param requested - The language the reader wants; a notice of the author's is in that one.
 */
export function shownElements(
  {all, available}: Versions,
  language: string,
  requested: string,
): Set<HTMLElement> {
  const shown = new Set<HTMLElement>();
  for (const slot of new Set(all.map((version) => version.slot))) {
    const here = all.filter((version) => version.slot === slot);
    const languages = here.map((version) => version.language);
    const match =
      lookupLanguage(slot === 'notice' ? requested : language, languages) ??
      (NEVER_EMPTY.has(slot)
        ? (available.find((tag) => languages.includes(tag)) ?? languages[0])
        : undefined);
    for (const version of here) if (version.language === match) shown.add(version.element);
  }
  return shown;
}

/** What the letters say weighs more than a wrong mark: Word marks Vietnamese as Swedish, templates as English. */
function textLanguage(element: Element, lang: string): string {
  const marked = canonicalLanguage(lang) ?? lang;
  return primaryLanguage(marked) !== 'vi' && looksVietnamese(element.textContent ?? '') ? 'vi' : marked;
}

/** Whether there is text in the body that belongs to no version. */
function hasCommonText(article: Element): boolean {
  for (const node of article.childNodes) {
    const common = node instanceof Element ? !node.slot && !node.hasAttribute('lang') : node instanceof Text;
    if (common && node.textContent?.trim()) return true;
  }
  return false;
}

/**
 * The block of another version that says what this one says: the one at the same place in its version, as far
 * down where the versions differ in length.
 */
export function counterpartIn(
  {all}: Versions,
  next: ReadonlySet<HTMLElement>,
  anchor: Node,
): readonly [Element, Element] | undefined {
  const from = all.find(({element}) => element.contains(anchor));
  if (!from || next.has(from.element)) return undefined;
  const same = all.filter(({slot}) => slot === from.slot);
  const here = blocks(same.filter(({language}) => language === from.language));
  const there = blocks(same.filter(({element}) => next.has(element)));
  const index = here.findIndex((block) => block.contains(anchor));
  const place =
    here.length === there.length ? index : Math.round((index * (there.length - 1)) / (here.length - 1 || 1));
  const [block, partner] = [here[index], there[place]];
  return block && partner ? [block, partner] : undefined;
}

const blocks = (versions: Version[]): Element[] => {
  const elements = versions.map(({element}) => element);
  const [only] = elements;
  return elements.length === 1 && only!.children.length ? [...only!.children] : elements;
};
