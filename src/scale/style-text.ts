import {adoptPageSheet} from './page-sheet.js';
import {textRules} from './text-rules.js';

const styled = new WeakSet<Node>();

/** Gives the tree that an element stands in our rules for text, once; it keeps them. */
export function styleTextAround(element: Element): void {
  const root = element.getRootNode();
  if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  styled.add(root);
  adoptPageSheet(textRules, root);
}
