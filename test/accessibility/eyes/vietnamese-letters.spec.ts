// Capitals with two marks above, and tails below, are drawn whole in every box of ours: seen on the pixels.
import {WIDGETS, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {evidence, figure} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {notWhole} from './support/ink.js';

import {applySpacing, SPACING} from './support/user-style.js';

test.use({deviceScaleFactor: 2});

const LETTERS = ['ẴỂỘgq', 'ỮẬỠyp'];

/** States in which each box for text that a widget has is there once. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  article: ['article-machine-older', 'article-missing-two', 'article-beside'],
  'font-size': ['font-size-own-label'],
  'language-toggle': ['toggle-own-names', 'toggle-no-page', 'toggle-no-article', 'toggle-side-by-side'],
  'hotline-banner': ['hotline-costs', 'hotline-closed', 'hotline-out-of-date', 'hotline-own-words'],
};

for (const widget of shareOf(WIDGETS, 1))
  test(
    `in every box of ${widget}, the marks of Ẵ Ể Ộ Ữ Ậ Ỡ and the tails of g y p q are whole`,
    evidence(widget, '1.4.4', '1.4.12'),
    async ({openState}) => {
      const wanted = TELLING[widget];
      const states = statesOf(widget).filter(({id}) => !wanted || wanted.includes(id));
      expect(states.length).toBeGreaterThan(0);
      let texts = 0;
      const cut: string[] = [];
      for (const state of states)
        for (const [look, letters] of LETTERS.entries()) {
          const page = await openState(state, {width: 768, scale: look ? 1.5 : 1});
          if (look) await page.evaluate(applySpacing, {css: SPACING, inShadow: true});
          // After a press the reader's place is held until the page has settled: what the test scrolls would be scrolled back.
          await page.waitForTimeout(2000);
          const found = await notWhole(page, '[data-state]', letters);
          texts += found.seen;
          cut.push(...found.cut.map((one) => `${state.id}: ${one}`));
        }
      expect(cut).toEqual([]);
      expect(texts).toBeGreaterThan(3);
      figure(
        `Texts of ${widget} whose tallest and deepest letters are whole on the pixels`,
        texts,
        `${texts}`,
      );
    },
  );

test('a mark that is cut is found, in a shadow tree and in a field, and one that another box lies over', async ({
  page,
}) => {
  await page.setContent('<main><x-box></x-box></main>');
  await page.evaluate(() => {
    document.querySelector('x-box')!.attachShadow({mode: 'open'}).innerHTML = `
      <p style="font: 20px/1.6 sans-serif">Đủ</p>
      <p part="cut" style="font: 20px/1 sans-serif; overflow: hidden">Cắt</p>
      <p part="under" style="font: 20px/1.2 sans-serif; margin: 0">Che</p>
      <p part="over" style="position: relative; margin: -8px 0 0; block-size: 20px; background: #fff"></p>
      <select style="font: 20px sans-serif"><option>Chọn</option></select>
      <select part="low" style="font: 20px sans-serif; block-size: 18px; padding: 0"><option>Chọn</option></select>`;
  });
  const {seen, cut} = await notWhole(page, 'main', LETTERS[0]!);
  expect(seen).toBe(5);
  expect(cut.map((one) => one.replace(/:.*/, ''))).toEqual(['x-box cut', 'x-box under', 'x-box low']);
});
