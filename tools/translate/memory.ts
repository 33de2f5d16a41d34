import {distance} from 'fastest-levenshtein';
import {placeholderIds, plain} from './content.js';
import type {Unit} from './xliff.js';

/** A translation that was made once: of a message that has gone, or of words that are others now. */
export type Remembered = Pick<Unit, 'id' | 'attributes' | 'source' | 'notes' | 'others'> & {
  target: NonNullable<Unit['target']>;
};

/** How much alike two texts must be for the translation of one to help with the other: 1 is the same. */
const ALIKE = 0.8;

export const isTranslated = (unit: Unit): unit is Unit & Remembered =>
  !!unit.target && !!plain(unit.target.content).trim();

/** Returns true if two units have the same source and the same translation. */
const isSame = (one: Remembered, other: Remembered): boolean =>
  one.id === other.id &&
  plain(one.source.content) === plain(other.source.content) &&
  plain(one.target.content) === plain(other.target.content);

/** A memory with something added that is not in it yet. */
export const remember = (memory: readonly Remembered[], unit: Remembered): Remembered[] =>
  memory.some((known) => isSame(known, unit)) ? [...memory] : [...memory, unit];

/** How much alike two texts are: 1 is the same, 0 is nothing in common. */
const likeness = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1);

/**
 * The translation that helps most with a message: of the same message first, then of the same words, then of nearly
 * the same. The latest of equals.
 */
export function recall(
  memory: readonly Remembered[],
  wanted: Pick<Unit, 'id' | 'source'>,
): Remembered | undefined {
  const text = plain(wanted.source.content);
  const rate = (known: Remembered): number => {
    // One whose values have other places would break the build.
    if (placeholderIds(known.source.content) !== placeholderIds(wanted.source.content)) return 0;
    const alike = likeness(plain(known.source.content), text);
    return alike < ALIKE ? 0 : alike + (known.id === wanted.id ? 0.1 : 0);
  };
  let best: Remembered | undefined;
  for (const known of memory) if (rate(known) && (!best || rate(known) >= rate(best))) best = known;
  return best;
}
