// A reader arrives at the paragraph that was asked for, however long the text is, at the same place as without us.
import {setTimeout as wait} from 'node:timers/promises';
import {shareOf, pairsOf} from '../../tools/evidence/share.mjs';
import type {Tab} from '../compatibility/faults/support/tab.js';
import type {Site} from '../support/server.js';
import {placeOf} from './support/hand.js';
import {pageOf, text, type Situation} from './support/situation.js';
import {about, expect, test} from './support/test.js';

const LENGTHS = [20, 80, 300, 1000];
const TITLE = 'Arriving in a text';
const STATES = {1: 'nothing chosen', 1.5: 'saved 150 %', 2: 'saved 200 %'} as const;
const SIZES = [1, 1.5, 2] as const;

/** How long a page may go on settling, in ms. */
const SETTLES = 1200;

const target = (length: number): number => Math.round(length * 0.6);

const situationOf = (length: number): Situation => ({
  id: `den-${length}`,
  title: `${length} đoạn`,
  body: `<p><a id="toi" href="#d${target(length)}">Đến điều ấy</a></p>${Array.from({length}, (_, n) => `<p id="d${n + 1}"><span>Điều ${n + 1}.</span> ${text(n)}</p>`).join('\n')}`,
});

/** The ways to a paragraph. Each begins on an empty page and ends where the reader is left. */
const WAYS: Record<string, (tab: Tab, url: string, id: string) => Promise<void>> = {
  async 'an address with an anchor'(tab, url, id) {
    await tab.open(`${url}#${id}`);
    await wait(SETTLES);
  },
  async 'a link in the text'(tab, url) {
    await tab.open(url);
    await wait(SETTLES);
    await tab.evaluate(() => document.getElementById('toi')!.click());
    await wait(SETTLES);
  },
  async scrollIntoView(tab, url, id) {
    await tab.open(url);
    await wait(SETTLES);
    await tab.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
    await wait(SETTLES);
  },
  async Back(tab, url, id) {
    await tab.open(url);
    await wait(SETTLES);
    await tab.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
    await wait(300);
    await tab.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {href: '/empty.html'});
      document.body.append(link);
      link.click();
    });
    await wait(800);
    await tab.go('back');
    await wait(SETTLES);
  },
  async Reload(tab, url, id) {
    await tab.open(url);
    await wait(SETTLES);
    await tab.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
    await wait(300);
    await tab.evaluate(() => void setTimeout(() => location.reload()));
    await wait(800 + SETTLES);
  },
  async 'a text fragment'(tab, url, id) {
    await tab.open(`${url}#:~:text=${encodeURIComponent(`Điều ${id.slice(1)}.`)}`);
    await wait(SETTLES);
  },
};

async function arrive(
  tab: Tab,
  site: Site,
  way: string,
  length: number,
  ours: boolean,
  scale = 1,
): Promise<number> {
  const url = site.page(
    pageOf(situationOf(length), {ours}),
    {},
    `/no-harm/den-${length}-${ours ? scale : 0}.html`,
  );
  await tab.open(`${site.origin}/empty.html`);
  await tab.evaluate((scale) => {
    if (scale === 1) localStorage.removeItem('portal-reader:scale');
    else localStorage.setItem('portal-reader:scale', `${scale}`);
  }, scale);
  const id = `d${target(length)}`;
  await WAYS[way]!(tab, url, id);
  return Math.round((await tab.evaluate(placeOf, `#${id}`, true)).top);
}

/** Distances without us, measured once for all sizes. */
const alone = new Map<string, number>();

for (const [way, length] of shareOf(pairsOf(Object.keys(WAYS), LENGTHS)))
  for (const scale of SIZES)
    test(
      `by ${way}, ${length} paragraphs, ${STATES[scale]}`,
      about(TITLE, STATES[scale]),
      async ({tab, site, engine}) => {
        test.skip(
          way === 'a text fragment' && engine !== 'chromium',
          'A driver opens addresses without text fragments.',
        );
        await tab.show({width: 1280, height: 800});
        const key = `${way} ${length}`;
        const without = alone.get(key) ?? (await arrive(tab, site, way, length, false));
        alone.set(key, without);
        const withUs = await arrive(tab, site, way, length, true, scale);
        // A text fragment is brought to the middle: larger, its paragraph begins higher.
        const tolerance = way === 'a text fragment' && scale !== 1 ? 160 : 2;
        expect(
          Math.abs(withUs - without),
          `px to the top: ${without} without us, ${withUs} with us`,
        ).toBeLessThanOrEqual(tolerance);
      },
    );
