// A cheap phone: how long our scripts hold the demo’s pages up, at a sixth of this machine's speed. The figures are
// published beside the aim of 50 ms; no machine's speed decides whether the test passes: what is asked is that we never hold a
// page up longer than the page with its article holds itself up.
import {readdirSync} from 'node:fs';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test as base, type Page} from '../../support/site.js';

/** Longer than this, a press or a scroll of the reader's is felt to wait (Long Tasks, W3C). In ms. */
const LONG = 50;
const SLOWDOWN = 6;
const ROUNDS = 4;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** How long the thread itself worked, in µs: what other programs of the machine took is not in it. */
  tdur?: number;
  args?: Record<string, unknown>;
}

/** How long a page was held up, each at the most, in ms. */
interface HeldUp {
  /** By scripts in one task, without the layout and painting that the page needs to be seen. */
  scripts: number;
  /** By one task, whatever it did. */
  task: number;
}

const SCRIPT = /^(EvaluateScript|v8\.evaluateModule|FunctionCall|RunMicrotasks|EventDispatch)$/;
const RENDERING = /^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize)$/;

/** Returns the tasks of an address's own main thread: the browser has other pages of its own. */
function tasksOf(events: readonly TraceEvent[], address: string): HeldUp {
  const main = events.filter(
    ({name, args}) => name === 'thread_name' && (args as {name?: string})?.name === 'CrRendererMain',
  );
  const isMain = ({pid, tid}: TraceEvent) => main.some((one) => one.pid === pid && one.tid === tid);
  const pids = new Set(
    events
      .filter((event) => isMain(event) && JSON.stringify(event.args ?? {}).includes(address))
      .map(({pid}) => pid),
  );
  const own = events.filter(
    (event) => event.ph === 'X' && event.tdur && pids.has(event.pid) && isMain(event),
  );
  /** The outermost ones of a kind in a stretch of time. */
  const inside = ({pid, ts, dur}: TraceEvent, kind: RegExp) => {
    let end = 0;
    return own
      .filter((event) => kind.test(event.name) && event.pid === pid && event.ts >= ts && event.ts < ts + dur!)
      .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
      .filter((event) => event.ts >= end && ((end = event.ts + event.dur!), true));
  };
  const sum = (found: readonly TraceEvent[]) => found.reduce((all, {tdur}) => all + tdur!, 0) / 1000;
  const tasks = own.filter(({name}) => /\bRunTask$/.test(name));
  if (!tasks.length) throw new Error('The trace has no task of the page');
  return {
    scripts: Math.max(
      ...tasks.map((task) => {
        const scripts = inside(task, SCRIPT);
        return sum(scripts) - sum(scripts.flatMap((script) => inside(script, RENDERING)));
      }),
    ),
    task: Math.max(...tasks.map(({tdur}) => tdur! / 1000)),
  };
}

type Point = readonly [x: number, y: number];

/** Opens a page slowly and presses points of it. Nothing else runs in the page meanwhile: what a test puts there would count. */
async function heldUp(page: Page, address: string, points: readonly Point[] = []): Promise<HeldUp> {
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
  return tasksOf(trace.traceEvents, address);
}

/** The best of some rounds: what a busy machine adds is none of ours. A round that meets the aim is enough. */
async function bestOf(measure: () => Promise<HeldUp>): Promise<HeldUp> {
  const best = {scripts: Infinity, task: Infinity};
  for (let round = 0; round < ROUNDS && !(best.scripts < LONG && best.task < LONG); round++) {
    const {scripts, task} = await measure();
    best.scripts = Math.min(best.scripts, scripts);
    best.task = Math.min(best.task, task);
  }
  return best;
}

const test = base.extend<object, {bare: (again?: boolean) => Promise<HeldUp>}>({
  /** The article without any script: what the page itself costs, measured once unless it is asked for again. */
  bare: [
    async ({browser, site}, use) => {
      const page = await browser.newPage({javaScriptEnabled: false});
      let held: HeldUp | undefined;
      await use(async (again) => {
        if (again || !held) held = await bestOf(() => heldUp(page, `${site.origin}/demo/article.html`));
        return held;
      });
      await page.close();
    },
    {scope: 'worker'},
  ],
});

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

for (const file of shareOf(readdirSync('demo').filter((file) => file.endsWith('.html'))))
  test(`on a slow phone our scripts hold ${file} up no longer than a page holds itself up`, async ({
    page,
    site,
    bare,
  }) => {
    const address = `${site.origin}/demo/${file}`;
    const points = await pressedAt(page, address);
    const measure = () =>
      bestOf(async () => {
        const held = await heldUp(page, address, points);
        await page.evaluate(() => localStorage.clear());
        return held;
      });
    let alone = await bare();
    let held = await measure();
    // The machine may have been busy while only one of the two was measured.
    for (let again = 0; again < 2 && held.scripts >= alone.task; again++)
      [alone, held] = [await bare(true), await measure()];
    const ms = (time: number) => `${time.toFixed(0)} ms`;
    test.info().annotations.push({
      type: 'figure',
      description:
        `Most that scripts took of one task on ${file}, opened and pressed at ${SLOWDOWN} × slowdown ` +
        `(the longest task with layout and painting: ${ms(held.task)}; of article.html without a script: ${ms(alone.task)}) | ` +
        `${ms(held.scripts)} | under ${LONG} ms`,
    });
    expect(held.scripts).toBeLessThan(alone.task);
  });

test('a script that holds the page up is caught', async ({page, site, bare}) => {
  const busy = site.script('const sum = {n: 0}; for (let n = 0; n < 6e7; n++) sum.n += Math.sqrt(n);');
  const address = site.page(`<!doctype html><title>x</title><script src="${busy}"></script>`);
  expect((await heldUp(page, address)).scripts).toBeGreaterThan((await bare()).task);
});
