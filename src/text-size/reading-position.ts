import {scrollContainersBy, scrollWithin} from '../base/geometry.js';
import {beforeFirstElement} from '../base/task-queue.js';
import {isChosen, preferences} from '../preferences/preferences.js';
import {observeRoot, writeChoices, type RootChoice} from '../preferences/root-attributes.js';
import {observeSystemScale} from '../preferences/system-scale.js';
import {findArrival, rememberPlaces, type Arrival} from './arrival.js';
import {
  distanceIn,
  findAnchor,
  findAnchorsInBoxes,
  noticeScrolling,
  topOf,
  type Anchor,
  type AnchorInBox,
} from './reading-anchor.js';

/**
 * Returns, for the node that the reader looks at, the element around it that will be hidden and the element
 * that replaces it.
 */
export type Counterpart = (anchor: Node) => readonly [from: Element, to: Element] | undefined;

/** The time after a change in which late layout may still move content, in ms. */
const SETTLE_TIME = 700;

/** The least number of frames in that time while a page is being opened: a slow computer draws few. */
const SETTLE_FRAMES = 20;

/** The time from the start of the page after which its loading is not waited for, in ms. */
const LONGEST_LOAD = 10_000;

/** Events that show that the reader wants to move on. */
const USER_INPUT_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'];

/** The anchors and their tops in the viewport; the first one that is drawn is used. */
let anchors: [anchor: Anchor, top: number][] = [];
let anchorsInBoxes: AnchorInBox[] = [];
/** Scrolls to where the reader has arrived, until the page is loaded or the reader moves on. */
let arrival: Arrival | undefined;
/** True while the position is held; false once the reader moves on. */
let holding = false;
let waiting = false;
let measured = false;
let deadline = 0;
/** The number of frames since the deadline was set. */
let framesDrawn = 0;
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
  if (arrival) return waitUntilSettled();
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
    anchorsInBoxes = findAnchorsInBoxes(anchors.map(([[node]]) => node));
    measured = true;
  }
  const pair = anchors[0] && counterpart?.(anchors[0][0][0]);
  if (pair) recordTop([pair[1], 0], [pair[0], 0]);
  hold();
}

function hold(): void {
  if (!holding) for (const type of USER_INPUT_EVENTS) addEventListener(type, onUserInput, true);
  holding = true;
  waitUntilSettled();
}

// Holds the place at which the reader arrives, from before the tags change the layout.
beforeFirstElement(() => {
  rememberPlaces();
  arrival = findArrival();
  if (arrival) hold();
});

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
  noticeScrolling();
  if (isChosen(names)) tellPageOnceSettled();
  observeRoot('choices', write);
  const change = (): void => {
    keepReadingPosition();
    tellPageOnceSettled();
    write();
  };
  preferences.subscribe(names, change);
  if (names.includes('scale')) observeSystemScale(change);
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
  framesDrawn = deadline ? framesDrawn + 1 : 0;
  if (!arrival || isLoaded(now)) deadline ||= now + SETTLE_TIME;
  if (holding) scrollBack();
  if (deadline && now >= deadline && untold) {
    untold = false;
    // Not `Event`, which MooTools and Prototype.js replace.
    dispatchEvent(new UIEvent('resize'));
    // The page may lay itself out again, at once or a little later.
    if (holding) scrollBack();
    deadline = now + SETTLE_TIME;
  }
  const settled = deadline && now >= deadline && (!arrival || framesDrawn >= SETTLE_FRAMES);
  waiting = untold || (holding && !settled);
  if (waiting) requestAnimationFrame(onFrame);
  else stopHolding();
}

/** True if the page and its typefaces are loaded, or take too long to wait for them. */
const isLoaded = (now: number): boolean =>
  now > LONGEST_LOAD || (document.readyState === 'complete' && document.fonts?.status !== 'loading');

function stopHolding(): void {
  holding = false;
  arrival = undefined;
  for (const type of USER_INPUT_EVENTS) removeEventListener(type, onUserInput, true);
}

function scrollBack(): void {
  if (arrival) return arrival();
  for (const [box, anchor, distance] of anchorsInBoxes)
    scrollWithin(box, (distanceIn(box, anchor) ?? distance) - distance);
  const drawn = anchors.find(([anchor]) => topOf(anchor) !== undefined);
  if (drawn) scrollContainersBy(drawn[0][0], topOf(drawn[0])! - drawn[1]);
}

function onUserInput(event: Event): void {
  // Enter and Space press the control again.
  if (!(event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key))) stopHolding();
}
