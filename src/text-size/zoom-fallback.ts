import {preferences} from '../preferences/preferences.js';
import {ARTICLES} from '../base/texts.js';
import {scaleFixedSizes, restoreSizes} from './fixed-sizes.js';

/**
 * Browsers without CSS `zoom`: Firefox before 126. There a scaled box has a font size in percent, and what does not grow
 * with it is set free: for all articles and targets of the page together, once in a frame at most.
 */
export const hasZoom = (): boolean => CSS.supports('zoom', '2');

/** What is scaled now: articles, and targets of a control. */
const roots = new Set<Element>();

/** Everything that was found in them. */
let seen: ReadonlySet<Node> = new Set();

let changes: MutationObserver | undefined;
let scaledNow = false;
let pending = 0;

/** From now on the sizes in an element follow the reader's. */
export function startFallback(root: Element): void {
  roots.add(root);
  changes ??= new MutationObserver((records) => {
    if (records.some(concerns)) updateSizesSoon();
  });
  watch(document);
  watch(root.getRootNode());
  // Style sheets and components come late; sizes in vw, and those in media queries, follow the window.
  document.addEventListener('load', onLoad, true);
  addEventListener('resize', updateSizesSoon);
  updateSizesSoon();
}

/** Gives an element back as it was. */
export function stopFallback(root: Element): void {
  if (!roots.delete(root)) return;
  restore();
  if (roots.size) updateSizesSoon();
  else changes!.disconnect();
}

/**
 * Sets sizes free, or gives them back, where that is due: after a press at once, since the reader's place is held from then
 * on; otherwise before the frame.
 *
 * @param frame - The time of the frame, in its callbacks.
 */
export function updateSizes(frame?: number): void {
  const scaled = preferences.get('scale') !== 1;
  // What is free follows every further step by itself.
  if (!roots.size || (frame ? !pending : scaledNow === scaled)) return;
  if (frame) pending = 0;
  restore();
  if (scaled) {
    seen = scaleFixedSizes(roots);
    // What is written into an article of ours is no change of the page.
    for (const node of seen)
      if (node instanceof ShadowRoot && !ARTICLES.has(node.host.localName)) watch(node);
  }
  scaledNow = scaled;
  changes!.takeRecords();
}

function restore(): void {
  restoreSizes();
  seen = new Set();
  scaledNow = false;
}

/** Sizes may be others than were found: they are looked at again before the next frame. */
export function updateSizesSoon(): void {
  if (roots.size) pending ||= requestAnimationFrame(updateSizes);
}

const watch = (tree: Node): void =>
  changes!.observe(tree, {subtree: true, childList: true, attributes: true});

/** Around the text only a class may change its sizes: a press itself changes attributes of `<html>`, and tickers tick. */
const concerns = ({target, attributeName}: MutationRecord): boolean =>
  seen.has(target) || (attributeName === 'class' && [...roots].some((root) => target.contains(root)));

function onLoad({target}: Event): void {
  if (/^(link|script|style)$/.test((target as Element).localName)) updateSizesSoon();
}
