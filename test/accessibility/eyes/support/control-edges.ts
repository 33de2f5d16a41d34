// Runs in the page.

/** The sides of a control by which it is seen to be one. In CSS px of the whole page. */
export interface ControlEdges {
  name: string;
  sides: {left: number; top: number; right: number; bottom: number}[];
}

/**
 * Every control that has an edge, in the page and in all open shadow trees: of its border, or the browser’s own. A strip
 * across each side, away from the corners, which may be round.
 *
 * A control without an edge must be told by an underline, which has the contrast of its text; one with neither is
 * named with no side.
 */
export function controlEdges(within = 'html'): ControlEdges[] {
  const found: ControlEdges[] = [];
  const CONTROLS = 'button,select,textarea,input,summary,[role=button],[aria-current=true]';
  const edges = (element: Element): ControlEdges => {
    const style = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    const box = {
      left: rect.left + scrollX,
      top: rect.top + scrollY,
      right: rect.right + scrollX,
      bottom: rect.bottom + scrollY,
    };
    const isNative = style.appearance !== 'none' && /^(select|textarea|input)$/.test(element.localName);
    const has = (side: 'Top' | 'Right' | 'Bottom' | 'Left') =>
      isNative ||
      (style[`border${side}Style`] !== 'none' &&
        parseFloat(style[`border${side}Width`]) > 0 &&
        !/^rgba\(.*, 0\)$|^transparent$/.test(style[`border${side}Color`]));
    const inset = {x: rect.width * 0.3, y: rect.height * 0.3};
    const [outside, inside] = [3, 4];
    const across = {left: box.left + inset.x, right: box.right - inset.x};
    const down = {top: box.top + inset.y, bottom: box.bottom - inset.y};
    return {
      name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`,
      sides: [
        ...(has('Top') ? [{...across, top: box.top - outside, bottom: box.top + inside}] : []),
        ...(has('Bottom') ? [{...across, top: box.bottom - inside, bottom: box.bottom + outside}] : []),
        ...(has('Left') ? [{...down, left: box.left - outside, right: box.left + inside}] : []),
        ...(has('Right') ? [{...down, left: box.right - inside, right: box.right + outside}] : []),
      ],
    };
  };
  const isUnderlined = (element: Element): boolean =>
    [element, ...element.children].some((each) =>
      getComputedStyle(each).textDecorationLine.includes('underline'),
    );
  const visit = (root: Element | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const rect = element.getBoundingClientRect();
      if (
        !element.matches(CONTROLS) ||
        !element.checkVisibility({visibilityProperty: true}) ||
        rect.width < 8
      )
        continue;
      // A list of disclosures is told by the browser’s triangle.
      if (element.localName === 'summary' && getComputedStyle(element).borderTopStyle === 'none') continue;
      const of = edges(element);
      if (of.sides.length || !isUnderlined(element)) found.push(of);
    }
  };
  for (const root of document.querySelectorAll(within)) visit(root);
  return found;
}
