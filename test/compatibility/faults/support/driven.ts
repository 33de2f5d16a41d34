// The beginning of every test that drives three engines through one interface: an engine, a site, and a tab in it.
import {test as base} from '@playwright/test';
import {serve, type Site} from '../../../support/server.js';
import {launchPuppeteer} from './puppeteer-tab.js';
import type {Browser, Engine, LaunchOptions, Tab} from './tab.js';
import {launchWebKit} from './webkit-tab.js';

interface Shared {
  engine: Engine;
  driven: Browser;
  site: Site;
}

export const launch = (engine: Engine, options: LaunchOptions = {}): Promise<Browser> =>
  engine === 'webkit' ? launchWebKit(options) : launchPuppeteer(engine, options);

/** Makes the `test` of a folder: its site has the files of the package and those that are mounted here. */
export const drivenTest = (...mounts: readonly (readonly [prefix: string, target: string])[]) =>
  base.extend<{tab: Tab}, Shared>({
    engine: [
      async ({}, use, {project}) => use((project.metadata as {engine?: Engine}).engine ?? 'chromium'),
      {scope: 'worker'},
    ],
    driven: [
      async ({engine}, use) => {
        const browser = await launch(engine);
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
          ...mounts,
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

/** Says what cannot be promised here, and why. The test goes on with what is promised. */
export function limit(reason: string): void {
  base.info().annotations.push({type: 'limit', description: reason});
}
