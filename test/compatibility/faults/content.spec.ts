// Random content in each of our tags: the words that a reader sees with our script are those that they see without it.
import {bundle} from '../fuzz/page.js';
import {CLASSIC, page} from './support/page.js';
import {expect, figure, row, test} from './support/test.js';

/** How many trees are tried in each engine. */
const RUNS = +(process.env.FUZZ_RUNS ?? (process.env.EVIDENCE_TURN ? 2000 : 20_000));
/** How many of them in one call: WebKitGTK lets no call take longer than half a minute. */
const RUNS_OF_A_CALL = 1000;
const SEED = +(process.env.FUZZ_SEED ?? Date.now() % 1e9);

const script = bundle('content');

/** Tries trees from a seed on, and returns the smallest one that loses a word. Runs in the page. */
const tryTrees = (numRuns: number, seed: number) =>
  (window as unknown as {tryContent(options: object): Promise<string>}).tryContent({numRuns, seed});

test(
  'whatever stands in a tag, no word of it is lost, and nothing is shown in another place with no word on the console',
  row(26),
  async ({tab, site, engine}) => {
    test.setTimeout(60_000 + RUNS * 30);
    const head = `${CLASSIC}<script type="module" src="${site.script(await script)}"></script>`;
    await tab.open(site.page(page({head, body: ''})));
    await expect.poll(() => tab.evaluate(() => 'tryContent' in window)).toBe(true);
    let done = 0;
    let lost = '';
    for (; done < RUNS && !lost; done += RUNS_OF_A_CALL)
      lost = await tab.evaluate(tryTrees, Math.min(RUNS_OF_A_CALL, RUNS - done), SEED + done);
    console.log(
      `content in ${engine}: ${Math.min(done, RUNS)} trees, seed ${SEED}, ${lost ? 'FAILED' : 'no fault'}`,
    );
    expect(lost, `again: FUZZ_SEED=${SEED}`).toBe('');
    figure('Random trees of content of which no word is lost', done, 'at least 2,000');
  },
);

test('a word that is lost would be found', row(26), async ({tab, site}) => {
  const planted =
    '<script>customElements.define("reader-article", class extends HTMLElement { connectedCallback() { this.attachShadow({mode: "open"}) } })</script>';
  const head = `${planted}<script type="module" src="${site.script(await script)}"></script>`;
  await tab.open(site.page(page({head, body: ''})));
  await expect.poll(() => tab.evaluate(() => 'tryContent' in window)).toBe(true);
  expect(await tab.evaluate(tryTrees, 1000, SEED)).toContain('lost: ');
});
