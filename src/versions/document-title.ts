import {asSeen, oneLine} from '../content/text.js';
import {warnOnce} from '../base/console.js';
import {elementsIn} from './shown-version.js';
import type {Versions} from './versions.js';

/** The document's title before our change, and as we wrote it last. */
let original = '';
let written = '';

/**
 * Replaces the article's title inside the document's title by the title in the shown language. The rest of
 * the document's title stays as it looks. Titles are compared as they look, because the two may be stored in
 * different forms: decomposed, or with a no-break space.
 */
export function updateDocumentTitle(article: Element, versions: Versions, language: string): void {
  const page = asSeen(document.title);
  const titleOf = (element: HTMLElement): string => asSeen(oneLine(element)).trim();
  const shown = elementsIn(versions, 'title', language).map(titleOf)[0];
  // The longest title comes first, because one may be part of another.
  const found = versions.all
    .filter(({element}) => element.slot === 'title')
    .map(({element}) => titleOf(element))
    .sort((a, b) => b.length - a.length)
    .find((title) => title && page.includes(title));
  if (!shown || found === shown) return;
  if (!found)
    return warnOnce(article, 'sync-title', '', 'the title of the page does not hold the article’s; it stays');
  // The page may have changed its title since then.
  if (document.title !== written) original = document.title;
  document.title = page.replace(found, () => shown);
  written = document.title;
}

/** Restores the document's title, unless the page has changed it since then. */
export function restoreDocumentTitle(): void {
  if (written && document.title === written) document.title = original;
  written = '';
}
