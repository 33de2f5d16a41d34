import {halfOf, shareOf, SHARES, turnOf} from '../../../tools/evidence/share.mjs';
import {expect, test} from '../node.js';

const ITEMS = Array.from({length: 41}, (_, n) => `state ${n}`);

test('A run that is asked for no share looks at everything', () => {
  expect(shareOf(ITEMS, 0, undefined)).toEqual(ITEMS);
  expect(shareOf(ITEMS, 3, turnOf(7, 'all'))).toEqual(ITEMS);
});

test('As many seeds in a row as there are shares look at everything, and at nothing twice', () => {
  for (const first of [0, 3, 20_261_129]) {
    const seeds = Array.from({length: SHARES.twelfth}, (_, more) => first + more);
    const seen = seeds.flatMap((seed) => shareOf(ITEMS, first, turnOf(seed, 'twelfth')));
    expect(seen.sort()).toEqual([...ITEMS].sort());
  }
});

test('Of two lists of the same items, each item comes in one; two seeds in a row look at everything in both', () => {
  const [one, other] = [0, 1].map((shift) => halfOf(ITEMS, shift as 0 | 1, turnOf(12, 'twelfth')));
  expect([...one!, ...other!].sort()).toEqual([...ITEMS].sort());
  expect([...one!, ...halfOf(ITEMS, 0, turnOf(13, 'twelfth'))].sort()).toEqual([...ITEMS].sort());
  expect(halfOf(ITEMS, 1, undefined)).toEqual(ITEMS);
});

test('A developer who gives the seed of a run that failed looks at the same share again', () => {
  const again = () => shareOf(ITEMS, 0, turnOf(7, 'quarter'));
  expect(again()).toEqual(again());
  expect(again()).toHaveLength(10);
});
