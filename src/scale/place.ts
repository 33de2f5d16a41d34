import {findAnchor, topOf, type Anchor} from './anchor.js';
import {scrollBoxes} from '../shared/scroll-boxes.js';

/** Given what the reader looks at, the element around it that will vanish and the one that takes its place. */
export type Counterpart = (anchor: Node) => readonly [from: Element, to: Element] | undefined;

/** How long late layout may still push things about, in ms. */
const SETTLE_TIME = 700;

/** What shows that the reader wants to be elsewhere. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'];

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
export function holdPlace(counterpart?: Counterpart): void {
  if (!measured) {
    // The old anchor again where it still stands: going back then leads to the first place, with no drift.
    const standing = held.find(([anchor, top]) => Math.abs((topOf(anchor) ?? Infinity) - top) < 1);
    held = standing ? [standing] : [];
    if (!standing) {
      const anchor = findAnchor();
      hold(anchor);
      // A control may draw itself anew when it is pressed; its host stays.
      const root = anchor?.[0].getRootNode();
      if (root instanceof ShadowRoot) hold([root.host, 0]);
    }
    measured = true;
  }
  const pair = held[0] && counterpart?.(held[0][0][0]);
  if (pair) hold([pair[1], 0], [pair[0], 0]);
  deadline = 0;
  if (running) return;
  running = true;
  for (const type of HANDS) addEventListener(type, onHands, true);
  requestAnimationFrame(onFrame);
}

/** Notes that an anchor belongs where it is now, or where another is. */
function hold(anchor: Anchor | undefined, where = anchor): void {
  const top = where && topOf(where);
  if (anchor && top !== undefined) held.push([anchor, top]);
}

function onFrame(now: number): void {
  measured = false;
  if (!running) return;
  deadline ||= now + SETTLE_TIME;
  putBack();
  if (now < deadline) requestAnimationFrame(onFrame);
  else stop();
}

function stop(): void {
  running = false;
  for (const type of HANDS) removeEventListener(type, onHands, true);
}

function putBack(): void {
  const place = held.find(([anchor]) => topOf(anchor) !== undefined);
  if (place) scrollBoxes(place[0][0], topOf(place[0])! - place[1]);
}

function onHands(event: Event): void {
  // Enter and Space press the control again.
  if (!(event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key))) stop();
}
