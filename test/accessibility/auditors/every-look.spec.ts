// Every state in every way that it is looked at, in the engine whose driver can show them all. The states of one widget
// that do not speak of the whole page stand together on one, before three auditors; the others have pages of their own,
// before axe, in as many ways as it takes to see each value of each axis in each language.
import {
  APPEARANCES,
  fitting,
  SINGLE,
  STATES,
  TOGETHER,
  type Appearance,
} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test} from '../../compatibility/faults/support/test.js';
import {ALL, judged, type Page} from '../support/judge.js';

const ALONE = STATES.filter((state) => !TOGETHER.flat().includes(state));

/** The states that have pages of their own; what one decides itself makes some ways the same, which are seen once. */
const alone = (appearance: Appearance): Page[] =>
  ALONE.flatMap((state) => {
    const seen = fitting(SINGLE.slice(0, SINGLE.indexOf(appearance)), state.fixed).map(({id}) => id);
    return fitting([appearance], state.fixed)
      .filter(({id}) => !seen.includes(id))
      .map((look) => ({states: [state], appearance: look, auditors: ['axe']}));
  });

for (const appearance of shareOf(APPEARANCES))
  test(`in no state do the auditors find anything as it looks in ${appearance.id}`, async ({tab, site}) => {
    const together = TOGETHER.map((states) => ({states, appearance, auditors: ALL}));
    expect(await judged(tab, site, together)).toEqual([]);
  });

for (const appearance of shareOf(SINGLE, 2))
  test(`nor in a state that has a page to itself, in ${appearance.id}`, async ({tab, site}) => {
    expect(await judged(tab, site, alone(appearance))).toEqual([]);
  });
