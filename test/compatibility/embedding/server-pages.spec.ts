// Pages that a server writes out of a template, each language at an address of its own, and pages with no script at all.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ONE_FILE} from './support/policies.js';
import {PACKAGE, SOURCES} from './support/project.js';
import {expect, test} from './support/served.js';

interface Article {
  language: string;
  title: string;
  text: string;
  published: string;
  source: string;
  translations: {lang: string; name: string; href: string}[];
}

const {page: write} = (await import(pathToFileURL(resolve(SOURCES, 'server-pages/page.js')).href)) as {
  page: (article: Article) => string;
};

const ADDRESSES = {vi: '/vi/tiep-dan', en: '/en/reception'};

const inLanguage = (language: 'vi' | 'en', title: string, text: string) => () =>
  write({
    language,
    title,
    text: `<p>${text}</p>`,
    published: '2019-10-23T08:06:00+07:00',
    source: 'Báo "Yên Bái" & bạn đọc',
    translations: [
      {lang: 'vi', name: 'Tiếng Việt', href: ADDRESSES.vi},
      {lang: 'en', name: 'English', href: ADDRESSES.en},
    ],
  });

const host = {
  folders: {'/js/': `${PACKAGE}/dist/cdn/`},
  headers: ONE_FILE,
  pages: {
    [ADDRESSES.vi]: inLanguage('vi', 'Lịch tiếp công dân', 'Trụ sở mở cửa từ 07:30.'),
    [ADDRESSES.en]: inLanguage('en', 'Reception of citizens', 'The office is open from 07:30.'),
  },
};

test('a server that writes a page in each language gets its words in that language, and keeps the size from page to page', async ({
  page,
  serve,
  watch,
}) => {
  await page.goto((await serve(host)) + ADDRESSES.vi);
  await expect(page.getByText('Thứ Tư, ngày 23/10/2019, lúc 08:06')).toBeVisible();
  await expect(page.getByText('Báo "Yên Bái" & bạn đọc')).toBeVisible();
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expect(page.getByText('112,5%', {exact: true})).toBeVisible();
  await page.getByRole('link', {name: /English/}).click();
  await expect(page).toHaveURL(new RegExp(`${ADDRESSES.en}$`));
  await expect(page.getByText('23 October 2019, 08:06')).toBeVisible();
  await expect(page.getByText('112.5%', {exact: true})).toBeVisible();
  await expect(page.getByText('Hotline:')).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test.describe('with scripts switched off', () => {
  test.use({javaScriptEnabled: false});

  test('a reader reads the article, calls the number and goes to the other language', async ({
    page,
    serve,
  }) => {
    const html = readFileSync(join(SOURCES, 'pages/links.html'), 'utf8');
    await page.goto((await serve({...host, pages: {...host.pages, [ADDRESSES.vi]: html}})) + ADDRESSES.vi);
    for (const text of [
      'Đường dây nóng:',
      'Lịch tiếp công dân',
      '23/10/2019',
      'Trụ sở mở cửa từ 07:30 đến 11:30',
    ])
      await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute(
      'href',
      'tel:+842163818555',
    );
    await page.getByRole('link', {name: 'English'}).click();
    await expect(page.getByText('The office is open from 07:30.')).toBeVisible();
  });

  test('an article in two languages shows both, each marked with its language', async ({page, serve}) => {
    const html = readFileSync(join(SOURCES, 'pages/classic.html'), 'utf8');
    await page.goto(await serve({...host, pages: {'/': html}}));
    for (const [language, text] of [
      ['vi', 'Trụ sở mở cửa'],
      ['en', 'The office is open'],
    ] as const)
      await expect(page.locator(`[lang=${language}]`).getByText(text)).toBeVisible();
  });
});
