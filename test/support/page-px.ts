// Widths as they are drawn, in px of the page, in every engine. What an engine does is measured, never told from its name.

/** Turns the width of a rectangle that belongs to a node into px of the page. */
type ToPagePx = (width: number, node: Node) => number;

/** Reads any number of widths with one layout. Rectangles are to be read while `read` runs. */
export function readWidths<Result>(read: (toPagePx: ToPagePx) => Result): Result {
  const zoom = zoomReader();
  const lens = (magnification ??= lettersGrowEvenly() ? 1 : 64);
  if (lens !== 1) document.body.style.zoom = `${lens}`;
  try {
    // Engines count in steps of 1/64 px at best; what is finer than a thousandth comes from calculating here.
    return read((width, node) => Math.round((1000 * width * zoom(node)) / lens) / 1000);
  } finally {
    if (lens !== 1) document.body.style.zoom = '';
  }
}

/**
 * WebKitGTK makes each letter a whole number of px wide where a px of the page is one of the screen: 7 px at a size of
 * 13 px, 15 px at 26 px. Under a lens, a zoom of the whole page, these steps are too small to matter.
 */
let magnification: number | undefined;

function lettersGrowEvenly(): boolean {
  const [one, two] = [13, 26].map((size) =>
    measureOnce(`<span style="font-size:${size}px;text-rendering:geometricPrecision">Đoạn văn</span>`),
  );
  return Math.abs(two! / one! - 2) < 0.004;
}

/**
 * Some engines give the rectangles inside a zoomed box in px of the page, others in px of the box. The latter are to be
 * multiplied by all zooms around.
 */
export function zoomReader(): (node: Node) => number {
  if (
    (inPagePx ??=
      measureOnce('<div style="zoom:2"><span style="display:block;width:100px"></span></div>') === 200)
  )
    return () => 1;
  const known = new Map<Node, number>();
  const zoomOf = (node: Node): number => {
    const own = node instanceof Element ? parseFloat(getComputedStyle(node).zoom) || 1 : 1;
    const parent = drawnIn(node);
    const zoom = known.get(node) ?? own * (parent ? zoomOf(parent) : 1);
    known.set(node, zoom);
    return zoom;
  };
  return zoomOf;
}

let inPagePx: boolean | undefined;

/** How far below the top of the window a letter of a text is drawn, in px of the page; the first one unless another is asked for. */
export function topOfLetters(text: Text, offset = 0): number {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return topOnPage(range.getBoundingClientRect(), text);
}

/** How far below the top of the window a box is drawn, in px of the page. */
export const topOfBox = (element: Element): number => topOnPage(element.getBoundingClientRect(), element);

/** Some browsers give rectangles in px of the box: they were made so before the scrolling of the page was taken off. */
const topOnPage = ({top}: DOMRect, node: Node): number => (top + scrollY) * zoomReader()(node) - scrollY;

/** The width of the <span> in some markup. */
function measureOnce(markup: string): number {
  const box = document.createElement('div');
  // Styles are set as a script sets them: a strict policy lets no markup bring its own.
  box.innerHTML = markup.replaceAll(' style=', ' data-style=');
  for (const element of box.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style!;
  document.body.append(box);
  const {width} = box.querySelector('span')!.getBoundingClientRect();
  box.remove();
  return width;
}

/** Returns the node in which a node is drawn: slotted content in its slot, a shadow tree in its host. */
const drawnIn = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
