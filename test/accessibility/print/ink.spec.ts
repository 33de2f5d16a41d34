// On paper letters are black and nothing is behind them, whatever the reader’s colours on the screen are.
import {STATES, THEMES} from '../../../tools/evidence/accessibility/states.js';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {contrast} from '../pixels/contrast.js';
import {coloursIn} from '../pixels/picture.js';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {linesIn, needPoppler, pagesOf, RESOLUTION} from './support/poppler.js';
import {printed} from './support/print.js';

test.beforeAll(needPoppler);

/** The colour behind a line and the one of its letters, as the pages are drawn. */
function coloursOf(pdf: Buffer): {text: string; behind: readonly number[]; ratio: number}[] {
  const pages = pagesOf(pdf);
  const factor = RESOLUTION / 72;
  return linesIn(pdf).map(({page, text, left, top, width, height}) => {
    const box = {
      left: left * factor,
      top: top * factor,
      right: (left + width) * factor,
      bottom: (top + height) * factor,
    };
    const [behind, ...others] = coloursIn(pages[page - 1]!, box);
    const ratio = Math.max(...others.map(({colour}) => contrast(colour, behind!.colour)));
    return {text, behind: behind!.colour, ratio};
  });
}

const WHITE = [255, 255, 255];
const states = STATES.filter(({alone, fixed, widget}) => !alone && !fixed && /article|hotline/.test(widget));

for (const [theme, dark] of shareOf(pairsOf(THEMES, [false, true])))
  test(
    `a reader whose theme is “${theme}”${dark ? ' on a dark device' : ''} gets dark letters on white paper`,
    evidence(['article', 'hotline-banner'], '1.4.6'),
    async ({openState}) => {
      for (const widget of new Set(states.map(({widget}) => widget))) {
        const page = await openState(
          states.filter((state) => state.widget === widget),
          {theme, dark},
        );
        const lines = coloursOf(await printed(page));
        expect(lines.length).toBeGreaterThan(10);
        for (const {text, behind, ratio} of lines) {
          expect(behind, text).toEqual(WHITE);
          expect(ratio, text).toBeGreaterThan(7);
        }
      }
    },
  );

test('light letters, and a colour behind letters, are found in a PDF', async ({page}) => {
  await page.setContent(
    `<body style="print-color-adjust: exact"><p>Đen trên trắng</p><p style="color: #bbb">Chữ nhạt</p><p style="background: #ff0">Nền vàng</p>`,
  );
  const [black, light, yellow] = coloursOf(await printed(page));
  expect(black).toMatchObject({behind: WHITE});
  expect(black!.ratio).toBeGreaterThan(20);
  expect(light!.ratio).toBeLessThan(3);
  expect(yellow!.behind).not.toEqual(WHITE);
});
