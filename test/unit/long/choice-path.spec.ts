import {CHOICES, documentedPath, measurePaths} from '../../../tools/check/choice-path.mjs';
import {expect, test} from '../node.js';

test('A developer finds in docs/architecture.md every module that a choice runs through, and no other', async () => {
  const paths = await measurePaths();
  for (const [index, {heading, most}] of CHOICES.entries()) {
    expect(documentedPath(heading), heading).toEqual(paths[index]);
    expect(paths[index]!.length, heading).toBeLessThanOrEqual(most);
  }
});

test('A module that a document leaves out, or names in vain, is found', () => {
  const text = '# A\n### A press on “Larger”\n1. `base/a.ts` and `text-size/b.ts`.\n### Another\n`base/c.ts`';
  expect(documentedPath('A press on “Larger”', text)).toEqual(['base/a.ts', 'text-size/b.ts']);
  expect(documentedPath('A switch of the language', text)).toEqual([]);
});
