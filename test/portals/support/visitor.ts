// A visitor of the portal: the page as it is measured, with the plugin and as it was without.
import {expect, type Browser, type BrowserContext, type Page} from '@playwright/test';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {differences} from '../../no-harm/support/compare.js';
import {look, PROPERTIES, type Look} from '../../no-harm/support/look.js';
import {PORTAL, replaceFile} from './office.js';

/** The themes of Debian's WordPress: one of blocks, one classic. */
export const THEMES = ['twentytwentythree', 'twentytwentyone'];
export const WIDTHS = [320, 768, 1280];

/** Notes from before the plugin came: the HTML of each page by theme, and by who asked. */
export interface Notes {
  paths: Record<string, string>;
  ids: Record<string, number>;
  before: Record<string, Record<'visitor' | 'webmaster', Record<string, string>>>;
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
}

export const readNotes = (): Notes => JSON.parse(readFileSync(PORTAL.notes, 'utf8')) as Notes;
export const writeNotes = (notes: Notes): void => writeFileSync(PORTAL.notes, JSON.stringify(notes));

/** The plugin that stands in for plugins for languages. */
export const STAND_IN = 'thu-ngon-ngu';

/** Lets the stand-in be one plugin for languages or another. */
export function setMode(mode: string): void {
  const {paths} = readNotes();
  const [vi, en] = [paths['dan-tu-word'], paths['bang-va-anh']].map((path) => PORTAL.url + path);
  replaceFile(
    join(PORTAL.site, `wp-content/plugins/${STAND_IN}/che-do.json`),
    JSON.stringify({mode, vi, en}),
  );
}

/** A tab of a visitor, or of the webmaster who is logged in. */
export async function visit(browser: Browser, width: number, who: 'visitor' | 'webmaster'): Promise<Page> {
  const context = await browser.newContext({baseURL: PORTAL.url, viewport: {width, height: 800}});
  if (who === 'webmaster') await context.addCookies(readNotes().cookies);
  return context.newPage();
}

/** Waits until the page is at rest, with our controls where they are expected. */
export async function settled(page: Page, {ours = true} = {}): Promise<void> {
  if (ours)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('reader-article, reader-font-size')].every(
        (one) => one.shadowRoot?.childElementCount,
      ),
    );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      [...document.images].map(
        (image) =>
          image.complete ||
          image.loading === 'lazy' ||
          new Promise((done) => ['load', 'error'].forEach((name) => image.addEventListener(name, done))),
      ),
    );
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Opens a page as it was before the plugin: its files still come from the portal. */
async function openAsBefore(page: Page, path: string, html: string): Promise<void> {
  const address = PORTAL.url + path;
  await page.route(address, (route) => route.fulfill({body: html, contentType: 'text/html; charset=utf-8'}));
  await page.goto(address);
  await page.unroute(address);
  await settled(page, {ours: false});
}

/** The id that our own boxes get while they are looked at. */
const OURS = 'portal-reader-ours';

/** The id that the box around the text of a block theme gets meanwhile. */
const TEXT = 'text-of-the-theme';

/** The elements of the portal, each by its place in the page: our boxes around them do not count. */
function withoutOurs(seen: Look): Look {
  const last = (name: string): string => name.split('/').at(-1)!;
  const kept = Object.keys(seen.boxes).filter((name) => !last(name).includes(OURS));
  const rename = (name: string, index: number): string =>
    `${index} ${last(name)
      .replace('#portal-reader-main', '')
      .replace(/\[\d+\]$/, '')}`;
  const pick = <T>(values: Record<string, T>): Record<string, T> =>
    Object.fromEntries(kept.map((name, index) => [rename(name, index), values[name]!]));
  return {...seen, boxes: pick(seen.boxes), styles: pick(seen.styles)};
}

/** Looks at the page without our controls. */
async function lookAt(page: Page): Promise<Look> {
  await page.evaluate(
    async ([ours, text]) => {
      for (const control of document.querySelectorAll('.portal-reader-tools, .portal-reader-list-tools'))
        control.remove();
      for (const box of document.querySelectorAll('reader-article, .portal-reader-text')) box.id = ours;
      for (const box of document.querySelectorAll('.wp-block-post-content')) box.id = text;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
    [OURS, TEXT] as const,
  );
  return withoutOurs(
    await page.evaluate(([properties]) => (window as never as {look: typeof look}).look(properties, ''), [
      PROPERTIES,
    ] as const),
  );
}

/** Says in which way a page differs from what it was before the plugin, but for our controls. */
export async function harm(page: Page, path: string, before: string, plant = ''): Promise<string[]> {
  await page.addInitScript(`window.look = ${look.toString()}`);
  await openAsBefore(page, path, before);
  const expected = await lookAt(page);
  await page.goto(path);
  await settled(page);
  if (plant) await page.addStyleTag({content: plant});
  // The box around the text of a block theme stands in ours now, which has its margin; where it stands, the boxes say.
  const isItsMargin = (line: string): boolean => line.includes(`#${TEXT}: marginTop`);
  return differences(expected, await lookAt(page)).filter((line) => !isItsMargin(line));
}

/** Presses “Tăng” until the text is twice as large. */
export async function enlarge(page: Page): Promise<void> {
  const larger = page.getByRole('button', {name: 'Tăng', exact: true}).first();
  for (let presses = 0; presses < 5; presses++) await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-reader-scale', '2');
}
