// The first frame is the last: nothing moves when the script comes, 0.8 s late too.
import {setTimeout as wait} from 'node:timers/promises';
import {shareOf, pairsOf} from '../../tools/evidence/share.mjs';
import {differences, some} from './support/compare.js';
import {look, PROPERTIES} from './support/look.js';
import {pageOf, paragraphs, style, type Situation} from './support/situation.js';
import {about, expect, test} from './support/test.js';

/** How long the tags stand there without their script, in ms. */
const LATE = 800;
const TITLE = 'A script that is 0.8 s late';

const tools = `<h1 slot="title">Thông báo</h1><reader-font-size slot="tools"></reader-font-size>`;

const column = (width: number): Situation => ({
  id: `cot-${width}`,
  title: `A column of ${width} px`,
  head: style(`main{max-width:${width}px}`),
  body: paragraphs(10, 3),
});

const PAGES: Situation[] = [
  ...[320, 700, 1100, 1400].map(column),
  {
    id: 'khuon-645',
    title: 'A theme that limits whatever stands in main',
    head: style('main{max-width:none;padding:0}main>*{max-width:645px;margin-inline:auto}'),
    body: paragraphs(8, 3),
  },
  ...[16, 22].map((size) => ({
    id: `cong-cu-${size}`,
    title: `Controls in the article, letters of ${size} px`,
    head: style(`main{font-size:${size}px}`),
    body: tools + paragraphs(6, 3),
  })),
];

for (const [situation, scale] of shareOf(pairsOf(PAGES, [1, 1.5, 2])))
  test(
    `${situation.title}, ${scale * 100} %`,
    about(TITLE, scale === 1 ? 'nothing chosen' : `saved ${scale * 100} %`),
    async ({tab, site}) => {
      await tab.show({width: 1440, height: 800});
      await tab.open(`${site.origin}/empty.html`);
      await tab.evaluate((scale) => {
        if (scale !== 1) localStorage.setItem('portal-reader:scale', `${scale}`);
      }, scale);
      const url = site.page(
        pageOf(situation, {ours: true, late: true}),
        {},
        `/no-harm/late-${situation.id}-${scale}.html`,
      );
      await tab.open(url);
      await wait(LATE);
      const first = await tab.evaluate(look, PROPERTIES, '');
      await tab.evaluate(() => void dispatchEvent(new Event('den-muon')));
      await expect
        .poll(() => tab.evaluate(() => !!document.querySelector('reader-article:defined')))
        .toBe(true);
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 800)));
      const last = await tab.evaluate(look, PROPERTIES, '');
      const moved = differences({...first, styles: {}}, {...last, styles: {}});
      expect(some(moved)).toEqual([]);
    },
  );

const NUMBER = '<a href="tel:+842163818555">02163.818.555</a>';

/** Controls with words and links of the page, as a server or an author writes them. */
const FILLED: Situation = {
  id: 'co-san-chu',
  title: 'Hotlines and languages with links of the page',
  head:
    '<link rel="stylesheet" href="/dist/cdn/portal-reader-typeface.css">' +
    style('main{max-width:none}main>*{font-family:Andika}'),
  body: `<reader-hotline-banner>Đường dây nóng: ${NUMBER}</reader-hotline-banner>
<reader-hotline-banner hours="24/7">Đường dây nóng: ${NUMBER}</reader-hotline-banner>
<reader-language-toggle><a href="?lang=vi" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="?lang=en" lang="en" hreflang="en">English</a></reader-language-toggle>`,
  bare: true,
};

for (const width of [320, 768, 1280])
  test(`${FILLED.title}, ${width} px`, async ({tab, site}) => {
    await tab.show({width, height: 800});
    await tab.open(
      site.page(pageOf(FILLED, {ours: true, late: true}), {}, `/no-harm/late-${FILLED.id}.html`),
    );
    await wait(LATE);
    const heights = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('main>*')].map((one) => Math.round(one.getBoundingClientRect().height)),
      );
    const first = await heights();
    await tab.evaluate(() => void dispatchEvent(new Event('den-muon')));
    await expect
      .poll(() => tab.evaluate(() => !!document.querySelector('reader-hotline-banner:defined')))
      .toBe(true);
    await wait(LATE);
    expect(await heights()).toEqual(first);
  });
