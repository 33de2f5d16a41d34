// Visitors read the portal with the plugin, on three widths, logged in and out: once in a block theme, once in a classic one.
import {test, expect} from '@playwright/test';
import {edgeOf, moveOf, notGrown, shiftOf} from './support/measures.js';
import {Office} from './support/office.js';
import {MEASURED} from './support/texts.js';
import {harm, readNotes, settled, visit, WIDTHS} from './support/visitor.js';

/** How far a line may move, in px. */
const STILL = 2.5;

const theme = (): string => test.info().project.name;

test.beforeAll(async ({browser}) => {
  // Each of the two workers says so; they are in the same theme.
  const office = await Office.open(browser);
  await office.useTheme(theme());
  await office.close();
});

for (const width of WIDTHS) {
  test(`${width} px: until the reader asks, a page is the page without the plugin`, async ({browser}) => {
    const {paths, before} = readNotes();
    // All of them where the page is narrow and where it is wide.
    for (const slug of width === 768 ? MEASURED.slice(0, 1) : MEASURED) {
      const page = await visit(browser, width, 'visitor');
      expect.soft(await harm(page, paths[slug]!, before[theme()]!.visitor[slug]!), slug).toEqual([]);
      await page.context().close();
    }
    const page = await visit(browser, width, 'webmaster');
    const [slug] = MEASURED;
    expect.soft(await harm(page, paths[slug!]!, before[theme()]!.webmaster[slug!]!), 'logged in').toEqual([]);
    await page.context().close();
  });

  test(`${width} px: every run grows twice, in title, text and comments`, async ({browser}) => {
    const {paths} = readNotes();
    const page = await visit(browser, width, 'visitor');
    for (const slug of MEASURED) {
      expect.soft(await notGrown(page, paths[slug]!), slug).toEqual([]);
      const scaled = page.locator('[data-reader-scaled], reader-article');
      await expect(scaled.filter({hasText: 'Xin hỏi'}).first(), 'comments').toBeVisible();
      await expect(page.locator('[data-reader-scaled] h1').first(), 'title').toBeVisible();
    }
    expect.soft(await notGrown(page, paths.list!), 'list of posts').toEqual([]);
    await page.context().close();
  });

  for (const who of ['visitor', 'webmaster'] as const)
    test(`${width} px: the line that a ${who} reads keeps its place`, async ({browser}) => {
      const page = await visit(browser, width, who);
      await page.goto(readNotes().paths['dan-tu-word']!);
      await settled(page);
      const isUnderBar = (await edgeOf(page, '#wpadminbar')) > 0;
      expect(isUnderBar, 'the bar of WordPress').toBe(who === 'webmaster' && width > 600);
      expect(await moveOf(page, 'reader-article', '#wpadminbar')).toBeLessThanOrEqual(STILL);
      await page.context().close();
    });

  test(`${width} px: nothing moves while a page loads, also at a saved size`, async ({browser}) => {
    const {paths} = readNotes();
    for (const saved of ['', '1.5']) {
      const page = await visit(browser, width, 'visitor');
      await page.addInitScript((size) => size && localStorage.setItem('portal-reader:scale', size), saved);
      for (const slug of ['dan-tu-word', 'list'])
        expect.soft(await shiftOf(page, paths[slug]!), `${slug} at ${saved || 1}`).toBe(0);
      await page.context().close();
    }
  });
}
