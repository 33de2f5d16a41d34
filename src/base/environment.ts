import {isServer, type ReactiveControllerHost} from 'lit';
import {guarded} from './task-queue.js';

/**
 * True on a server, where elements are only drawn as HTML: they have no children to read, are never connected
 * to a document, and know nothing of the reader. Lit's `isServer` is true in Node; where jsdom or the like
 * provides a document there, the value is false.
 */
export const onServer: boolean = isServer && !globalThis.document?.documentElement;

// Node has no observers. Elements are never connected there, so the undefined value is never used.

export const observeChanges = (callback: MutationCallback): MutationObserver =>
  onServer ? (undefined as never) : new MutationObserver(guarded(callback));

export const observeSize = (callback: ResizeObserverCallback): ResizeObserver =>
  onServer ? (undefined as never) : new ResizeObserver(guarded(callback));

/**
 * Calls a function each time an element is connected, and the function it returned when the element is
 * disconnected.
 */
export function whileConnected(element: ReactiveControllerHost, connect: () => () => void): void {
  let disconnect: (() => void) | undefined;
  element.addController({
    hostConnected: () => (disconnect = connect()),
    hostDisconnected: () => disconnect?.(),
  });
}

/** Adds a listener. Returns a function that removes it. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  const safe = guarded(listener);
  target.addEventListener(type, safe);
  return () => target.removeEventListener(type, safe);
}

/** The language that a server draws in at this moment. There is no page to read it from. */
export const serverLanguage = {language: 'en'};
