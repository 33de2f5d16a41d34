/** The parent in the tree that is drawn: slotted content is inside its slot, a shadow tree inside its host. */
export function drawnParent(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** What an element's lengths are multiplied by on the screen: its own CSS `zoom` and those around it. */
export function zoomOf(element: Element): number {
  let zoom = element.currentCSSZoom;
  // WebKit, and Chromium before 128.
  if (zoom === undefined) {
    zoom = 1;
    for (let box: Element | null = element; box; box = drawnParent(box))
      zoom *= parseFloat(getComputedStyle(box).zoom) || 1;
  }
  return zoom;
}

/**
 * What to multiply an element's rectangles by to have them in CSS px of the window. The standard gives them so;
 * WebKit, and Chromium before 128, divide them by the zoom of the element.
 */
const rectScale = (element: Element): number => (element.currentCSSZoom === undefined ? zoomOf(element) : 1);

/** Where an edge of something is on the screen, in CSS px of the window; undefined while it is not drawn. */
export function edge(
  drawn: Element | Range,
  around: Element | null,
  side: 'top' | 'bottom' | 'left' | 'right' = 'top',
): number | undefined {
  const rect = drawn.getClientRects()[0];
  // Where rectangles are divided by the zoom, that is done before the page's scrolling is taken off.
  const scrolled = side === 'left' || side === 'right' ? scrollX : scrollY;
  return rect && (rect[side] + scrolled) * (around ? rectScale(around) : 1) - scrolled;
}

/** The box that keeps a node at its place in the window, if there is one. */
export function stuck(node: Node): Element | undefined {
  for (let box = node instanceof Element ? node : drawnParent(node); box; box = drawnParent(box)) {
    const {overflowY, position} = getComputedStyle(box);
    // Inside a scrolling box things move with it, wherever the box itself is stuck.
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return undefined;
    if (/fixed|sticky/.test(position)) return box;
  }
  return undefined;
}
