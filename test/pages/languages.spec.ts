import {existsSync, readFileSync} from 'node:fs';
import {chosen, expect, expectAccessiblePage, test, type Page} from '../support/site.js';

const paragraphs = (language: string, one: (n: number) => string, attributes = '') =>
  `<div lang="${language}" ${attributes}>${[...Array(60).keys()].map((n) => `<p data-pair="${n}">${one(n)}</p>`).join('')}</div>`;

/** An article in two languages, the English one by a machine and older than the original. */
const html = (script = '<script src="/dist/cdn/portal-reader.classic.js" defer></script>') => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lịch tiếp công dân – Suối Lành</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/cdn/portal-reader.css">
<script src="/dist/cdn/early.js" data-url-parameter="lang"></script>${script}
</head>
<body>
<header><reader-language-toggle side-by-side sync-lang url-parameter="lang"><span lang="vi">Tiếng Việt</span> <span lang="en">English</span></reader-language-toggle></header>
<main>
<reader-article lang="vi" published="2020-02-01" source="Báo Yên Bái" sync-title>
<h1 slot="title" lang="vi">Lịch tiếp công dân</h1><h1 slot="title" lang="en">Reception of citizens</h1>
<reader-font-size slot="tools"></reader-font-size>
<p slot="lead" lang="vi">Ủy ban nhân dân xã thông báo lịch tiếp công dân.</p>
<p slot="lead" lang="en">The commune tells when it receives citizens.</p>
${paragraphs('vi', (n) => `Đoạn ${n + 1}. Người dân mang theo giấy tờ tùy thân và đơn, nếu có.`, 'modified="2020-02-10"')}
${paragraphs('en', (n) => `Paragraph ${n + 1}. Please bring your identity papers.`, 'modified="2020-02-03" translation="machine"')}
</reader-article>
</main>
</body>
</html>`;

const open = (page: Page, site: {origin: string; page(html: string): string}, search = '') =>
  page.goto(site.page(html()) + search);

/** Returns the tree that a screen reader walks through, without the sixty paragraphs between the first and the last. */
const tree = async (page: Page) => {
  const text = await page.locator('body').ariaSnapshot();
  return text.replace(/^.*(Đoạn|Paragraph) ([2-9]|[1-5]\d)\. .*\n/gm, '');
};

for (const [name, press] of [
  ['vi', []],
  ['en', [/English/]],
  ['side-by-side', [/Song song/]],
] as const)
  test(`the tree that a screen reader walks through is the reviewed one: ${name}`, async ({
    page,
    site,
    watch,
  }) => {
    await open(page, site);
    for (const button of press) await page.getByRole('button', {name: button}).click();
    expect(await tree(page)).toMatchSnapshot(`${name}.txt`);
    await expectAccessiblePage(page);
    expect(watch.complaints).toEqual([]);
  });

test('the title of the document, <html lang> and the address follow, and Back leads back', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.getByRole('button', {name: /English/}).click();
  await expect(page).toHaveTitle('Reception of citizens – Suối Lành');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(new URL(page.url()).search).toBe('?lang=en');
  await page.goBack();
  await expect(page).toHaveTitle('Lịch tiếp công dân – Suối Lành');
  await expect(page.locator('h1[lang=vi]')).toBeVisible();
});

test('an address that was sent to somebody shows its language, whatever they chose, already without the script', async ({
  page,
  site,
}) => {
  await chosen(page, {language: 'vi'});
  await page.goto(`${site.page(html(''))}?lang=en`);
  await expect(page.locator('h1[lang=en]')).toBeVisible();
  await expect(page.locator('h1[lang=vi]')).toBeHidden();
  await open(page, site, '?lang=en');
  await expect(page.locator('h1[lang=vi]')).toBeHidden();
  await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText('English');
});

test('plain language is shown before the script to those who chose it, and to nobody else', async ({
  page,
  site,
}) => {
  const address = site.page(
    html('').replace('<div lang="en" ', '<div lang="vi-x-simplified"><p>Dễ đọc.</p></div><div lang="en" '),
  );
  const [full, plain] = [page.locator('div[lang=vi]'), page.locator('div[lang=vi-x-simplified]')];
  await page.goto(address);
  await expect(full).toBeVisible();
  await expect(plain).toBeHidden();
  await page.goto(`${address}?lang=vi-x-simplified`);
  await expect(plain).toBeVisible();
  await expect(full).toBeHidden();
});

const topOf = (page: Page, language: string, n: number) =>
  page
    .locator(`div[lang=${language}] p`)
    .nth(n)
    .evaluate((p) => p.getBoundingClientRect().top);

test('the paragraph that is read stays at its height in the other language, side by side, and back', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 1280, height: 700});
  await open(page, site);
  await page
    .locator('div[lang=vi] p')
    .nth(30)
    .evaluate((p) => p.scrollIntoView({block: 'start'}));
  const top = await topOf(page, 'vi', 30);
  const choose = async (name: string | RegExp) => {
    // The toggle is at the top of the page, so a script presses it where it is.
    await page.getByRole('button', {name}).evaluate((button) => (button as HTMLElement).click());
    await page.waitForTimeout(900);
  };
  await choose(/English/);
  expect(Math.abs((await topOf(page, 'en', 30)) - top)).toBeLessThanOrEqual(2);
  await choose(/Side by side/);
  expect(Math.abs((await topOf(page, 'en', 30)) - top)).toBeLessThanOrEqual(2);
  expect(Math.abs((await topOf(page, 'vi', 30)) - top)).toBeLessThanOrEqual(2);
  await choose(/Tiếng Việt/);
  expect(Math.abs((await topOf(page, 'vi', 30)) - top)).toBeLessThanOrEqual(2);
});

test('a reader who copies gets one language, and prints both', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({width: 1280, height: 700});
  await open(page, site);
  await page.getByRole('button', {name: 'Song song'}).click();
  const from = (await page.locator('div[lang=vi] p').nth(0).boundingBox())!;
  const to = (await page.locator('div[lang=en] p').nth(2).boundingBox())!;
  await page.mouse.move(from.x + 2, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 10, to.y + to.height - 5, {steps: 8});
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('Đoạn 3.');
  expect(await copied()).not.toContain('Đoạn 4.');
  expect(await copied()).not.toContain('Paragraph');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('div[lang=vi] p').nth(59)).toBeVisible();
  await expect(page.locator('div[lang=en] p').nth(59)).toBeVisible();
});

test('a reader who selects everything copies the language they read, once', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({width: 1280, height: 700});
  await open(page, site);
  await page.getByRole('button', {name: /English/}).click();
  await page.getByRole('button', {name: 'Side by side'}).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('Paragraph 60.');
  expect(await copied()).toContain('Reception of citizens');
  expect(await copied()).not.toContain('Đoạn');
  expect(await copied()).not.toContain('Lịch tiếp công dân');
});

test('a malformed address says nothing: the saved choice holds, already without the script', async ({
  page,
  site,
}) => {
  await chosen(page, {language: 'en'});
  await page.goto(`${site.page(html(''))}?lang=%3Cimg%3E`);
  await expect(page.locator('h1[lang=en]')).toBeVisible();
  await expect(page.locator('h1[lang=vi]')).toBeHidden();
});

test('both languages are still side by side on the next page and after a reload', async ({page, site}) => {
  await open(page, site);
  await page.getByRole('button', {name: 'Song song'}).click();
  await page.reload();
  await expect(page.locator('h1[lang=en]')).toBeVisible();
  await expect(page.locator('h1[lang=vi]')).toBeVisible();
  await open(page, site);
  await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText('Song song');
});

const seed = '../shared/seed/yen-bai-article.txt';

test('the article that a portal really printed stands beside our English one, no paragraph lost', async ({
  page,
  site,
}) => {
  test.skip(!existsSync(seed), 'the text belongs to a newspaper and is not part of this repository');
  const lines = readFileSync(seed, 'utf8').split('\n');
  const body = lines
    .slice(lines.findIndex((line) => line.includes('Với 57 chi')))
    .filter((line) => line.trim());
  const demo = readFileSync('demo/article.html', 'utf8');
  const english = /<div lang="en"[^>]*>([\s\S]*?)<\/div>\s*<\/reader-article>/.exec(demo)![1]!;
  await page.setViewportSize({width: 1280, height: 800});
  const text = (line: string) => `<p>${line.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
  await page.goto(
    site.page(
      html().replace(
        /<div lang="vi"[\s\S]*<\/div>\s*<\/reader-article>/,
        () =>
          `<div lang="vi">${body.map(text).join('')}</div><div lang="en">${english}</div></reader-article>`,
      ),
    ),
  );
  await page.getByRole('button', {name: 'Song song'}).click();
  const columns = await page.evaluate(() =>
    ['vi', 'en'].map((language) =>
      [...document.querySelectorAll(`div[lang=${language}] > *`)].map((block) => {
        const {left, top, bottom, width} = block.getBoundingClientRect();
        return {left, top, bottom, width, column: block.getAttribute('data-reader-column')};
      }),
    ),
  );
  for (const [index, blocks] of columns.entries()) {
    expect(blocks.length).toBeGreaterThan(10);
    for (const [n, {column, width, top}] of blocks.entries()) {
      expect(column).toBe(`${index + 1}`);
      expect(width).toBeGreaterThan(300);
      // One below the other, and none over its neighbour.
      if (n) expect(top).toBeGreaterThanOrEqual(blocks[n - 1]!.bottom - 1);
    }
  }
  // Some stand beside a partner, in the other half.
  const tops = new Set(columns[0]!.map(({top}) => Math.round(top)));
  expect(columns[1]!.filter(({top}) => tops.has(Math.round(top))).length).toBeGreaterThan(5);
  expect(columns[1]![0]!.left).toBeGreaterThan(columns[0]![0]!.left + 300);
});

for (const [what, fragment] of [
  ['a heading', '#fees'],
  ['words', '#:~:text=Fees%20and,prices'],
] as const)
  test(`a reader who is sent ${what} of the other version comes to it, and a notice says why; the next page is in their own language`, async ({
    page,
    site,
    watch,
  }) => {
    const address = site.page(
      html().replace('<p data-pair="40">Paragraph 41', '<h2 id="fees">Fees and prices</h2>$&'),
    );
    await page.goto(address + fragment);
    await expect(page.getByRole('heading', {name: 'Fees and prices'})).toBeInViewport();
    await expect(page.locator('reader-article [part=notice]')).toContainText('Chỉ bản tiếng Anh mới có phần');
    await expect(page.getByText('Đoạn 1.', {exact: false}).first()).toBeHidden();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByText('Đoạn 1.', {exact: false}).first()).toBeVisible();
    await expect(page.locator('reader-article [part=notice]')).toHaveCount(0);
    expect(watch.complaints).toEqual([]);
  });
