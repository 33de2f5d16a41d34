// The costs of a contestant before anyone presses anything.
import {NONE, starting} from '../contestants/none.mjs';
import {startTimes} from '../in-page/steps.mjs';
import {articlePage} from '../pages/page.mjs';
import {summary} from '../report/stats.mjs';
import {openMetrics} from './metrics.mjs';
import {roundRobin} from './rounds.mjs';
import {visit} from './visit.mjs';

const MEASURES = ['layout', 'style', 'script', 'painted', 'largest', 'shift', 'ready'];

/** A cheap phone: its window, and how many times slower it is than this machine. */
export const PHONE = {window: {width: 390, height: 740}, slowdown: 6};

function measureStart(browser, contestant, length, phone) {
  const watch = `bench.watch(${JSON.stringify(contestant.ready)})`;
  return visit(browser, starting(contestant), articlePage(contestant, 'plain', length), {
    start: {},
    async before(page) {
      await page.addInitScript(watch);
      const metrics = await openMetrics(page);
      if (phone) {
        await page.setViewportSize(phone.window);
        await metrics.slowDown(phone.slowdown);
      }
      return metrics;
    },
    async measure(page, metrics) {
      const times = await page.evaluate(startTimes);
      return {...(await metrics.read()), ...times};
    },
  });
}

/**
 * @param {typeof PHONE} [phone] Undefined for this machine as it is.
 * @returns A table: contestant → measure → summary. The page alone is among the contestants, as `none`.
 */
export async function startUp(browser, contestants, length, rounds, notes, phone) {
  const all = [NONE, ...contestants];
  const seen = Object.fromEntries(
    all.map(({id}) => [id, Object.fromEntries(MEASURES.map((measure) => [measure, []]))]),
  );
  await roundRobin(
    all,
    () => rounds,
    async (contestant) => {
      const result = await measureStart(browser, contestant, length, phone);
      notes.add(contestant, result);
      for (const measure of MEASURES)
        if (result[measure] !== undefined) seen[contestant.id][measure].push(result[measure]);
    },
  );
  return Object.fromEntries(
    all.map(({id}) => [
      id,
      Object.fromEntries(MEASURES.map((measure) => [measure, summary(seen[id][measure])])),
    ]),
  );
}
