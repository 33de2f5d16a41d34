import {isServer, type ReactiveControllerHost} from 'lit';

/**
 * Whether there is no page: elements are made only to be drawn as HTML. They have no children that they could ask, are
 * never in a document, and nothing is known of the reader. Asked of Lit, which has a build of its own for Node; where
 * something stands in for a browser there, such as jsdom, there is a page.
 */
export const onServer: boolean = isServer && !globalThis.document?.documentElement;

// A server has none. There, elements are never connected, so that nothing is ever watched.

export const observeChanges = (callback: MutationCallback): MutationObserver =>
  onServer ? (undefined as never) : new MutationObserver(callback);

export const observeSize = (callback: ResizeObserverCallback): ResizeObserver =>
  onServer ? (undefined as never) : new ResizeObserver(callback);

/** Runs something each time an element comes into the page, and what it gave back when the element leaves. */
export function whileConnected(element: ReactiveControllerHost, connect: () => () => void): void {
  let disconnect: (() => void) | undefined;
  element.addController({
    hostConnected: () => (disconnect = connect()),
    hostDisconnected: () => disconnect?.(),
  });
}

/** Adds a listener, and gives back what takes it away again. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

/** The language that a server draws in right now: nothing of a page says it there. */
export const serverLanguage = {language: 'en'};
