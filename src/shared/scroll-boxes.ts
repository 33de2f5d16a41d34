import {drawnParent, zoomOf} from './drawn.js';

/**
 * Scrolls the box around a node, and what cannot be done there, the boxes around that one.
 *
 * @param off - How far the node shall move up on the screen, in CSS px.
 */
export function scrollBoxes(node: Node, off: number): void {
  for (let box = drawnParent(node); box && Math.abs(off) > 0.5; box = drawnParent(box))
    if (box === document.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      const zoom = zoomOf(box);
      const before = box.scrollTop;
      // `instant`, since a portal's `scroll-behavior: smooth` would glide there.
      box.scrollBy({top: off / zoom, behavior: 'instant'});
      off -= (box.scrollTop - before) * zoom;
    }
}
