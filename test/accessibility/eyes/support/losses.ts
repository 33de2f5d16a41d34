import type {Page} from '@playwright/test';
import {textRuns, type TextRun} from './text-runs.js';

/** The px by which text may lie over another text, or be cut, through rounding alone. */
const ROUNDING = 1;

/** How far two lines lie over each other, in px of the shorter way. */
const overlap = (one: TextRun, other: TextRun): number =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );

/** The letters stand in the middle of a line’s box; a third of it is room above and below them. */
const letters = (run: TextRun): TextRun => {
  const room = (run.bottom - run.top) / 6;
  return {...run, top: run.top + room, bottom: run.bottom - room};
};

/**
 * Lists the text of a page that a reader loses: text that is cut off, text that lies on other text, and a page that
 * must be scrolled sideways.
 */
export async function lossesOf(page: Page): Promise<string[]> {
  const {width, scrollWidth} = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    scrollWidth: document.documentElement.scrollWidth,
  }));
  const runs = await page.evaluate(textRuns, 'html');
  if (!runs.length) return ['there is no text at all'];
  const cut = runs.filter((run) => run.cut > ROUNDING);
  const lines = runs.map(letters);
  const covered = lines.flatMap((one, n) =>
    lines
      .slice(n + 1)
      .filter((other) => overlap(one, other) > ROUNDING)
      .map((other) => `“${one.text}” in ${one.where} lies on “${other.text}” in ${other.where}`),
  );
  return [
    ...(scrollWidth > width ? [`the page is ${scrollWidth} px wide in a window of ${width} px`] : []),
    ...cut.map((run) => `“${run.text}” in ${run.where} is cut by ${run.cut.toFixed(1)} px`),
    ...covered,
  ];
}
