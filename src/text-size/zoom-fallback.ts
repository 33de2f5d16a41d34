import {textScale} from '../preferences/root-attributes.js';
import {ARTICLES} from '../base/texts.js';
import {scaleFixedSizes, restoreSizes} from './fixed-sizes.js';

/**
 * Returns true if the browser has CSS `zoom`. Firefox before 126 has not: there a scaled box has a font size
 * in percent, and `scaleFixedSizes` scales the sizes that do not grow with it, for all texts of the page and
 * at most once in a frame.
 */
export const hasZoom = (): boolean => CSS.supports('zoom', '2');

/** The texts that are scaled now: articles, and elements named by a control's `for`. */
const roots = new Set<Element>();

/** All nodes in the texts when they were last scaled. */
let scaledNodes: ReadonlySet<Node> = new Set();

let changes: MutationObserver | undefined;
let isScaled = false;
let pending = 0;

/** Starts to scale the fixed sizes in an element. */
export function startFallback(root: Element): void {
  roots.add(root);
  changes ??= new MutationObserver((records) => {
    if (records.some(mayChangeSizes)) updateSizesSoon();
  });
  observe(document);
  observe(root.getRootNode());
  // Style sheets and components may load late; sizes in vw and in media queries depend on the viewport.
  document.addEventListener('load', onLoad, true);
  addEventListener('resize', updateSizesSoon);
  updateSizesSoon();
}

/** Restores the sizes in an element. */
export function stopFallback(root: Element): void {
  if (!roots.delete(root)) return;
  restore();
  if (roots.size) updateSizesSoon();
  else changes!.disconnect();
}

/**
 * Scales or restores fixed sizes if that is due: at once after a press, while the reading position is kept;
 * otherwise before the next frame.
 *
 * @param frame - The timestamp, if called by `requestAnimationFrame`.
 */
export function updateSizes(frame?: number): void {
  const scaled = textScale() !== 1;
  // Scaled sizes contain `--reader-scale`, so they follow another scale without an update.
  if (!roots.size || (frame ? !pending : isScaled === scaled)) return;
  if (frame) pending = 0;
  restore();
  if (scaled) {
    scaledNodes = scaleFixedSizes(roots);
    // Shadow trees of our articles are not watched: only our code changes them.
    for (const node of scaledNodes)
      if (node instanceof ShadowRoot && !ARTICLES.has(node.host.localName)) observe(node);
  }
  isScaled = scaled;
  changes!.takeRecords();
}

function restore(): void {
  restoreSizes();
  scaledNodes = new Set();
  isScaled = false;
}

/** Schedules an update before the next frame, because sizes may have changed. */
export function updateSizesSoon(): void {
  if (roots.size) pending ||= requestAnimationFrame(updateSizes);
}

const observe = (tree: Node): void =>
  changes!.observe(tree, {subtree: true, childList: true, attributes: true});

/**
 * Returns true if a change can affect sizes. Around the text only `class` counts: a press changes attributes
 * of `<html>`, and tickers change the page all the time.
 */
const mayChangeSizes = ({target, attributeName}: MutationRecord): boolean =>
  scaledNodes.has(target) || (attributeName === 'class' && [...roots].some((root) => target.contains(root)));

function onLoad({target}: Event): void {
  if (/^(link|script|style)$/.test((target as Element).localName)) updateSizesSoon();
}
