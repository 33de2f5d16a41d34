// A visit to a static copy: its own server for each, and an ear on the console.
import {test as base, type Page} from '@playwright/test';
import type {Language} from './article.js';
import {Host} from './host.js';
import type {Portal} from './portal.js';

interface Visit {
  host: Host;
  /** Everything on the console, uncaught errors, and what a policy blocked. */
  complaints: string[];
}

export const test = base.extend<{
  visit(portal: Portal, options?: {language?: Language; withRecipe?: boolean}): Promise<Visit>;
}>({
  visit: async ({page}, use) => {
    const hosts: Host[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
        console.error(`blocked: ${violatedDirective} ${sourceFile}`),
      ),
    );
    await use(async (portal, {language = 'vi', withRecipe = true} = {}) => {
      const host = await new Host(portal, {withRecipe}).start();
      hosts.push(host);
      await page.goto(host.address(language));
      return {host, complaints};
    });
    for (const host of hosts) host.stop();
  },
});

export const {expect} = test;

/** A button of ours, or of the page. */
export const named = (page: Page, name: string) => page.getByRole('button', {name, exact: true});
/** The size that the control shows. */
export const size = (page: Page) => page.locator('reader-font-size [part=value]');

export type {Page};
