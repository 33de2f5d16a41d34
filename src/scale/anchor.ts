/** Something on the screen whose height there can be measured again later. */
export interface Anchor {
  node: Text | Element;
  /** The character meant, in a text. */
  offset: number;
}

/** The parent in the tree that is drawn: slotted content is inside its slot, a shadow tree inside its host. */
export function drawnParent(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** How far below the top of the window it is, in CSS px; undefined while it is not drawn. */
export function topOf({node, offset}: Anchor): number | undefined {
  if (!node.isConnected) return undefined;
  const range = node instanceof Text ? document.createRange() : undefined;
  range?.setStart(node, Math.min(offset, (node as Text).length));
  range?.setEnd(node, Math.min(offset + 1, (node as Text).length));
  return (range ?? (node as Element)).getClientRects()[0]?.top;
}

/**
 * What the reader is looking at: the focused element or the selection where it is on the screen, otherwise the
 * first line of text that can be seen. What is stuck to the window stays put anyway and is passed over.
 */
export function findAnchor(): Anchor | undefined {
  return focused() ?? selected() ?? firstLine();
}

function focused(): Anchor | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  if (!node || node === document.body || node === document.documentElement) return undefined;
  return visible({node, offset: 0});
}

function selected(): Anchor | undefined {
  const selection = document.getSelection();
  const node = selection?.isCollapsed ? null : selection?.anchorNode;
  return node instanceof Text ? visible({node, offset: selection!.anchorOffset}) : undefined;
}

function visible(anchor: Anchor): Anchor | undefined {
  const top = topOf(anchor);
  return top !== undefined && top >= 0 && top < innerHeight && !stuck(anchor.node) ? anchor : undefined;
}

/** The box that keeps a node at its place in the window, if there is one. */
function stuck(node: Node): Element | undefined {
  for (let box = node instanceof Element ? node : drawnParent(node); box; box = drawnParent(box))
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return box;
  return undefined;
}

function firstLine(): Anchor | undefined {
  for (const x of [0.5, 0.25, 0.75].map((share) => share * document.documentElement.clientWidth))
    for (let y = 1; y < innerHeight; y += 8) {
      const element = document.elementFromPoint(x, y);
      const cover = element && stuck(element);
      if (cover) {
        y = Math.max(y, cover.getBoundingClientRect().bottom);
        continue;
      }
      const text = textAt(x, y);
      if (text) return text;
      // A picture, a rule, one of our own controls: nothing of the page is inside.
      if (element && element !== document.body && !element.firstChild) return {node: element, offset: 0};
    }
  return undefined;
}

/** The character drawn nearest to a point, if its line is really there. */
function textAt(x: number, y: number): Anchor | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ? undefined : document.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  if (!(node instanceof Text)) return undefined;
  const anchor = {node, offset: Math.min(position?.offset ?? range!.startOffset, node.length - 1)};
  const top = topOf(anchor);
  return top !== undefined && top > y - 100 && top <= y + 8 ? anchor : undefined;
}
