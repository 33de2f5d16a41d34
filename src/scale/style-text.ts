import {adoptPageSheet} from '../shared/page-sheet.js';
import {textRules} from './text-rules.js';

/** For the sizes that `without-zoom.ts` writes where no style attribute reaches, or where a component has the last word. */
const variables = `@layer portal-reader{${['before', 'after', 'first-letter', 'first-line']
  .map((name) => `[style*=--_reader-of-${name}]::${name}{font-size:var(--_reader-of-${name})!important}`)
  .join('')}::slotted([style*=--_reader-slotted]){font-size:var(--_reader-slotted)!important}}`;

const styled = new WeakSet<Node>();

/** Gives the tree that an element stands in our rules for text, once; it keeps them. */
export function styleTextAround(element: Element): void {
  const root = element.getRootNode();
  if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  styled.add(root);
  adoptPageSheet(textRules + variables, root);
}
