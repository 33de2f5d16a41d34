import {pinnedAncestor, renderedParent, scrollContainersBy, viewportEdge} from '../base/geometry.js';
import {DEFAULTS} from '../preferences/choices.js';
import {preferences} from '../preferences/preferences.js';
import {observeRoot, writeChoices, type RootChoice} from '../preferences/root-attributes.js';

/**
 * Returns, for the node that the reader looks at, the element around it that will be hidden and the element
 * that replaces it.
 */
export type Counterpart = (anchor: Node) => readonly [from: Element, to: Element] | undefined;

/** The time after a change in which late layout may still move content, in ms. */
const SETTLE_TIME = 700;

/** Events that show that the reader wants to move on. */
const USER_INPUT_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'];

/** The anchors and their tops in the viewport; the first one that is drawn is used. */
let anchors: [anchor: Anchor, top: number][] = [];
/** True while the position is held; false once the reader moves on. */
let holding = false;
let waiting = false;
let measured = false;
let deadline = 0;
/** True from a change of the layout until the page has been told of it. */
let untold = false;

/**
 * Keeps the reading position through a change of layout. Call it just before the change. Every following
 * frame is corrected before it is painted, until the layout has settled or the reader scrolls. Several
 * changes before the next frame count as one.
 *
 * @param counterpart - For a change that replaces the content, such as another language.
 */
export function keepReadingPosition(counterpart?: Counterpart): void {
  if (!measured) {
    // The previous anchor is used again if it has not moved, so that going back leads to the first position
    // without drift.
    const unmoved = anchors.find(([anchor, top]) => Math.abs((topOf(anchor) ?? Infinity) - top) < 1);
    anchors = unmoved ? [unmoved] : [];
    if (!unmoved) {
      const anchor = findAnchor();
      recordTop(anchor);
      // A control may draw itself again when it is pressed, but its host stays.
      const root = anchor?.[0].getRootNode();
      if (root instanceof ShadowRoot) recordTop([root.host, 0]);
    }
    measured = true;
  }
  const pair = anchors[0] && counterpart?.(anchors[0][0][0]);
  if (pair) recordTop([pair[1], 0], [pair[0], 0]);
  if (!holding) for (const type of USER_INPUT_EVENTS) addEventListener(type, onUserInput, true);
  holding = true;
  waitUntilSettled();
}

/**
 * Dispatches one `resize` event on the window when the layout has settled after the last change, as a turned
 * phone does. Grids, carousels and maps of the page that were placed by a script place themselves again.
 */
export function tellPageOnceSettled(): void {
  untold = true;
  waitUntilSettled();
}

/**
 * Makes the page follow the reader's choices: the saved ones now, and later changes in this tab or in
 * another, each time with the reading position kept.
 */
export function followChoices(names: readonly RootChoice[]): void {
  const write = (): void => writeChoices(names, preferences.get);
  write();
  if (names.some((name) => preferences.get(name) !== DEFAULTS[name])) tellPageOnceSettled();
  observeRoot('style', write);
  preferences.subscribe(names, () => {
    keepReadingPosition();
    tellPageOnceSettled();
    write();
  });
}

/** Records that an anchor shall be at its present top, or at the present top of another anchor. */
function recordTop(anchor: Anchor | undefined, where = anchor): void {
  const top = where && topOf(where);
  if (anchor && top !== undefined) anchors.push([anchor, top]);
}

function waitUntilSettled(): void {
  deadline = 0;
  if (!waiting) requestAnimationFrame(onFrame);
  waiting = true;
}

function onFrame(now: number): void {
  measured = false;
  deadline ||= now + SETTLE_TIME;
  if (holding) scrollBack();
  if (now >= deadline && untold) {
    untold = false;
    // Not `Event`, which MooTools and Prototype.js replace.
    dispatchEvent(new UIEvent('resize'));
    // The page may lay itself out again, at once or a little later.
    if (holding) scrollBack();
    deadline = now + SETTLE_TIME;
  }
  waiting = untold || (holding && now < deadline);
  if (waiting) requestAnimationFrame(onFrame);
  else stopHolding();
}

function stopHolding(): void {
  holding = false;
  for (const type of USER_INPUT_EVENTS) removeEventListener(type, onUserInput, true);
}

function scrollBack(): void {
  const drawn = anchors.find(([anchor]) => topOf(anchor) !== undefined);
  if (drawn) scrollContainersBy(drawn[0][0], topOf(drawn[0])! - drawn[1]);
}

function onUserInput(event: Event): void {
  // Enter and Space press the control again.
  if (!(event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key))) stopHolding();
}

/**
 * A point of the page whose top can be measured again later: a node, and the index of a character if it is a
 * text.
 */
type Anchor = readonly [node: Node, offset: number];

/** The distance of an anchor from the top of the viewport, in CSS px; undefined while it is not drawn. */
function topOf([node, offset]: Anchor, side?: 'bottom'): number | undefined {
  if (!(node instanceof Text)) return viewportEdge(node as Element, node as Element, side);
  const range = document.createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + 1, node.length));
  return viewportEdge(range, renderedParent(node), side);
}

/**
 * Finds the reading position: the focused element or the selection, if it is in the viewport; otherwise the
 * first visible line of scaled text, or the first visible line. Fixed and sticky boxes are skipped, because
 * they do not move.
 */
function findAnchor(): Anchor | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const selection = document.getSelection();
  const {body, documentElement: root} = document;
  if (focused && focused !== body && focused !== root && onScreen([focused, 0])) return [focused, 0];
  if (selection && !selection.isCollapsed) {
    const selected: Anchor = [selection.anchorNode!, selection.anchorOffset];
    if (onScreen(selected)) return selected;
  }
  let first: Anchor | undefined;
  for (const share of [0.5, 0.25, 0.75])
    for (let y = 1; y < innerHeight; y += 8) {
      const x = share * root.clientWidth;
      const element = document.elementFromPoint(x, y);
      if (!element || element === root) continue;
      const cover = pinnedAncestor(element);
      // The loop goes on with the first row of pixels below the box.
      if (cover) y = Math.max(y, viewportEdge(cover, cover, 'bottom')! - 7);
      if (cover) continue;
      // The beginning of the line is preferred: the eye goes back to it, and it stays with its heading or
      // paragraph.
      const line = textAt(x, y) && (textAt(viewportEdge(element, element, 'left')! + 1, y) ?? textAt(x, y));
      // An element without children of the page: a picture, a rule, a control of ours.
      const found = line ?? (element.firstChild ? undefined : ([element, 0] as const));
      // Text that is not scaled comes last: a bar above a scroll container does not move either, although it
      // is not fixed.
      const around = found && (line ? renderedParent(line[0]) : element);
      if (around && getComputedStyle(around).getPropertyValue('--_reader-zoom')) return found;
      first ??= found;
    }
  return first;
}

function onScreen(anchor: Anchor): boolean {
  const top = topOf(anchor) ?? -1;
  return top >= 0 && top < innerHeight && !pinnedAncestor(anchor[0]);
}

/** The character nearest to a point, if its line is drawn there. */
function textAt(x: number, y: number): Anchor | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ?? document.caretRangeFromPoint?.(x, y);
  const node = position ? position.offsetNode : (range as Range)?.startContainer;
  if (!(node instanceof Text)) return undefined;
  const offset = position ? position.offset : (range as Range).startOffset;
  const anchor: Anchor = [node, Math.min(offset, node.length - 1)];
  const top = topOf(anchor) ?? Infinity;
  // A line whose letters end above the point is rejected: it cannot be seen, and may be broken into two
  // lines.
  return top > y - 100 && top <= y + 8 && topOf(anchor, 'bottom')! > y ? anchor : undefined;
}
