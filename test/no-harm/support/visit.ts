// One page of a situation, open in a tab: how it is looked at, and how its reader chooses.
import {setTimeout as wait} from 'node:timers/promises';
import {readPicture, type Box, type Picture} from '../../accessibility/pixels/picture.js';
import type {Tab} from '../../compatibility/faults/support/tab.js';
import type {Site} from '../../support/server.js';
import {Hand} from './hand.js';
import {look, PROPERTIES, type Look} from './look.js';
import {pageOf, type Files, type Situation} from './situation.js';

/** How long everything that follows a choice may take, in ms. */
const SETTLES = 1500;

/** Waits until pictures and fonts are there and nothing moves. Runs in the page. */
async function rest(): Promise<void> {
  const pictures = [...document.images].filter((image) => image.loading !== 'lazy' && !image.complete);
  await Promise.race([
    Promise.all([document.fonts.ready, ...pictures.map((image) => image.decode().catch(() => {}))]),
    new Promise((done) => setTimeout(done, 2000)),
  ]);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
}

export class Visit {
  readonly hand: Hand;

  constructor(
    readonly tab: Tab,
    readonly situation: Situation,
  ) {
    this.hand = new Hand(tab);
  }

  /** Waits until the scripts of the page have done their work. */
  async settled(): Promise<void> {
    const {ready} = this.situation;
    for (let tries = 0; ready && tries < 60 && !(await this.tab.evaluate(ready)); tries++) await wait(100);
    await this.tab.evaluate(rest);
    await wait(300);
  }

  look(): Promise<Look> {
    return this.tab.evaluate(look, PROPERTIES, this.situation.rewritten ?? '');
  }

  /** Makes the boxes of the page anew, as some scripts do. */
  makeBoxesAnew = (): Promise<void> =>
    this.tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.hidden = true;
      main.getBoundingClientRect();
      main.hidden = false;
    });

  /** The page as it is painted, window by window, without our controls and what moves by itself. */
  async pictures(most = 3): Promise<Buffer[]> {
    const {moving} = this.situation;
    const unseen = `footer.cong-cu${moving ? `, ${moving}` : ''}`;
    const hide = (unseen: string, visibility: string) => {
      for (const box of document.querySelectorAll<HTMLElement>(unseen)) box.style.visibility = visibility;
    };
    await this.tab.evaluate(hide, unseen, 'hidden');
    const [height, step] = await this.tab.evaluate(() => [document.body.scrollHeight, innerHeight]);
    const pictures: Buffer[] = [];
    for (let top = 0; top < height && pictures.length < most; top += step) {
      await this.scrollTo(top);
      await wait(150);
      pictures.push(await this.tab.picture());
    }
    await this.scrollTo(0);
    await this.tab.evaluate(hide, unseen, '');
    return pictures;
  }

  scrollTo = (top: number): Promise<void> =>
    this.tab.evaluate((top) => window.scrollTo({top, left: 0, behavior: 'instant'}), top);

  /** Presses our control until it says this size, and waits until everything has settled. */
  async choose(size: 1 | 2): Promise<void> {
    await this.tab.evaluate((size) => {
      const buttons = document.querySelector('reader-font-size')!.shadowRoot!.querySelectorAll('button');
      const chosen = () => Number(document.documentElement.dataset.readerScale ?? 1);
      for (let presses = 0; chosen() !== size && presses < 5; presses++)
        buttons[chosen() < size ? 2 : 0]!.click();
      if (chosen() !== size) throw new Error(`The size is ${chosen()}`);
    }, size);
    await wait(SETTLES);
    await this.scrollTo(0);
    await wait(200);
  }

  /** Opens the page again as a reader finds it who chose a theme on another page, or none. */
  async reopen(url: string, theme?: string): Promise<void> {
    await this.tab.evaluate((theme) => {
      if (theme) localStorage.setItem('portal-reader:theme', theme);
      else localStorage.removeItem('portal-reader:theme');
    }, theme);
    await this.tab.open(url);
    await this.settled();
  }

  /** One picture for each element: of the window around it, and its box there. */
  async drawings(selector: string): Promise<{picture: Picture; box: Box}[]> {
    const place = (selector: string, index: number) => {
      const element = document.querySelectorAll(selector)[index];
      if (!element) return undefined;
      element.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, right, bottom} = element.getBoundingClientRect();
      return {left, top, right, bottom};
    };
    const drawings: {picture: Picture; box: Box}[] = [];
    for (let index = 0; ; index++) {
      const box = await this.tab.evaluate(place, selector, index);
      if (!box) return drawings;
      await wait(150);
      drawings.push({picture: readPicture(await this.tab.picture()), box});
    }
  }
}

let pages = 0;

/** Opens a situation, with our files or without. */
export async function visit(
  tab: Tab,
  site: Site,
  situation: Situation,
  files: Files,
): Promise<{page: Visit; url: string}> {
  await tab.show({width: situation.width ?? 1280, height: situation.width ? 740 : 800});
  const url = site.page(pageOf(situation, files), {}, `/no-harm/${situation.id}-${++pages}.html`);
  const page = new Visit(tab, situation);
  await tab.open(url);
  await page.settled();
  return {page, url};
}
