// The start of every test of the fault catalogue: an engine, a page in it, and a small site to open.
import {HOSTS, MORPHERS} from '../hosts/hosts.mjs';
import {drivenTest, launch} from './driven.js';
import type {LaunchOptions, Tab} from './tab.js';

interface Own {
  /** A tab in a browser of its own, where the one that all tests share does not do. */
  tabOf(options: LaunchOptions): Promise<Tab>;
}

export const test = drivenTest(
  ['/watch.js', 'test/compatibility/faults/support/watch.js'],
  ...[...HOSTS, ...MORPHERS].map(({id, file}) => [`/hosts/${id}`, file] as const),
).extend<Own>({
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
export {limit} from './driven.js';
export {type Tab} from './tab.js';

/** The row of the catalogue that a test is about, as the details of the test. */
export const row = (number: number) => ({annotation: {type: 'row', description: `${number}`}});

/** A figure for the published table. */
export function figure(name: string, value: string | number, target: string): void {
  test.info().annotations.push({type: 'figure', description: `${name} | ${value} | ${target}`});
}
