// Draws the chart of the report, in the browser that has just measured. Observable Plot does the drawing.
import {readFile} from 'node:fs/promises';
import {draw} from '../in-page/chart.mjs';
import {apart} from './labels.mjs';

const LIBRARIES = ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'];
const PANELS = {layout: 'Press to forced layout, ms', paint: 'Press to painted frame, ms'};

/** How far apart two labels must be, as a share of the height of a panel. */
const LINE = 0.042;

const group = ({ours, peer, id}) => (ours ? 'ours' : peer ? 'peer' : id === 'floor' ? 'floor' : 'bare');

/** One point for each contestant, length and panel, of plain text. */
function points({press, contestants}) {
  return Object.entries(PANELS).flatMap(([until, panel]) =>
    contestants.flatMap((contestant) =>
      Object.entries(press.plain).flatMap(([length, row]) => {
        const {scales, [until]: time} = row[contestant.id];
        if (!scales || !time) return [];
        return {
          panel,
          name: contestant.short ?? contestant.name,
          group: group(contestant),
          length: Number(length),
          ms: time.median,
        };
      }),
    ),
  );
}

/** A label at the right end of each line, moved apart from its neighbours. */
function labels(all, [low, high]) {
  const height = Math.log(high / low);
  const last = Math.max(...all.map(({length}) => length));
  return Object.values(PANELS).flatMap((panel) => {
    const ends = all.filter((point) => point.panel === panel && point.length === last);
    const places = apart(
      ends.map(({ms}) => Math.log(ms / low) / height),
      LINE,
    );
    return ends.map((end, n) => ({...end, at: low * Math.exp(places[n] * height)}));
  });
}

/** @returns {Promise<string>} The chart as SVG. */
export async function chart(browser, results, title) {
  const all = points(results);
  const times = all.map(({ms}) => ms);
  const domain = [Math.min(...times) * 0.8, Math.max(...times) * 1.25];
  const {page, close} = await browser.open();
  for (const file of LIBRARIES)
    await page.addScriptTag({
      content: await readFile(new URL(`../node_modules/${file}`, import.meta.url), 'utf8'),
    });
  const svg = await page.evaluate(draw, {all, labels: labels(all, domain), domain, title});
  await close();
  return `${svg}\n`;
}
