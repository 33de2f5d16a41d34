// The states that can stand together, in every way that a page can make itself look: for engines whose drivers cannot
// ask for forced colours, dark or paper.
import {shareOf} from '../../../tools/evidence/share.mjs';
import {TOGETHER, WITHOUT_DEVICE} from '../../../tools/evidence/accessibility/states.js';
import {expect, test} from '../../compatibility/faults/support/test.js';
import {judged} from '../support/judge.js';

for (const appearance of shareOf(WITHOUT_DEVICE))
  test(`in no state does axe find anything as it looks in ${appearance.id}`, async ({tab, site}) => {
    const pages = TOGETHER.map((states) => ({states, appearance, auditors: ['axe']}));
    expect(await judged(tab, site, pages)).toEqual([]);
  });
