import {asText} from '../content/as-text.js';
import {warnOnce} from '../shared/warn.js';
import {elementsIn, type Versions} from './versions.js';

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
export function originOf(elements: readonly HTMLElement[]): Origin {
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

/** When a version was last changed, as written on it; empty where nothing is said. */
export const modifiedOf = (versions: Versions, language: string): string =>
  originOf(elementsIn(versions, '', language)).modified;
