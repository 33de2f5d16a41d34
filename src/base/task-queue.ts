// What there is to do when a page begins, a piece at a time, each in a task of its own: between two of them the browser
// paints, scrolls and hears the reader. A task of more than 50 ms is felt (Long Tasks, W3C), and a cheap phone would need
// several times as long for all of it.

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;
let running = false;

/** Does something in a task of its own, after what waits already. A timer would be slowed down in a tab behind others. */
export function queueTask(work: () => void): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = next;
  }
  if (waiting.push(work) === 1) channel.port2.postMessage(null);
}

/** Does something at once, or, as a part of such work that can wait, in a task of its own. */
export function runAsOwnTask(work: () => void): void {
  if (running) queueTask(work);
  else work();
}

function next(): void {
  running = true;
  try {
    waiting[0]!();
  } finally {
    running = false;
    waiting.shift();
    // Whatever else the page has to do comes before the rest.
    if (waiting.length) channel!.port2.postMessage(null);
  }
}

/**
 * Calls back when the next frame has been painted: for what can wait until the reader sees what was asked for. A tab
 * that nobody looks at paints none, and does not wait for one; at once on a server.
 */
export function afterFrame(callback: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') callback();
  else if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}

/** Calls back once the page is there as a whole, if it is still arriving. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, {once: true});
}
