// Icon fonts have their signs in Unicode’s private area: in another font they would be empty boxes.

const MARK = 'data-reader-glyphs';
const SIGNS = /[\ue000-\uf8ff]/;

/** Marks the elements that hold such a sign themselves. */
export function markGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots) {
    if (!SIGNS.test(root.textContent ?? '')) continue;
    for (const element of root.querySelectorAll('*'))
      if ([...element.childNodes].some((node) => node instanceof Text && SIGNS.test(node.data)))
        element.setAttribute(MARK, '');
  }
}

export function unmarkGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots)
    for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
