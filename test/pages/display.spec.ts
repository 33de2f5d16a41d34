// The display settings on whole pages: before the script, on paper, with forced colours, on narrow screens.
import {legibleTheme} from '../support/axe-tests.js';
import {chosen, expect, test, type Page} from '../support/site.js';

// Several pages in each, and axe over the whole of them.
test.describe.configure({timeout: 120_000});

const settings = (page: Page) => page.locator('reader-display-settings');
const button = (page: Page) => settings(page).getByRole('button', {name: 'Tùy chỉnh hiển thị'});
const list = (page: Page, name: string) => settings(page).getByRole('combobox', {name});
const style = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), name);

const LEAD = 'reader-article > p[slot=lead][lang=vi]';
const CHOICES = {
  theme: 'yellow-on-black',
  'line-spacing': '2',
  'letter-spacing': '0.12',
  'paragraph-spacing': '3',
  typeface: 'clear',
};

test('a reader’s choices are there after a reload, on the next page, and in another tab', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  const other = await context.newPage();
  await other.goto(`${site.origin}/demo/vi-only.html`);
  await button(page).press('Enter');
  await list(page, 'Màu sắc').selectOption('Chữ đen trên nền vàng');
  await list(page, 'Giãn dòng').selectOption('2');
  await expect(other.locator('reader-article')).toHaveCSS('background-color', 'rgb(255, 255, 0)');
  await page.reload();
  await expect(page.locator('reader-article')).toHaveCSS('background-color', 'rgb(255, 255, 0)');
  await button(page).click();
  await expect(list(page, 'Giãn dòng')).toHaveValue('2');
  await settings(page).getByRole('button', {name: 'Đặt lại'}).click();
  await expect(page.locator('reader-article')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(other.locator('reader-article')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(settings(page).getByRole('status')).toHaveText('Tùy chỉnh hiển thị: Như trang gốc');
});

test('no frame shows other colours, lines or letters than were chosen, however late the script comes', async ({
  page,
  site,
}) => {
  await chosen(page, CHOICES);
  await page.addInitScript((lead) => {
    const seen: string[] = ((window as unknown as {seen: string[]}).seen = []);
    const look = () => {
      const text = document.querySelector(lead);
      if (text) {
        const {color, lineHeight, letterSpacing, fontFamily, marginBottom} = getComputedStyle(text);
        const {backgroundColor} = getComputedStyle(text.parentElement!);
        seen.push([color, backgroundColor, lineHeight, letterSpacing, fontFamily, marginBottom].join(' '));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, LEAD);
  await page.route(/assets\/portal-.*\.js/, async (route) => {
    await new Promise((late) => setTimeout(late, 500));
    await route.continue();
  });
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(button(page)).toBeVisible();
  await page.waitForTimeout(100);
  const states = [...new Set(await page.evaluate(() => (window as unknown as {seen: string[]}).seen))];
  expect(states).toHaveLength(1);
  expect(states[0]).toContain('rgb(255, 255, 0) rgb(0, 0, 0)');
  expect(states[0]).toContain('Andika');
});

test('what was tampered with in the storage is ignored, before the script and after', async ({
  page,
  site,
  watch,
}) => {
  await chosen(page, {
    theme: '<img>',
    'line-spacing': '99',
    typeface: 'constructor',
    'letter-spacing': '1e999',
  });
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(button(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.getAttributeNames().sort().join())).toBe(
    'data-title-en,lang',
  );
  expect(watch.complaints).toEqual([]);
});

test('on paper no theme is printed, spacing is, and the control is gone', async ({page, site}) => {
  await chosen(page, CHOICES);
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(button(page)).toBeVisible();
  const screen = await style(page, LEAD, 'letter-spacing');
  await page.emulateMedia({media: 'print'});
  await expect(settings(page)).toBeHidden();
  expect(await style(page, 'reader-article', 'background-color')).toBe('rgba(0, 0, 0, 0)');
  expect(await style(page, LEAD, 'color')).not.toBe('rgb(255, 255, 0)');
  expect(await style(page, LEAD, 'letter-spacing')).toBe(screen);
});

test('colours that a reader’s system forces come before every theme', async ({page, site}) => {
  await chosen(page, CHOICES);
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(button(page)).toBeVisible();
  const forced = await style(page, 'body', 'color');
  expect(await style(page, LEAD, 'color')).toBe(forced);
  expect(await style(page, 'reader-article', 'background-color')).not.toBe('rgb(0, 0, 0)');
});

// The other themes with the evidence: test/accessibility/lighthouse/axe.spec.ts.
legibleTheme('dark');

test('at 320 px, which is 1280 px at 400 %, nothing is cut off and nothing scrolls sideways', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 320, height: 640});
  for (const choices of [{}, {...CHOICES, 'letter-spacing': '0.2', 'word-spacing': '0.5', scale: 2}]) {
    await page.goto(`${site.origin}/demo/article.html`);
    await page.evaluate((choices) => {
      for (const [name, value] of Object.entries(choices))
        localStorage.setItem(`portal-reader:${name}`, String(value));
    }, choices);
    await page.reload();
    await button(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const control of await settings(page).locator('select, button').all())
      expect((await control.boundingBox())!.width).toBeLessThanOrEqual(288);
  }
});

test('a browser loads the typeface when a reader chooses it, and not before', async ({page, site, watch}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') loaded.push(request.url().replace(/.*\//, ''));
  });
  await page.goto(`${site.origin}/demo/vi-only.html`);
  await button(page).click();
  expect(loaded).toEqual([]);
  await list(page, 'Kiểu chữ').selectOption('Không chân, rõ nét');
  await expect.poll(() => [...loaded].sort()).toContain('andika-vietnamese-400-normal.woff2');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((file) => file.includes('latin-ext'))).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px Andika', 'Ẵ'))).toBe(true);
  expect(watch.complaints).toEqual([]);
});
