// Runs @web/test-runner's test files in WebKitGTK, one after the other in one window.
import {WebKitWindow} from './webkit-driver.mjs';

/** WebDriver's names of the keys that have no letter. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
/** As large as the windows of the other engines. */
const SIZE = {width: 800, height: 600};

/**
 * The type `webdriver` makes the plugins behind sendKeys and sendMouse call the methods named so below.
 *
 * @returns A launcher as @web/test-runner wants it.
 */
export function webkitLauncher() {
  const window = new WebKitWindow();
  /** @type {Promise<void> | undefined} */
  let started;
  const urls = new Map();

  const pointer = (...actions) => window.act('pointer', actions);
  const move = (x, y) => ({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
  const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS[button]});
  const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS[button]});

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      await (started ??= window.start());
      await window.resize(SIZE);
      urls.set(id, url);
      await window.open(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK runs unseen: there is no window to debug in.');
    },
    stop: () => window.stop(),

    setViewport: (_id, size) => window.resize(size),
    async sendKeys(_id, keys) {
      for (const value of keys.map((key) => KEYS[key] ?? key))
        await window.act('key', [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ]);
    },
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => pointer(down(button)),
    sendMouseUp: (_id, button) => pointer(up(button)),
    resetMouse: () => pointer(up('left'), move(0, 0)),
  };
}
