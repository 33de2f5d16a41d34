import {oneLine} from '../content/text.js';
import {warnOnce} from '../base/console.js';
import {elementsIn} from './shown-version.js';
import type {Versions} from './versions.js';

/** The document's title as it was, and as we wrote it last. */
let before = '';
let written = '';

/**
 * Puts the article's title in the language that is shown in the place of its title in another, in the title of the
 * document; what stands around it there stays.
 */
export function updateDocumentTitle(article: Element, versions: Versions, language: string): void {
  const shown = elementsIn(versions, 'title', language).map(oneLine)[0];
  // The longest first: one may be part of another.
  const found = versions.all
    .filter(({element}) => element.slot === 'title')
    .map(({element}) => oneLine(element))
    .sort((a, b) => b.length - a.length)
    .find((title) => title && document.title.includes(title));
  if (!shown || found === shown) return;
  if (!found)
    return warnOnce(article, 'sync-title', '', 'the title of the page does not hold the article’s; it stays');
  // The page may have another title since.
  if (document.title !== written) before = document.title;
  document.title = document.title.replace(found, () => shown);
  written = document.title;
}

/** Gives the document the title it had, unless it has another since. */
export function restoreDocumentTitle(): void {
  if (written && document.title === written) document.title = before;
  written = '';
}
