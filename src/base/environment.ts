import {isServer, type ReactiveControllerHost} from 'lit';

/**
 * True on a server, where elements are only drawn as HTML: they have no children to read, are never connected
 * to a document, and know nothing of the reader. Lit's `isServer` is true in Node; where jsdom or the like
 * provides a document there, the value is false.
 */
export const onServer: boolean = isServer && !globalThis.document?.documentElement;

// Node has no observers. Elements are never connected there, so the undefined value is never used.

export const observeChanges = (callback: MutationCallback): MutationObserver =>
  onServer ? (undefined as never) : new MutationObserver(callback);

export const observeSize = (callback: ResizeObserverCallback): ResizeObserver =>
  onServer ? (undefined as never) : new ResizeObserver(callback);

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
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

/** The language that a server draws in at this moment. There is no page to read it from. */
export const serverLanguage = {language: 'en'};
