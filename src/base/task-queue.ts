import {warn} from './console.js';

// Work at the start of a page, split into tasks so that the browser can paint, scroll and handle input
// between two of them. Readers feel a task of more than 50 ms (Long Tasks, W3C), and on a cheap phone all of
// this work in one task would take several times as long.

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;
let running = false;

/**
 * Runs a function in a new task, after the functions that already wait. `setTimeout` would be slowed down in
 * a background tab.
 */
export function queueTask(work: () => void): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = runNext;
  }
  if (waiting.push(work) === 1) channel.port2.postMessage(null);
}

/** Runs a function at once, or in a new task if it is called from a queued task. */
export function runAsOwnTask(work: () => void): void {
  if (running) queueTask(work);
  else work();
}

function runNext(): void {
  running = true;
  try {
    waiting[0]!();
  } finally {
    running = false;
    waiting.shift();
    // The page's pending tasks run before the next one of ours.
    if (waiting.length) channel!.port2.postMessage(null);
  }
}

/**
 * Calls back after the next frame is painted, for work that can wait until the reader sees the result of an
 * input. Does not wait for a frame in a hidden tab, which paints none; calls at once on a server.
 */
export function afterFrame(callback: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') callback();
  else if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}

/** Calls back when the document is parsed. Does nothing if it already is. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, {once: true});
}

const beforeFirst: (() => void)[] = [];

/** Calls back once, before there is an element of ours and the layout of the page changes. */
export const beforeFirstElement = (callback: () => void): unknown => beforeFirst.push(callback);

/** Calls those back. The constructor does it where nobody did before. */
export function startFirst(): void {
  for (const callback of beforeFirst.splice(0)) {
    try {
      callback();
    } catch {
      // A page that broke what the callback needs has its elements all the same.
    }
  }
}

let hasWarned = false;

/**
 * Makes a function that never throws into the page. A script of the page may have removed or replaced something of the
 * DOM, such as `closest`; the text then stays as it is, and one warning says so.
 */
export const guarded =
  <Args extends unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) =>
  (...args) => {
    try {
      work(...args);
    } catch (error) {
      if (!hasWarned)
        warn('portal-reader: a script of this page has changed what it needs of the browser.', error);
      hasWarned = true;
    }
  };
