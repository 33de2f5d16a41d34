/** The parent in the flat tree: a slot for slotted content, the host for a shadow tree. */
export function renderedParent(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The factor by which CSS `zoom`, of the element and of its ancestors, multiplies the element's lengths. */
export function zoomOf(element: Element): number {
  let zoom = element.currentCSSZoom;
  // WebKit, and Chromium before 128, have no `currentCSSZoom`.
  if (zoom === undefined) {
    zoom = 1;
    for (let box: Element | null = element; box; box = renderedParent(box))
      zoom *= parseFloat(getComputedStyle(box).zoom) || 1;
  }
  return zoom;
}

/**
 * The factor that converts an element's client rectangles to CSS px of the viewport. It is 1 by the standard;
 * WebKit, and Chromium before 128, divide the rectangles by the element's zoom.
 */
export const rectScale = (element: Element): number =>
  element.currentCSSZoom === undefined ? zoomOf(element) : 1;

/**
 * The position of an edge in the viewport, in CSS px; undefined while nothing is drawn.
 *
 * @param drawn - The element or text range to measure.
 * @param around - The element that the range is in, or the element itself.
 */
export function viewportEdge(
  drawn: Element | Range,
  around: Element | null,
  side: 'top' | 'bottom' | 'left' | 'right' = 'top',
): number | undefined {
  const rect = drawn.getClientRects()[0];
  // Engines that divide rectangles by the zoom do so before they subtract the page's scroll offset.
  const scrolled = side === 'left' || side === 'right' ? scrollX : scrollY;
  return rect && (rect[side] + scrolled) * (around ? rectScale(around) : 1) - scrolled;
}

/** The nearest box around a node, or the node itself, that is fixed or sticky; undefined if there is none. */
export function pinnedAncestor(node: Node): Element | undefined {
  for (let box = node instanceof Element ? node : renderedParent(node); box; box = renderedParent(box)) {
    const {overflowY, position} = getComputedStyle(box);
    // Content of a scroll container moves with it, even if the container itself is fixed.
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return undefined;
    if (/fixed|sticky/.test(position)) return box;
  }
  return undefined;
}

/**
 * Scrolls the scroll container around a node; if that reaches its end, the containers around it as well.
 *
 * @param off - The distance to move the node up, in CSS px.
 */
export function scrollContainersBy(node: Node, off: number): void {
  for (let box = renderedParent(node); box && Math.abs(off) > 0.5; box = renderedParent(box))
    if (box === document.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY))
      off -= scrollWithin(box, off);
}

/** Scrolls one scroll container by a distance in CSS px of the viewport, and returns how far it went. */
export function scrollWithin(box: Element, off: number): number {
  const zoom = zoomOf(box);
  const before = box.scrollTop;
  // `instant`, because a portal's `scroll-behavior: smooth` would take several frames.
  if (Math.abs(off) > 0.5) box.scrollBy({top: off / zoom, behavior: 'instant'});
  return (box.scrollTop - before) * zoom;
}
