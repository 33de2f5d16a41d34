import {renderedParent, viewportEdge, pinnedAncestor, scrollContainersBy} from './geometry.js';

/** The room for the focus ring, in CSS px. */
const FOCUS_RING_ROOM = 8;

/** The longest wait for smooth scrolling to the focus to end, in frames. */
const MAX_FRAMES = 60;

/**
 * Scrolls an element that gets keyboard focus out from under sticky and fixed boxes (WCAG 2.4.11 and 2.4.12).
 * A scroll margin would not do: a control inside such a box, as in many portals' headers, would move the page
 * at each press of Tab.
 */
export const keepFocusNotObscured = (focused: Element): void => uncoverAfterScrolling(focused, MAX_FRAMES);

function uncoverAfterScrolling(element: Element, frames: number): void {
  const top = viewportEdge(element, element);
  requestAnimationFrame(() => {
    // The focus has already moved on.
    if (!element.matches(':focus')) return;
    if (frames && viewportEdge(element, element) !== top) uncoverAfterScrolling(element, frames - 1);
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
      if (!cover || contains(cover, element)) continue;
      const [first, last] = [viewportEdge(cover, cover)!, viewportEdge(cover, cover, 'bottom')!];
      const above = first + last < innerHeight;
      scrollContainersBy(element, above ? top - FOCUS_RING_ROOM - last : bottom + FOCUS_RING_ROOM - first);
      return;
    }
}

function contains(box: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = renderedParent(at)) if (at === box) return true;
  return false;
}
