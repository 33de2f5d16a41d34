// The recipes of docs/portals.md on static copies of the systems' article pages: what readers and portals get.
import {articles} from './portals/article.js';
import {portals} from './portals/all.js';
import {measure} from './portals/measure.js';
import type {Portal} from './portals/portal.js';
import {expect, named, size, test, type Page} from './portals/visit.js';

for (const portal of portals) {
  test.describe(portal.name, () => {
    test('a reader makes the article larger by exactly what the control says', async ({page, visit}) => {
      const {complaints} = await visit(portal);
      await expect(size(page)).toHaveText('100%');
      expect(await measure(page, 'noteSizes')).toBeGreaterThan(10);
      const address = page.url();
      for (const percent of ['112,5%', '125%']) {
        await named(page, 'Tăng').click();
        await expect(size(page)).toHaveText(percent);
      }
      expect(await measure(page, 'notGrown', 1.25)).toEqual([]);
      await named(page, 'Mặc định').click();
      expect(await measure(page, 'notGrown', 1)).toEqual([]);
      expect(page.url()).toBe(address);
      expect(complaints).toEqual([]);
    });

    test('a reader goes to the other language and back, and keeps the size', async ({page, visit}) => {
      const {complaints} = await visit(portal);
      await named(page, 'Tăng').click();
      const toggle = page.locator('reader-language-toggle');
      for (const [language, name, other] of [
        ['en', 'English', 'vi'],
        ['vi', 'Tiếng Việt', 'en'],
      ] as const) {
        await toggle.locator('[part=link]', {hasText: name}).click();
        await expect(toggle.locator('[aria-current]')).toHaveText(name);
        await expect(
          page.locator('reader-article').getByText(articles[language].paragraphs[0]!),
        ).toBeVisible();
        await expect(page.locator('reader-article').getByText(articles[other].paragraphs[0]!)).toBeHidden();
        await expect(size(page)).toHaveText(language === 'vi' ? '112,5%' : '112.5%');
        expect(await measure(page, 'lost', language)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    test('a reader calls the hotline with one tap', async ({page, visit}) => {
      await visit(portal);
      await expect(page.locator('reader-hotline-banner [part=label]')).toHaveText('Đường dây nóng:');
      const number = page.getByRole('link', {name: '02163.818.555'});
      await expect(number).toHaveAttribute('href', 'tel:+842163818555');
      await number.click({trial: true});
    });

    test('without our script the article reads as the portal wrote it, and number and links are there', async ({
      page,
      visit,
    }) => {
      await visit(portal, {withRecipe: false});
      const [before, around] = [await measure(page, 'words', portal.main), await aroundIn(page, portal)];
      await page.route(`**${encodeURI(portal.files)}**`, (route) => route.abort());
      await visit(portal);
      expect(await page.evaluate(() => !!customElements.get('reader-article'))).toBe(false);
      const now = await measure(page, 'words', portal.main);
      // Links to the languages may be new; everything else is the same, in the same order.
      expect(now.filter((text) => before.includes(text) || !/^(Tiếng Việt|English)$/.test(text))).toEqual(
        before,
      );
      expect(await aroundIn(page, portal)).toEqual(around);
      await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute(
        'href',
        'tel:+842163818555',
      );
      if (portal.addresses.en)
        await expect(page.getByRole('link', {name: 'English', exact: true})).toBeVisible();
      else await expect(page.getByText(articles.en.paragraphs[3]!)).toBeVisible();
    });

    test('on a desk the portal’s own parts stand exactly where they stood', async ({page, visit}) => {
      const look = async () =>
        [await measure(page, 'boxes', portal.chrome), await measure(page, 'boxes', portal.below)] as const;
      await visit(portal, {withRecipe: false});
      const [chrome, below] = await look();
      const text = page.locator(portal.main).getByText(articles.vi.paragraphs[0]!);
      const left = (await text.boundingBox())!.x;
      const {complaints} = await visit(portal);
      await expect(size(page)).toHaveText('100%');
      const [chromeNow, belowNow] = await look();
      expect(chromeNow).toEqual(chrome);
      // The parts after the article move down with it.
      expect(belowNow.map(widthsAndHeights)).toEqual(below.map(widthsAndHeights));
      // The text begins at the same edge; how wide it may be is the article's.
      expect((await text.boundingBox())!.x).toBe(left);
      // The check is awake.
      await page.evaluate(() => (document.body.style.paddingTop = '0.1px'));
      expect(await measure(page, 'boxes', portal.chrome)).not.toEqual(chrome);
      expect(complaints).toEqual([]);
    });

    for (const width of [768, 320])
      test(`at ${width} px the portal’s own parts keep their widths, and nothing new scrolls sideways`, async ({
        page,
        visit,
      }) => {
        await page.setViewportSize({width, height: 720});
        const look = async () => {
          const boxes = await measure(page, 'boxes', [...portal.chrome, ...portal.below]);
          const scroller = page.locator(portal.scroller ?? 'html');
          return {
            boxes: boxes.map(([name, x, , width]) => [name, x, width]),
            width: await scroller.evaluate(({scrollWidth}) => scrollWidth),
          };
        };
        await visit(portal, {withRecipe: false});
        const before = await look();
        await visit(portal);
        await expect(size(page)).toHaveText('100%');
        expect(await look()).toEqual(before);
      });

    test('the line that is being read stays where it is, whichever box of the page scrolls', async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({width: 1280, height: 300});
      await visit(portal);
      await expect(size(page)).toHaveText('100%');
      // Large enough for the page to have room below the line at every size that follows.
      for (let press = 0; press < 3; press++) await measure(page, 'pressFromAfar', 'Tăng');
      await expect(size(page)).toHaveText('150%');
      await page.reload();
      await expect(size(page)).toHaveText('150%');
      const scroller = portal.scroller ?? 'html';
      const edge = await page.evaluate(
        ([scroller, text]) => {
          const box = document.querySelector(scroller)!;
          const paragraph = [...document.querySelectorAll('reader-article p')].find((p) =>
            p.textContent.includes(text),
          )!;
          const top = scroller === 'html' ? 0 : box.getBoundingClientRect().top;
          // In the middle of a line, as reading goes.
          box.scrollTop += paragraph.getBoundingClientRect().top - top + 40;
          return top;
        },
        [scroller, articles.vi.paragraphs[6]!] as const,
      );
      expect(
        await page.evaluate((scroller) => document.querySelector(scroller)!.scrollTop, scroller),
      ).toBeGreaterThan(200);
      await measure(page, 'settled');
      const start = await measure(page, 'noteLine', edge);
      const sizes = new Set<string>();
      for (const button of ['Tăng', 'Tăng', 'Giảm', 'Giảm', 'Giảm']) {
        const frames = measure(page, 'lineInFrames', 500);
        await measure(page, 'pressFromAfar', button);
        for (const height of await frames) expect(Math.abs(height - start), button).toBeLessThan(2);
        sizes.add(await size(page).innerText());
      }
      expect([...sizes]).toEqual(['175%', '200%', '150%', '125%']);
    });
  });
}

/** All of a box but its height on the page. */
const widthsAndHeights = ([selector, x, , width, height]: readonly [
  string,
  number,
  number,
  number,
  number,
]) => [selector, x, width, height];

const aroundIn = async (page: Page, {chrome, below}: Portal) => {
  const parts = [];
  for (const part of [...chrome, ...below])
    if ((await page.locator(part).locator('reader-hotline-banner,.hotline,.contactDefault').count()) === 0)
      parts.push(await measure(page, 'words', part));
  return parts;
};
