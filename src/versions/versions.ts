import {languageIn} from '../base/attributes.js';
import {warnOnce} from '../base/console.js';
import {ReaderElement} from '../base/reader-element.js';
import {ARTICLES} from '../base/texts.js';
import {isDoubtfulMark, lookupLanguage, looksVietnamese} from '../content/languages.js';
import {asText, hasSeenText, isPerceived} from '../content/text.js';
import {authoredLanguage} from './language-marks.js';

/** A child of an article that has a language and is shown only to its readers. */
interface Version {
  element: HTMLElement;
  language: string;
}

/** The language versions among the children of an article. */
export interface Versions {
  /** Languages that have a body, in the order of the page. A title without a body is not a version. */
  available: string[];
  all: Version[];
  /** True if the article has content outside its title, lead and source. */
  hasBody: boolean;
  /** The language of the article, as declared around it or found from its letters. */
  articleLanguage: string;
  /** The origin of each version that says something about it, by language. */
  origins: ReadonlyMap<string, Origin>;
}

/**
 * Reads the language versions of an article from the `lang` of its children.
 *
 * A body without versions, only wrapped in an article, must stay whole although Word has left `lang` on some
 * of its paragraphs. Therefore, next to text without `lang`, children count as versions only if one of them
 * is marked with the article's language, which Word's marks never are.
 *
 * @param articleLanguage - The language of the article, a BCP 47 tag: as declared around it or found from its
 *   letters.
 */
export function readVersions(article: Element, articleLanguage: string): Versions {
  const all = [...article.children]
    .filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && !!child.lang && child.slot !== 'tools' && !isControl(child),
    )
    .map((element) => ({element, language: textLanguage(element)}));
  const bodies = all.filter(({element}) => !element.slot && isPerceived(element));
  const available = [...new Set(bodies.map(({language}) => language))];
  const isCommon = hasCommonText(article);
  const hasBody = isCommon || bodies.length > 0;
  const hasVersions = isCommon
    ? available.length > 1 &&
      bodies.some(({element}) => lookupLanguage(articleLanguage, [authoredLanguage(element)]))
    : available.length > 0;
  if (!hasVersions)
    return {
      all: all.filter(({element}) => element.slot),
      available: [articleLanguage],
      hasBody,
      articleLanguage,
      origins: new Map(),
    };
  const origins = new Map<string, Origin>();
  for (const language of available) {
    const elements = all.filter((version) => !version.element.slot && version.language === language);
    const origin = readOrigin(elements.map(({element}) => element));
    if (origin.modified || origin.machine) origins.set(language, origin);
  }
  return {all, available, hasBody, articleLanguage, origins};
}

/**
 * The language of a text. Its letters count more than a doubtful mark: Word marks Vietnamese as Swedish,
 * templates as English.
 */
function textLanguage(element: HTMLElement): string {
  const authored = authoredLanguage(element);
  const marked = languageIn(element, 'lang', authored);
  if (!marked) warnOnce(element, 'lang', authored, 'not a BCP 47 tag; it is shown as it is');
  return isDoubtfulMark(authored) && looksVietnamese(element.textContent ?? '') ? 'vi' : (marked ?? authored);
}

/** Returns true for an element of ours that is no article: its words are no version of the text. */
const isControl = (child: Element): boolean =>
  child instanceof ReaderElement && !ARTICLES.has(child.localName);

/** Returns true if the body has text that belongs to no version. */
const hasCommonText = (article: Element): boolean =>
  [...article.childNodes].some(
    (node) => !(node instanceof Element && (node.slot || node.getAttribute('lang'))) && hasSeenText(node),
  );

/** The origin of a version's text. */
interface Origin {
  /** The date of its last change, as written; empty if there is none. */
  modified: string;
  /** True if a machine translated it. */
  machine: boolean;
}

/**
 * Reads `modified` and `translation` from the elements of a version; the first that has a value counts. Both
 * may be written as `data-…`, for pages that must validate.
 */
function readOrigin(elements: readonly HTMLElement[]): Origin {
  const read = (name: string): [text: string, element?: HTMLElement] => {
    for (const element of elements) {
      const text = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
      if (text) return [asText(text).trim(), element];
    }
    return [''];
  };
  const [translation, element] = read('translation');
  if (element && !/^(machine|human)$/i.test(translation))
    warnOnce(element, 'translation', translation, 'neither machine nor human; nothing is said of it');
  return {modified: read('modified')[0], machine: /^machine$/i.test(translation)};
}
