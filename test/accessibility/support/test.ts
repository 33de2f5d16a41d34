// The start of each test of a state: a site to open it from, and one call that opens it in Chromium.
import {test as base, type Page} from '@playwright/test';
import {plain, type Appearance} from '../../../tools/evidence/accessibility/appearances.js';
import {pageOf} from '../../../tools/evidence/accessibility/page.js';
import type {WidgetState} from '../../../tools/evidence/accessibility/state.js';
import {serve, type Site} from '../../support/server.js';
import {settled} from './settled.js';

interface Own {
  /** Opens a state, or several on one page; plain, in Vietnamese, unless said otherwise. */
  openState(states: WidgetState | readonly WidgetState[], appearance?: Partial<Appearance>): Promise<Page>;
}

export const test = base.extend<Own, {site: Site}>({
  site: [
    async ({}, use) => {
      const site = await serve([
        ['/watch.js', 'test/compatibility/faults/support/watch.js'],
        ['/empty.html', 'test/support/empty.html'],
        ['/dist/', 'dist/'],
      ]);
      await use(site);
      site.close();
    },
    {scope: 'worker'},
  ],
  openState: async ({page, site}, use) => {
    await use(async (states, asked = {}) => {
      const all = [states].flat();
      const appearance = Object.assign(plain(asked.language ?? 'vi'), asked, ...all.map(({fixed}) => fixed));
      await show(page, appearance);
      await page.goto(site.page(pageOf(all, appearance)));
      await page.evaluate(settled);
      for (const step of appearance.script ? all.flatMap(({act = []}) => act) : []) {
        // A button that can do nothing now is pressed too.
        if ('press' in step)
          await page.locator(step.press.replaceAll(' >>> ', ' >> ')).first().click({force: true});
        else await page.keyboard.press(step.keys);
        await page.evaluate(settled);
      }
      return page;
    });
  },
});

/** Sets those parts of an appearance that are the browser’s. */
async function show(page: Page, appearance: Appearance): Promise<void> {
  const {width, forcedColors, reducedMotion, dark, print} = appearance;
  await page.setViewportSize({width, height: 800});
  await page.emulateMedia({
    media: print ? 'print' : 'screen',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    colorScheme: dark ? 'dark' : 'light',
  });
}

export {expect, type Page} from '@playwright/test';
export {type Site};
