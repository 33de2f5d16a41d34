// Runs the systems' own scripts on a page while it is read: Senna and jQuery are the real ones.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {unzipSync} from 'fflate';
import {headOf, ZIP} from '../../portals/copies/liferay.js';
import {articles} from './portals/article.js';
import {drupal, liferay, nukeviet, sharepoint, wordpress} from './portals/all.js';
import {measure} from './portals/measure.js';
import {expect, named, size, test, type Page} from './portals/visit.js';

const TEXT = articles.vi.paragraphs[0]!;

/** How wide a run of the article is drawn, in px. */
const widthOf = (page: Page, text: string) =>
  page.getByText(text).evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects()[0]!.height;
  });

test('SharePoint: after a partial postback the new text has the reader’s size, and the control works', async ({
  page,
  visit,
}) => {
  const {complaints} = await visit(sharepoint);
  await named(page, 'Tăng').click();
  await named(page, 'Tăng').click();
  const before = await widthOf(page, TEXT);
  for (const times of [1, 2, 3]) {
    await page.getByRole('link', {name: 'Làm mới'}).click();
    await expect(page.locator(`[data-updates="${times}"]`)).toBeAttached();
  }
  await expect(size(page)).toHaveText('125%');
  expect(await widthOf(page, TEXT)).toBe(before);
  await measure(page, 'noteSizes');
  await named(page, 'Mặc định').click();
  expect(await measure(page, 'notGrown', 0.8)).toEqual([]);
  await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText('Tiếng Việt');
  expect(complaints).toEqual([]);
});

test('SharePoint: no button of ours sends the form that is around the whole page', async ({page, visit}) => {
  await visit(sharepoint);
  await page.evaluate(() =>
    document.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      document.body.dataset.sent = '';
    }),
  );
  for (const name of ['Tăng', 'Giảm']) {
    await named(page, name).click();
    await named(page, name).press('Enter');
  }
  expect(await page.evaluate(() => document.body.dataset.sent)).toBe(undefined);
});

test('SharePoint: a page that links only to the other language is not said to be missing itself', async ({
  page,
  visit,
}) => {
  const {host} = await visit(sharepoint);
  host.change((html) => html.replace(/<a href="[^"]*\/en\/Pages[^"]*">English<\/a>/, ''));
  await page.goto(host.address('en'));
  await expect(page.getByText(articles.en.paragraphs[0]!)).toBeVisible();
  await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText('English', {
    timeout: 1000,
  });
});

test('Liferay: Senna takes the reader to the English article and back; size, words and title follow', async ({
  page,
  visit,
}) => {
  const {complaints} = await visit(liferay);
  await named(page, 'Tăng').click();
  await named(page, 'Tăng').click();
  await page.evaluate(() => (document.body.dataset.same = 'document'));
  await measure(page, 'noteSizes');
  await page.getByRole('link', {name: 'Bản tin tiếng Anh'}).click();
  await expect(page.locator('body[data-navigations="1"]')).toBeAttached();
  await expect(named(page, 'Larger')).toBeVisible();
  await expect(size(page)).toHaveText('125%');
  await expect(page.locator('reader-hotline-banner [part=label]')).toHaveText('Hotline:');
  await expect(page).toHaveTitle(/^Community digital teams/);
  await named(page, 'Larger').click();
  await named(page, 'Smaller').click();
  await page.getByRole('link', {name: 'News in Vietnamese'}).click();
  await expect(named(page, 'Tăng')).toBeVisible();
  expect(await measure(page, 'notGrown', 1)).toEqual([]);
  // Senna takes no notice of a reader who goes back before it has finished (its `browserPathBeforeNavigate`).
  await expect(page.locator('body[data-navigations="2"]')).toBeAttached();
  await page.goBack();
  await expect(named(page, 'Larger')).toBeVisible();
  // It was one page all the time, and nothing was left of those before.
  expect(await page.evaluate(() => document.body.dataset.same)).toBe('document');
  await expect(page.locator('reader-article')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('Liferay: a text of which there is no translation says so on the English page, and what language it is in', async ({
  page,
  visit,
}) => {
  const {host} = await visit(liferay);
  host.change((html) =>
    Object.keys(articles.en.paragraphs).reduce(
      (all, index) => all.replace(articles.en.paragraphs[+index]!, articles.vi.paragraphs[+index]!),
      html.replaceAll(articles.en.title, articles.vi.title).replace(articles.en.lead, articles.vi.lead),
    ),
  );
  await page.goto(host.address('en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  await expect(page.locator('reader-article')).toHaveAttribute('lang', 'vi');
  await expect(page.getByText('This article is only available in Vietnamese.')).toBeVisible();
  await expect(page.getByText(TEXT)).toBeVisible();
});

// Before 7.4 GA120 Liferay marks the script as temporary, whatever the package asks for.
for (const track of ['permanent', 'temporary'])
  test(`Liferay: the client extension puts the control above each article that Senna brings (${track})`, async ({
    page,
    visit,
  }) => {
    const {host, complaints} = await visit(liferay, {withRecipe: false});
    const zip = unzipSync(readFileSync(ZIP));
    await page.route('**/o/portal-reader/**', (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({body: Buffer.from(zip[`static/${name}`]!), contentType});
    });
    const head = headOf(host.origin).replace('data-senna-track="permanent"', `data-senna-track="${track}"`);
    host.change((html) => html.replace('</head>', `${head}</head>`));
    await page.reload();
    await named(page, 'Tăng').click();
    await named(page, 'Tăng').click();
    await page.evaluate(() => (document.body.dataset.same = 'document'));
    await measure(page, 'noteSizes');
    await page.getByRole('link', {name: 'Bản tin tiếng Anh'}).click();
    await expect(page.locator('body[data-navigations="1"]')).toBeAttached();
    await expect(named(page, 'Larger')).toBeVisible();
    await expect(size(page)).toHaveText('125%');
    await page.getByRole('link', {name: 'News in Vietnamese'}).click();
    await expect(named(page, 'Tăng')).toBeVisible();
    expect(await measure(page, 'notGrown', 1)).toEqual([]);
    await expect(page.locator('body[data-navigations="2"]')).toBeAttached();
    await page.goBack();
    await expect(named(page, 'Larger')).toBeVisible();
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('document');
    await expect(page.locator('reader-font-size')).toHaveCount(1);
    await expect(page.locator('script[data-portal-reader]')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

test('NukeViet: the theme’s boxes around tables stay, in both languages, and a phone scrolls only those', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({width: 320, height: 640});
  const {complaints} = await visit(nukeviet);
  await named(page, 'Tăng').click();
  await expect(page.locator('.table-responsive > table')).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('reader-language-toggle').getByRole('button', {name: 'English'}).click();
  await expect(page.getByRole('cell', {name: 'People helped'})).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
});

test('WordPress: a plugin takes the post out of the page and puts it elsewhere, again and again', async ({
  page,
  visit,
}) => {
  const {complaints} = await visit(wordpress);
  await named(page, 'Tăng').click();
  await measure(page, 'noteSizes');
  for (const times of [1, 2, 3]) {
    await named(page, 'Xem thêm bài').click();
    await expect(page.locator(`main[data-moved="${times}"]`)).toBeAttached();
  }
  await expect(size(page)).toHaveText('112,5%');
  expect(await measure(page, 'notGrown', 1)).toEqual([]);
  await named(page, 'Tăng').click();
  await expect(size(page)).toHaveText('125%');
  await expect(page.locator('reader-article')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('Drupal: a header that comes by BigPipe, after the page, has its hotline and languages', async ({
  page,
  visit,
}) => {
  const {host, complaints} = await visit(drupal);
  const banner = /<reader-hotline-banner>.*?<\/reader-language-toggle>/s;
  host.change((html) => {
    const data = banner.exec(html)![0];
    const commands = JSON.stringify([{command: 'insert', method: 'replaceWith', selector: '#late', data}]);
    return html
      .replace(banner, '<span id="late" data-big-pipe-placeholder-id="callback=banner"></span>')
      .replace('"bigPipePlaceholderIds":{', '"bigPipePlaceholderIds":{"callback=banner":true,')
      .replace(
        '</body>',
        `<script type="application/vnd.drupal-ajax" data-big-pipe-replacement-for-placeholder-with-id="callback=banner">${commands.replaceAll('<', '\\u003C')}</script></body>`,
      );
  });
  await page.reload();
  await expect(page.locator('#late')).toHaveCount(0);
  await expect(page.getByText('Chưa có ý kiến.')).toBeVisible();
  await expect(page.getByRole('link', {name: '02163.818.555'})).toBeVisible();
  await page.locator('reader-language-toggle').getByRole('link', {name: 'English'}).click();
  await expect(page.getByText(articles.en.paragraphs[0]!)).toBeVisible();
  expect(complaints).toEqual([]);
});
