import {WebKitWindow} from '../../../../tools/browsers/webkit-driver.mjs';
import {AnyTab, type Browser, type Key, type LaunchOptions, type Look, type Point, type Tab} from './tab.js';

/** Keys by the numbers that WebDriver gives them. */
const KEYS: Record<Key, string[]> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Space: [' '],
  ArrowRight: ['\uE014'],
  Escape: ['\uE00C'],
};

/** WebDriver speaks to one page at a time: each tab says first that it is meant. */
class WebKitTab extends AnyTab implements Tab {
  readonly engine = 'webkit';
  evaluate: Tab['evaluate'] = async (fn, ...args) => {
    await this.#speak();
    return (await this.window.evaluate(fn, ...args)) as never;
  };

  constructor(
    private readonly window: WebKitWindow,
    private readonly handle: string,
  ) {
    super();
  }

  async open(url: string): Promise<void> {
    await this.#speak();
    await this.window.open(url);
    await this.settle();
  }

  async show({width, height = 800}: Look): Promise<void> {
    await this.#speak();
    await this.window.resize({width, height});
  }

  pressAt = async (x: number, y: number): Promise<void> => {
    await this.#speak();
    await this.window.act('pointer', [
      {type: 'pointerMove', duration: 0, origin: 'viewport', x, y},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ]);
  };

  async pointAt(x: number, y: number): Promise<void> {
    await this.#speak();
    await this.window.act('pointer', [{type: 'pointerMove', duration: 0, origin: 'viewport', x, y}]);
  }

  async drag([x, y]: Point, [toX, toY]: Point): Promise<void> {
    await this.#speak();
    await this.window.act('pointer', [
      {type: 'pointerMove', duration: 0, origin: 'viewport', x, y},
      {type: 'pointerDown', button: 0},
      {type: 'pointerMove', duration: 100, origin: 'viewport', x: toX, y: toY},
      {type: 'pointerUp', button: 0},
    ]);
  }

  async picture(): Promise<Buffer> {
    await this.#speak();
    return this.window.picture();
  }

  told = async (): Promise<undefined> => undefined;

  async key(name: Key): Promise<void> {
    await this.#speak();
    const keys = KEYS[name];
    await this.window.act('key', [
      ...keys.map((value) => ({type: 'keyDown', value})),
      ...keys.toReversed().map((value) => ({type: 'keyUp', value})),
    ]);
  }

  async go(way: 'back' | 'forward'): Promise<void> {
    await this.#speak();
    await this.window.go(way);
  }

  async another(): Promise<Tab> {
    return new WebKitTab(this.window, await this.window.another());
  }

  async close(): Promise<void> {}

  #speak = (): Promise<unknown> => this.window.show(this.handle);
}

export async function launchWebKit({timeZone}: LaunchOptions): Promise<Browser> {
  const window = new WebKitWindow();
  await window.start(timeZone ? {env: {TZ: timeZone}} : {});
  await window.resize({width: 800, height: 600});
  const first: string = await window.current();
  return {
    version: `WebKitGTK ${window.version}`,
    async newReader(origin) {
      await window.closeOthers(first);
      // One window for all readers: what the last one chose is forgotten.
      await window.open(`${origin}/empty.html`);
      await window.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      return new WebKitTab(window, first);
    },
    stop: () => window.stop(),
  };
}
