// A quarter of what is a product of many, such as every state in every look: few enough for each commit. Four seeds in a row
// look at everything.

const QUARTERS = 4;

/** Which quarter a seed asks for, counted from 0. */
export const quarterOf = (seed) => seed % QUARTERS;

/**
 * The items that this run looks at: all, or every fourth where `npm run evidence` was asked for a quarter.
 *
 * @template T
 * @param {readonly T[]} items In an order that stays the same.
 * @param {string | number | undefined} quarter
 * @returns {T[]}
 */
export const shareOf = (items, quarter = process.env.EVIDENCE_QUARTER) =>
  items.filter((_, index) => quarter === undefined || index % QUARTERS === Number(quarter));
