// A quarter of what is a product of many, such as every state in every look: few enough for each commit. Four seeds in a row
// look at everything.

const QUARTERS = 4;

/** Returns the quarter that a seed asks for, counted from 0. */
export const quarterOf = (seed) => seed % QUARTERS;

/**
 * The items that this run looks at: all, or every fourth where `npm run evidence` was asked for a quarter.
 *
 * @template T
 * @param {readonly T[]} items In an order that stays the same.
 * @param {number} [shift] Another one for each list whose first items take longest, so that those do not come in one run.
 * @param {string | number | undefined} [quarter]
 * @returns {T[]}
 */
export const shareOf = (items, shift = 0, quarter = process.env.EVIDENCE_QUARTER) =>
  items.filter((_, index) => quarter === undefined || (index + shift) % QUARTERS === Number(quarter));

/**
 * Each of some with each of others.
 *
 * @template T, U
 * @param {readonly T[]} some
 * @param {readonly U[]} others
 * @returns {[T, U][]}
 */
export const pairsOf = (some, others) => some.flatMap((one) => others.map((other) => [one, other]));
