// Runs in the page: what Playwright hands over takes nothing with it from here.

/** One line of one text, as it is drawn. In CSS px of the whole page. */
export interface TextRun {
  text: string;
  /** The place where it stands, such as `reader-font-size button`. */
  where: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** At least 24 px, or 18.66 px and bold: what WCAG calls large. */
  isLarge: boolean;
  /** The nearest box around it that is not inline, by number: texts of different boxes must not lie on each other. */
  box: number;
  /** The px of it that a box around it cuts off, or that lie beyond the sides of the window. 0 is none. */
  cut: number;
  /** True if it is beyond the edge of a box that can be scrolled to it. */
  isScrolledOut: boolean;
}

/**
 * Every text that can be seen, in the page and in all open shadow trees, also what native fields say.
 *
 * @param within - A selector for what to look into; the whole page without it.
 */
export function textRuns(within = 'html'): TextRun[] {
  const runs: TextRun[] = [];
  const boxes = new Map<Element, number>();
  const parentOf = (node: Node): Element | null =>
    (node instanceof Element && node.assignedSlot) ||
    (node.parentNode instanceof ShadowRoot ? node.parentNode.host : (node.parentElement as Element | null));
  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let next: Element | null = element; next; next = parentOf(next)) found.push(next);
    return found;
  };
  const boxOf = (element: Element): number => {
    const box = ancestors(element).find(
      (each) => !/^(inline|contents)$/.test(getComputedStyle(each).display),
    )!;
    if (!boxes.has(box)) boxes.set(box, boxes.size);
    return boxes.get(box)!;
  };
  /** For a screen reader only, or not there at all. */
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    !ancestors(element).some((each) => /inset\(50%|rect\(0px/.test(getComputedStyle(each).clipPath));
  /** By a box that cuts what is larger than it and cannot be scrolled. */
  const cutOf = (element: Element, {left, top, right, bottom}: DOMRect): number => {
    let cut = 0;
    for (const each of ancestors(element)) {
      const {overflowX, overflowY, display} = getComputedStyle(each);
      if (each === document.documentElement || each === document.body || /^(inline|contents)$/.test(display))
        continue;
      const edge = each.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX)) return cut;
      if (overflowX !== 'visible') cut = Math.max(cut, edge.left - left, right - edge.right);
      if (overflowY !== 'visible') cut = Math.max(cut, edge.top - top, bottom - edge.bottom);
    }
    return Math.max(cut, -left - scrollX, right - document.documentElement.clientWidth);
  };
  const isScrolledOut = (element: Element, {left, top, right, bottom}: DOMRect): boolean =>
    ancestors(element).some((each) => {
      const {overflowX, overflowY} = getComputedStyle(each);
      if (each === document.documentElement || !/auto|scroll/.test(overflowX + overflowY)) return false;
      const edge = each.getBoundingClientRect();
      return left >= edge.right || right <= edge.left || top >= edge.bottom || bottom <= edge.top;
    });
  const add = (text: string, element: Element, rect: DOMRect): void => {
    if (rect.width < 1 || rect.height < 1) return;
    const {fontSize, fontWeight} = getComputedStyle(element);
    const zoom = (element as {currentCSSZoom?: number}).currentCSSZoom ?? 1;
    const px = parseFloat(fontSize) * zoom;
    const host = (element.getRootNode() as Partial<ShadowRoot>).host;
    runs.push({
      text: text.replace(/\s+/g, ' ').trim().slice(0, 60),
      where: [host?.localName, element.getAttribute('part') ?? element.localName].filter(Boolean).join(' '),
      left: rect.left + scrollX,
      top: rect.top + scrollY,
      right: rect.right + scrollX,
      bottom: rect.bottom + scrollY,
      isLarge: px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700),
      box: boxOf(element),
      cut: cutOf(element, rect),
      isScrolledOut: isScrolledOut(element, rect),
    });
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const element = parentOf(node);
      if (!/\S/.test(node.data) || !element || !isSeen(element)) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(node.data, element, rect);
      return;
    }
    if (node instanceof Element) {
      if (/^(script|style|template|title|option|optgroup|noscript)$/.test(node.localName)) return;
      if (/^(select|textarea|input)$/.test(node.localName)) {
        const field = node as HTMLInputElement;
        const shown =
          node instanceof HTMLSelectElement
            ? node.selectedOptions[0]?.text
            : field.value || field.placeholder;
        if (/^(checkbox|radio|range|color|hidden)$/.test(field.type)) return;
        if (shown && isSeen(node)) add(shown, node, node.getBoundingClientRect());
        return;
      }
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  for (const root of document.querySelectorAll(within)) visit(root);
  return runs;
}
