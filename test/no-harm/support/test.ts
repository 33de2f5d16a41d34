// The start of every test here: an engine, a tab in it, and a site with our files and the libraries.
import {test as base} from '@playwright/test';
import {launchPuppeteer} from '../../compatibility/faults/support/puppeteer-tab.js';
import type {Browser, Engine, Tab} from '../../compatibility/faults/support/tab.js';
import {launchWebKit} from '../../compatibility/faults/support/webkit-tab.js';
import {serve, type Site} from '../../support/server.js';

interface Shared {
  engine: Engine;
  driven: Browser;
  site: Site;
}

export const test = base.extend<{tab: Tab}, Shared>({
  engine: [
    async ({}, use, {project}) => use((project.metadata as {engine?: Engine}).engine ?? 'chromium'),
    {scope: 'worker'},
  ],
  driven: [
    async ({engine}, use) => {
      const browser = engine === 'webkit' ? await launchWebKit({}) : await launchPuppeteer(engine, {});
      await use(browser);
      await browser.stop();
    },
    {scope: 'worker'},
  ],
  site: [
    async ({}, use) => {
      const site = await serve([
        ['/empty.html', 'test/support/empty.html'],
        ['/dist/', 'dist/'],
        ['/lib/', 'test/no-harm/node_modules/'],
      ]);
      await use(site);
      site.close();
    },
    {scope: 'worker'},
  ],
  tab: async ({driven, site}, use, info) => {
    info.annotations.push({type: 'engine', description: driven.version});
    const tab = await driven.newReader(site.origin);
    await use(tab);
    await tab.close();
  },
});

export {expect} from '@playwright/test';

/** The line and the column of the published table that a test is about, as the details of the test. */
export const about = (title: string, state: string) => ({
  annotation: {type: 'state', description: `${title} | ${state}`},
});

/** Says what cannot be promised here, and why. The test goes on with what is promised. */
export function limit(reason: string): void {
  base.info().annotations.push({type: 'limit', description: reason});
}
