import {warnOnce} from '../base/console.js';
import {canonicalLanguage, lookupLanguage, looksVietnamese, primaryLanguage} from '../content/languages.js';
import {asText} from '../content/text.js';
import {authoredLanguage} from './language-marks.js';

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
  articleLanguage: string;
  /** The origin of each version that says something about it, by language. */
  origins: ReadonlyMap<string, Origin>;
}

/**
 * Reads the language versions of an article from its children's `lang`.
 *
 * An existing body that was only wrapped is one version, whatever `lang` Word left on some of its paragraphs:
 * text must not vanish because of it. Beside text without `lang`, children are versions only where one of them is
 * marked with the article's own language, which Word's marks never are.
 *
 * @param articleLanguage - Declared around the article, or told from its letters: a BCP 47 tag.
 */
export function readVersions(article: Element, articleLanguage: string): Versions {
  const all = [...article.children]
    .filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !!child.lang && child.slot !== 'tools',
    )
    .map((element) => ({element, language: textLanguage(element)}));
  const bodies = all.filter(({element}) => !element.slot && hasContent(element));
  const available = [...new Set(bodies.map(({language}) => language))];
  const separate = hasCommonText(article)
    ? available.length > 1 &&
      bodies.some(({element}) => lookupLanguage(articleLanguage, [authoredLanguage(element)]))
    : available.length > 0;
  if (!separate)
    return {
      all: all.filter(({element}) => element.slot),
      available: [articleLanguage],
      articleLanguage,
      origins: new Map(),
    };
  const origins = new Map<string, Origin>();
  for (const language of available) {
    const elements = all.filter((version) => !version.element.slot && version.language === language);
    const origin = readOrigin(elements.map(({element}) => element));
    if (origin.modified || origin.machine) origins.set(language, origin);
  }
  return {all, available, articleLanguage, origins};
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

/** Where the text of a version comes from, as its elements say. */
export interface Origin {
  /** When it was last changed, as written; empty where nothing is said. */
  modified: string;
  /** Whether a machine translated it. */
  machine: boolean;
}

/**
 * Reads `modified` and `translation` from the elements of a version; the first that says something counts. Both may be
 * written as `data-…`, for pages that must validate.
 */
function readOrigin(elements: readonly HTMLElement[]): Origin {
  const said = (name: string): [text: string, element?: HTMLElement] => {
    for (const element of elements) {
      const text = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
      if (text) return [asText(text).trim(), element];
    }
    return [''];
  };
  const [translation, element] = said('translation');
  if (element && !/^(machine|human)$/i.test(translation))
    warnOnce(element, 'translation', translation, 'neither machine nor human; nothing is said of it');
  return {modified: said('modified')[0], machine: /^machine$/i.test(translation)};
}
