// Frames and timers go by only when a sequence says so: what fails then fails each time, and nobody waits for a frame.
// This module is loaded before the library.

type Callback = (now: number) => void;

const native = {frame: requestAnimationFrame.bind(window)};
let now = 1000;
let last = 0;
let frames = new Map<number, Callback>();
const timers = new Map<number, {callback: Callback; due: number}>();

window.requestAnimationFrame = (callback) => (frames.set(++last, callback), last);
window.cancelAnimationFrame = (id) => void frames.delete(id);
window.setTimeout = ((callback: Callback, wait = 0) => (
  timers.set(++last, {callback, due: now + (wait > 0 ? wait : 0)}),
  last
)) as typeof setTimeout;
window.clearTimeout = (id) => void timers.delete(id as number);

const {port1, port2} = new MessageChannel();
let waiting: (() => void) | undefined;
port1.onmessage = () => waiting?.();

/** Lets everything happen that is already due: promises, observers, errors that are told. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    waiting = done;
    port2.postMessage(0);
  });

/** An error in a callback is told to the page as the browser tells it, and does not keep the others from running. */
function call(callback: Callback): void {
  try {
    callback(now);
  } catch (error) {
    reportError(error);
  }
}

/** The next frame, and what waits for the end of a time in ms. */
export async function pass(time = 16): Promise<void> {
  now += time;
  const due = frames;
  frames = new Map();
  for (const callback of due.values()) call(callback);
  if (due.size) await turn();
  for (const [id, timer] of [...timers]) {
    if (timer.due > now || !timers.delete(id)) continue;
    call(timer.callback);
  }
  await turn();
}

/** As many frames as it takes until nothing waits for one: what holds the reader's place does so for a while. */
export async function settle(): Promise<void> {
  for (let left = 5; left && frames.size; left--) await pass(1000);
}

/** A frame that is really painted: layout is done, and what observes sizes is told. */
export async function paint(): Promise<void> {
  await pass();
  await new Promise((done) => native.frame(() => done(undefined)));
  await turn();
  await pass();
}
