// A cheap phone: how long the widgets hold the demo’s pages up, at a quarter of this machine's speed. Measured, and published
// beside the aim, which is not reached yet.
import {readdirSync} from 'node:fs';
import {expect, test, type Page} from '../support/site.js';

/** Longer than this, a press or a scroll of the reader's is felt to wait (Long Tasks, W3C). In ms. */
const LONG = 50;
const SLOWDOWN = 4;
const ROUNDS = 3;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** How long the thread itself worked, in µs: what other programs of the machine took is not in it. */
  tdur?: number;
  args?: {data?: {url?: string}; name?: string};
}

/** The longest task of the page's main thread in which a script ran, with the layout in it, in ms. */
function longestTask(events: TraceEvent[]): number {
  const main = events.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const own = events.filter(
    ({ph, tid, pid, tdur}) => ph === 'X' && tdur && main.some((one) => one.tid === tid && one.pid === pid),
  );
  const scripts = own.filter(({name}) =>
    /^(EvaluateScript|v8\.evaluateModule|FunctionCall|RunMicrotasks)$/.test(name),
  );
  const withScript = own.filter(
    ({name, pid, ts, dur}) =>
      /\bRunTask$/.test(name) &&
      scripts.some((script) => script.pid === pid && script.ts >= ts && script.ts <= ts + dur!),
  );
  if (!withScript.length) throw new Error('The trace has no task with a script in it');
  return Math.max(...withScript.map(({tdur}) => tdur! / 1000));
}

type Point = readonly [x: number, y: number];

/**
 * Opens a page slowly and presses points of it, and says how long a task with a script in it held it up at the most.
 * Nothing else runs in the page meanwhile: what the test itself puts there would count.
 */
async function heldUp(page: Page, address: string, points: readonly Point[] = []): Promise<number> {
  const browser = page.context().browser()!;
  const cdp = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await browser.startTracing(page, {categories: ['toplevel', 'devtools.timeline', 'v8', '__metadata']});
  await page.goto(address);
  for (const point of points) {
    await page.waitForTimeout(500);
    await page.mouse.click(...point);
  }
  await page.waitForTimeout(500);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
  await cdp.detach();
  return longestTask(trace.traceEvents);
}

/** The best of some rounds: what a busy machine adds is none of ours. */
async function bestOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds && best > LONG / 2; round++) best = Math.min(best, await measure());
  return best;
}

/** Presses what a reader presses, and tells where that was; the reader then has chosen nothing again. */
async function pressedAt(page: Page, address: string): Promise<Point[]> {
  const points: Point[] = [];
  await page.goto(address);
  for (const selector of [
    'reader-font-size [part~=button]:nth-of-type(3)',
    'reader-language-toggle button[lang=en]',
    'reader-language-toggle button[lang=vi]',
    'reader-font-size [part~=button]:nth-of-type(2)',
  ]) {
    const box = await page
      .locator(selector)
      .first()
      .boundingBox({timeout: 500})
      .catch(() => null);
    if (!box || box.y + box.height > page.viewportSize()!.height) continue;
    const point = [box.x + box.width / 2, box.y + box.height / 2] as const;
    points.push(point);
    await page.mouse.click(...point);
    await page.waitForTimeout(300);
  }
  await page.evaluate(() => localStorage.clear());
  return points;
}

for (const file of readdirSync('demo').filter((file) => file.endsWith('.html')))
  test(`how long a script holds ${file} up on a slow phone is measured`, async ({page, site}) => {
    const address = `${site.origin}/demo/${file}`;
    const points = await pressedAt(page, address);
    const held = await bestOf(ROUNDS, async () => {
      const held = await heldUp(page, address, points);
      await page.evaluate(() => localStorage.clear());
      return held;
    });
    test.info().annotations.push({
      type: 'figure',
      description: `Longest task with a script in it on ${file}, opened and pressed at 4 × slowdown | ${held.toFixed(0)} ms | under ${LONG} ms`,
    });
    expect(held).toBeGreaterThan(0);
  });

test('a script that holds the page up is caught', async ({page, site}) => {
  const busy = site.script('const sum = {n: 0}; for (let n = 0; n < 3e7; n++) sum.n += Math.sqrt(n);');
  const address = site.page(`<!doctype html><title>x</title><script src="${busy}"></script>`);
  expect(await heldUp(page, address)).toBeGreaterThan(LONG);
});
