// The text size that readers have set in the system of their phone or computer, docs/text-size.md.
import {readFileSync} from 'node:fs';
import {chosen, expect, test, type Page} from '../support/site.js';

const html = (
  follows: string,
  head = '',
) => `<!doctype html><html lang="vi"><meta charset="utf-8">${head}<title>Bài</title>
<style>:root{--of-the-phone:2} p{margin:0;inline-size:fit-content;white-space:nowrap} #rem{font-size:1rem} #word{font-size:12pt}</style>
<script src="/dist/cdn/early.js" ${follows && 'data-follow-system'}></script>
<link rel="stylesheet" href="/dist/cdn/portal-reader.css">
<script src="/dist/cdn/portal-reader.classic.js" defer></script>
<reader-article lang="vi"><reader-font-size slot="tools" ${follows}></reader-font-size>
<p id="rem">Hồ sơ nộp một cửa</p><p id="word">Hồ sơ nộp một cửa</p></reader-article>`;

/**
 * Puts a property of the page in the place of the variable that a phone's browser fills. Chromium for the desktop tells
 * a page without the meta element nothing, also while DevTools emulate a system's text size.
 */
async function onPhone(page: Page): Promise<void> {
  await page.route('**/dist/cdn/*.js', async (route) => {
    const script = readFileSync(new URL(route.request().url()).pathname.slice(1), 'utf8');
    expect(script).toContain('env(preferred-text-scale,1)');
    const body = script.replaceAll('env(preferred-text-scale,1)', 'var(--of-the-phone)');
    await route.fulfill({contentType: 'text/javascript', body});
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button').first().waitFor();
}

/** The widths of both texts. */
const widths = (page: Page): Promise<number[]> =>
  page.locator('p').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().width));

async function expectTimes(page: Page, before: readonly number[], ...factors: number[]): Promise<void> {
  const now = await widths(page);
  now.forEach((width, index) => expect(width / before[index]!).toBeCloseTo(factors[index] ?? factors[0]!, 2));
}

test('a reader of a phone has all text in the size that they have set there, times what they choose', async ({
  page,
  site,
}) => {
  await onPhone(page);
  await open(page, site.page(html('')));
  const before = await widths(page);
  await open(page, site.page(html('follow-system')));
  await expectTimes(page, before, 2);
  await expect(page.getByText('100%')).toBeVisible();
  expect(await page.getByRole('status').allTextContents()).toEqual(['']);
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expectTimes(page, before, 2.25);
  await page.getByRole('button', {name: 'Mặc định'}).click();
  await expectTimes(page, before, 2);
});

test('with early.js the first frame has that size, and a change of it in another window is seen', async ({
  page,
  site,
}) => {
  await onPhone(page);
  await chosen(page, {scale: 1.5});
  await open(page, site.page(html('')));
  const before = await widths(page);
  await page.route('**/portal-reader.classic.js', (route) => route.abort());
  await page.goto(site.page(html('follow-system')));
  await expectTimes(page, before, 2);
  await page.unroute('**/portal-reader.classic.js');
  await onPhone(page);
  await open(page, site.page(html('follow-system')));
  await expectTimes(page, before, 2);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--of-the-phone', '1.25');
    window.dispatchEvent(new FocusEvent('focus'));
  });
  await expectTimes(page, before, 1.25);
  await page.locator('reader-font-size').evaluate((control) => control.removeAttribute('follow-system'));
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.readerScale)).toBe('1.5');
  await expectTimes(page, before, 1);
});

test('text that the browser enlarges by itself is not enlarged twice: text in rem follows the system, text from Word does not', async ({
  page,
  site,
}) => {
  const meta = '<meta name="Text-Scale" content="scale">';
  await open(page, site.page(html('follow-system', meta)));
  const before = await widths(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send(
    'Emulation.setEmulatedOSTextScale' as 'Emulation.setPageScaleFactor',
    {scale: 2} as never,
  );
  await expect.poll(async () => (await widths(page))[0]! / before[0]!).toBeCloseTo(2, 2);
  await open(page, site.page(html('follow-system', meta)));
  await expectTimes(page, before, 2, 1);
  // The browser itself would tell the factor here.
  expect(
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--told', 'env(preferred-text-scale,1)');
      return getComputedStyle(document.documentElement).getPropertyValue('--told');
    }),
  ).toBe('2');
});
