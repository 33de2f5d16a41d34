// The element that has the focus is never covered by something that sticks to an edge of the window.
import {evidence} from '../support/evidence.js';
import {expect, test as states, type Page} from '../support/test.js';
import {chosen, test as demo} from '../../support/site.js';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {AXES, WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {giveHelpers, nextFrames, said, stopOf, walkWith, type Stop} from './support/controls.js';

/** A portal whose header sticks to the top and whose banner to the bottom, as many do. */
const STICKY = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" /><title>Cổng thông tin</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="/dist/cdn/portal-reader.js"></script>
    <style>
      body { margin: 0; font: 16px/1.5 sans-serif }
      header, footer { position: sticky; z-index: 1; height: 64px; background: #ddd }
      header { top: 0 }
      footer { bottom: 0 }
      .gap { height: 700px }
    </style>
  </head>
  <body>
    <header><a href="#top">Trang chủ</a></header>
    <main>
      <div class="gap"></div>
      <reader-language-toggle languages="vi en" side-by-side></reader-language-toggle>
      <div class="gap"></div>
      <reader-hotline-banner number="02163.818.555 / 18001091"></reader-hotline-banner>
      <reader-hotline-banner label="Trực ban"><a href="tel:113">113</a></reader-hotline-banner>
      <div class="gap"></div>
      <reader-display-settings open></reader-display-settings>
      <div class="gap"></div>
      <reader-article lang="vi">
        <reader-font-size slot="tools"></reader-font-size>
        <div lang="vi"><p>Nội dung.</p></div><div lang="en" translation="machine"><p>Text.</p></div>
      </reader-article>
      <div class="gap"></div>
    </main>
    <footer><a href="#end">Cuối trang</a></footer>
  </body>
</html>`;

/** Tab from every place that a page can be scrolled to: the next control must be seen whole. */
async function coveredOn(page: Page): Promise<string[]> {
  const covered: string[] = [];
  const ours = await page.evaluate(() => {
    const all = window.reading.controls();
    return all.flatMap((control, index) => {
      const host = (control.getRootNode() as ShadowRoot).host ?? control.parentElement;
      return host?.localName.startsWith('reader-') ? [index] : [];
    });
  });
  for (const index of ours)
    for (const edge of ['top', 'bottom'])
      for (const key of ['Tab', 'Shift+Tab']) {
        // The neighbour has the focus, and the control is scrolled to just under the edge, where something sticks.
        const there = await page.evaluate(
          ([index, edge, key]) => {
            const all = window.reading.controls();
            const control = all[index as number]!;
            const neighbour = all[(index as number) + (key === 'Tab' ? -1 : 1)];
            if (!neighbour) return false;
            neighbour.focus({preventScroll: true});
            const {top, bottom} = control.getBoundingClientRect();
            scrollBy(0, edge === 'top' ? top - 2 : bottom - innerHeight + 2);
            return true;
          },
          [index, edge, key] as const,
        );
        if (!there) continue;
        await page.keyboard.press(key!);
        await nextFrames(page);
        const stop = (await stopOf(page))!;
        if (stop.seen < 1) covered.push(`${said([stop])} ${stop.seen} at the ${edge} with ${key}`);
      }
  return covered;
}

states.beforeEach(({page}) => page.addInitScript(giveHelpers));
demo.beforeEach(({page}) => page.addInitScript(giveHelpers));

for (const [width, height] of [
  [1280, 800],
  [320, 512],
] as const)
  states(
    `on a page with a sticky header and a sticky banner no control that has the focus is covered, ${width} × ${height}`,
    evidence(WIDGETS, '2.4.11', '2.4.12'),
    async ({page, site}) => {
      await page.setViewportSize({width, height});
      await page.goto(site.page(STICKY));
      await expect(page.locator('reader-font-size button').first()).toBeVisible();
      expect(await page.evaluate(() => window.reading.controls().length)).toBeGreaterThan(8);
      expect(await coveredOn(page)).toEqual([]);
    },
  );

states('where nobody sees to the focus, a control is found under the header', async ({page, site}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await page.goto(site.page(STICKY));
  await expect(page.locator('reader-font-size button').first()).toBeVisible();
  await page.evaluate(() => addEventListener('focusin', (event) => event.stopImmediatePropagation(), true));
  expect((await coveredOn(page)).join()).toContain('“Tăng”');
});

states('in a sticky header Tab moves from control to control and the page does not', async ({page, site}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await page.goto(
    site.page(
      STICKY.replace('<header>', '<header><reader-font-size></reader-font-size>').replaceAll('64px', '96px'),
    ),
  );
  await expect(page.locator('header button').first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab');
    await nextFrames(page);
    expect(await page.evaluate(() => scrollY)).toBe(900);
  }
});

for (const [language, name] of shareOf(
  pairsOf(AXES.language, ['article', 'vi-only', 'translations', 'address-vi', 'no-script', 'index']),
))
  demo(
    `Tab goes through ${name}.html of the demo in ${language}, sees all that has the focus, and comes out again`,
    evidence(WIDGETS, '2.1.2', '2.4.3', '2.4.11'),
    async ({page, site}) => {
      await page.setViewportSize({width: 1280, height: 640});
      await chosen(page, {language});
      await page.goto(`${site.origin}/demo/${name}.html`);
      await page.waitForLoadState('networkidle');
      const there: Stop[] = await walkWith(page, 'Tab', nextFrames);
      expect(there.length).toBeGreaterThan(8);
      expect(said(there.filter(({seen}) => seen < 1))).toBe('');
      expect(there.map(({order}) => order)).toEqual(there.map(({order}) => order).sort());
      const back = await walkWith(page, 'Shift+Tab', nextFrames);
      expect(said(back.reverse())).toBe(said(there));
    },
  );
