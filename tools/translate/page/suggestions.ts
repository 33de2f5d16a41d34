import {plain} from '../content.js';
import {isTranslated, recall, type Remembered} from '../memory.js';
import {waits} from './entry.js';
import type {LocaleDocument} from './locale-document.js';

/** Translations that may help with a message: of the memory, and of a message with the same or nearly the same source. */
export function suggestionsFor(
  id: string,
  file: LocaleDocument,
  memory: readonly Remembered[],
): readonly string[] {
  const unit = file.entry(id)?.unit;
  if (!unit || id === 'locale.tag') return [];
  const others = file.entries
    .filter((entry) => entry.unit.id !== id && !waits(entry))
    .map(({unit}) => unit)
    .filter(isTranslated);
  const found = [recall(memory, unit), recall(others, unit)];
  return [...new Set(found.flatMap((one) => (one ? [plain(one.target.content)] : [])))];
}
