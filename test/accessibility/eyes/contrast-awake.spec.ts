// The measure itself: known colours give the known ratio, and what is too weak is found, in shadow trees too.
import {expect, test} from '../support/test.js';
import {contrastOfPage} from './support/contrast-of-page.js';

test.use({viewport: {width: 480, height: 320}});

/** Ratios as they are published for these pairs. */
const KNOWN = [
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ffff00', '#000000', 19.56],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 4.0],
  ['#5f4b32', '#f4ecd8', 7.05],
] as const;

for (const factor of [2, 3])
  test.describe(`with ${factor} pixels to a px`, () => {
    test.use({deviceScaleFactor: factor});

    test('known colours give the ratio that is known of them, at every weight and size', async ({page}) => {
      await page.setContent(
        KNOWN.map(
          ([colour, behind]) =>
            `<div style="background: ${behind}; color: ${colour}">ngày 23/10/2019 <small>nhỏ</small> <b>đậm</b></div>`,
        ).join(''),
      );
      const seen = await contrastOfPage(page);
      const [normal, ...others] = [0, 1, 2].map((which) => seen.filter((_, n) => n % 3 === which));
      for (const texts of [normal!, ...others])
        KNOWN.forEach(([, , ratio], n) =>
          expect(Math.abs(texts[n]!.ratio - ratio), JSON.stringify(texts[n])).toBeLessThan(0.15),
        );
    });
  });

test.describe('a fault that is planted', () => {
  test.use({deviceScaleFactor: 2});

  test('grey text inside a shadow root is found, and which one it is', async ({page}) => {
    await page.setContent('<p>Chữ rõ</p><x-note></x-note>');
    await page.evaluate(() => {
      const root = document.querySelector('x-note')!.attachShadow({mode: 'open'});
      root.innerHTML = '<p style="color: #999">Chữ mờ</p>';
    });
    const low = (await contrastOfPage(page)).filter(({ratio, least}) => ratio < least);
    expect(low.map(({what}) => what)).toEqual(['“Chữ mờ” in x-note p']);
    expect(low[0]!.ratio).toBeCloseTo(2.85, 1);
  });

  test('text that is seen through, or stands on a picture that is dark in one place only, is measured where it is worst', async ({
    page,
  }) => {
    await page.setContent(
      `<p style="opacity: .5">Nửa trong suốt</p>
       <p style="background: linear-gradient(90deg, #fff 0 90%, #333 90%); display: inline-block">Một nửa nền tối</p>`,
    );
    const low = (await contrastOfPage(page)).filter(({ratio, least}) => ratio < least);
    expect(low.map(({what}) => what)).toEqual(['“Nửa trong suốt” in p', '“Một nửa nền tối” in p']);
  });

  test('with forced colours, text in the colour of its background is found', async ({page}) => {
    await page.emulateMedia({forcedColors: 'active'});
    await page.setContent(
      '<p>Rõ</p><p style="forced-color-adjust: none; color: #ddd; background: #fff">Mờ</p>',
    );
    const low = (await contrastOfPage(page)).filter(({ratio, least}) => ratio < least);
    expect(low.map(({what}) => what)).toEqual(['“Mờ” in p']);
  });

  test('the edge of a button that is hardly seen is found, and a button with neither edge nor line', async ({
    page,
  }) => {
    await page.setContent(
      `<button style="border: 1px solid #000; background: #fff">rõ</button>
       <button style="border: 1px dashed #000; background: #fff">nét đứt</button>
       <button style="border: 1px solid #ccc; background: #fff">mờ</button>
       <button style="border: 0; background: none">không viền</button>
       <button style="border: 0; background: none; text-decoration: underline">gạch chân</button>`,
    );
    const low = (await contrastOfPage(page)).filter(({ratio, least}) => ratio < least);
    expect(low.map(({what}) => what)).toEqual(['the edge of button “mờ”', 'the edge of button “không viền”']);
  });
});
