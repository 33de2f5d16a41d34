import {quarterOf, shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test} from '../node.js';

const ITEMS = Array.from({length: 41}, (_, n) => `state ${n}`);

test('A run that is asked for no quarter looks at everything', () => {
  expect(shareOf(ITEMS, 0, undefined)).toEqual(ITEMS);
});

test('Four seeds in a row look at everything, and at nothing twice', () => {
  for (const first of [0, 3, 20_261_129]) {
    const seen = [0, 1, 2, 3].flatMap((more) => shareOf(ITEMS, first, quarterOf(first + more)));
    expect(seen.sort()).toEqual([...ITEMS].sort());
  }
});

test('A developer who gives the seed of a run that failed looks at the same quarter again', () => {
  const again = () => shareOf(ITEMS, 0, quarterOf(7));
  expect(again()).toEqual(again());
  expect(again()).toHaveLength(10);
});
