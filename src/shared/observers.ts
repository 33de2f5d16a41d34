import {onServer} from './on-server.js';

// A server has none. There, elements are never connected, so that nothing is ever watched.

export const observeChanges = (callback: MutationCallback): MutationObserver =>
  onServer ? (undefined as never) : new MutationObserver(callback);

export const observeSize = (callback: ResizeObserverCallback): ResizeObserver =>
  onServer ? (undefined as never) : new ResizeObserver(callback);
