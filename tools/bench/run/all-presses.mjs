import {KINDS} from '../pages/markup.mjs';
import {summary} from '../report/stats.mjs';
import {measurePresses} from './press.mjs';
import {roundRobin} from './rounds.mjs';

/**
 * @returns A table: kind of text → number of paragraphs → contestant → `{scales, layout, paint, first}`, where `first` is
 *   the first press of each load, to the layout.
 */
export async function allPresses(browser, contestants, {lengths, rounds}, notes, say) {
  const table = {};
  for (const length of lengths)
    for (const kind of KINDS) {
      const seen = new Map(contestants.map(({id}) => [id, {layout: [], paint: [], first: [], scales: true}]));
      await roundRobin(
        contestants,
        (contestant) => rounds(length, contestant),
        async (contestant) => {
          const result = await measurePresses(browser, contestant, kind, length);
          notes.add(contestant, result);
          const all = seen.get(contestant.id);
          all.scales &&= result.scales;
          all.first.push(...result.layout.slice(0, 1));
          for (const until of ['layout', 'paint']) all[until].push(...result[until]);
        },
      );
      (table[kind] ??= {})[length] = Object.fromEntries(
        [...seen].map(([id, {scales, layout, paint, first}]) => [
          id,
          {scales, layout: summary(layout), paint: summary(paint), first: summary(first)},
        ]),
      );
      say(`presses: ${length} paragraphs, ${kind}`);
    }
  return table;
}
