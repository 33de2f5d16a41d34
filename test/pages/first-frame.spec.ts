import {chosen, expect, test, type Page} from '../support/site.js';

/** What the reader sees in every frame from the first: the language of the title and the drawn size of the lead. */
async function frames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as {seen: string[]}).seen = []);
    const look = () => {
      const drawn = [...document.querySelectorAll<HTMLElement>('reader-article > p[slot=lead]')].filter(
        (lead) => lead.checkVisibility(),
      );
      if (drawn.length)
        seen.push(
          drawn
            .map((lead) => {
              const range = document.createRange();
              range.setStart(lead.firstChild!, 0);
              range.setEnd(lead.firstChild!, 1);
              return `${lead.lang} ${Math.round(range.getBoundingClientRect().width * 10)}`;
            })
            .join(' + '),
        );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const seen = async (page: Page) => [
  ...new Set(await page.evaluate(() => (window as unknown as {seen: string[]}).seen)),
];

for (const language of ['vi', 'en'] as const)
  test(`no frame shows another language or another size than ${language} at 150 %, however late the script comes`, async ({
    page,
    site,
  }) => {
    await chosen(page, {language, scale: 1.5});
    await frames(page);
    await page.route(/assets\/portal-.*\.js/, async (route) => {
      await new Promise((late) => setTimeout(late, 500));
      await route.continue();
    });
    await page.goto(`${site.origin}/demo/article.html`);
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('150%');
    await page.waitForTimeout(100);
    const states = await seen(page);
    expect(states).toHaveLength(1);
    expect(states[0]).toMatch(new RegExp(`^${language} `));
  });

test('if the script never comes, the text is there in the chosen size and language', async ({page, site}) => {
  await chosen(page, {language: 'en', scale: 1.5});
  await page.route(/assets\/portal-.*\.js/, (route) => route.abort());
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(page.locator('reader-article h1[lang=en]')).toBeVisible();
  await expect(page.locator('reader-article h1[lang=vi]')).toBeHidden();
  await page.goto(`${site.origin}/demo/vi-only.html`);
  await expect(page.locator('reader-article > [lang=vi]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:+842163818555"]').first()).toBeVisible();
});
