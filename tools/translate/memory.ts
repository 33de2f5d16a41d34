import {distance} from 'fastest-levenshtein';
import {placeholderIds, plain, type Content} from './content.js';
import type {Unit} from './xliff.js';

/**
 * The translation that was made once, of a message that has gone or of words that are others now, or notes without a
 * translation: then its content is empty.
 */
export type Remembered = Pick<Unit, 'id' | 'attributes' | 'source' | 'notes' | 'others'> & {
  target: Pick<NonNullable<Unit['target']>, 'content' | 'attributes'>;
};

/** How much alike two texts must be for the translation of one to help with the other: 1 is the same. */
const ALIKE = 0.8;

export const isTranslated = <Kind extends {target?: {content: Content}}>(
  unit: Kind,
): unit is Kind & {target: NonNullable<Kind['target']>} =>
  !!unit.target && !!plain(unit.target.content).trim();

/** The same for two that say the same of one message. */
const keyOf = ({id, source, target, notes}: Remembered): string => {
  const translation = plain(target.content);
  return JSON.stringify([id, plain(source.content), translation, translation ? '' : notes]);
};

/** The memory of a locale file, in the order in which it was filled. */
export class Memory {
  readonly entries: Remembered[] = [];
  #keys = new Set<string>();

  constructor(entries: readonly Remembered[]) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds what is not in it yet. */
  add(entry: Remembered): void {
    const key = keyOf(entry);
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.entries.push(entry);
  }
}

/** How much alike two texts are: 1 is the same, 0 is nothing in common. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length, 1);
  // The difference of their lengths is the least distance there can be.
  if (Math.abs(one.length - other.length) / longer > 1 - ALIKE) return 0;
  return 1 - distance(one, other) / longer;
}

/**
 * The translation that helps most with a message: of the same message first, then of the same words, then of nearly
 * the same; one that nobody has accepted yet comes last. The latest of equals.
 */
export function recall(
  memory: readonly Remembered[],
  wanted: Pick<Unit, 'id' | 'source'>,
): Remembered | undefined {
  const text = plain(wanted.source.content);
  const rate = (known: Remembered): number => {
    // One whose values have other places would break the build.
    if (
      !isTranslated(known) ||
      placeholderIds(known.source.content) !== placeholderIds(wanted.source.content)
    )
      return 0;
    const alike = likeness(plain(known.source.content), text);
    const isOpen = known.target.attributes['state'] !== undefined;
    return alike < ALIKE ? 0 : alike + (known.id === wanted.id ? 0.1 : 0) - (isOpen ? 0.05 : 0);
  };
  let best: Remembered | undefined;
  let highest = 0;
  for (const known of memory) {
    const rating = rate(known);
    if (rating && rating >= highest) [best, highest] = [known, rating];
  }
  return best;
}
