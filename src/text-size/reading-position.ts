import {pinnedAncestor, renderedParent, scrollContainersBy, viewportEdge} from '../base/geometry.js';
import {preferences} from '../preferences/preferences.js';
import {observeRoot, writeChoices, type RootChoice} from '../preferences/root-attributes.js';

/** Given what the reader looks at, the element around it that will vanish and the one that takes its place. */
export type Counterpart = (anchor: Node) => readonly [from: Element, to: Element] | undefined;

/** How long late layout may still push things about, in ms. */
const SETTLE_TIME = 700;

/** What shows that the reader wants to be elsewhere. */
const USER_INPUT_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'];

/** Where things belong on the screen: the first one that is drawn counts. */
let held: [anchor: Anchor, top: number][] = [];
let running = false;
let measured = false;
let deadline = 0;

/**
 * Keeps what the reader is looking at where it is on the screen, through a change that moves it. Call it just
 * before the change. Every following frame is put right before it is painted, until the layout has settled or
 * the reader scrolls; several changes before the next frame are held as one.
 *
 * @param counterpart - For a change that replaces what is shown, such as another language.
 */
export function keepReadingPosition(counterpart?: Counterpart): void {
  if (!measured) {
    // The old anchor again where it still stands: going back then leads to the first place, with no drift.
    const standing = held.find(([anchor, top]) => Math.abs((topOf(anchor) ?? Infinity) - top) < 1);
    held = standing ? [standing] : [];
    if (!standing) {
      const anchor = findAnchor();
      record(anchor);
      // A control may draw itself anew when it is pressed; its host stays.
      const root = anchor?.[0].getRootNode();
      if (root instanceof ShadowRoot) record([root.host, 0]);
    }
    measured = true;
  }
  const pair = held[0] && counterpart?.(held[0][0][0]);
  if (pair) record([pair[1], 0], [pair[0], 0]);
  deadline = 0;
  if (running) return;
  running = true;
  for (const type of USER_INPUT_EVENTS) addEventListener(type, onUserInput, true);
  requestAnimationFrame(onFrame);
}

/**
 * Makes the page follow choices from now on: those that were saved, those made here, and those of another tab, each time
 * with the reading position kept.
 */
export function followChoices(names: readonly RootChoice[]): void {
  const write = (): void => writeChoices(names, preferences.get);
  write();
  observeRoot('style', write);
  preferences.subscribe(names, () => {
    keepReadingPosition();
    write();
  });
}

/** Notes that an anchor belongs where it is now, or where another is. */
function record(anchor: Anchor | undefined, where = anchor): void {
  const top = where && topOf(where);
  if (anchor && top !== undefined) held.push([anchor, top]);
}

function onFrame(now: number): void {
  measured = false;
  if (!running) return;
  deadline ||= now + SETTLE_TIME;
  scrollBack();
  if (now < deadline) requestAnimationFrame(onFrame);
  else stop();
}

function stop(): void {
  running = false;
  for (const type of USER_INPUT_EVENTS) removeEventListener(type, onUserInput, true);
}

function scrollBack(): void {
  const place = held.find(([anchor]) => topOf(anchor) !== undefined);
  if (place) scrollContainersBy(place[0][0], topOf(place[0])! - place[1]);
}

function onUserInput(event: Event): void {
  // Enter and Space press the control again.
  if (!(event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key))) stop();
}

/** A place in the page whose height on the screen can be measured again later: a node, and a character of a text. */
export type Anchor = readonly [node: Node, offset: number];

/** How far below the top of the window an anchor is, in CSS px; undefined while it is not drawn. */
export function topOf([node, offset]: Anchor, side?: 'bottom'): number | undefined {
  if (!(node instanceof Text)) return viewportEdge(node as Element, node as Element, side);
  const range = document.createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + 1, node.length));
  return viewportEdge(range, renderedParent(node), side);
}

/**
 * What the reader is looking at: the focused element or the selection where it is on the screen, otherwise the
 * first line of scaled text that can be seen, or the first line at all. What is stuck to the window stays put anyway and
 * is passed over.
 */
export function findAnchor(): Anchor | undefined {
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
      // Next comes the first row of pixels below it.
      if (cover) y = Math.max(y, viewportEdge(cover, cover, 'bottom')! - 7);
      if (cover) continue;
      // The beginning of the line: that is what the eye goes back to, and what a heading or a paragraph is held by.
      const line = textAt(x, y) && (textAt(viewportEdge(element, element, 'left')! + 1, y) ?? textAt(x, y));
      // A picture, a rule, one of our own controls: nothing of the page is inside.
      const found = line ?? (element.firstChild ? undefined : ([element, 0] as const));
      // A bar above the box that scrolls stays put as well, without being stuck, and would hold nothing.
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

/** The character drawn nearest to a point, if its line is really there. */
function textAt(x: number, y: number): Anchor | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ?? document.caretRangeFromPoint?.(x, y);
  const node = position ? position.offsetNode : (range as Range)?.startContainer;
  if (!(node instanceof Text)) return undefined;
  const offset = position ? position.offset : (range as Range).startOffset;
  const anchor: Anchor = [node, Math.min(offset, node.length - 1)];
  const top = topOf(anchor) ?? Infinity;
  // Not a line whose letters end above: of that nothing can be seen, and it may become two.
  return top > y - 100 && top <= y + 8 && topOf(anchor, 'bottom')! > y ? anchor : undefined;
}
