import {chosen, expect, test, type Page} from '../../support/site.js';

/** The report of Chromium on something that moved on the screen; not in the types of TypeScript yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: {node?: Node}[];
}

/**
 * Notes what the reader sees in every frame from the first: the language of the title and the drawn size of the lead.
 */
async function frames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as {seen: string[]}).seen = []);
    const look = () => {
      const leads = [...document.querySelectorAll<HTMLElement>('reader-article > p[slot=lead]')];
      const drawn = leads.filter((lead) => lead.checkVisibility());
      // Of a page that comes in pieces, the language that stands first is there before the other.
      if (leads.length > 1 && drawn.length)
        seen.push(
          drawn
            .map((lead) => {
              const range = document.createRange();
              range.selectNodeContents(lead);
              return `${lead.lang} ${Math.round(range.getClientRects()[0]!.height * 10)}`;
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
    expect(states[0]).toMatch(new RegExp(`^${language} [1-9]`));
  });

for (const language of ['vi', 'en'] as const)
  for (const width of [320, 768, 1280])
    test(`nothing moves when the script comes late, in ${language} at 150 % and ${width} px`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({width, height: 720});
      await chosen(page, {language, scale: 1.5});
      await page.addInitScript(() => {
        const moved: string[] = ((window as unknown as {moved: string[]}).moved = []);
        new PerformanceObserver((list) => {
          for (const {sources, value} of list.getEntries() as LayoutShift[])
            moved.push(`${value}: ${sources.map(({node}) => node?.nodeName).join()}`);
        }).observe({type: 'layout-shift', buffered: true});
      });
      let letScriptCome = () => {};
      await page.route(/assets\/portal-.*\.js/, async (route) => {
        await new Promise<void>((come) => (letScriptCome = come));
        await route.continue();
      });
      for (const path of ['index', 'article', 'vi-only', 'try']) {
        await page.goto(`${site.origin}/demo/${path}.html`, {waitUntil: 'commit'});
        // The browser counts no text that is slotted elsewhere: where the tags stand as they will be drawn, it is measured.
        const lead = page.locator(`reader-article > p[slot=lead][lang=${language}]`);
        const measured = path === 'article' && language === 'vi' && width > 320;
        await expect(page.locator('footer')).toBeAttached();
        await page.waitForTimeout(100);
        const top = measured && (await lead.boundingBox())!.y;
        // A page that comes over the network in pieces is drawn in pieces, whatever is on it.
        await page.evaluate(() => ((window as unknown as {moved: string[]}).moved.length = 0));
        letScriptCome();
        await expect(page.locator('reader-hotline-banner [part=label]')).toBeVisible();
        await page.waitForTimeout(100);
        if (measured) expect((await lead.boundingBox())!.y, path).toBeCloseTo(Number(top), -0.5);
        expect(await page.evaluate(() => (window as unknown as {moved: string[]}).moved), path).toEqual([]);
      }
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

/** A page of a portal: a large header with controls, and a width that it gives all that stands in <main>. */
const portal = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tin</title><link rel="stylesheet" href="/dist/cdn/portal-reader.css"><script src="/dist/cdn/early.js"></script>
<style>body{font:16px/1.5 'DejaVu Sans';margin:0 8px}header{font-size:22px}main>*{max-width:645px;margin-inline:auto}:where(.site :focus){outline:9px solid}</style>
<body class="site"><header><reader-font-size></reader-font-size> <reader-language-toggle languages="vi en"></reader-language-toggle></header>
<main><reader-article><h1 slot="title" lang="vi">Thông báo</h1><h1 slot="title" lang="en">Notice</h1><reader-font-size slot="tools"></reader-font-size>
<div lang="vi"><p>Người dân nộp hồ sơ tại bộ phận một cửa. Cán bộ ghi giấy hẹn trả kết quả.</p><p>Thôn Một</p></div><div lang="en"><p>Notice</p></div></reader-article>
<p id="after">Liên hệ</p></main><script src="/dist/cdn/portal-reader.classic.js"></script>`;

for (const width of [320, 480, 768, 1400])
  for (const scale of [1, 1.5, 2])
    test(`nothing moves in a portal with a large header and a width of its own, at ${width} px and ${scale * 100} %`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({width, height: 720});
      await chosen(page, {scale});
      let letScriptCome = () => {};
      await page.route('**/portal-reader.classic.js', async (route) => {
        await new Promise<void>((come) => (letScriptCome = come));
        await route.continue();
      });
      await page.goto(site.page(portal), {waitUntil: 'commit'});
      await expect(page.locator('#after')).toBeAttached();
      // Of our controls the place counts: they are as wide as their words.
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => element.checkVisibility() && element.nodeName !== 'SCRIPT')
            .map((element) => {
              const {left, top, width, height} = element.getBoundingClientRect();
              const control = /^READER-(F|L)/.test(element.nodeName);
              return [element.nodeName, left, top, ...(control ? [] : [width, height])]
                .map((value) => (typeof value === 'number' ? Math.round(value) : value))
                .join(' ');
            }),
        );
      const before = await boxes();
      letScriptCome();
      await expect(page.locator('header [part=value]')).toBeVisible();
      expect(await boxes()).toEqual(before);
    });

test('a portal’s rule for what has the focus draws no ring around a control that is pressed', async ({
  page,
  site,
}) => {
  await page.goto(site.page(portal));
  const control = page.locator('header reader-font-size');
  await control.getByRole('button', {name: 'Tăng'}).click();
  await expect(control).toHaveCSS('outline-style', 'none');
  // With the keys the button has its own.
  await page.keyboard.press('Shift+Tab');
  await expect(control.getByRole('button', {name: 'Mặc định'})).toHaveCSS('outline-style', 'solid');
  await expect(control).toHaveCSS('outline-style', 'none');
});
