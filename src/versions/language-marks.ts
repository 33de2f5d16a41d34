import {languageIn} from '../base/attributes.js';
import {ARTICLES} from '../base/texts.js';
import {
  canonicalLanguage,
  isCountryCode,
  isDoubtfulMark,
  looksVietnamese,
  mayBeVietnamese,
  primaryLanguage,
} from '../content/languages.js';

/** The author's `lang` of each element on which we wrote another one; null if there was none. */
const corrections = new WeakMap<Element, {authored: string | null; written: string}>();

/** The `lang` that we wrote on an element and that is still there. */
function writtenOn(element: Element): string | undefined {
  const written = corrections.get(element)?.written;
  return element.getAttribute('lang') === written ? written : undefined;
}

/** The `lang` that the author gave an element; empty if there is none. */
export const authoredLanguage = (element: Element): string =>
  (writtenOn(element) ? corrections.get(element)!.authored : element.getAttribute('lang')) ?? '';

/**
 * Writes the right `lang` on text that has a wrong one, so that a screen reader uses the right voice (WCAG
 * 3.1.2): `vi` on Vietnamese text that Word or a template has marked as another language, and the language
 * for the code of a country. Text without Vietnamese letters keeps the mark of a language.
 *
 * @param vietnamese - True if the article's letters count more than the mark that it inherits.
 */
export function correctLanguageMarks(article: HTMLElement, vietnamese: boolean): void {
  const articles = [...ARTICLES].join();
  for (const element of [article, ...article.querySelectorAll('[lang]')]) {
    // An article inside this one corrects its own text; the two could correct one another forever.
    if (element.closest(articles) !== article) continue;
    const authored = authoredLanguage(element);
    // A mark inherited from the page counts as the article's: templates declare English over Vietnamese text.
    const mark =
      authored ||
      (element === article && article.parentElement?.closest('[lang]')?.getAttribute('lang')) ||
      '';
    const doubtful = authored ? isDoubtfulMark(authored) : vietnamese && primaryLanguage(mark) !== 'vi';
    const language = authored ? languageIn(element, 'lang', authored) : canonicalLanguage(mark);
    const right =
      mark && doubtful && isVietnamese(element) ? 'vi' : isCountryCode(mark) ? language : undefined;
    if (right === writtenOn(element)) continue;
    restore(element);
    if (!right) continue;
    corrections.set(element, {authored: element.getAttribute('lang'), written: right});
    element.setAttribute('lang', right);
  }
}

/** Restores the author's marks. */
export function restoreLanguageMarks(article: HTMLElement): void {
  for (const element of [article, ...article.querySelectorAll('[lang]')]) restore(element);
}

function restore(element: Element): void {
  if (!writtenOn(element)) return;
  const mark = corrections.get(element)!.authored;
  corrections.delete(element);
  if (mark === null) element.removeAttribute('lang');
  else element.setAttribute('lang', mark);
}

function isVietnamese(element: Element): boolean {
  const text = ownText(element);
  if (looksVietnamese(text)) return true;
  // A short run may have only letters that other languages also have. Inside Vietnamese text it counts as
  // Vietnamese.
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  return primaryLanguage(around) === 'vi' && mayBeVietnamese(text);
}

/** The beginning of the text that an element's `lang` applies to, without descendants that have a `lang`. */
export function ownText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches('[lang],script,style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (text.length < 4000 && walker.nextNode())
    if (walker.currentNode instanceof Text) text += walker.currentNode.data;
  return text;
}
