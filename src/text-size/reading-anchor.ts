import {pinnedAncestor, renderedParent, viewportEdge} from '../base/geometry.js';

// Finds the line that is being read, by which the position is held.

/**
 * A point of the page whose top can be measured again later: a node, and the index of a character if it is a
 * text.
 */
export type Anchor = readonly [node: Node, offset: number];

/** The distance of an anchor from the top of the viewport, in CSS px; undefined while it is not drawn. */
export function topOf([node, offset]: Anchor, side?: 'bottom'): number | undefined {
  if (!(node instanceof Text)) return viewportEdge(node as Element, node as Element, side);
  const range = document.createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + 1, node.length));
  return viewportEdge(range, renderedParent(node), side);
}

/**
 * Finds the reading position: the focused element or the selection, if it is in the viewport; otherwise the
 * first visible line of scaled text, or the first visible line. Fixed and sticky boxes are skipped, because
 * they do not move.
 *
 * @param top - The height in the viewport from which on a line is looked for.
 */
export function findAnchor(top = 0): Anchor | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const selection = document.getSelection();
  const {body, documentElement: root} = document;
  if (focused && focused !== body && focused !== root && onScreen([focused, 0])) return [focused, 0];
  if (selection && !selection.isCollapsed) {
    const selected: Anchor = [selection.anchorNode!, selection.anchorOffset];
    if (onScreen(selected)) return selected;
  }
  return lineIn({left: 0, width: root.clientWidth, top, bottom: innerHeight});
}

/** A part of the viewport, in CSS px. */
interface Area {
  left: number;
  width: number;
  top: number;
  bottom: number;
}

/**
 * Finds the first visible line of scaled text in a part of the viewport, or the first visible line.
 *
 * @param within - The scroll container that the line must be in.
 */
function lineIn({left, width, top, bottom}: Area, within?: Element): Anchor | undefined {
  let first: Anchor | undefined;
  let block: Anchor | undefined;
  for (const share of [0.5, 0.25, 0.75])
    for (let y = top + 1; y < bottom; y += 8) {
      const x = left + share * width;
      const element = document.elementFromPoint(x, y);
      if (!element || element === document.documentElement) continue;
      if (within && (element === within || !within.contains(element))) continue;
      // Text that is not laid out yet has no lines.
      if (within) block ??= [element, 0];
      const cover = pinnedAncestor(element);
      // The loop goes on with the first row of pixels below the box.
      if (cover) y = Math.max(y, viewportEdge(cover, cover, 'bottom')! - 7);
      if (cover) continue;
      // The beginning of the line is preferred: the eye goes back to it, and it stays with its heading or
      // paragraph.
      const line = textAt(x, y) && (textAt(lineStart(element), y) ?? textAt(x, y));
      // An element without children of the page: a picture, a rule, a control of ours.
      const found = line ?? (element.firstChild ? undefined : ([element, 0] as const));
      // Text that is not scaled comes last: a bar above a scroll container does not move either, although it
      // is not fixed.
      const around = found && (line ? renderedParent(line[0]) : element);
      if (around && getComputedStyle(around).getPropertyValue('--_reader-zoom')) return found;
      first ??= found;
    }
  return first ?? block;
}

/** The place, from the left of the viewport, at which the lines around an element begin. */
function lineStart(element: Element): number {
  let block = element;
  while (/^(inline|contents)$/.test(getComputedStyle(block).display)) {
    const parent = renderedParent(block);
    if (!parent) break;
    block = parent;
  }
  return getComputedStyle(block).direction === 'rtl'
    ? viewportEdge(block, block, 'right')! - 1
    : viewportEdge(block, block, 'left')! + 1;
}

/** A line in a scroll container, and its distance from the container's top. */
export type AnchorInBox = readonly [box: Element, anchor: Anchor, distance: number];

/** The scroll containers that were scrolled. */
const scrolled = new Set<WeakRef<Element>>();

/** Starts to notice which scroll containers of the page are scrolled, apart from the page itself. */
export const noticeScrolling = (): void =>
  addEventListener('scroll', onScroll, {capture: true, passive: true});

function onScroll({target}: Event): void {
  if (target instanceof Element && ![...scrolled].some((ref) => ref.deref() === target))
    scrolled.add(new WeakRef(target));
}

/**
 * Finds the line that is being read in each visible scroll container that is not at its top.
 *
 * @param held - Nodes that are held already, by the containers that they are in.
 */
export function findAnchorsInBoxes(held: readonly Node[]): AnchorInBox[] {
  const found: AnchorInBox[] = [];
  for (const ref of scrolled) {
    const box = ref.deref();
    if (!box?.isConnected) scrolled.delete(ref);
    const area = box?.scrollTop && !held.some((node) => box.contains(node)) ? visibleArea(box) : undefined;
    const anchor = area && lineIn(area, box);
    if (anchor) found.push([box!, anchor, distanceIn(box!, anchor)!]);
  }
  return found;
}

/** The distance of a line from the top of a scroll container; undefined while either is not drawn. */
export function distanceIn(box: Element, anchor: Anchor): number | undefined {
  const top = topOf(anchor);
  const from = topOf([box, 0]);
  return top === undefined || from === undefined ? undefined : top - from;
}

function visibleArea(box: Element): Area | undefined {
  const [top, bottom, left, right] = (['top', 'bottom', 'left', 'right'] as const).map((side) =>
    viewportEdge(box, box, side),
  );
  if (top === undefined) return undefined;
  return {left: left!, width: right! - left!, top: Math.max(top, 0), bottom: Math.min(bottom!, innerHeight)};
}

function onScreen(anchor: Anchor): boolean {
  const top = topOf(anchor) ?? -1;
  return top >= 0 && top < innerHeight && !pinnedAncestor(anchor[0]);
}

/** The character nearest to a point, if its line is drawn there. */
function textAt(x: number, y: number): Anchor | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ?? document.caretRangeFromPoint?.(x, y);
  const node = position ? position.offsetNode : (range as Range)?.startContainer;
  if (!(node instanceof Text)) return undefined;
  const offset = position ? position.offset : (range as Range).startOffset;
  const anchor: Anchor = [node, Math.min(offset, node.length - 1)];
  const top = topOf(anchor) ?? Infinity;
  // A line whose letters end above the point is rejected: it cannot be seen, and may be broken into two
  // lines.
  return top > y - 100 && top <= y + 8 && topOf(anchor, 'bottom')! > y ? anchor : undefined;
}
