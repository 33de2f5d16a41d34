// The measures of a visit beside harm: growth, and what moves while a page loads.
import {expect, type Page} from '@playwright/test';
import {measure} from '../../compatibility/embedding/portals/measure.js';
import {enlarge, settled} from './visitor.js';

/** The runs of text that do not grow when the text becomes twice as large. */
export async function notGrown(page: Page, path: string, plant = ''): Promise<string[]> {
  await page.goto(path);
  await settled(page);
  if (plant) await page.addStyleTag({content: plant});
  expect(await measure(page, 'noteSizes')).toBeGreaterThan(10);
  await enlarge(page);
  await measure(page, 'settled');
  const kept = await measure(page, 'notGrown', 2);
  await page.evaluate(() => localStorage.clear());
  return kept;
}

/** The texts in some elements that no control reaches. */
export const outOfReach = (page: Page, selectors: string[]): Promise<string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.flatMap((selector) => {
        const elements = [...document.querySelectorAll(selector)];
        if (!elements.length) return [`nothing is ${selector}`];
        return elements.flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (walker.nextNode()) {
            const {data, parentElement} = walker.currentNode as Text;
            if (data.trim() && !parentElement!.closest('reader-article, [data-reader-scaled], script, style'))
              found.push(data.trim());
          }
          return found;
        });
      }),
    selectors,
  );

/** The layout shifts while a page loads, without those that a reader has asked for. */
export async function shiftOf(page: Page, path: string, plant = ''): Promise<number> {
  await page.addInitScript((plant) => {
    const w = window as unknown as {shift: number};
    w.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[]) w.shift += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
    if (plant)
      addEventListener('load', () => setTimeout(() => document.querySelector('main')!.before(plant), 300));
  }, plant);
  await page.goto(path);
  await settled(page);
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as {shift: number}).shift);
}

/** The lower edge of a bar that lies over the top of the window, in px; 0 for none. */
export const edgeOf = (page: Page, bar: string): Promise<number> =>
  page.evaluate((bar) => {
    const found = document.querySelector(bar);
    return found && ['fixed', 'sticky'].includes(getComputedStyle(found).position)
      ? found.getBoundingClientRect().bottom
      : 0;
  }, bar);

/** How far the line that is read, in the middle of the longest text, moves at most while the text becomes larger by two steps, in px. */
export async function moveOf(page: Page, text: string, bar: string): Promise<number> {
  const scrolled = await page.evaluate((text) => {
    const boxes = [...document.querySelectorAll(text)].map((one) => one.getBoundingClientRect());
    const {top, height} = boxes.sort((one, other) => other.height - one.height)[0]!;
    scrollTo({top: scrollY + top + 0.4 * height, behavior: 'instant'});
    return scrollY;
  }, text);
  expect(scrolled, 'the text is long enough to be scrolled').toBeGreaterThan(100);
  // A bar may be fixed only once the page has been scrolled.
  await measure(page, 'settled');
  // The edge cuts through the line, so that it and no short one above is the one being read.
  const edge = await edgeOf(page, bar);
  const top = await measure(page, 'noteLine', edge);
  await page.evaluate((px) => scrollBy({top: px, behavior: 'instant'}), top - edge + 5);
  await measure(page, 'settled');
  const place = await measure(page, 'noteLine', await edgeOf(page, bar));
  await measure(page, 'pressFromAfar', 'Tăng');
  await measure(page, 'pressFromAfar', 'Tăng');
  const moves = (await measure(page, 'lineInFrames', 900)).map((height) => Math.abs(height - place));
  return Math.max(...moves);
}
