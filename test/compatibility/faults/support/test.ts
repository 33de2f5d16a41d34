// The start of every test of the fault catalogue: an engine, a page in it, and a small site to open.
import {test as base} from '@playwright/test';
import {HOSTS} from '../hosts/hosts.mjs';
import {serve, type Site} from '../../../support/server.js';
import {launchPuppeteer} from './puppeteer-tab.js';
import type {Browser, Engine, LaunchOptions, Tab} from './tab.js';
import {launchWebKit} from './webkit-tab.js';

interface Own {
  tab: Tab;
  /** A tab in a browser of its own, where the one that all tests share does not do. */
  tabOf(options: LaunchOptions): Promise<Tab>;
}

interface Shared {
  engine: Engine;
  driven: Browser;
  site: Site;
}

const launch = (engine: Engine, options: LaunchOptions = {}): Promise<Browser> =>
  engine === 'webkit' ? launchWebKit(options) : launchPuppeteer(engine, options);

export const test = base.extend<Own, Shared>({
  engine: [
    async ({}, use, {project}) => use((project.metadata as {engine: Engine}).engine),
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
        ['/watch.js', 'test/compatibility/faults/support/watch.js'],
        ['/empty.html', 'test/support/empty.html'],
        ['/dist/', 'dist/'],
        ...HOSTS.map(({id, file}) => [`/hosts/${id}`, file] as const),
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
  tabOf: async ({engine, site}, use, info) => {
    const stops: (() => Promise<void>)[] = [];
    await use(async (options) => {
      const browser = await launch(engine, options);
      info.annotations.push({type: 'engine', description: browser.version});
      stops.push(() => browser.stop());
      return browser.newReader(site.origin);
    });
    for (const stop of stops) await stop();
  },
});

export {expect} from '@playwright/test';
export {type Tab} from './tab.js';

/** The row of the catalogue that a test is about, as the details of the test. */
export const row = (number: number) => ({annotation: {type: 'row', description: `${number}`}});

/** Says what cannot be promised here, and why. The test goes on with what is promised. */
export function limit(reason: string): void {
  base.info().annotations.push({type: 'limit', description: reason});
}

/** A figure for the published table. */
export function figure(name: string, value: string | number, target: string): void {
  base.info().annotations.push({type: 'figure', description: `${name} | ${value} | ${target}`});
}
