import {renderedParent, viewportEdge, pinnedAncestor, scrollContainersBy} from './geometry.js';

/** Room for the ring around what has the focus, in px. */
const RING = 8;

/** How long a page that glides to the focus is waited for, in frames. */
const FRAMES = 60;

/**
 * What has got the focus with a key is never under what sticks to an edge of the window (WCAG 2.4.11 and 2.4.12): the page is
 * scrolled until it is not. Seen afterwards, and not kept free by a scroll margin: a control that is in such a thing
 * itself, as in many portals' headers, would move the page at each press of Tab.
 */
export const keepFocusNotObscured = (focused: Element): void => afterScrolling(focused, FRAMES);

function afterScrolling(element: Element, frames: number): void {
  const top = viewportEdge(element, element);
  requestAnimationFrame(() => {
    // The reader has gone on.
    if (!element.matches(':focus')) return;
    if (frames && viewportEdge(element, element) !== top) afterScrolling(element, frames - 1);
    else uncover(element);
  });
}

function uncover(element: Element): void {
  const [left, right, top, bottom] = (['left', 'right', 'top', 'bottom'] as const).map(
    (side) => viewportEdge(element, element, side) ?? 0,
  ) as [number, number, number, number];
  for (const x of [left + 1, (left + right) / 2, right - 1])
    for (const y of [top + 1, bottom - 1]) {
      const over = document.elementFromPoint(x, y);
      const cover = over && pinnedAncestor(over);
      if (!cover || isAround(cover, element)) continue;
      const [first, last] = [viewportEdge(cover, cover)!, viewportEdge(cover, cover, 'bottom')!];
      const above = first + last < innerHeight;
      scrollContainersBy(element, above ? top - RING - last : bottom + RING - first);
      return;
    }
}

function isAround(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = renderedParent(at)) if (at === box) return true;
  return false;
}
