// A listener: a virtual screen reader on a page of its own, which holds a copy of what the real page shows.
//
// The reader (@guidepup/virtual-screen-reader) walks childNodes and knows nothing of shadow trees. Started on one shadow
// tree after another it would lose what stands around each: the language, the landmark, the place in the article. So it is
// given the flat tree as plain HTML (flat-tree.ts). The copy has no style sheets: what they hide is marked as hidden, and
// what they only draw (text of ::before, lists without bullets) is not heard. Hosts are copied as <div>, which says
// nothing by itself, as an unknown tag does.
//
// The hands stay on the real page: real keys and real clicks there, and every moment at which it changed is replayed in
// the copy, where the reader hears of changed live regions and of the focus as it would in a page.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {BrowserContext, Page} from '@playwright/test';
import {recordFlatTree, takeSnapshots, type Snapshot} from './flat-tree.js';
import {copyPage, hear, walk, type Utterance} from './in-copy.js';

const VIRTUAL = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const ADDRESS = 'http://listener.invalid/';

export class Listener {
  private constructor(
    private readonly page: Page,
    private readonly copy: Page,
  ) {}

  /** Before the page is opened. */
  static async to(page: Page, context: BrowserContext): Promise<Listener> {
    await page.addInitScript(recordFlatTree);
    const copy = await context.newPage();
    await copy.route(`${ADDRESS}**`, async (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({contentType: 'text/html', body: '<!doctype html><title>.</title><body></body>'})
        : route.fulfill({contentType: 'text/javascript', body: await readFile(VIRTUAL, 'utf8')}),
    );
    await copy.goto(ADDRESS);
    await copy.addScriptTag({
      type: 'module',
      content: `import {virtual} from '${ADDRESS}virtual.js'; Object.assign(window, {virtual});`,
    });
    await copy.waitForFunction(() => 'virtual' in window);
    await page.bringToFront();
    return new Listener(page, copy);
  }

  /** Reads the page from top to bottom. */
  async readAll(): Promise<Utterance[]> {
    const now = (await this.#take()).at(-1)!;
    await this.copy.evaluate(copyPage, now);
    return this.copy.evaluate(walk);
  }

  /**
   * Returns the words that are heard while something is done on the real page, and the element that has the focus then.
   */
  async during(action: () => Promise<unknown>): Promise<Utterance[]> {
    await this.copy.evaluate(copyPage, (await this.#take()).at(-1)!);
    await action();
    await settled(this.page);
    return this.copy.evaluate(hear, await this.#take());
  }

  #take(): Promise<Snapshot[]> {
    return this.page.evaluate(takeSnapshots);
  }
}

/** Widgets tell what they did after the next frame. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  });
}
