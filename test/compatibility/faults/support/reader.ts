// Plays a reader of the pages of page.ts: sees, presses, and expects what must come of it.
import {expect} from '@playwright/test';
import type {Tab} from './tab.js';

/** Returns what a reader sees. Runs in the page. */
export function seen(prefix: string) {
  const inside = (tag: string, selector: string) =>
    document.querySelector(`${prefix}-${tag}`)?.shadowRoot?.querySelector<HTMLElement>(selector);
  const text = (element?: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = (selector: string) => !!document.querySelector<HTMLElement>(selector)?.offsetHeight;
  const button = inside('font-size', 'button');
  return {
    label: text(inside('hotline-banner', '[part=label]')),
    number: text(document.querySelector('a[href^="tel:"]')),
    date: text(inside('article', 'time')),
    size: text(inside('font-size', '[part=value]')),
    vietnamese: shown('p[lang=vi] span'),
    english: shown('p[lang=en] span'),
    /** True if the style sheet of a widget is at work. */
    styled: !!button && getComputedStyle(button).minHeight === '44px',
  };
}

/**
 * How wide the first word of the article is drawn, beside other sizes measured by the same hand. Runs in the page.
 *
 * WebKitGTK draws letters a whole number of px wide, so it is measured under a lens; and it gives rectangles in px of the
 * zoomed box, so they are multiplied by the zooms around.
 */
export function drawnSize(): number {
  const drawnIn = (node: Node) =>
    node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  const zoomOf = (node: Node | null): number =>
    node
      ? (node instanceof Element ? parseFloat(getComputedStyle(node).zoom) || 1 : 1) * zoomOf(drawnIn(node))
      : 1;
  for (const {firstChild: text} of document.querySelectorAll('p[lang] span')) {
    const word = document.createRange();
    word.setStart(text!, 0);
    word.setEnd(text!, text!.textContent!.indexOf(' '));
    const {style} = text!.parentElement!;
    document.body.style.zoom = '64';
    // Under the lens, a word is wider than the window.
    style.whiteSpace = 'nowrap';
    const {width} = word.getBoundingClientRect();
    const zoom = 'currentCSSZoom' in Element.prototype ? 1 : zoomOf(text);
    document.body.style.zoom = '';
    style.whiteSpace = '';
    if (width) return width * zoom;
  }
  return 0;
}

export const look = (tab: Tab, prefix = 'reader') => tab.evaluate(seen, prefix);

/** Waits for what a reader must see, and tells all that is not so. */
export const sees = (
  tab: Tab,
  wanted: Partial<ReturnType<typeof seen>>,
  {prefix = 'reader'} = {},
): Promise<void> => expect.poll(() => look(tab, prefix), {timeout: 8000}).toMatchObject(wanted);

const AT_FIRST = {
  label: 'Đường dây nóng:',
  number: '02163.818.555',
  date: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
  size: '100%',
  vietnamese: true,
  english: false,
  styled: true,
};

export const larger = (tab: Tab, prefix = 'reader') =>
  tab.press(`${prefix}-font-size >>> button:nth-of-type(3)`);

export const toEnglish = (tab: Tab, prefix = 'reader') =>
  tab.press(`${prefix}-language-toggle >>> button[lang=en]`);

/**
 * All that the tags promise on the page of page.ts: they are styled, the text grows by exactly what is said, the
 * language changes, and the page has nothing to complain of.
 */
export async function worksWhole(
  tab: Tab,
  {prefix = 'reader', complaints = [] as unknown[]} = {},
): Promise<void> {
  await sees(tab, AT_FIRST, {prefix});
  const before = await tab.evaluate(drawnSize);
  await larger(tab, prefix);
  await sees(tab, {size: '112,5%'}, {prefix});
  expect((await tab.evaluate(drawnSize)) / before, 'how much the text grew').toBeCloseTo(1.125, 2);
  await toEnglish(tab, prefix);
  await sees(tab, {label: 'Hotline:', vietnamese: false, english: true, size: '112.5%'}, {prefix});
  expect(await tab.complaints()).toEqual(complaints);
}

/**
 * Expects what is promised for pages in which the widgets cannot work: every word can be read and the number can be
 * called.
 */
export async function readsWithoutUs(tab: Tab): Promise<void> {
  expect(await tab.evaluate(seen, 'reader')).toMatchObject({
    number: '02163.818.555',
    vietnamese: true,
    english: true,
  });
}
