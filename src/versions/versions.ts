import {canonicalLanguage, lookupLanguage, looksVietnamese, primaryLanguage} from '../content/languages.js';
import {warnOnce} from '../shared/warn.js';
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
