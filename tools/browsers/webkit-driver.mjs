// WebKitGTK on a screen that nobody sees, spoken to by WebDriver over plain HTTP: no package is needed for that.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {executable, onPath} from './apt.mjs';
import {freePort} from './free-port.mjs';

/**
 * The small browser that comes with the library, under a folder of the machine's architecture. Of two versions it is the newest,
 * which the driver is made for: clicks fail in an older one.
 */
export const findMiniBrowser = () =>
  onPath('WebKitWebDriver') &&
  onPath('Xvfb') &&
  foldersIn('/usr/lib')
    .flatMap((folder) => foldersIn(folder).filter((path) => path.includes('/webkit2gtk-4')))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(executable);

const foldersIn = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** One window of WebKitGTK. Start it before anything else, stop it when all is done. */
export class WebKitWindow {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #address = '';
  #session = '';
  /** The browser's own, once it has started. */
  version = '';

  /** @param {{env?: Record<string, string>}} [options] What the browser finds in its environment, such as a time zone. */
  async start({env} = {}) {
    process.once('exit', () => this.#end());
    const display = await this.#screen();
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#run('WebKitWebDriver', ['-p', `${port}`], {
      ...process.env,
      ...env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // Without a desktop there is no bus for assistive technology; looking for one takes seconds.
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    });
    await this.#patiently(() => this.#call('GET', '/status'));
    const options = {binary: findMiniBrowser(), args: ['--automation']};
    const {sessionId, capabilities} = await this.#call('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    this.#session = `/session/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  /** @param {string} url */
  open(url) {
    return this.#call('POST', `${this.#session}/url`, {url});
  }

  /** @param {'back' | 'forward' | 'refresh'} way */
  go(way) {
    return this.#call('POST', `${this.#session}/${way}`, {});
  }

  /** A second page beside the first, in the same window of the reader's; gives back its handle. It is not shown yet. */
  async another() {
    return (await this.#call('POST', `${this.#session}/window/new`, {type: 'tab'})).handle;
  }

  /** The handle of the page that is spoken to. */
  current() {
    return this.#call('GET', `${this.#session}/window`);
  }

  /** @param {string} handle The page to speak to from now on. */
  show(handle) {
    return this.#call('POST', `${this.#session}/window`, {handle});
  }

  /** @param {string} kept The handle of the page to speak to; all others are closed. */
  async closeOthers(kept) {
    for (const handle of await this.#call('GET', `${this.#session}/window/handles`)) {
      if (handle === kept) continue;
      await this.show(handle);
      await this.#call('DELETE', `${this.#session}/window`);
    }
    await this.show(kept);
  }

  /**
   * Calls a function in the page and gives back what it gives, waiting for a promise. It sees nothing but the page and
   * its arguments, which are plain values.
   *
   * @param {Function} fn
   * @param {unknown[]} args
   */
  async evaluate(fn, ...args) {
    const script = `
      const [args, done] = arguments;
      (async () => (${fn})(...args))().then(
        (value) => done({value}),
        (error) => done({error: String(error?.stack ?? error) + ' ' + String(error?.message ?? '')}),
      );`;
    const {value, error} = await this.#call('POST', `${this.#session}/execute/async`, {script, args: [args]});
    if (error) throw new Error(error);
    return value;
  }

  /** Makes the page so large, whatever bars the window has around it. The window may follow late. */
  async resize({width, height}) {
    const inner = () => this.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight]);
    const outer = {width, height};
    for (let left = 10, hits = 0; left && hits < 2; left--) {
      await this.#call('POST', `${this.#session}/window/rect`, outer);
      await new Promise((done) => setTimeout(done, 50));
      const [w, h] = await inner();
      // The size must be right twice, or a late answer to the request before this one would be believed.
      hits = w === width && h === height ? hits + 1 : 0;
      outer.width = Math.max(width, outer.width + width - w);
      outer.height = Math.max(height, outer.height + height - h);
    }
  }

  /**
   * Presses keys or moves a pointer as a person does: WebDriver's actions of one device.
   *
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  act(type, actions) {
    return this.#call('POST', `${this.#session}/actions`, {actions: [{type, id: type, actions}]});
  }

  /** Gives back the window as it is painted, as PNG. */
  async picture() {
    return Buffer.from(await this.#call('GET', `${this.#session}/screenshot`), 'base64');
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    this.#end();
  }

  /** A screen of its own; says which number it got. */
  #screen() {
    const screen = this.#run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    return new Promise((resolve, reject) => {
      screen.stdout.once('data', (number) => resolve(parseInt(number)));
      screen.once('exit', () => reject(new Error('Xvfb did not start')));
    });
  }

  #run(program, args, env = process.env) {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'ignore'], env});
    child.stdout.resume();
    this.#processes.unshift(child);
    return child;
  }

  /** The driver first, then the screen. */
  #end() {
    for (const child of this.#processes.splice(0)) child.kill();
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.message ?? response.statusText}`);
    return value;
  }

  async #patiently(action, times = 100) {
    for (let left = times; ; left--)
      try {
        return await action();
      } catch (error) {
        if (!left) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
  }
}
