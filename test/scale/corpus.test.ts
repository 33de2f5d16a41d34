import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/font-size/define.js';
import type {ReaderFontSize} from '../../src/elements/font-size/font-size.js';
import {engineName} from '../support/engine.js';
import {forgetReader, named, pageIn, press, settled} from '../support/reader.js';
import {grewBy, textsIn, widthsOf} from '../support/runs.js';
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

interface Run {
  /** The group of snippets, and where they were put. */
  key: string;
  name: string;
  text: Text;
}

describe('The reader enlarges', () => {
  const runs: Run[] = [];
  /** What is wrong with a run, if anything is. */
  const faults = new Map<Run, string[]>();
  /** Why this engine cannot do it, by the name of the snippet. */
  const beyond = new Map<string, string>();

  before(async function () {
    this.timeout(60_000);
    for (const {snippets, reason} of limitsHere()) for (const name of snippets) beyond.set(name, reason);
    await pageIn('vi');
    const page = await fixture<HTMLElement>(html`<main>
      <style>
        /* One line for each run: the width of a wrapped run says nothing. Unhinted, so that letters grow evenly. */
        .corpus {width: 3200px}
        .corpus, .corpus * {white-space: nowrap !important; text-rendering: geometricPrecision !important}
      </style>
      <reader-font-size steps="0.8 1 1.25 2 4"></reader-font-size>
      <div class="corpus"></div>
    </main>`);
    const control = page.querySelector<ReaderFontSize>('reader-font-size')!;
    const hosts = fill(page.querySelector('.corpus')!);
    control.for = hosts.map(({host}) => host.id).join(' ');
    await settled();

    const all = hosts.flatMap(({host, ...run}) => textsIn(host).map((text) => ({...run, text})));
    const widths = widthsOf(all.map(({text}) => text));
    const drawn = all.map((run, index) => [run, widths[index]!] as const).filter(([, width]) => width > 0);
    runs.push(...drawn.map(([run]) => run));
    for (const [button, scale] of PRESSES) {
      await press(named(control, button));
      const now = widthsOf(runs.map(({text}) => text));
      drawn.forEach(([run, before], index) => {
        const times = (now[index]! / before).toFixed(3);
        if (!grewBy(scale, before, now[index]!))
          faults.set(run, [...(faults.get(run) ?? []), `${times} times its size at ${scale}`]);
      });
    }
  });

  after(async () => {
    const [exact, all] = [runs.length - faults.size, runs.length].map((n) => n.toLocaleString('en'));
    console.log(`corpus: ${exact} of ${all} runs scaled exactly (${engineName()})`);
    for (const [name, reason] of beyond) console.log(`corpus: beyond ${engineName()}: ${name}, as ${reason}`);
    await forgetReader();
  });

  for (const [group, snippets] of Object.entries(corpus))
    for (const place of Object.keys(PLACES))
      it(`${group}, ${place}: every run of text by the chosen factor`, () => {
        const here = runs.filter(({key}) => key === `${group}, ${place}`);
        expect(new Set(here.map(({name}) => name)).size).to.equal(Object.keys(snippets).length);
        const wrong = here.filter((run) => faults.has(run) && !beyond.has(run.name));
        const said = wrong.map(
          (run) => `${run.name}: “${run.text.data.trim()}” ${faults.get(run)!.join(', ')}`,
        );
        if (said.length)
          throw new Error(`${said.length} of ${here.length} runs did not:\n${said.slice(0, 30).join('\n')}`);
      });
});

/** Puts every snippet in every place. */
function fill(page: Element) {
  const hosts: {host: Element; key: string; name: string}[] = [];
  for (const [group, snippets] of Object.entries(corpus))
    for (const [place, put] of Object.entries(PLACES))
      for (const [name, snippet] of Object.entries(snippets)) {
        const [host, body] = put(`corpus-${hosts.length}`);
        body.innerHTML = offline(snippet);
        page.append(host);
        hosts.push({host, key: `${group}, ${place}`, name});
      }
  return hosts;
}
