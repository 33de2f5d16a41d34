import {scrollContainersBy} from '../base/geometry.js';
import {readForTab, saveForTab} from '../preferences/choices.js';
import {isChosen} from '../preferences/preferences.js';
import {findAnchor, topOf, type Anchor} from './reading-anchor.js';

// The place at which the reader arrives: a page may be laid out anew after the browser has scrolled to a
// heading, to a text fragment or to where the reader was before, because our script comes late.

/** Scrolls to where the reader belongs; called in each frame while the page is being opened. */
export type Arrival = () => void;

/** The places at which pages were left, for this tab: a line each, with the scroll offset, the number of
 * the element that was read, and the address. */
const STORAGE_NAME = 'places';
const MOST_PLACES = 30;

/**
 * Finds where the reader has arrived. Call it before anything of ours changes the layout.
 *
 * @returns Undefined at the top of a page that was opened without an anchor: nothing has to be held there.
 */
export function findArrival(): Arrival | undefined {
  const navigation = performance.getEntriesByType?.('navigation')[0] as
    PerformanceNavigationTiming | undefined;
  const returned = /^(reload|back_forward)$/.test(navigation?.type ?? '');
  const loading = document.readyState !== 'complete';
  const goal = returned ? goalOfReturn() : goalOfHash();
  // The browser may still scroll to the goal while the page is loading.
  if (goal && (loading || (scrollY && (goal.near?.() || isReached(goal.scroll))))) return holdAt(goal);
  const line = scrollY ? lineOfArrival(returned) : undefined;
  return line && holdAt({anchor: () => line});
}

/** A place that the browser scrolls to by itself, and something there whose movement shows what happens. */
interface Goal {
  /** Returns true if what was read is near: the browser has restored the place in a smaller text. */
  near?: () => boolean;
  anchor: () => Anchor | undefined;
  scroll: () => void;
}

/** The element that the address names, which may not be parsed yet. */
function goalOfHash(): Goal | undefined {
  const target = () => document.querySelector(':target');
  if (!location.hash) return undefined;
  return {
    anchor: () => {
      const element = target();
      return element ? [element, 0] : undefined;
    },
    // The browser takes `scroll-margin` and `scroll-padding` into account.
    scroll: () => target()?.scrollIntoView({behavior: 'instant'}),
  };
}

/** The scroll offset at which the reader left the page; undefined if it was the top. */
function goalOfReturn(): Goal | undefined {
  const saved = savedPlaces().find(({address}) => address === location.href);
  if (!saved || history.scrollRestoration !== 'auto') return undefined;
  const read = (): Anchor => [document.getElementsByTagName('*')[saved.read] ?? document.body, 0];
  return {
    near: () => Math.abs(topOf(read()) ?? Infinity) < innerHeight,
    anchor: read,
    scroll: () => scrollTo({top: saved.top, behavior: 'instant'}),
  };
}

/** A text fragment is shown in the middle of the window; otherwise the line at the top is read. */
const lineOfArrival = (returned: boolean): Anchor | undefined =>
  (returned || location.hash ? undefined : findAnchor(innerHeight / 2 - 24)) ?? findAnchor();

/** True if the browser has scrolled to a goal, and the reader not further. */
function isReached(scroll: () => void): boolean {
  const before = scrollY;
  scroll();
  const reached = Math.abs(scrollY - before) <= 2;
  if (!reached) scrollTo({top: before, behavior: 'instant'});
  return reached;
}

/**
 * Keeps a line at its height in the window, or at a goal. A scroll that is not ours is the reader's, by touch
 * or scroll bar, or that of a script of the page, and is left alone.
 */
function holdAt({anchor: find, scroll, near}: Pick<Goal, 'anchor'> & Partial<Goal>): Arrival {
  let toGoal = scroll;
  let wanted: number | undefined;
  let lastTop: number | undefined;
  let lastScroll = scrollY;
  const hold = () => {
    const anchor = find();
    const top = anchor && topOf(anchor);
    if (top === undefined) return;
    const scrolled = scrollY - lastScroll;
    // A change of the layout moves the line by another distance than the page was scrolled.
    const byOthers =
      lastTop !== undefined && Math.abs(scrolled) > 1 && Math.abs(top - lastTop + scrolled) < 1;
    // The browser itself may scroll to what was read, which stands higher in a smaller text.
    if (byOthers && toGoal && !isReached(toGoal) && !near?.()) toGoal = undefined;
    if (byOthers || wanted === undefined) wanted = top;
    if (toGoal) toGoal();
    else if (!byOthers) scrollContainersBy(anchor![0], top - wanted);
    lastTop = topOf(anchor!);
    lastScroll = scrollY;
  };
  hold();
  return hold;
}

interface Place {
  top: number;
  /** The number of the element that was read, in the order of the document. */
  read: number;
  address: string;
}

const savedPlaces = (): Place[] =>
  readForTab(STORAGE_NAME)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([top, read, address = '']) => ({top: +top!, read: +read!, address}))
    .filter(({top}) => top > 0);

/** Saves where the reader is when they leave the page; the browser tells a page nothing about it. */
export function rememberPlaces(): void {
  addEventListener('pagehide', () => {
    // A text in the page's own size is laid out as the browser finds it again.
    if (!isChosen(['scale'])) return;
    const places = savedPlaces().filter(({address}) => address !== location.href);
    const node = scrollY > 0 ? findAnchor()?.[0] : undefined;
    const element = node instanceof Element ? node : node?.parentElement;
    if (element)
      places.unshift({
        top: scrollY,
        read: [...document.getElementsByTagName('*')].indexOf(element),
        address: location.href,
      });
    const lines = places.slice(0, MOST_PLACES).map(({top, read, address}) => `${top} ${read} ${address}`);
    saveForTab(STORAGE_NAME, lines.join('\n'));
  });
}
