// All of a page that can be seen and measured, as a plain value. The function runs in the page and sees nothing but it.

export interface Look {
  /** By element: its box in the document, then the box of its own first text. */
  boxes: Record<string, number[]>;
  /** By element: computed styles, in the order of `PROPERTIES`. */
  styles: Record<string, string[]>;
  text: string;
  /** Source of the body without our controls. */
  source: string;
  /** How far the page scrolls to the side. */
  sideways: number;
  /** Elements that no scrolling leads to. */
  outOfReach: string[];
  /** Pairs of blocks of text that lie on each other. */
  overlaps: string[];
}

export const PROPERTIES = [
  ...['display', 'position', 'float', 'clear', 'visibility', 'opacity', 'zIndex', 'overflowX', 'overflowY'],
  ...['width', 'height', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'marginTop', 'marginLeft'],
  ...['paddingTop', 'paddingLeft', 'fontSize', 'fontFamily', 'fontWeight', 'fontStyle', 'lineHeight'],
  ...['letterSpacing', 'wordSpacing', 'textAlign', 'textIndent', 'textDecorationLine', 'whiteSpaceCollapse'],
  ...['wordBreak', 'overflowWrap', 'hyphens', 'color', 'backgroundColor', 'backgroundImage', 'maskImage'],
  ...['borderTopWidth', 'borderTopColor', 'outlineStyle', 'objectFit', 'transform', 'contain'],
  ...['contentVisibility', 'zoom', 'columnCount', 'tableLayout', 'listStyleType', 'verticalAlign'],
];

/**
 * @param properties - Computed styles to read.
 * @param rewritten - Selects the boxes whose insides do not count.
 */
export function look(properties: string[], rewritten: string): Look {
  const OUR_CONTROLS =
    'reader-font-size, reader-display-settings, reader-language-toggle, reader-hotline-banner';
  const [boxes, styles]: [Look['boxes'], Look['styles']] = [{}, {}];
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    if (element === document.body) return 'body';
    const known = names.get(element);
    if (known) return known;
    const {parentElement, localName, id} = element;
    const twins = [...(parentElement?.children ?? [])].filter((one) => one.localName === localName);
    const number = twins.length > 1 ? `[${twins.indexOf(element) + 1}]` : '';
    const name = `${parentElement ? `${nameOf(parentElement)}/` : ''}${localName}${id ? `#${id}` : ''}${number}`;
    names.set(element, name);
    return name;
  };
  // WebKitGTK gives rectangles in px of the zoomed box.
  const tellsZoom = 'currentCSSZoom' in Element.prototype;
  const zoomOf = (node: Node | null): number => {
    if (tellsZoom || !node) return 1;
    if (node instanceof ShadowRoot) return zoomOf(node.host);
    const own = node instanceof Element ? parseFloat(getComputedStyle(node).zoom) || 1 : 1;
    return own * zoomOf((node as Element | Text).assignedSlot ?? node.parentNode);
  };
  /** @param inside - The element, or the text in it that the range is about. */
  const boxOf = (drawn: Element | Range, inside: Node): number[] => {
    const {left, top, width, height} = drawn.getBoundingClientRect();
    const zoom = zoomOf(inside);
    return [(left + scrollX) * zoom, (top + scrollY) * zoom, width * zoom, height * zoom];
  };
  // Chromium tells an old box of what stands in closed details.
  const isSkipped = (element: Element): boolean =>
    !!element.getClientRects().length && element.checkVisibility?.() === false;
  const isCounted = (element: Element) =>
    !element.matches('script, style, link, template') &&
    !element.closest(OUR_CONTROLS) &&
    !(rewritten && element.parentElement?.closest(rewritten));
  const elements = [...document.body.querySelectorAll('*')].filter(isCounted);
  const texts: [Element, number[]][] = [];
  for (const element of [document.body, ...elements]) {
    const name = nameOf(element);
    const computed = getComputedStyle(element) as unknown as Record<string, string>;
    boxes[name] = isSkipped(element) ? [0, 0, 0, 0] : boxOf(element, element);
    styles[name] = properties.map((property) => computed[property] ?? '');
    const own = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent!.trim());
    if (!own || isSkipped(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(own);
    const box = boxOf(range, own);
    boxes[name].push(...box);
    if (
      box[2]! > 1 &&
      box[3]! > 1 &&
      (!element.checkVisibility || element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    )
      texts.push([element, box]);
  }
  const root = document.scrollingElement!;
  const positionedBy = (element: Element): string => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const {position} = getComputedStyle(one);
      if (position === 'fixed' || position === 'sticky') return position;
    }
    return '';
  };
  // Hidden overflow lets go of what leaves it; a box that scrolls leads to all that follows its start.
  const isCut = (element: Element): boolean => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return true;
    return false;
  };
  const outOfReach = texts
    .filter(([element]) => !isCut(element))
    .filter(([element, [left, top, width, height]]) =>
      positionedBy(element) === 'fixed'
        ? left! - scrollX < -1 ||
          top! - scrollY < -1 ||
          left! + width! - scrollX > innerWidth + 1 ||
          top! + height! - scrollY > innerHeight + 1
        : left! < -1 || top! < -1,
    )
    .map(([element]) => nameOf(element));
  // The signs of a formula stand closer than lines of text.
  const blockOf = (element: Element): Element =>
    element.closest('p, li, td, th, h1, h2, h3, .katex') ?? element;
  const overlaps: string[] = [];
  const still = texts.filter(([element]) => !positionedBy(element) && !isCut(element));
  const isOver = ([left, top, width, height]: number[], [l, t, w, h]: number[]): boolean =>
    Math.min(left! + width!, l! + w!) - Math.max(left!, l!) > 4 &&
    Math.min(top! + height!, t! + h!) - Math.max(top!, t!) > 0.4 * Math.min(height!, h!);
  // Text that flows around a float is a box around it: its lines are compared.
  const linesOf = (element: Element): number[][] => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const zoom = zoomOf(element.firstChild);
    return [...range.getClientRects()].map(({left, top, width, height}) =>
      [left, top, width, height].map((side) => side * zoom),
    );
  };
  for (const [index, [one, box]] of still.entries())
    for (const [other, otherBox] of still.slice(index + 1)) {
      if (!isOver(box, otherBox) || one.contains(other) || other.contains(one)) continue;
      if (blockOf(one) === blockOf(other)) continue;
      const lines = linesOf(other);
      if (linesOf(one).some((line) => lines.some((otherLine) => isOver(line, otherLine))))
        overlaps.push(`${nameOf(one)} and ${nameOf(other)}`);
    }
  const copy = document.body.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll(OUR_CONTROLS)) control.replaceChildren();
  if (rewritten)
    for (const box of copy.querySelectorAll(rewritten)) {
      box.replaceChildren();
      box.removeAttribute('style');
    }
  return {
    boxes,
    styles,
    text: (document.querySelector<HTMLElement>('main, [role=main]') ?? document.body).innerText,
    source: copy.outerHTML,
    sideways: root.scrollWidth - root.clientWidth,
    outOfReach,
    overlaps,
  };
}
