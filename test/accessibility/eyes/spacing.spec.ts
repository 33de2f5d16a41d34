// A reader who sets the text spacing of WCAG 1.4.12 loses nothing, and gets it in our shadow trees too.
import {AXES, WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {lossesOf} from './support/losses.js';
import {nameOfPage, PAGES} from './support/pages.js';
import {spacingInside} from './support/spacing-inside.js';
import {applySpacing, SPACING} from './support/user-style.js';

for (const [language, width] of shareOf(pairsOf(AXES.language, [320, 1280] as const)))
  test(
    `text spacing of the reader’s own costs a reader of ${language} nothing at ${width} px, and is there in every part`,
    evidence(WIDGETS, '1.4.12'),
    async ({openState}) => {
      const lost: string[] = [];
      for (const states of PAGES) {
        const page = await openState(states, {language, width});
        const before = await lossesOf(page);
        for (const inShadow of [false, true]) {
          await page.evaluate(applySpacing, {css: SPACING, inShadow});
          const found = [...(await lossesOf(page)), ...(await page.evaluate(spacingInside))];
          for (const loss of found)
            if (!before.includes(loss))
              lost.push(`${nameOfPage(states)}${inShadow ? ', in shadow trees too' : ''}: ${loss}`);
        }
      }
      expect(lost).toEqual([]);
    },
  );

test('a part that does not take the spacing over is found, and one that has no room for it', async ({
  page,
}) => {
  await page.setContent('<x-part></x-part>');
  await page.evaluate(() => {
    document.querySelector('x-part')!.attachShadow({mode: 'open'}).innerHTML = `
      <p style="letter-spacing: normal">Chữ không giãn</p>
      <p style="inline-size: max-content; block-size: 24px; overflow: hidden">Chữ<br>mất</p>`;
  });
  await page.evaluate(applySpacing, {css: SPACING, inShadow: false});
  expect(await page.evaluate(spacingInside)).toEqual(['“Chữ không giãn” in x-part has letters 0 px apart']);
  expect((await lossesOf(page)).join()).toMatch(/“mất” in x-part p is cut/);
});
