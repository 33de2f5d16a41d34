import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import type {ReaderFontSize} from '../../../src/elements/font-size/font-size.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {engineName} from '../../support/engine.js';
import {forgetReader, named, pageIn, press, settled} from '../../support/reader.js';
import {grewBy, textsIn, widthsOf} from '../../support/runs.js';
import {corpus, offline, PLACES} from './corpus/corpus.js';
import {limitsHere} from './corpus/limits.js';

// No axe here: this markup is bad by design, and it is the portal's own.

/** Each press of the reader, and the size it leads to. */
const PRESSES = [
  ['Tăng', 1.25],
  ['Tăng', 2],
  ['Tăng', 4],
  ['Mặc định', 1],
  ['Giảm', 0.8],
] as const;

/** How many snippets stand on a page at once: no portal has hundreds of articles on one, but loading costs time too. */
const PAGE = 24;

interface Run {
  place: string;
  /** The name of the snippet. */
  name: string;
  text: Text;
  /** How wide it is drawn while nothing is chosen. */
  width: number;
  /** The faults at the sizes where it was not scaled exactly. */
  faults: string[];
}

describe('The reader enlarges', () => {
  const count = {exact: 0, all: 0};
  /** Why this engine cannot do it, by the name of the snippet. */
  const beyond = new Map<string, string>();

  before(async () => {
    for (const {snippets, reason} of limitsHere()) for (const name of snippets) beyond.set(name, reason);
    await pageIn('vi');
  });

  after(async () => {
    const [exact, all] = [count.exact, count.all].map((number) => number.toLocaleString('en'));
    console.log(`corpus: ${exact} of ${all} runs scaled exactly (${engineName()})`);
    for (const [name, reason] of beyond) console.log(`corpus: beyond ${engineName()}: ${name}, as ${reason}`);
    await forgetReader();
  });

  for (const [group, snippets] of Object.entries(corpus))
    describe(group, () => {
      let runs: Run[];

      before(async function () {
        this.timeout(60_000);
        const entries = Object.entries(snippets);
        runs = [];
        for (let first = 0; first < entries.length; first += PAGE)
          runs.push(...(await measure(entries.slice(first, first + PAGE))));
        count.all += runs.length;
        count.exact += runs.filter(({faults}) => !faults.length).length;
      });

      for (const place of Object.keys(PLACES))
        it(`${place}: every run of text by the chosen factor`, () => {
          const here = runs.filter((run) => run.place === place);
          expect(new Set(here.map(({name}) => name)).size).to.equal(Object.keys(snippets).length);
          const wrong = here
            .filter(({faults, name}) => faults.length && !beyond.has(name))
            .map(({name, text, faults}) => `${name}: “${text.data.trim()}” ${faults.join(', ')}`);
          if (wrong.length)
            throw new Error(
              `${wrong.length} of ${here.length} runs did not:\n${wrong.slice(0, 30).join('\n')}`,
            );
        });
    });
});

/** Puts every snippet in every place, and measures every run after every press. */
async function measure(snippets: [name: string, snippet: string][]): Promise<Run[]> {
  const page = await fixture<HTMLElement>(html`<main>
    <style>
      /* One line for each run, as the width of a wrapped one says nothing. Unhinted, so that letters grow evenly. */
      .corpus {inline-size: 12000px; --reader-article-measure: none}
      .corpus, .corpus * {white-space: nowrap !important; text-rendering: geometricPrecision !important}
    </style>
    <reader-font-size steps="0.8 1 1.25 2 4"></reader-font-size>
    <div class="corpus"></div>
  </main>`);
  const control = page.querySelector<ReaderFontSize>('reader-font-size')!;
  const hosts = Object.entries(PLACES).flatMap(([place, put], index) =>
    snippets.map(([name, snippet], number) => {
      const [host, body] = put(`corpus-${index}-${number}`);
      body.innerHTML = offline(snippet);
      page.querySelector('.corpus')!.append(host);
      return {place, name, host};
    }),
  );
  control.for = hosts.map(({host}) => host.id).join(' ');
  await settled();

  const texts = hosts.flatMap(({host, ...run}) => textsIn(host).map((text) => ({...run, text})));
  const widths = widthsOf(texts.map(({text}) => text));
  const runs = texts
    .map((run, index): Run => ({...run, width: widths[index]!, faults: []}))
    .filter(({width}) => width > 0);
  for (const [button, scale] of PRESSES) {
    await press(named(control, button));
    const now = widthsOf(runs.map(({text}) => text));
    for (const [index, run] of runs.entries())
      if (!grewBy(scale, run.width, now[index]!))
        run.faults.push(`${(now[index]! / run.width).toFixed(3)} times its size at ${scale}`);
  }
  page.remove();
  preferences.reset();
  return runs;
}
