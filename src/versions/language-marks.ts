import {looksVietnamese, mayBeVietnamese, primaryLanguage} from '../content/languages.js';

/** The author's `lang` of each element on which we wrote `lang="vi"`; null if there was none. */
const authoredLangs = new WeakMap<Element, string | null>();

const isCorrected = (element: Element): boolean =>
  authoredLangs.has(element) && element.getAttribute('lang') === 'vi';

/** The `lang` that the author gave an element; empty if there is none. */
export const authoredLanguage = (element: Element): string =>
  (isCorrected(element) ? authoredLangs.get(element) : element.getAttribute('lang')) ?? '';

/**
 * Writes `lang="vi"` on Vietnamese text that Word or a template has marked as another language, so that a
 * screen reader uses a Vietnamese voice (WCAG 3.1.2). Text without Vietnamese letters keeps its mark.
 */
export function correctLanguageMarks(article: HTMLElement): void {
  for (const element of [article, ...article.querySelectorAll('[lang]')]) {
    // A mark inherited from the page counts as the article's: templates declare English over Vietnamese text.
    const mark =
      authoredLanguage(element) ||
      (element === article && article.parentElement?.closest('[lang]')?.getAttribute('lang')) ||
      '';
    const wrong = mark && primaryLanguage(mark) !== 'vi' && isVietnamese(element);
    if (wrong && !isCorrected(element)) {
      authoredLangs.set(element, element.getAttribute('lang'));
      element.setAttribute('lang', 'vi');
    } else if (!wrong && isCorrected(element)) restore(element);
  }
}

/** Restores the author's marks. */
export function restoreLanguageMarks(article: HTMLElement): void {
  for (const element of [article, ...article.querySelectorAll('[lang=vi]')])
    if (isCorrected(element)) restore(element);
}

function restore(element: Element): void {
  const mark = authoredLangs.get(element);
  authoredLangs.delete(element);
  if (mark == null) element.removeAttribute('lang');
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
function ownText(element: Element): string {
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
