// The looks that WCAG 1.4.8 wants a reader to be able to have, chosen with the display settings and seen in the text.
import {stateOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence, figure} from '../support/evidence.js';
import {settled} from '../support/settled.js';
import {expect, test} from '../support/test.js';

/** How many characters the longest line of a paragraph holds. Runs in the page. */
function longestLine(selector: string): number {
  let longest = 0;
  for (const paragraph of document.querySelectorAll(selector)) {
    const lines = new Map<number, number>();
    const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null)
      for (let at = 0; at < text.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (box) lines.set(Math.round(box.bottom), (lines.get(Math.round(box.bottom)) ?? 0) + 1);
      }
    longest = Math.max(longest, ...lines.values());
  }
  return longest;
}

for (const language of ['vi', 'en'] as const)
  test(
    `a reader of ${language} can have short lines, room between them, straight beginnings only and colours of their own, at 200 % without scrolling sideways`,
    evidence(['article', 'display-settings'], '1.4.8'),
    async ({openState}) => {
      const page = await openState(stateOf('display-pressed'), {language, scale: 2});
      for (const [name, value] of Object.entries({
        lineSpacing: '1.5',
        paragraphSpacing: '3',
        lineWidth: '60',
        theme: 'black-on-yellow',
        alignment: 'start',
      })) {
        await page.locator(`reader-display-settings select[name=${name}]`).selectOption(value);
        await page.evaluate(settled);
      }
      // A text of many lines.
      const text = 'reader-article [data-long]';
      await page
        .locator('reader-article p')
        .first()
        .evaluate((paragraph, times) => {
          const long = paragraph.cloneNode(true) as HTMLElement;
          long.dataset.long = '';
          long.textContent = `${paragraph.textContent} `.repeat(times);
          paragraph.before(long);
        }, 12);
      await page.evaluate(settled);
      const style = await page.locator(text).evaluate((paragraph) => {
        const {lineHeight, fontSize, marginBlockEnd, textAlign, color} = getComputedStyle(paragraph);
        return {
          line: parseFloat(lineHeight) / parseFloat(fontSize),
          after: parseFloat(marginBlockEnd) / parseFloat(lineHeight),
          textAlign,
          color,
        };
      });
      expect(style.line).toBeGreaterThanOrEqual(1.5);
      expect(style.after).toBeGreaterThanOrEqual(1.5);
      expect(style.textAlign).toBe('start');
      expect(style.color).toBe('rgb(0, 0, 0)');
      await expect(page.locator('reader-article')).toHaveCSS('background-color', 'rgb(255, 255, 0)');
      const characters = await page.evaluate(longestLine, text);
      figure(`Characters in the longest line of “60 characters”, ${language}`, characters, 'at most 80');
      expect(characters).toBeGreaterThan(30);
      expect(characters).toBeLessThanOrEqual(80);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
