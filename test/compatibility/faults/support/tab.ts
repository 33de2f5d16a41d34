// A page of a browser, the same for three engines: two of them are driven by puppeteer-core, WebKitGTK by WebDriver.
import {setTimeout as wait} from 'node:timers/promises';
import {areDefined} from '../../../support/defined.js';

/** The path to the element that is pressed: a selector, with ` >>> ` before each step into a shadow tree. */
export type Path = string;

export interface Tab {
  readonly engine: Engine;
  /** The page has loaded then, and our tags are at work, if they will ever be. */
  open(url: string): Promise<void>;
  /** How pages are shown from now on. An engine shows what its driver can; the tests ask for no more. */
  show(look: Look): Promise<void>;
  /** Calls a function in the page. It sees nothing but the page and its arguments. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A click of the mouse on the middle of what the path leads to. */
  press(path: Path): Promise<void>;
  /** A click of the mouse at a point of the window. */
  pressAt(x: number, y: number): Promise<void>;
  /** Rests the mouse on a point of the window. */
  pointAt(x: number, y: number): Promise<void>;
  /** Presses the mouse at one point and lets it go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** The window as it is painted, as PNG. */
  picture(): Promise<Buffer>;
  /** The names of all that assistive technology is told, one a line; undefined where the driver cannot tell. */
  told(): Promise<string[] | undefined>;
  /** A key, as `Enter`, or `Shift+Tab`. */
  key(name: Key): Promise<void>;
  go(way: 'back' | 'forward'): Promise<void>;
  /** Returns the complaints of the page, as watch.js tells them. */
  complaints(): Promise<string[]>;
  /** A second page of the same reader, beside this one. */
  another(): Promise<Tab>;
  close(): Promise<void>;
}

/** A point of the window, in CSS px. */
export type Point = readonly [x: number, y: number];

/** The parts of a page’s looks that are the browser’s. */
export interface Look {
  /** Of the window, in CSS px. */
  width: number;
  /** Likewise; 800 unless it is given. */
  height?: number;
  forcedColors?: boolean;
  reducedMotion?: boolean;
  dark?: boolean;
  print?: boolean;
}

/** The keys that a reader with a keyboard needs here. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowRight' | 'Escape';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A browser that runs; each test gets a reader of its own in it. */
export interface Browser {
  /** Its name and version. */
  readonly version: string;
  /** A page of a reader who chose nothing yet on this site. */
  newReader(origin: string): Promise<Tab>;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** The time zone of the whole computer. */
  timeZone?: string;
  /** True if it must keep pages for Back: the Chromium without windows keeps none. */
  keepsPages?: boolean;
}

/** The part of a tab that is the same for all engines, made of the few things that each engine offers. */
export abstract class AnyTab {
  abstract evaluate: Tab['evaluate'];
  abstract pressAt: Tab['pressAt'];

  /** Waits until our tags are defined, but not long: on a page that does not let us define them they never are. */
  protected async settle(): Promise<void> {
    for (let tries = 0; tries < 10 && !(await this.evaluate(areDefined)); tries++) await wait(50);
  }

  async press(path: Path): Promise<void> {
    const {x, y} = await this.evaluate(middleOf, path);
    await this.pressAt(x, y);
  }

  async complaints(): Promise<string[]> {
    const told = await this.evaluate(
      () => (window as unknown as {watch?: {complaints: string[]}}).watch?.complaints,
    );
    if (!told) throw new Error('This page is not watched: its first script must be /watch.js.');
    return told;
  }
}

/** Scrolls an element into view and says where its middle is. Runs in the page. */
function middleOf(path: string): {x: number; y: number} {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (const step of path.split(' >>> ')) {
    found = root.querySelector(step);
    if (!found) throw new Error(`Nothing at ${step} of ${path}`);
    root = found.shadowRoot ?? root;
  }
  found!.scrollIntoView({block: 'center', inline: 'center'});
  const {left, top, width, height} = found!.getBoundingClientRect();
  if (!width || !height) throw new Error(`${path} takes no room`);
  return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
}
