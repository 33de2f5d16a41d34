import {rectScale, renderedParent, zoomOf} from '../base/geometry.js';
import {preferences} from '../preferences/preferences.js';

// Finds boxes that no longer fit when the text in them grows, and text whose justification then tears words
// apart. Marks them for the rules in `text-rules.ts`; all marks are taken back when nothing is chosen.

const FIT_ATTRIBUTE = 'data-reader-fit';
const RAGGED_ATTRIBUTE = 'data-reader-ragged';

/** The text size from which justified text starts at one edge. */
const RAGGED_FROM = 1.5;

/** Elements with proportions of their own. */
const SHAPES =
  ':is(img,canvas,video,iframe,object,embed,svg,[data-reader-keep],[data-reader-kept]):not([data-reader-keep] *,[data-reader-kept] *)';

/** Boxes that may become narrower: not the parts of a table, which `wide-tables.ts` looks after. */
const BOXES = `:not(${SHAPES},table,table *,[data-reader-keep] *,[data-reader-kept] *,svg *,br,script,style)`;

/** Lets the boxes of a text fit into its width and into the window. */
export function fitBoxes(root: HTMLElement): void {
  releaseBoxes(root);
  // A box that has become narrower may show another one inside that does not fit: each round finds one level.
  for (let round = 0; round < 3; round++) if (!fitBlocks(root)) break;
  fitShapes(root);
  if (preferences.get('scale') < RAGGED_FROM || preferences.get('alignment') !== 'page') return;
  const justified = [...root.querySelectorAll('p,div,li,dd,dt,td,th,blockquote,section,figcaption')].filter(
    (block) => getComputedStyle(block).textAlign === 'justify',
  );
  for (const block of justified) block.setAttribute(RAGGED_ATTRIBUTE, '');
}

export function releaseBoxes(root: Element): void {
  for (const box of root.querySelectorAll<HTMLElement>(`[${FIT_ATTRIBUTE}]`)) {
    box.removeAttribute(FIT_ATTRIBUTE);
    box.style.removeProperty('--_reader-fit');
    if (!box.getAttribute('style')) box.removeAttribute('style');
  }
  for (const block of root.querySelectorAll(`[${RAGGED_ATTRIBUTE}]`)) block.removeAttribute(RAGGED_ATTRIBUTE);
}

/** Marks the blocks of text that do not fit now. Returns true if there were any. */
function fitBlocks(root: HTMLElement): boolean {
  const scale = preferences.get('scale');
  const boxes = [...root.querySelectorAll(BOXES)];
  // The zoom is the same in all of the text.
  const factor = boxes[0] ? rectScale(boxes[0]) : 1;
  const edges = edgesOf(root, rectScale(root));
  const {clientWidth, clientHeight} = document.documentElement;
  const is = (length: number, other: number): boolean => Math.abs(length / scale - other) < 1;
  const marks: [box: Element, mark: string][] = [];
  for (const box of boxes) {
    const {left, right, width, height} = edgesOf(box, factor);
    if (!width || box.hasAttribute(FIT_ATTRIBUTE)) continue;
    const [startsOutside, endsOutside] = [left < edges.left - 1, right > edges.right + 1];
    if (scale > 1 && (is(width, clientWidth) || is(height, clientHeight))) marks.push([box, 'window']);
    else if (startsOutside !== endsOutside && isInFlow(box, root)) marks.push([box, 'cap']);
  }
  for (const [box, mark] of marks) box.setAttribute(FIT_ATTRIBUTE, mark);
  return marks.length > 0;
}

/** Makes each shape smaller, in its own proportions, that is wider than the block around it. */
function fitShapes(root: HTMLElement): void {
  const fits: [shape: HTMLElement, fit: number][] = [];
  for (const shape of root.querySelectorAll<HTMLElement>(SHAPES)) {
    const width = shape.getBoundingClientRect().width * rectScale(shape);
    const room = width ? roomFor(shape, root) : undefined;
    if (room && width > room + 1) fits.push([shape, room / width]);
  }
  for (const [shape, fit] of fits) {
    shape.setAttribute(FIT_ATTRIBUTE, 'zoom');
    shape.style.setProperty('--_reader-fit', fit.toFixed(4));
  }
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
    const {display, overflowX, position} = getComputedStyle(at);
    if (/absolute|fixed/.test(position)) return false;
    if (at === element && display === 'inline' && !at.matches(SHAPES)) return false;
    // A table scrolls because of us.
    if (at !== element && overflowX !== 'visible' && at.localName !== 'table') return false;
  }
  return true;
}
