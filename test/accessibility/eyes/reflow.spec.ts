// 320 px is a window of 1280 px at 400 %. Nothing scrolls sideways but a table, and nothing is lost.
import {AXES, THEMES, WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {lossesOf} from './support/losses.js';
import {nameOfPage, PAGES} from './support/pages.js';

for (const [language, scale] of shareOf(pairsOf(AXES.language, [1, 2, 4] as const)))
  test(
    `at 320 px and ${scale} times the text size a reader of ${language} loses nothing and never scrolls sideways`,
    evidence(WIDGETS, '1.4.4', '1.4.10'),
    async ({openState}) => {
      const lost: string[] = [];
      for (const states of PAGES) {
        const page = await openState(states, {language, scale, width: 320});
        for (const loss of await lossesOf(page)) lost.push(`${nameOfPage(states)}: ${loss}`);
      }
      expect(lost).toEqual([]);
    },
  );

for (const [language, theme] of shareOf(pairsOf(AXES.language, THEMES.slice(1)), 2))
  test(
    `at 320 px nothing is lost in the theme “${theme}” either, to a reader of ${language}`,
    evidence(WIDGETS, '1.4.10'),
    async ({openState}) => {
      const lost: string[] = [];
      for (const states of PAGES.filter(([state]) => /display|article/.test(state!.widget))) {
        const page = await openState(states, {language, theme, width: 320});
        for (const loss of await lossesOf(page)) lost.push(`${nameOfPage(states)}: ${loss}`);
      }
      expect(lost).toEqual([]);
    },
  );

for (const [held, width, height] of shareOf([
  ['upright', 360, 800],
  ['on its side', 800, 360],
] as const))
  test(
    `a reader whose telephone is held ${held} loses nothing and never scrolls sideways`,
    evidence(WIDGETS, '1.3.4'),
    async ({page, openState}) => {
      const lost: string[] = [];
      for (const states of PAGES) {
        await openState(states);
        await page.setViewportSize({width, height});
        for (const loss of await lossesOf(page)) lost.push(`${nameOfPage(states)}: ${loss}`);
      }
      expect(lost).toEqual([]);
    },
  );

test('what is lost is found: a line that is cut, one that lies on another, a page that is too wide', async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 400});
  await page.setContent('<x-box></x-box>');
  await page.evaluate(() => {
    document.querySelector('x-box')!.attachShadow({mode: 'open'}).innerHTML = `
      <p style="block-size: 20px; overflow: hidden">Đoạn này dài quá một dòng ở cửa sổ hẹp, nên dòng sau bị cắt mất</p>
      <p style="margin: 0">Ngày</p><p style="margin: -20px 0 0">Tháng</p>
      <p style="white-space: nowrap">Một dòng không xuống hàng được trong một cửa sổ rộng ba trăm hai mươi</p>
      <div style="overflow: auto"><p style="white-space: nowrap">Một dòng dài trong một khung cuộn được thì không mất gì cả</p></div>`;
  });
  const lost = await lossesOf(page);
  for (const finding of [
    /^the page is \d+ px wide/,
    /dòng ở cửa.* is cut by/,
    /“Ngày”.* lies on “Tháng”/,
    /^“Một dòng không.*cut/,
  ])
    expect(
      lost.some((loss) => finding.test(loss)),
      `${finding} in ${lost.join('\n')}`,
    ).toBe(true);
  expect(lost.filter((loss) => /khung cuộn/.test(loss))).toEqual([]);
});
