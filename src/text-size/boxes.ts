import {rectScale, renderedParent, zoomOf} from '../base/geometry.js';
import {adoptSheetAround} from '../base/style-sheets.js';
import {AS_PAGE} from '../preferences/choices.js';
import {preferences} from '../preferences/preferences.js';
import {textScale} from '../preferences/root-attributes.js';
import {KEPT_BOX, PLACED_BY_POPPER} from './text-rules.js';

// Finds the boxes of a text that must not grow with it, because scripts measure them or the window is their
// measure, and those that no longer fit when the text grows. Marks them for the rules in `text-rules.ts`. All
// marks are attributes, and all are taken back when nothing is chosen.

export const FIT_ATTRIBUTE = 'data-reader-fit';
const RAGGED_ATTRIBUTE = 'data-reader-ragged';

/** The text size from which justified text starts at one edge. */
const RAGGED_FROM = 1.5;

/** The share of the window from which a least height is one of the window and not of the text. */
const HIGH = 0.3;

/** Elements with proportions of their own. */
const SHAPES = `:is(img,canvas,video,iframe,object,embed,svg,${KEPT_BOX}):not(${KEPT_BOX} *)`;

/** Boxes that may become narrower: not the parts of a table, which `wide-tables.ts` looks after. */
const BOXES = `:not(${SHAPES},table,table *,${KEPT_BOX} *,svg *,br,script,style)`;

/** Boxes that a page gives the size of the window. */
const CONTAINERS = `:is(article,aside,div,figure,footer,form,header,nav,section)${BOXES}`;

const KEPT_ATTRIBUTE = 'data-reader-kept';

/** The least width and height of a chart, in CSS px: icons are smaller, and grow with the text. */
const LARGE = 100;

/**
 * Elements that a script draws in or steers. A picture counts if a script or a style has placed it, a drawing
 * if a script has made it (`isChart`), an `object` if it does not show its text, a grid if a script has given
 * boxes in it widths in px.
 */
const SEEDS = 'canvas,video,audio,object,svg,img,[role=grid]';

/** Boxes in a grid to which a script may have given widths. A width of a cell in a table is only a wish. */
const MEASURED = ':is(div,table)[style*=width]';

/** Elements of the text, which are no part of a player or a chart. */
const TEXT_ELEMENTS = 'p,figure,a,li,td,th,dd,blockquote,h1,h2,h3,h4,h5,h6';

/** Elements whose words belong to a control or a drawing. */
const CONTROL_WORDS =
  'button,select,option,svg,script,style,noscript,template,[role=button],[role=timer],[role=slider],[role=toolbar],[role=menu],[role=progressbar]';

/** Lets the boxes of a text fit into its width and into the window. */
export function fitBoxes(root: HTMLElement): void {
  unfitBoxes(root);
  keepBoxes(root);
  // A box that has become narrower may show another one inside that does not fit: each round finds one level.
  for (let round = 0; round < 3; round++) if (!fitBlocks(root)) break;
  fitShapes(root);
  if (textScale() >= RAGGED_FROM && preferences.get('alignment') === AS_PAGE) markJustified(root);
}

/** Marks justified blocks. Blocks with the same tags and attributes around them look the same and are asked once. */
function markJustified(root: Element): void {
  const kinds = new Map<string, {number: number; isJustified: boolean}>();
  const numbers = new Map<Element | null, number>();
  const blocks = [
    ...root.querySelectorAll('article,section,div,p,ul,ol,li,dl,dd,dt,blockquote,table,tr,td,th,figcaption'),
  ];
  const ragged = blocks.filter((block) => {
    const own = ['class', 'style', 'align'].map((name) => block.getAttribute(name));
    const path = [numbers.get(block.parentElement), block.localName, ...own].join();
    let kind = kinds.get(path);
    if (!kind) {
      kind = {number: kinds.size, isJustified: getComputedStyle(block).textAlign === 'justify'};
      kinds.set(path, kind);
    }
    numbers.set(block, kind.number);
    return kind.isJustified;
  });
  for (const block of ragged) block.setAttribute(RAGGED_ATTRIBUTE, '');
}

/** Takes all marks from a text. */
export function releaseBoxes(root: Element): void {
  unfitBoxes(root);
  takeMarks(root, KEPT_ATTRIBUTE);
}

function unfitBoxes(root: Element): void {
  takeMarks(root, FIT_ATTRIBUTE);
  takeMarks(root, RAGGED_ATTRIBUTE);
}

function takeMarks(root: Element, attribute: string): void {
  for (const box of root.querySelectorAll(`[${attribute}]`)) box.removeAttribute(attribute);
}

/** Marks the blocks of text that do not fit now. Returns true if there were any. */
function fitBlocks(root: HTMLElement): boolean {
  const scale = textScale();
  // Thousands of paragraphs are measured only if something stands out of the text.
  const standsOut = root.scrollWidth > root.clientWidth + 1;
  const boxes = [...root.querySelectorAll(standsOut ? BOXES : CONTAINERS)];
  // The zoom is the same in all of the text.
  const factor = boxes[0] ? rectScale(boxes[0]) : 1;
  const edges = edgesOf(root, rectScale(root));
  const {clientWidth, clientHeight} = document.documentElement;
  // The browser counts a scroll bar as a part of the window in `vw` and `vh`.
  const is = (length: number, ...windows: number[]): boolean =>
    windows.some((size) => Math.abs(length / scale - size) < 1);
  const marks: [box: Element, mark: string, height?: number][] = [];
  let window: Element | undefined;
  for (const box of boxes) {
    const {left, right, width, height} = edgesOf(box, factor);
    if (!width || box.hasAttribute(FIT_ATTRIBUTE) || window?.contains(box)) continue;
    const [startsOutside, endsOutside] = [left < edges.left - 1, right > edges.right + 1];
    const least = scale > 1 && height > HIGH * clientHeight ? leastHeight(box) : 0;
    if (scale > 1 && is(width, clientWidth, innerWidth)) marks.push([(window = box), 'window']);
    else if (startsOutside !== endsOutside && isInFlow(box, root)) marks.push([box, 'cap']);
    else if (least > HIGH * clientHeight) marks.push([box, 'height', least]);
    else if (is(height, clientHeight, innerHeight)) marks.push([box, 'height', clientHeight]);
  }
  for (const [box, mark, height] of marks) {
    if (height) markWith(box, `${mark} ${Math.round(height)}`, `${Math.round(height)}px`);
    else box.setAttribute(FIT_ATTRIBUTE, mark);
  }
  return marks.length > 0;
}

const leastHeight = (box: Element): number => parseFloat(getComputedStyle(box).minHeight) || 0;

/** Makes each shape smaller, in its own proportions, that is wider than the block around it. */
function fitShapes(root: HTMLElement): void {
  const fits: [shape: Element, percent: number][] = [];
  for (const shape of root.querySelectorAll(SHAPES)) {
    const width = shape.getBoundingClientRect().width * rectScale(shape);
    const room = width ? roomFor(shape, root) : undefined;
    // A drawing has grown with the text; a marked one is measured from its own size.
    if (room && width > room + 1) fits.push([shape, Math.floor((100 * room * zoomOf(shape)) / width)]);
  }
  for (const [shape, percent] of fits) markWith(shape, `zoom ${percent}`, `${percent / 100}`);
}

/** Marks an element with a size, in a rule of its own: its `style` stays as the page wrote it. */
function markWith(element: Element, mark: string, size: string): void {
  adoptSheetAround(element, `[${FIT_ATTRIBUTE}="${mark}"]{--_reader-fit:${size}}`);
  element.setAttribute(FIT_ATTRIBUTE, mark);
}

/** The left and right edge in the viewport and the size of a box, in CSS px. */
function edgesOf(box: Element, factor: number): Record<'left' | 'right' | 'width' | 'height', number> {
  const {left, right, width, height} = box.getBoundingClientRect();
  const inViewport = (edge: number): number => (edge + scrollX) * factor - scrollX;
  return {
    left: inViewport(left),
    right: inViewport(right),
    width: width * factor,
    height: height * factor,
  };
}

/** The width that the block around a shape has for it, in CSS px; undefined where a script has placed it. */
function roomFor(shape: Element, root: Element): number | undefined {
  if (!isInFlow(shape, root)) return undefined;
  let block = renderedParent(shape);
  // A table grows with its pictures, so the block around it counts.
  while (block && block !== root && (!block.clientWidth || block.closest('table')))
    block = renderedParent(block);
  if (!block) return undefined;
  const {paddingLeft, paddingRight} = getComputedStyle(block);
  return (block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) * zoomOf(block);
}

/** Returns true if neither an element nor a box around it inside the text is placed, cut off or scrolled. */
function isInFlow(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const {display, overflowX, position, marginLeft, marginRight} = getComputedStyle(at);
    if (/absolute|fixed/.test(position)) return false;
    if (at === element && display === 'inline' && !at.matches(SHAPES)) return false;
    // The page makes it wider than its text on purpose.
    if (at === element && Math.min(parseFloat(marginLeft), parseFloat(marginRight)) < 0) return false;
    // A table scrolls because of us.
    if (at !== element && overflowX !== 'visible' && at.localName !== 'table') return false;
  }
  return true;
}

/** Marks the boxes in a text, and takes the mark from those that are boxes no longer. */
function keepBoxes(root: Element): void {
  const boxes = new Set<Element>();
  for (const seed of root.querySelectorAll(SEEDS)) {
    const {localName, parentElement: parent} = seed;
    // A component of the page places what is slotted into it.
    const isSlotted = !!seed.assignedSlot && parent !== root;
    if (localName === 'img' && !isSlotted && !isPlaced(seed, root)) continue;
    if (localName === 'svg' && !isChart(seed)) continue;
    if (seed.matches('[role=grid]') && !hasWidths(seed)) continue;
    if (localName !== 'object' || !hasText(seed)) boxes.add(boxAround(seed, root));
  }
  // A carousel moves a row that is wider than its frame, a bubble is moved to its word: both in px of the window.
  for (const moved of root.querySelectorAll<HTMLElement>('[style*=transform]')) {
    const frame = moved.parentElement;
    const isCutOff =
      !!frame &&
      frame !== root &&
      frame.scrollWidth > frame.clientWidth + 1 &&
      /hidden|clip/.test(getComputedStyle(frame).overflowX);
    const isPlacedByScript = isMovedByScript(moved);
    // A bubble may stand in a text that is cut off; a row that is placed has its frame to itself.
    if (isCutOff && !(isPlacedByScript && hasText(frame, moved))) boxes.add(boxAround(frame, root));
    else if (isPlacedByScript) boxes.add(moved);
  }
  // The script of a slider compares the place of the mouse, in px of the window, with the width of its box.
  for (const handle of root.querySelectorAll<HTMLElement>('[role=slider],[style*=left]'))
    if (isHandle(handle)) boxes.add(boxAround(handle, root));
  // Boxes fixed to the window keep fitting it.
  for (const box of root.querySelectorAll(':is(dialog,div,section,aside,span):is([class],[id],[style])'))
    if (box.localName === 'dialog' || getComputedStyle(box).position === 'fixed') boxes.add(box);
  for (const box of [...root.querySelectorAll(`[${KEPT_ATTRIBUTE}]`), ...boxes])
    box.toggleAttribute(KEPT_ATTRIBUTE, boxes.has(box));
}

/**
 * Returns true for a drawing of a script: the script has given the box around it a size; or it is large, and a
 * box is placed over it, such as the bubble of a chart, or a library keeps its data on its nodes, as D3 does.
 */
function isChart(drawing: Element): boolean {
  const box = drawing.parentElement;
  if (box instanceof HTMLElement && box.style.width && box.style.height) return true;
  const {width, height} = drawing.getBoundingClientRect();
  if (Math.min(width, height) * rectScale(drawing) < LARGE * zoomOf(drawing)) return false;
  return (
    [...(box?.children ?? [])].some((beside) => isPlaced(beside, box!)) ||
    [drawing, ...drawing.querySelectorAll('*')].some((node) => Object.keys(node).length)
  );
}

const hasWidths = (grid: Element): boolean =>
  [...grid.querySelectorAll<HTMLElement>(MEASURED)].some(({style}) => style.width.endsWith('px'));

/** Marks a box, a menu that has just been opened for example, if a script has moved it to a place in px of the window. */
export function keepIfMoved(box: HTMLElement): void {
  if (box.style?.transform && !box.closest(KEPT_BOX) && isMovedByScript(box))
    box.setAttribute(KEPT_ATTRIBUTE, '');
}

/** Returns true for an absolute box with a `transform` in its `style`, unless that is in px of the text. */
function isMovedByScript(box: HTMLElement): boolean {
  if (getComputedStyle(box).position !== 'absolute') return false;
  if (!box.matches(PLACED_BY_POPPER)) return true;
  // Popper 2 reckons in the px of the box that places its own.
  return !!box.offsetParent && zoomOf(box.offsetParent) === 1;
}

/** Returns true for the handle of a slider: by its role, or an empty box that is placed in percent. */
const isHandle = (box: HTMLElement): boolean =>
  box.matches('[role=slider]') ||
  (box.style.left.endsWith('%') && !box.textContent.trim() && getComputedStyle(box).position === 'absolute');

/** The largest box around a seed without text beside that of the seed: a script measures it too. */
function boxAround(seed: Element, root: Element): Element {
  let largest = seed;
  let box = seed.parentElement;
  for (; box && box !== root && !box.matches(TEXT_ELEMENTS) && !hasText(box, seed); box = box.parentElement)
    largest = box;
  return largest;
}

/**
 * Returns true if a box, or a shadow tree of its own, has words in the flow of the text that are seen, apart
 * from those in a part of it.
 */
function hasText(box: Element | ShadowRoot, part?: Element): boolean {
  if (box instanceof Element && box.shadowRoot && hasText(box.shadowRoot)) return true;
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!/\S/.test((text as Text).data) || part?.contains(text)) continue;
    if (!around?.getClientRects().length) continue;
    const control = around.closest(CONTROL_WORDS);
    if (control && control !== box && box.contains(control)) continue;
    if (!isPlaced(around, box)) return true;
  }
  return false;
}

/** Returns true if an element, or one around it inside a box, is taken out of the flow. */
function isPlaced(element: Element, box: Node): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement)
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  return false;
}
