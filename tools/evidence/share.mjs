// A share of what is a product of many, such as every state in every look: few enough for each commit. As many seeds in a row
// as there are shares look at everything.

/** How many shares make the whole. */
export const SHARES = {all: 1, quarter: 4, twelfth: 12};

/**
 * Returns which of the shares a seed asks for, counted from 0, and how many there are, such as `2/12`.
 *
 * @param {number} seed
 * @param {keyof typeof SHARES} share
 */
export const turnOf = (seed, share) => `${seed % SHARES[share]}/${SHARES[share]}`;

/**
 * The items that this run looks at: all, or every twelfth where `npm run evidence` was asked for a twelfth.
 *
 * @template T
 * @param {readonly T[]} items In an order that stays the same.
 * @param {number} [shift] Another one for each list whose first items take longest, so that those do not come in one run.
 * @param {string | undefined} [turn] As `turnOf()` gives it.
 * @returns {T[]}
 */
export function shareOf(items, shift = 0, turn = process.env.EVIDENCE_TURN) {
  const [own, turns] = turn ? turn.split('/').map(Number) : [0, 1];
  return items.filter((_, index) => (index + shift) % turns === own);
}

/**
 * Every second item where `npm run evidence` was asked for a share, and all otherwise: for what is too much for each commit and
 * too little to be divided further.
 *
 * @template T
 * @param {readonly T[]} items In an order that stays the same.
 * @param {0 | 1} [shift] Another one for a second list of the same items, so that each item comes in one of the two.
 * @param {string | undefined} [turn] As `turnOf()` gives it.
 * @returns {T[]}
 */
export const halfOf = (items, shift = 0, turn = process.env.EVIDENCE_TURN) =>
  items.filter((_, index) => !turn || (index + shift + parseInt(turn)) % 2 === 0);

/**
 * Each of some with each of others.
 *
 * @template T, U
 * @param {readonly T[]} some
 * @param {readonly U[]} others
 * @returns {[T, U][]}
 */
export const pairsOf = (some, others) => some.flatMap((one) => others.map((other) => [one, other]));
