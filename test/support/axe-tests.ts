// Whole pages before axe, in every look. Some of them run with `npm test`, the others with the evidence for accessibility:
// each takes seconds.
import {chosen, expect, expectAccessiblePage, test} from './site.js';

/** The pages of the demo. */
export const PAGES = [
  'index',
  'article',
  'vi-only',
  'translations',
  'address-vi',
  'address-en',
  'no-script',
  'try',
];

export const THEMES = ['light', 'dark', 'sepia', 'black-on-yellow', 'yellow-on-black'];

export const accessibleDemo = (name: string, language: 'vi' | 'en'): void =>
  test(`${name}.html is accessible to a reader of ${language}, light and dark, and the console is empty`, async ({
    page,
    site,
    watch,
  }) => {
    await chosen(page, {language});
    await page.goto(`${site.origin}/demo/${name}.html`);
    await expectAccessiblePage(page);
    await page.emulateMedia({colorScheme: 'dark'});
    await expectAccessiblePage(page);
    expect(watch.complaints).toEqual([]);
  });

export const legibleTheme = (theme: string): void =>
  test(`every word is legible with ${theme}, the control open, on a portal in dark colours too`, async ({
    page,
    site,
    watch,
  }) => {
    await chosen(page, {theme});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.goto(`${site.origin}/demo/article.html`);
      await page.locator('reader-display-settings').getByRole('button', {name: 'Tùy chỉnh hiển thị'}).click();
      await expectAccessiblePage(page);
    }
    expect(watch.complaints).toEqual([]);
  });

export const accessibleTranslatorsPage = (width: number, language: 'vi' | 'en'): void =>
  test(`the translator’s page is accessible at ${width} px, read in ${language}, light and dark`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(`${site.origin}/tools/translate/page/index.html`);
    await page.getByRole('button', {name: 'Dùng bản tiếng Việt hiện có'}).click();
    if (language === 'en') await page.getByRole('button', {name: 'English', exact: true}).first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await expectAccessiblePage(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
