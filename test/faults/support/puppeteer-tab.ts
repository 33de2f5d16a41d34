import puppeteer, {type Browser as Driven, type BrowserContext, type Page} from 'puppeteer-core';
import {ENGINES} from '../../../scripts/engines/engines.mjs';
import {chromiumArgs} from '../../../scripts/chromium.mjs';
import {AnyTab, type Browser, type LaunchOptions, type Tab} from './tab.js';

class PuppeteerTab extends AnyTab implements Tab {
  evaluate: Tab['evaluate'] = (fn, ...args) =>
    this.page.evaluate(fn as (...args: unknown[]) => never, ...args) as never;

  constructor(
    readonly engine: 'chromium' | 'firefox',
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {
    super();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  pressAt = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);

  async go(way: 'back' | 'forward'): Promise<void> {
    // Firefox tells its driver nothing of a page that it kept.
    await this.page.evaluate((steps) => void setTimeout(() => history.go(steps)), way === 'back' ? -1 : 1);
    await new Promise((done) => setTimeout(done, 1000));
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
  {timeZone}: LaunchOptions,
): Promise<Browser> {
  const driven: Driven = await puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: ENGINES[engine].find(),
    args: engine === 'chromium' ? chromiumArgs : [],
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
