// The controls that can be pressed on a page, as a person finds them: with Tab, and with a finger.
import type {Page} from '../../support/test.js';

/** Something that has the focus. */
export interface Stop {
  /** The path of its place in the flat tree: comes before another where it is read before it. */
  order: string;
  /** The text that is seen of it, cut. */
  text: string;
  tag: string;
  /** How much of it is seen: the share of points in it at which nothing lies on it. */
  seen: number;
}

/**
 * Numbers everything on the page in the order in which it is read: the flat tree from its first node to its last. Gives
 * the page what the other functions here ask for. Runs in the page.
 */
export function giveHelpers(): void {
  const childrenOf = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
    return [...((node as Element).shadowRoot ?? node).childNodes];
  };
  const walk = (node: Node): Element[] => [
    ...(node instanceof Element ? [node] : []),
    ...childrenOf(node).flatMap(walk),
  ];
  const focused = (): Element | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body || element === document.documentElement ? null : element;
  };
  /** The words that are seen: what is only heard is clipped away. */
  const seen = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element)) return '';
    if (node.matches('.hidden,.visually-hidden') || !node.checkVisibility()) return '';
    return childrenOf(node).map(seen).join('');
  };
  const textOf = (element: Element) => seen(element).replace(/\s+/g, ' ').trim();
  /** Can be pressed, or has a place in the order of Tab. */
  const controls = (): HTMLElement[] =>
    walk(document.body).filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.checkVisibility({visibilityProperty: true}) &&
        element.matches('a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex^="-"])') &&
        !element.matches(':disabled'),
    );
  const topAt = (x: number, y: number): Element | null => {
    let top = document.elementFromPoint(x, y);
    for (;;) {
      const deeper: Element | null | undefined = top?.shadowRoot?.elementFromPoint(x, y);
      if (!deeper || deeper === top) return top;
      top = deeper;
    }
  };
  const seenShare = (element: Element): number => {
    const box = element.getClientRects()[0]!;
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const tops = shares.flatMap((across) =>
      shares.map((down) => topAt(box.left + box.width * across, box.top + box.height * down)),
    );
    const {host} = element.getRootNode() as ShadowRoot;
    const seen = tops.filter(
      (top) => top && (element.contains(top) || top.contains(element) || host?.contains(top)),
    );
    return seen.length / tops.length;
  };
  Object.assign(window, {reading: {walk: () => walk(document.body), focused, textOf, controls, seenShare}});
}

interface Reading {
  walk(): Element[];
  focused(): HTMLElement | null;
  textOf(element: Element): string;
  controls(): HTMLElement[];
  seenShare(element: Element): number;
}

declare global {
  interface Window {
    reading: Reading;
  }
}

/** Returns the element that Tab has come to. */
export const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const {walk, focused, textOf, seenShare} = window.reading;
    const element = focused();
    if (!element) return undefined;
    return {
      order: String(walk().indexOf(element)).padStart(6, '0'),
      text: textOf(element).slice(0, 60),
      tag: element.localName,
      seen: seenShare(element),
    };
  });

/** In which a page is moved where what has the focus is covered. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  });

/**
 * Walks a page with one key until it is left, as a reader who never uses a mouse: everything that the focus came to. Fails
 * where the focus does not come out again. What is before and after the page, in a browser its own bar, is a button here.
 *
 * @param settle - Waited for at each stop.
 */
export async function walkWith(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  settle: (page: Page) => Promise<void> = async () => {},
): Promise<Stop[]> {
  const most = await page.evaluate((forwards) => {
    document.querySelectorAll('[data-outside]').forEach((button) => button.remove());
    const [before, after] = ['before', 'after'].map((text) => {
      const button = document.createElement('button');
      button.dataset.outside = button.textContent = text;
      return button;
    });
    const controls = window.reading.controls().length;
    document.body.prepend(before!);
    document.body.append(after!);
    (forwards ? before : after)!.focus();
    return controls + 5;
  }, key === 'Tab');
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    await settle(page);
    const stop = await stopOf(page);
    if (!stop) throw new Error(`${key} comes to nothing after ${said(stops.slice(-1))}`);
    if (stop.tag === 'button' && /^(before|after)$/.test(stop.text)) break;
    if (stops.at(-1)?.order === stop.order) throw new Error(`${key} stays on <${stop.tag}> “${stop.text}”`);
    stops.push(stop);
    if (stops.length > most)
      throw new Error(`${key} does not come out of the page: ${said(stops.slice(-6))}`);
  }
  await page.evaluate(() => document.querySelectorAll('[data-outside]').forEach((button) => button.remove()));
  return stops;
}

export const said = (stops: readonly Stop[]): string =>
  stops.map(({tag, text}) => `<${tag}> “${text}”`).join(', ');

/** The controls in the order in which they are read. */
export const controlsInOrder = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => {
    const {walk, textOf, controls} = window.reading;
    const all = walk();
    return controls().map((element) => ({
      order: String(all.indexOf(element)).padStart(6, '0'),
      text: textOf(element).slice(0, 60),
      tag: element.localName,
      seen: 1,
    }));
  });
