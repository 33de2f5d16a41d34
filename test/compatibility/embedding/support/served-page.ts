// The page of docs/server.md: its code becomes an application, which draws the page in Node and is bundled for browsers.
import {writeFileSync} from 'node:fs';
import {expect, type Page} from '../../../support/site.js';
import {codeBlock} from './guide.js';
import {copyApp, PROJECT, run} from './project.js';

export const GUIDES = ['docs/server.md', 'docs/server.vi.md'];
export const BLOCKS = ['server', 'client', 'policy'];

/** Copies the application and writes the code of the guide into it. */
export function servedApp(copy: string): string {
  const folder = copyApp('ssr', copy);
  for (const name of BLOCKS) writeFileSync(`${folder}/${name}.js`, `${codeBlock(GUIDES[0]!, name)}\n`);
  return folder;
}

/** Runs a script of the application in Node; gives back what it printed, and what it complained of. */
export async function inNode(folder: string, script: string, ...args: string[]): Promise<string> {
  const {code, output} = await run(`${folder}/${script}`, args, folder);
  expect(code, output).toBe(0);
  return output;
}

/** Bundles the scripts of the application for browsers, not minified: a fault can be planted there. */
export async function bundle(folder: string, ...scripts: string[]): Promise<void> {
  const options = ['--bundle', '--format=esm', '--outdir=dist', '--log-level=warning'];
  const {code, output} = await run(
    `${PROJECT}/node_modules/esbuild/bin/esbuild`,
    [...scripts, ...options],
    folder,
  );
  expect(code, output).toBe(0);
}

/**
 * Returns the content directly in the shadow tree of each element, without style sheets: twice the same means drawn
 * twice.
 */
export const trees = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {};
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot)
        found[element.localName] = [...element.shadowRoot.children]
          .map(({localName}) => localName)
          .filter((name) => name !== 'style')
          .join();
    return found;
  });

/** Each of the four, drawn once. */
export const ONCE = {
  'reader-hotline-banner': 'section',
  'reader-language-toggle': 'nav,slot',
  'reader-article': 'article',
  'reader-font-size': 'div',
};

/** Marks every element of the shadow trees that came in the HTML. */
const markServed = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const {shadowRoot} of document.querySelectorAll('*'))
      for (const element of shadowRoot?.querySelectorAll('*') ?? []) Object.assign(element, {served: true});
  });

/** The elements whose trees are still those that came in the HTML, to the last button. */
export const takenOver = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({shadowRoot}) => shadowRoot)
      .filter(({shadowRoot}) =>
        [...shadowRoot!.querySelectorAll('*')].every((element) => 'served' in element),
      )
      .map(({localName}) => localName),
  );

/** Opens a page whose script comes only after its served trees are marked. */
export async function openMarked(page: Page, address: string): Promise<void> {
  let release = (): void => {};
  const marked = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await marked;
    await route.continue();
  });
  await page.goto(address, {waitUntil: 'commit'});
  // The last of the page is parsed before a module script runs.
  await page.waitForFunction(() => document.readyState === 'interactive');
  await markServed(page);
  release();
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
}
