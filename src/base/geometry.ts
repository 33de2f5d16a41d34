/** The parent in the tree that is drawn: slotted content is inside its slot, a shadow tree inside its host. */
export function renderedParent(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** What an element's lengths are multiplied by on the screen: its own CSS `zoom` and those around it. */
export function zoomOf(element: Element): number {
  let zoom = element.currentCSSZoom;
  // WebKit, and Chromium before 128.
  if (zoom === undefined) {
    zoom = 1;
    for (let box: Element | null = element; box; box = renderedParent(box))
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
export function viewportEdge(
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
export function pinnedAncestor(node: Node): Element | undefined {
  for (let box = node instanceof Element ? node : renderedParent(node); box; box = renderedParent(box)) {
    const {overflowY, position} = getComputedStyle(box);
    // Inside a scrolling box things move with it, wherever the box itself is stuck.
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return undefined;
    if (/fixed|sticky/.test(position)) return box;
  }
  return undefined;
}

/**
 * Scrolls the box around a node, and what cannot be done there, the boxes around that one.
 *
 * @param off - How far the node shall move up on the screen, in CSS px.
 */
export function scrollContainersBy(node: Node, off: number): void {
  for (let box = renderedParent(node); box && Math.abs(off) > 0.5; box = renderedParent(box))
    if (box === document.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      const zoom = zoomOf(box);
      const before = box.scrollTop;
      // `instant`, since a portal's `scroll-behavior: smooth` would glide there.
      box.scrollBy({top: off / zoom, behavior: 'instant'});
      off -= (box.scrollTop - before) * zoom;
    }
}
