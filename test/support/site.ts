// For whole-page tests: the demo as it is published, what the package ships, and pages of a test's own.
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';
import {serve, type Site} from './server.js';

/** The policy that the demo promises to run under. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types portal-reader; " +
  // For the typeface that a reader may choose, and the pictures of the articles.
  "font-src 'self'; img-src 'self'";

/** The acts of a page that a guest or a calm page does not do. */
interface Watch {
  /** Everything on the console, uncaught errors, and what a Content-Security-Policy blocked. */
  complaints: string[];
}

export const test = base.extend<{watch: Watch}, {site: Site}>({
  site: [
    async ({}, use) => {
      // /dist is what the package ships; everything else is the demo as it was built before the tests.
      const site = await serve(
        [
          ['/dist/', 'dist/'],
          ['/', 'dist-demo/'],
        ],
        (path): Record<string, string> =>
          extname(path) === '.html' ? {'Content-Security-Policy': STRICT_POLICY} : {},
      );
      await use(site);
      site.close();
    },
    {scope: 'worker'},
  ],
  watch: [
    async ({page}, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
          console.error(`blocked: ${violatedDirective} ${sourceFile}`),
        ),
      );
      await use({complaints});
    },
    {auto: true},
  ],
});

export {expect, type Page};

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Fails with what axe found on a whole page. It is run from outside, as no policy lets a page load it. */
export async function expectAccessiblePage(page: Page): Promise<void> {
  // To be read takes the browser longer than to look: it is once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as {axe: typeof import('axe-core')}).axe;
    const {violations} = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Of what passes no list is made, and nothing is loaded beforehand: only sound and film would need it.
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`);
  });
  expect(found).toEqual([]);
}

/** Opens a page for a reader who has chosen before. */
export async function chosen(
  page: Page,
  choices: {scale?: number; language?: string; [name: string]: unknown},
): Promise<void> {
  await page.addInitScript((saved) => {
    if (sessionStorage.getItem('chosen')) return;
    sessionStorage.setItem('chosen', 'once');
    for (const [name, value] of Object.entries(saved))
      localStorage.setItem(`portal-reader:${name}`, String(value));
  }, choices);
}
