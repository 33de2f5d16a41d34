import puppeteer, {
  type Browser as Driven,
  type BrowserContext,
  type CDPSession,
  type Page,
  type SerializedAXNode,
} from 'puppeteer-core';
import {ENGINES} from '../../../../tools/browsers/engines.mjs';
import {chromiumArgs, findWholeChromium} from '../../../../tools/browsers/chromium.mjs';
import {AnyTab, type Browser, type Key, type LaunchOptions, type Look, type Point, type Tab} from './tab.js';

class PuppeteerTab extends AnyTab implements Tab {
  #media?: CDPSession;
  #wentInFirefox = false;
  evaluate: Tab['evaluate'] = (fn, ...args) =>
    this.page.evaluate(fn as (...args: unknown[]) => never, ...args) as never;

  constructor(
    readonly engine: 'chromium' | 'firefox',
    private readonly context: BrowserContext,
    private page: Page,
  ) {
    super();
  }

  async open(url: string): Promise<void> {
    if (this.#wentInFirefox) await this.#startAgain();
    await this.page.goto(url);
    await this.settle();
  }

  async show({width, height = 800, forcedColors, reducedMotion, dark, print}: Look): Promise<void> {
    await this.page.setViewport({width, height});
    if (this.engine === 'firefox') return;
    // Not by puppeteer’s own call, which does not know forced colours.
    this.#media ??= await this.page.createCDPSession();
    await this.#media.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : 'screen',
      features: [
        {name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
        {name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference'},
        {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
      ],
    });
  }

  pressAt = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);

  pointAt = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y);

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    await this.page.mouse.move(...to, {steps: 4});
    await this.page.mouse.up();
  }

  picture = async (): Promise<Buffer> => Buffer.from(await this.page.screenshot());

  async told(): Promise<string[] | undefined> {
    if (this.engine === 'firefox') return undefined;
    const lines = (node: SerializedAXNode | null): string[] =>
      node ? [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(lines)] : [];
    return lines(await this.page.accessibility.snapshot());
  }

  async key(name: Key): Promise<void> {
    // By the character: over WebDriver BiDi no key is called Space.
    if (name !== 'Shift+Tab') return this.page.keyboard.press(name === 'Space' ? ' ' : name);
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.up('Shift');
  }

  async go(way: 'back' | 'forward'): Promise<void> {
    // Firefox tells its driver nothing of a page that it kept.
    await this.page.evaluate((steps) => void setTimeout(() => history.go(steps)), way === 'back' ? -1 : 1);
    await new Promise((done) => setTimeout(done, 1000));
    this.#wentInFirefox = this.engine === 'firefox';
  }

  /** Takes a new tab of the same window: the driver waits in vain for addresses in one that went back to a page that Firefox kept. */
  async #startAgain(): Promise<void> {
    const old = this.page;
    this.page = await this.context.newPage();
    await this.page.setViewport(old.viewport());
    await old.close();
    this.#wentInFirefox = false;
  }

  async another(): Promise<Tab> {
    return new PuppeteerTab(this.engine, this.context, await this.context.newPage());
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

export async function launchPuppeteer(
  engine: 'chromium' | 'firefox',
  {timeZone, keepsPages}: LaunchOptions,
): Promise<Browser> {
  const driven: Driven = await puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: (keepsPages && engine === 'chromium' && findWholeChromium()) || ENGINES[engine].find(),
    args: engine === 'chromium' ? chromiumArgs : [],
    // How long a call may take is for the test to say.
    protocolTimeout: 0,
    env: timeZone ? {...process.env, TZ: timeZone} : process.env,
  });
  return {
    version: (await driven.version()).replace('/', ' '),
    async newReader() {
      const context = await driven.createBrowserContext();
      return new PuppeteerTab(engine, context, await context.newPage());
    },
    stop: () => driven.close(),
  };
}
