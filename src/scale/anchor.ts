import {drawnParent, edge, stuck} from '../shared/drawn.js';

/** A place in the page whose height on the screen can be measured again later: a node, and a character of a text. */
export type Anchor = readonly [node: Node, offset: number];

/** How far below the top of the window an anchor is, in CSS px; undefined while it is not drawn. */
export function topOf([node, offset]: Anchor, side?: 'bottom'): number | undefined {
  if (!(node instanceof Text)) return edge(node as Element, node as Element, side);
  const range = document.createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + 1, node.length));
  return edge(range, drawnParent(node), side);
}

/**
 * What the reader is looking at: the focused element or the selection where it is on the screen, otherwise the
 * first line of scaled text that can be seen, or the first line at all. What is stuck to the window stays put anyway and
 * is passed over.
 */
export function findAnchor(): Anchor | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const selection = document.getSelection();
  const {body, documentElement: root} = document;
  if (focused && focused !== body && focused !== root && onScreen([focused, 0])) return [focused, 0];
  if (selection && !selection.isCollapsed) {
    const selected: Anchor = [selection.anchorNode!, selection.anchorOffset];
    if (onScreen(selected)) return selected;
  }
  let first: Anchor | undefined;
  for (const share of [0.5, 0.25, 0.75])
    for (let y = 1; y < innerHeight; y += 8) {
      const x = share * root.clientWidth;
      const element = document.elementFromPoint(x, y);
      if (!element || element === root) continue;
      const cover = stuck(element);
      // Next comes the first row of pixels below it.
      if (cover) y = Math.max(y, edge(cover, cover, 'bottom')! - 7);
      if (cover) continue;
      // The beginning of the line: that is what the eye goes back to, and what a heading or a paragraph is held by.
      const line = textAt(x, y) && (textAt(edge(element, element, 'left')! + 1, y) ?? textAt(x, y));
      // A picture, a rule, one of our own controls: nothing of the page is inside.
      const found = line ?? (element.firstChild ? undefined : ([element, 0] as const));
      // A bar above the box that scrolls stays put as well, without being stuck, and would hold nothing.
      const around = found && (line ? drawnParent(line[0]) : element);
      if (around && getComputedStyle(around).getPropertyValue('--_reader-zoom')) return found;
      first ??= found;
    }
  return first;
}

function onScreen(anchor: Anchor): boolean {
  const top = topOf(anchor) ?? -1;
  return top >= 0 && top < innerHeight && !stuck(anchor[0]);
}

/** The character drawn nearest to a point, if its line is really there. */
function textAt(x: number, y: number): Anchor | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ?? document.caretRangeFromPoint?.(x, y);
  const node = position ? position.offsetNode : (range as Range)?.startContainer;
  if (!(node instanceof Text)) return undefined;
  const offset = position ? position.offset : (range as Range).startOffset;
  const anchor: Anchor = [node, Math.min(offset, node.length - 1)];
  const top = topOf(anchor) ?? Infinity;
  // Not a line whose letters end above: of that nothing can be seen, and it may become two.
  return top > y - 100 && top <= y + 8 && topOf(anchor, 'bottom')! > y ? anchor : undefined;
}
