import {chosen, expect, test, type Page} from '../support/site.js';

const larger = (page: Page) => page.getByRole('button', {name: 'Tăng'});
const scale = (page: Page) => page.evaluate(() => document.documentElement.dataset.readerScale);

test('a reader’s size and language are there after a reload and on the next page', async ({page, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  await larger(page).click();
  await larger(page).click();
  await page.getByRole('button', {name: 'English'}).click();
  for (const go of [() => page.reload(), () => page.goto(`${site.origin}/demo/vi-only.html`)]) {
    await go();
    expect(await scale(page)).toBe('1.25');
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('125%');
    await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText(/^English/);
  }
  await expect(page.getByText('This article is only available in Vietnamese.')).toBeVisible();
});

test('another tab follows at once, and is told once', async ({page, context, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  const other = await context.newPage();
  await other.goto(`${site.origin}/demo/article.html`);
  await page.evaluate(() =>
    document.addEventListener('reader-scale-change', ({target, detail}) =>
      document.body.setAttribute(
        'data-heard',
        `${document.body.dataset.heard ?? ''}${(target as Element).localName} ${detail.previous}→${detail.scale}`,
      ),
    ),
  );
  await larger(other).click();
  await expect(page.locator('reader-font-size [part=value]')).toHaveText('112,5%');
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'html 1→1.125');
  await other.getByRole('button', {name: 'English'}).click();
  await expect(page.locator('reader-article h1[lang=en]')).toBeVisible();
});

test('the announced status is in the language of the page, after a press and not before', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  const status = page.locator('reader-font-size [role=status]');
  await expect(status).toHaveText('');
  await larger(page).click();
  await expect(status).toHaveText('Cỡ chữ 112,5%');
  await page.getByRole('button', {name: 'English'}).click();
  await expect(status).toHaveText('');
  await expect(page.locator('reader-language-toggle [role=status]')).toHaveText('Language: English');
});

// Everything that could be left behind: text, hidden text, names, states, titles.
test('after a switch every word of ours says its language, and none is left in the old one', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  await page.getByRole('button', {name: 'English'}).click();
  await expect(page).toHaveTitle(/Yên Bái’s provincial offices/);
  const left = await page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('*')) {
      if (!host.shadowRoot) continue;
      for (const element of host.shadowRoot.querySelectorAll('*')) {
        const words = [
          element.getAttribute('aria-label') ?? '',
          ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
        ].join(' ');
        const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/\p{L}/u.test(words) && (!lang || (/[ăđơưạ-ỹ]/i.test(words) && lang !== 'vi')))
          found.push(`${host.localName}: ${words.trim()} (${lang})`);
      }
    }
    return found;
  });
  expect(left).toEqual([]);
});

for (const [name, value] of [
  ['scale', '1e999'],
  ['scale', '{"scale":2}'],
  ['language', '<img src=x onerror=alert(1)>'],
] as const)
  test(`tampered storage (${name}: ${value}) leaves the page as its author made it`, async ({
    page,
    site,
    watch,
  }) => {
    await chosen(page, {[name]: value} as never);
    await page.goto(`${site.origin}/demo/article.html`);
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('100%');
    await expect(page.locator('reader-language-toggle [aria-current]')).toHaveText('Tiếng Việt');
    expect(watch.complaints).toEqual([]);
  });
