import {looksVietnamese, mayBeVietnamese, primaryLanguage} from '../content/languages.js';

/** What the author wrote where we wrote `lang="vi"`; null where there was no `lang`. */
const authored = new WeakMap<Element, string | null>();

const isOurs = (element: Element): boolean => authored.has(element) && element.getAttribute('lang') === 'vi';

/** The `lang` that the author gave an element; empty where there is none. */
export const authoredLanguage = (element: Element): string =>
  (isOurs(element) ? authored.get(element) : element.getAttribute('lang')) ?? '';

/**
 * Marks Vietnamese text as Vietnamese that Word or a template has marked as something else, so that a screen reader
 * reads it in a Vietnamese voice (WCAG 3.1.2). Text without Vietnamese letters keeps the mark it has.
 */
export function correctLanguageMarks(article: HTMLElement): void {
  for (const element of [article, ...article.querySelectorAll('[lang]')]) {
    // What the article inherits counts as its mark: templates say English over Vietnamese text.
    const mark =
      authoredLanguage(element) ||
      (element === article && article.parentElement?.closest('[lang]')?.getAttribute('lang')) ||
      '';
    const wrong = mark && primaryLanguage(mark) !== 'vi' && isVietnamese(element);
    if (wrong && !isOurs(element)) {
      authored.set(element, element.getAttribute('lang'));
      element.setAttribute('lang', 'vi');
    } else if (!wrong && isOurs(element)) restore(element);
  }
}

/** Takes back what was put right. */
export function restoreLanguageMarks(article: HTMLElement): void {
  for (const element of [article, ...article.querySelectorAll('[lang=vi]')])
    if (isOurs(element)) restore(element);
}

function restore(element: Element): void {
  const mark = authored.get(element);
  authored.delete(element);
  if (mark == null) element.removeAttribute('lang');
  else element.setAttribute('lang', mark);
}

function isVietnamese(element: Element): boolean {
  const text = ownText(element);
  if (looksVietnamese(text)) return true;
  // Short runs may have only letters that other languages have too. In Vietnamese text they are Vietnamese.
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  return primaryLanguage(around) === 'vi' && mayBeVietnamese(text);
}

/** The beginning of the text that an element's `lang` is about: not what has a `lang` of its own. */
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
