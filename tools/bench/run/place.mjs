import {moveOfLine} from '../in-page/steps.mjs';
import {articlePage} from '../pages/page.mjs';
import {summary} from '../report/stats.mjs';
import {roundRobin} from './rounds.mjs';
import {visit} from './visit.mjs';

/** @returns A table: contestant → how far the reader's line moved, in px: `{scales, atOnce, settled}`. */
export async function place(browser, contestants, length, rounds, notes) {
  const seen = Object.fromEntries(contestants.map(({id}) => [id, {scales: true, atOnce: [], settled: []}]));
  await roundRobin(
    contestants,
    () => rounds,
    async (contestant) => {
      const result = await visit(browser, contestant, articlePage(contestant, 'plain', length), {
        start: {scales: false},
        measure: (page) => page.evaluate(moveOfLine, contestant.presses),
      });
      notes.add(contestant, result);
      const all = seen[contestant.id];
      all.scales &&= result.scales;
      if (!result.scales) return;
      all.atOnce.push(Math.abs(result.atOnce));
      all.settled.push(Math.abs(result.settled));
    },
  );
  return Object.fromEntries(
    Object.entries(seen).map(([id, {scales, atOnce, settled}]) => [
      id,
      {scales, atOnce: summary(atOnce), settled: summary(settled)},
    ]),
  );
}
