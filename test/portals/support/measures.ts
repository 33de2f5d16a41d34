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
