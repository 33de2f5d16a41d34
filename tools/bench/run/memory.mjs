import {NONE, starting} from '../contestants/none.mjs';
import {pressOnce} from '../in-page/steps.mjs';
import {articlePage} from '../pages/page.mjs';
import {load} from './load.mjs';
import {openMetrics} from './metrics.mjs';
import {visit} from './visit.mjs';

/** Objects that nothing needs any more are gone before each reading. */
async function reading(metrics) {
  await metrics.collectGarbage();
  const {heap, nodes} = await metrics.read();
  return {heap, nodes};
}

/** @returns A table: contestant → `{started, pressed}`, each `{heap, nodes}`; heap in bytes. */
export async function memory(browser, contestants, length, notes) {
  const table = {};
  for (const contestant of [NONE, ...contestants]) {
    const html = articlePage(contestant, 'plain', length);
    const result = await visit(browser, starting(contestant), html, {
      start: {},
      before: openMetrics,
      async measure(page, metrics) {
        const started = await reading(metrics);
        const [larger] = contestant.presses;
        if (!larger) return {started};
        // The same page again, with the menu open.
        const path = new URL(page.url()).pathname;
        await load({page, browser, contestant, path});
        await page.evaluate(pressOnce, larger);
        return {started, pressed: await reading(metrics)};
      },
    });
    notes.add(contestant, result);
    table[contestant.id] = {started: result.started, pressed: result.pressed};
  }
  return table;
}
