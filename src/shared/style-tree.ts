import {oncePer} from './once-per.js';
import {adoptPageSheet} from './page-sheet.js';

const isFirst = oncePer();

/** Gives the tree that an element stands in a style sheet of ours, once; it keeps it. */
export function styleTreeOf(element: Element, css: string): void {
  const tree = element.getRootNode();
  if ((tree instanceof Document || tree instanceof ShadowRoot) && isFirst(tree, css))
    adoptPageSheet(css, tree);
}
