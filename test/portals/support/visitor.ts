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

/** The parts of a page that are ours, as selectors: they do not count when it is compared with the page before. */
export interface Ours {
  /** Taken away while the page is looked at. */
  controls: string;
  /** Boxes around the portal's own elements. */
  boxes: string;
  /** The box of the portal whose margin our box has taken over: where it stands, the boxes say. */
  text?: string;
}

const OF_WORDPRESS: Ours = {
  controls: '.portal-reader-tools, .portal-reader-list-tools',
  boxes: 'reader-article, .portal-reader-text',
  text: '.wp-block-post-content',
};

/** The ids that our own boxes and the box around the text get while they are looked at. */
const [OURS, TEXT] = ['portal-reader-ours', 'text-of-the-theme'];

/** The elements of the portal, each by its place in the page: our boxes around them do not count. */
function withoutOurs(seen: Look): Look {
  const last = (name: string): string => name.split('/').at(-1)!;
  const kept = Object.keys(seen.boxes).filter((name) => !last(name).includes(OURS));
  const rename = (name: string, index: number): string =>
    `${index} ${last(name)
      .replace(/#portal-reader-main(-\d+)?/, '')
      .replace(/\[\d+\]$/, '')}`;
  const pick = <T>(values: Record<string, T>): Record<string, T> =>
    Object.fromEntries(kept.map((name, index) => [rename(name, index), values[name]!]));
  return {...seen, boxes: pick(seen.boxes), styles: pick(seen.styles)};
}

/** Looks at the page without our controls. */
async function lookAt(page: Page, ours: Ours): Promise<Look> {
  await page.evaluate(
    async ([{controls, boxes, text}, oursId, textId]) => {
      for (const control of document.querySelectorAll(controls)) control.remove();
      for (const box of document.querySelectorAll(boxes)) box.id = oursId;
      for (const box of text ? document.querySelectorAll(text) : []) box.id = textId;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
    [ours, OURS, TEXT] as const,
  );
  return withoutOurs(
    await page.evaluate(([properties]) => (window as never as {look: typeof look}).look(properties, ''), [
      PROPERTIES,
    ] as const),
  );
}

/** Says in which way a page differs from what it was before, but for our controls. */
export async function differenceOf(
  page: Page,
  openBefore: () => Promise<void>,
  openNow: () => Promise<void>,
  ours: Ours,
): Promise<string[]> {
  await page.addInitScript(`window.look = ${look.toString()}`);
  await openBefore();
  const expected = await lookAt(page, ours);
  await openNow();
  const isItsMargin = (line: string): boolean => line.includes(`#${TEXT}: marginTop`);
  return differences(expected, await lookAt(page, ours)).filter((line) => !isItsMargin(line));
}

/** Says in which way a page of WordPress differs from what it was before the plugin, but for our controls. */
export const harm = (page: Page, path: string, before: string, plant = ''): Promise<string[]> =>
  differenceOf(
    page,
    () => openAsBefore(page, path, before),
    async () => {
      await page.goto(path);
      await settled(page);
      if (plant) await page.addStyleTag({content: plant});
    },
    OF_WORDPRESS,
  );

/** Presses “Tăng” until the text is twice as large. */
export async function enlarge(page: Page): Promise<void> {
  const larger = page.getByRole('button', {name: 'Tăng', exact: true}).first();
  for (let presses = 0; presses < 5; presses++) await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-reader-scale', '2');
}
