import {LitElement, render} from 'lit';

/** Whether Lit's support for hydration is loaded: it gives LitElement this property. */
export const canHydrate: boolean = Object.hasOwn(LitElement, 'observedAttributes');

/**
 * Whether a server has drawn what would be drawn here. Lit takes over whatever it finds and looks at neither text nor
 * attributes: another language, another size or another hour would stay, and a tree without Lit's marks would be drawn a second time.
 *
 * @param served - The shadow tree that came in the HTML.
 * @param content - What is drawn here.
 */
export function isDrawn(served: ShadowRoot, content: unknown): boolean {
  if (![...served.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part')))
    return false;
  const fresh = document.createDocumentFragment();
  render(content, fresh);
  return bare(served).isEqualNode(bare(fresh));
}

/** A copy without Lit's marks, and without the styles that a server writes into each tree. */
function bare(tree: DocumentFragment): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...tree.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let mark; (mark = marks.nextNode());) (mark as Comment).remove();
  copy.querySelector('style')?.remove();
  copy.normalize();
  return copy;
}
