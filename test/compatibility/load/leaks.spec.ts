// Nothing stays behind: ten thousand times into the page and out of it, counted by the browser itself.
import type {CDPSession} from '@playwright/test';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test, type Page} from '../../support/site.js';

const CYCLES = 10_000;

const MARKUP = {
  'reader-display-settings': '<reader-display-settings open></reader-display-settings>',
  'reader-font-size': '<reader-font-size></reader-font-size>',
  'reader-hotline-banner': '<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>',
  'reader-language-toggle': '<reader-language-toggle languages="vi en"></reader-language-toggle>',
  'reader-article':
    '<reader-article lang="vi"><h1 slot="title" lang="vi">Đề</h1><p lang="vi">Một đoạn.</p><p lang="en">A paragraph.</p></reader-article>',
};

/** A script of somebody else's that leaks: it keeps each element, and listens for it. */
const LEAKY = `customElements.define('leaky-element', class extends HTMLElement {
  connectedCallback() { addEventListener('resize', () => this); }
})`;

interface Counts {
  nodes: number;
  listeners: number;
  kB: number;
}

async function count(cdp: CDPSession): Promise<Counts> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  return {nodes, listeners: jsEventListeners, kB: usedSize / 1000};
}

const cycle = (page: Page, html: string, times: number) =>
  page.evaluate(
    async ([html, times]) => {
      const here = document.querySelector('#here')!;
      for (let n = 0; n < times; n++) {
        here.innerHTML = html;
        // Drawn, as a reader would see it.
        await Promise.resolve();
        here.replaceChildren();
        if (n % 200 === 0) await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)));
    },
    [html, times] as const,
  );

async function left(page: Page, html: string): Promise<Counts> {
  const cdp = await page.context().newCDPSession(page);
  await cycle(page, html, 1000);
  const before = await count(cdp);
  await cycle(page, html, CYCLES);
  const after = await count(cdp);
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    kB: Math.round(after.kB - before.kB),
  };
}

const open = (page: Page, site: {page(html: string): string; script(code: string): string}, head: string) =>
  page.goto(
    site.page(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>${head}</head><body><div id="here"></div></body></html>`,
    ),
  );

for (const [tag, html] of shareOf(Object.entries(MARKUP)))
  test(`${tag} that came and went ten thousand times has left nothing`, async ({page, site}) => {
    await open(page, site, '<script src="/dist/cdn/portal-reader.classic.js"></script>');
    const {nodes, listeners, kB} = await left(page, html);
    test.info().annotations.push({
      type: 'figure',
      description: `Left by ${tag} after ${CYCLES} times in and out | ${nodes} nodes, ${listeners} listeners, ${kB} kB | 0, 0, under 64 kB`,
    });
    expect({nodes, listeners}).toEqual({nodes: 0, listeners: 0});
    expect(kB).toBeLessThan(64);
  });

test('an element that leaks is caught', async ({page, site}) => {
  await open(page, site, `<script src="${site.script(LEAKY)}"></script>`);
  const {nodes, listeners, kB} = await left(page, '<leaky-element></leaky-element>');
  expect(nodes).toBeGreaterThanOrEqual(CYCLES);
  expect(listeners).toBeGreaterThanOrEqual(CYCLES);
  expect(kB).toBeGreaterThan(64);
});

test('five times as many elements cost about five times as much, to make and to change', async ({
  page,
  site,
}) => {
  await open(page, site, '<script src="/dist/cdn/portal-reader.classic.js"></script>');
  const html = Object.values(MARKUP).join('');
  const spend = (times: number) =>
    page.evaluate(
      async ([html, times]) => {
        const here = document.querySelector('#here')!;
        const best = {make: Infinity, change: Infinity};
        for (let round = 0; round < 3; round++) {
          let start = performance.now();
          here.innerHTML = html.repeat(times);
          await Promise.resolve();
          here.getBoundingClientRect();
          best.make = Math.min(best.make, performance.now() - start);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          start = performance.now();
          for (const control of here.querySelectorAll('reader-font-size'))
            control.setAttribute('label', `Cỡ ${round}`);
          for (const article of here.querySelectorAll('reader-article'))
            article.setAttribute('source', `Báo ${round}`);
          await Promise.resolve();
          here.getBoundingClientRect();
          best.change = Math.min(best.change, performance.now() - start);
          here.replaceChildren();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return best;
      },
      [html, times] as const,
    );
  await spend(50);
  const few = await spend(250);
  const many = await spend(1250);
  for (const what of ['make', 'change'] as const) {
    const ratio = many[what] / few[what];
    test.info().annotations.push({
      type: 'figure',
      description: `5,000 elements against 1,000: to ${what} them | ${ratio.toFixed(1)} times | about 5`,
    });
    // Quadratic work would be 25 times; a busy machine makes long runs longer than short ones.
    expect(ratio).toBeLessThan(18);
  }
});
