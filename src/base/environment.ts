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

/** What can be listened to: an `EventTarget`, or what has its two methods. */
interface Target<Type, Listener> {
  addEventListener(type: Type, listener: Listener): void;
  removeEventListener(type: Type, listener: Listener): void;
}

/** Lets an element listen as long as it is in the page: what it listens to lives longer than it does. */
export function whileConnected<Type extends string, Listener>(
  element: ReactiveControllerHost,
  target: Target<Type, Listener>,
  type: Type,
  listener: Listener,
): void {
  element.addController({
    hostConnected: () => target.addEventListener(type, listener),
    hostDisconnected: () => target.removeEventListener(type, listener),
  });
}

/** Puts an item into a set or takes it out, and says whether that changed the set. */
export const setMembership = <Item>(set: Set<Item>, item: Item, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));

/** The language that a server draws in right now: nothing of a page says it there. */
export const serverLanguage = {language: 'en'};
