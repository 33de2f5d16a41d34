// The packages for systems that cannot be installed here, on our copies of the article pages that we have seen on the real ones.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, extname, join} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import {copies} from './copies/all.js';
import type {Copy} from './copies/copy.js';
import {moveOf, notGrown, outOfReach, shiftOf} from './support/measures.js';
import {runPhp} from './support/php.js';
import {differenceOf, settled} from './support/visitor.js';

const ORIGIN = 'http://portal.test';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** A portal that is a copy: its page with the package and without, and what each visitor's console says. */
class Portal {
  /** The files of the package, as a webmaster uploads them. */
  private readonly zip: Record<string, Uint8Array>;
  private readonly folder: string;
  readonly before: string;
  readonly now: string;

  constructor(private readonly copy: Copy) {
    this.folder = join('test/portals/copies', copy.system);
    this.zip = unzipSync(readFileSync(`dist/portals/portal-reader-${copy.system}.zip`));
    this.before = readFileSync(join(this.folder, copy.page), 'utf8');
    this.now = copy.php ? this.print(copy.php) : copy.withPackage!(this.before);
  }

  /** Lets PHP do what the system does on its server. */
  private print(php: string): string {
    const unpacked = mkdtempSync(join(tmpdir(), 'portal-reader-copy-'));
    try {
      for (const [name, content] of Object.entries(this.zip)) {
        if (name.endsWith('/')) continue;
        mkdirSync(dirname(join(unpacked, name)), {recursive: true});
        writeFileSync(join(unpacked, name), content);
      }
      return runPhp([join(this.folder, php), unpacked], this.before);
    } finally {
      rmSync(unpacked, {recursive: true});
    }
  }

  /** Serves the portal to a tab. `/truoc` is the page without the package; each path below `/` is the page with it. */
  async serve(page: Page, {withScripts = true} = {}): Promise<void> {
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      const contentType = TYPES[extname(path)] ?? TYPES['.html'];
      if (path.startsWith(this.copy.address)) {
        const file = this.zip[(this.copy.served ?? '') + path.slice(this.copy.address.length)];
        if (!file || (!withScripts && path.endsWith('.js'))) return route.fulfill({status: 404});
        return route.fulfill({body: Buffer.from(file), contentType});
      }
      if (extname(path) === '') {
        const isBefore = path === '/truoc';
        return route.fulfill({body: isBefore ? this.before : this.now, contentType});
      }
      try {
        return route.fulfill({body: readFileSync(join(this.folder, path)), contentType});
      } catch {
        return route.fulfill({status: 404});
      }
    });
  }
}

/** Opens a tab on a portal, and expects of every test that the tab's console stays empty. */
const test = base.extend<{visit(portal: Portal, width: number): Promise<Page>}>({
  visit: async ({browser}, use) => {
    const context = await browser.newContext({baseURL: ORIGIN});
    const said: string[] = [];
    await use(async (portal, width) => {
      const page = await context.newPage();
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.setViewportSize({width, height: 800});
      await portal.serve(page);
      return page;
    });
    await context.close();
    expect(said).toEqual([]);
  },
});

for (const copy of copies)
  test.describe(`${copy.system}, ${copy.name}`, () => {
    const address = copy.path ?? '/';
    let portal: Portal;
    test.beforeAll(() => {
      portal = new Portal(copy);
    });

    for (const width of copy.widths) {
      test(`${width} px: until the reader asks, a page is the page without the package`, async ({visit}) => {
        const page = await visit(portal, width);
        const open = async (path: string, ours: boolean): Promise<void> => {
          await page.goto(path);
          await settled(page, {ours});
        };
        const ours = {controls: copy.controls, boxes: 'reader-article'};
        expect(
          await differenceOf(
            page,
            () => open('/truoc', false),
            () => open(address, true),
            ours,
          ),
        ).toEqual([]);
      });

      test(`${width} px: every run grows twice, and the line that is read keeps its place`, async ({
        visit,
      }) => {
        const page = await visit(portal, width);
        await page.goto(address);
        await settled(page);
        expect(await outOfReach(page, copy.grows)).toEqual([]);
        expect(await notGrown(page, address)).toEqual([]);
        await page.setViewportSize({width, height: 400});
        await page.goto(address);
        await settled(page);
        expect(
          await moveOf(page, 'reader-article, [data-reader-scaled]', copy.bar ?? 'no-bar'),
        ).toBeLessThanOrEqual(2.5);
      });

      test(`${width} px: nothing moves while a page loads, also at a saved size`, async ({visit}) => {
        for (const saved of ['', '1.5']) {
          const page = await visit(portal, width);
          await page.addInitScript(
            (size) => size && localStorage.setItem('portal-reader:scale', size),
            saved,
          );
          expect(await shiftOf(page, address), `at ${saved || 1}`).toBe(0);
        }
      });
    }

    test('without our scripts the text is all there, and the number can be called', async ({browser}) => {
      const context = await browser.newContext({baseURL: ORIGIN, javaScriptEnabled: false});
      const page = await context.newPage();
      await portal.serve(page, {withScripts: false});
      await page.goto('/truoc');
      const before = await page.locator('body').innerText();
      await page.goto(address);
      const now = await page.locator('body').innerText();
      const lines = (text: string): string[] =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
      const kept = lines(now);
      expect(lines(before).filter((line) => !kept.includes(line))).toEqual([]);
      await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute(
        'href',
        'tel:+842163818555',
      );
      await context.close();
    });
  });
