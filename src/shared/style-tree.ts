import {oncePer} from './once-per.js';
import {adoptPageSheet} from './sheets.js';

const isFirst = oncePer();

/** Gives the tree that an element stands in a style sheet of ours, once; it keeps it. */
export function styleTreeOf(element: Element, css: string): void {
  const tree = element.getRootNode();
  // Not by its class: that of a frame's document is another one, and MooTools puts its own in the place of `Document`.
  if ('adoptedStyleSheets' in tree && isFirst(tree, css)) adoptPageSheet(css, tree as Document | ShadowRoot);
}
