// Nothing moves and nothing blinks, whether or not a reader asked for less motion.
import type {Page} from '@playwright/test';
import {WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {evidence} from '../support/evidence.js';
import {settled} from '../support/settled.js';
import {expect, test} from '../support/test.js';
import {running} from './support/motion.js';
import {nameOfPage, PAGES} from './support/pages.js';

/** Returns the things that move within a second, as the browser reports them and as two pictures show them. */
async function movesIn(page: Page): Promise<string[]> {
  const before = await page.screenshot();
  const animated = await page.evaluate(running);
  await page.waitForTimeout(1000);
  const after = await page.screenshot();
  return [...animated, ...(before.equals(after) ? [] : ['the picture is another one a second later'])];
}

for (const reducedMotion of shareOf([false, true], 2))
  test(
    `nothing moves or blinks by itself${reducedMotion ? ' for a reader who asked for less motion' : ''}`,
    evidence(WIDGETS, '2.2.2', '2.3.1', '2.3.2', '2.3.3'),
    async ({openState}) => {
      const moved: string[] = [];
      for (const states of PAGES) {
        const page = await openState(states, {reducedMotion, width: 768});
        for (const one of await movesIn(page)) moved.push(`${nameOfPage(states)}: ${one}`);
      }
      expect(moved).toEqual([]);
    },
  );

test(
  'nothing moves after a press: every button of every widget is pressed',
  evidence(WIDGETS, '2.3.3'),
  async ({openState}) => {
    const moved: string[] = [];
    let presses = 0;
    for (const states of PAGES) {
      const page = await openState(states, {width: 768});
      for (let n = 0; n < (await page.locator('[data-state] button').count()); n++) {
        const button = page.locator('[data-state] button').nth(n);
        if (!(await button.isVisible())) continue;
        // One that can do nothing now is pressed too.
        await button.click({force: await button.isDisabled()});
        presses++;
        for (const one of await page.evaluate(running)) moved.push(`${nameOfPage(states)}: ${one}`);
        await page.evaluate(settled);
      }
    }
    expect(moved).toEqual([]);
    expect(presses).toBeGreaterThan(PAGES.length);
  },
);

test('what moves is found: a turning sign in a shadow tree, a running line, a picture that changes', async ({
  page,
}) => {
  const plant = async (content: string) => {
    await page.setContent('<x-sign></x-sign>');
    await page.evaluate((content) => {
      document.querySelector('x-sign')!.attachShadow({mode: 'open'}).innerHTML = content;
    }, content);
    return movesIn(page);
  };
  const turning = await plant(
    '<style>@keyframes turn {to {rotate: 1turn}} i {display: inline-block; animation: turn 3s infinite linear}</style><i>↻</i>',
  );
  expect(turning).toEqual(['i is animated', 'the picture is another one a second later']);
  const line = await plant('<marquee>Tin mới</marquee>');
  expect(line).toContain('there is a <marquee>');
  await page.setContent('<p id="clock">0</p>');
  await page.evaluate(() => setInterval(() => (document.querySelector('#clock')!.textContent += '!'), 200));
  expect(await movesIn(page)).toEqual(['the picture is another one a second later']);
});
