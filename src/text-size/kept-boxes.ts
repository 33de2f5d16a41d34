// Finds the boxes around players, charts, maps and lightboxes, which scripts lay out and measure, and marks
// them with `data-reader-kept`, so that `text-rules.ts` keeps their size. A picture or a frame alone keeps
// its size by the rules.

const KEPT_ATTRIBUTE = 'data-reader-kept';

/**
 * Elements that a script draws in or steers. A picture counts if a script or a style has placed it, a drawing
 * if a script has given the box around it a size, an `object` if it does not show its text.
 */
const SEEDS = 'canvas,video,audio,object,svg,img';

/** Elements of the text, which are no part of a player or a chart. */
const TEXT_ELEMENTS = 'p,figure,a,li,td,th,dd,blockquote,h1,h2,h3,h4,h5,h6';

/** Elements whose words belong to a control or a drawing. */
const CONTROL_WORDS =
  'button,select,option,svg,script,style,noscript,template,[role=button],[role=timer],[role=slider],[role=toolbar],[role=menu],[role=progressbar]';

/** Marks the boxes in a text, and takes the mark from those that are boxes no longer. */
export function keepBoxes(root: Element): void {
  const boxes = new Set<Element>();
  for (const seed of root.querySelectorAll(SEEDS)) {
    const {localName, parentElement: parent} = seed;
    if (localName === 'img' && !isPlaced(seed, root)) continue;
    if (localName === 'svg' && !(parent instanceof HTMLElement && parent.style.width && parent.style.height))
      continue;
    if (localName !== 'object' || !hasText(seed)) boxes.add(boxAround(seed, root));
  }
  // Boxes fixed to the window keep fitting it.
  for (const box of root.querySelectorAll('dialog,[popover],div,section,aside,span'))
    if (box.localName === 'dialog' || getComputedStyle(box).position === 'fixed') boxes.add(box);
  for (const box of root.querySelectorAll(`[${KEPT_ATTRIBUTE}]`))
    if (!boxes.has(box)) box.removeAttribute(KEPT_ATTRIBUTE);
  for (const box of boxes) if (!box.hasAttribute(KEPT_ATTRIBUTE)) box.setAttribute(KEPT_ATTRIBUTE, '');
}

export function releaseKeptBoxes(root: Element): void {
  for (const box of root.querySelectorAll(`[${KEPT_ATTRIBUTE}]`)) box.removeAttribute(KEPT_ATTRIBUTE);
}

/** The largest box around a seed without text of its own. */
function boxAround(seed: Element, root: Element): Element {
  let largest = seed;
  let box = seed.parentElement;
  for (; box && box !== root && !box.matches(TEXT_ELEMENTS) && !hasText(box); box = box.parentElement)
    largest = box;
  return largest;
}

/** Returns true if a box has words in the flow of the text that are seen. */
function hasText(box: Element): boolean {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement!;
    if (!/\S/.test((text as Text).data) || !around.getClientRects().length) continue;
    const control = around.closest(CONTROL_WORDS);
    if (control && control !== box && box.contains(control)) continue;
    if (!isPlaced(around, box)) return true;
  }
  return false;
}

/** Returns true if an element, or one around it inside a box, is taken out of the flow. */
function isPlaced(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement)
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  return false;
}
