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
export const rectScale = (element: Element): number =>
  element.currentCSSZoom === undefined ? zoomOf(element) : 1;
