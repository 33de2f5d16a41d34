// Large text on a narrow screen: the browser’s own margins leave it room, what a page says itself stays.
import {chosen, expect, expectAccessiblePage, test, type Page} from '../support/site.js';

const article = (
  styles = '',
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hình ảnh</title>
  <link rel="stylesheet" href="/dist/cdn/portal-reader.css"><style>${styles}</style>
  <script defer src="/dist/cdn/portal-reader.classic.js"></script></head>
  <body><main><h1>Lễ khai giảng</h1><reader-article><div lang="vi"><figure><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='400'/%3E" alt="Sân trường">
  <figcaption>Học sinh dự lễ khai giảng</figcaption></figure>
  <blockquote>Thi đua dạy tốt, học tốt</blockquote><dl><dt>Địa điểm</dt><dd>Trường Tiểu học</dd></dl></div></reader-article></main></body></html>`;

const texts = ['figcaption', 'blockquote', 'dd'];

/** The free room at both sides of each, in px of the screen. */
const rooms = (page: Page) =>
  page.evaluate(
    (texts) => texts.map((text) => innerWidth - document.querySelector(text)!.getBoundingClientRect().width),
    texts,
  );

test.use({viewport: {width: 320, height: 700}});
test.afterEach(({page}) => expectAccessiblePage(page));

test('captions, quotations and descriptions have most of the screen at 4 times the size', async ({
  page,
  site,
}) => {
  await chosen(page, {scale: 4});
  await page.goto(site.page(article()));
  for (const room of await rooms(page)) expect(room).toBeLessThan(100);
});

test('they stand as the browser has them while the text has its own size', async ({page, site}) => {
  await page.goto(site.page(article()));
  // The page’s own 8 px at both sides, and 40 px.
  expect(await rooms(page)).toEqual([96, 96, 56]);
});

test('they stand as the page says, however large the text is', async ({page, site}) => {
  await chosen(page, {scale: 2});
  await page.goto(site.page(article('* {margin: 0}')));
  expect(await rooms(page)).toEqual([0, 0, 0]);
});
