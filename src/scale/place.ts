import {drawnParent, findAnchor, topOf, type Anchor} from './anchor.js';

/** Given what the reader looks at, the element around it that will vanish and the one that takes its place. */
export type Counterpart = (anchor: Node) => readonly [from: Element, to: Element] | undefined;

/** An anchor and the height on the screen, in CSS px, where it belongs. */
interface Held extends Anchor {
  top: number;
}

/** How long late layout may still push things about, in ms. */
const SETTLE_TIME = 700;

let held: Held[] = [];
let running = false;
let measuredInFrame = false;
let deadline = 0;

/**
 * Keeps what the reader is looking at where it is on the screen, through a change that moves it. Call it just
 * before the change. Every following frame is put right before it is painted, until the layout has settled or
 * the reader scrolls; several changes before the next frame are held as one.
 *
 * @param counterpart - For a change that replaces what is shown, such as another language.
 */
export function holdPlace(counterpart?: Counterpart): void {
  if (!measuredInFrame) measure();
  const pair = held[0] && counterpart?.(held[0].node);
  const top = pair && topOf({node: pair[0], offset: 0});
  if (top !== undefined) held.push({node: pair![1], offset: 0, top});
  deadline = 0;
  if (!running) run();
}

/** Takes the old anchor again where it still stands: going back then leads to the first place, with no drift. */
function measure(): void {
  measuredInFrame = true;
  const standing = held.find(({top, ...anchor}) => Math.abs((topOf(anchor) ?? Infinity) - top) < 1);
  const anchor = standing ?? findAnchor();
  const top = anchor && topOf(anchor);
  held = anchor && top !== undefined ? [{...anchor, top: standing?.top ?? top}] : [];
}

function run(): void {
  running = true;
  for (const type of HANDS) addEventListener(type, onHands, {capture: true, passive: true});
  requestAnimationFrame(onFrame);
}

function onFrame(now: number): void {
  measuredInFrame = false;
  deadline ||= now + SETTLE_TIME;
  if (running) putBack();
  if (running && now < deadline) requestAnimationFrame(onFrame);
  else stop();
}

function stop(): void {
  running = false;
  for (const type of HANDS) removeEventListener(type, onHands, {capture: true});
}

function putBack(): void {
  for (const place of held) {
    const top = topOf(place);
    if (top === undefined) continue;
    scrollIntoPlace(place, top);
    return;
  }
}

/** Scrolls the box around the anchor, and what cannot be done there, the boxes around that one. */
function scrollIntoPlace(place: Held, from: number): void {
  let off = from - place.top;
  for (let box = drawnParent(place.node); box && Math.abs(off) > 0.5; box = drawnParent(box)) {
    const scrolls = box === document.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY);
    if (!scrolls || box.scrollHeight <= box.clientHeight) continue;
    // `instant`, since a portal's `scroll-behavior: smooth` would glide there.
    box.scrollBy({top: off, behavior: 'instant'});
    off = (topOf(place) ?? place.top) - place.top;
  }
}

/** What shows that the reader wants to be elsewhere. Enter and Space press the control again. */
const HANDS = ['wheel', 'touchmove', 'keydown'] as const;
function onHands(event: Event): void {
  const pressing = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
  if (!pressing) stop();
}
