// WebKitGTK on a screen that nobody sees, spoken to by WebDriver over plain HTTP: no package is needed for that.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {executable, onPath} from '../apt.mjs';

/** The small browser that comes with the library, under a folder of the machine's architecture. */
export const findMiniBrowser = () =>
  onPath('WebKitWebDriver') &&
  onPath('Xvfb') &&
  foldersIn('/usr/lib')
    .flatMap((folder) => foldersIn(folder).filter((path) => path.includes('/webkit2gtk-4')))
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

  async start() {
    process.once('exit', () => this.#end());
    const display = await this.#screen();
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#run('WebKitWebDriver', ['-p', `${port}`], {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // Without a desktop there is no bus for assistive technology; looking for one takes seconds.
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    });
    await this.#patiently(() => this.#call('GET', '/status'));
    const options = {binary: findMiniBrowser(), args: ['--automation']};
    const {sessionId} = await this.#call('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    this.#session = `/session/${sessionId}`;
  }

  /** @param {string} url */
  open(url) {
    return this.#call('POST', `${this.#session}/url`, {url});
  }

  /** Makes the page so large, whatever bars the window has around it. */
  async resize({width, height}) {
    const set = (size) => this.#call('POST', `${this.#session}/window/rect`, size);
    const inner = () =>
      this.#call('POST', `${this.#session}/execute/sync`, {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
    await set({width, height});
    const [w, h] = await inner();
    await set({width: 2 * width - w, height: 2 * height - h});
  }

  /**
   * What a hand does: WebDriver's actions of one device.
   *
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  act(type, actions) {
    return this.#call('POST', `${this.#session}/actions`, {actions: [{type, id: type, actions}]});
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

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
