import {chosen, expect, test, type Page} from '../support/site.js';

const SENTENCES = ['Người dân nộp hồ sơ tại bộ phận một cửa. ', 'Cán bộ ghi giấy hẹn trả kết quả. '];

/** An article without portal-reader.css, whose script comes late. */
const page = (length: number, script: string) => `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Thông tư</title>
<header style="height:60px">Cổng thông tin</header>
<main><reader-article lang="vi" published="2026-03-02"><h1 slot="title">Thông tư</h1><reader-font-size slot="tools"></reader-font-size>
${Array.from(
  {length},
  (_, index) =>
    `${index % 10 ? '' : `<h2 id="m${index / 10}">Mục ${index / 10}</h2>`}<p>Điểm ${index}. ${SENTENCES[index % 2]!.repeat(2 + (index % 5))}</p>`,
).join('')}
</reader-article></main><footer>Hết</footer>${script}`;

const SCRIPTS: Record<string, string> = {
  'at the end of the page': '<script src="/dist/cdn/portal-reader.classic.js"></script>',
  'after the page is loaded': `<script src="/late.js"></script>`,
};

/** The distance of an element from the top of the window, when nothing moves any more. */
async function restingTop(page: Page, selector: string): Promise<number> {
  await page.waitForFunction(() => document.querySelector('reader-font-size')?.shadowRoot?.firstElementChild);
  return page.locator(selector).evaluate(async (element) => {
    let [top, still] = [NaN, 0];
    while (still < 60) {
      await new Promise(requestAnimationFrame);
      const now = element.getBoundingClientRect().top;
      still = Math.abs(now - top) < 0.5 ? still + 1 : 0;
      top = now;
    }
    return top;
  });
}

/** Lets the script come when all else has been there for a while. */
async function lateScript(page: Page): Promise<void> {
  await page.route('**/portal-reader.classic.js', async (route) => {
    await new Promise((late) => setTimeout(late, 800));
    await route.continue();
  });
  await page.route('**/late.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '/dist/cdn/portal-reader.classic.js';
        document.head.append(script);
      })`,
    }),
  );
}

for (const [when, script] of Object.entries(SCRIPTS))
  for (const length of [80, 300])
    for (const scale of [1, 1.5, 2]) {
      const name = `${length} paragraphs at ${scale * 100} %, the script ${when}`;
      const html = page(length, script);

      test(`a reader who follows a link to a heading is at it: ${name}`, async ({page, site}) => {
        await chosen(page, {scale});
        await lateScript(page);
        await page.goto(`${site.page(html)}#m6`);
        expect(await restingTop(page, '#m6')).toBeCloseTo(0, -0.5);
      });

      if (length > 80 && scale !== 2) continue;
      test(`a reader who reloads, or comes back, reads on: ${name}`, async ({page, site}) => {
        await chosen(page, {scale});
        await lateScript(page);
        await page.goto(site.page(html));
        await restingTop(page, '#m5');
        await page.locator('#m5').evaluate((heading) => heading.scrollIntoView());
        await page.mouse.wheel(0, 130);
        const before = await restingTop(page, '#m5');
        expect(Math.abs(before)).toBeLessThan(300);
        await page.reload();
        expect(await restingTop(page, '#m5')).toBeCloseTo(before, -1.4);
        await page.goto(site.page('<!doctype html><title>Khác</title><p>Trang khác'));
        await page.goBack();
        expect(await restingTop(page, '#m5')).toBeCloseTo(before, -1.4);
      });
    }

for (const scale of [1, 2])
  test(`a reader who follows a link to words has them on the screen at ${scale * 100} %`, async ({
    page: tab,
    site,
  }) => {
    await chosen(tab, {scale});
    await lateScript(tab);
    await tab.goto(
      `${site.page(page(80, SCRIPTS['after the page is loaded']!))}#:~:text=${encodeURIComponent('Điểm 45.')}`,
    );
    expect(await restingTop(tab, 'p:text("Điểm 45.")')).toBeGreaterThan(0);
    expect(await restingTop(tab, 'p:text("Điểm 45.")')).toBeLessThan(700);
  });

test('a page that is opened at its top stays there', async ({page: tab, site}) => {
  await chosen(tab, {scale: 2});
  await lateScript(tab);
  await tab.goto(site.page(page(80, SCRIPTS['at the end of the page']!)));
  await restingTop(tab, 'h1');
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});

test('a reader who scrolls on before the script comes is not taken back', async ({page: tab, site}) => {
  await chosen(tab, {scale: 1});
  await lateScript(tab);
  await tab.goto(`${site.page(page(80, SCRIPTS['after the page is loaded']!))}#m3`);
  await tab.mouse.wheel(0, 500);
  await tab.waitForFunction(() => scrollY > document.querySelector<HTMLElement>('#m3')!.offsetTop + 400);
  // Held at the heading, it would be at 0 px. The lines above what is read become higher with the script.
  expect(await restingTop(tab, '#m3')).toBeLessThan(-300);
});
