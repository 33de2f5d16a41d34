import {NONE} from '../contestants/none.mjs';
import {pressOnce, widths} from '../in-page/steps.mjs';
import {page as pageOf} from '../pages/page.mjs';
import {SAMPLES, samples} from '../pages/samples.mjs';
import {visit} from './visit.mjs';

const ratios = (after, before) => after.map((width, n) => Number((width / before[n]).toFixed(2)));

/**
 * By how much one press larger makes each sample grow, and what a contestant does to it by being there.
 *
 * @returns A table: contestant → `{pressed, started}`, each a list of factors in the order of `samples`.
 */
export async function growth(browser, contestants, notes) {
  const table = {};
  let alone;
  for (const contestant of [NONE, ...contestants]) {
    const result = await visit(browser, contestant, pageOf(contestant, samples()), {
      start: {},
      async measure(page) {
        const before = await page.evaluate(widths);
        const [larger] = contestant.presses;
        if (larger) await page.evaluate(pressOnce, larger);
        return {before, after: await page.evaluate(widths)};
      },
    });
    notes.add(contestant, result);
    const {before, after} = result;
    alone ??= before;
    if (before && contestant !== NONE)
      table[contestant.id] = {pressed: ratios(after, before), started: ratios(before, alone)};
  }
  return {samples: Object.keys(SAMPLES), of: table};
}
