/**
 * Calls back when the next frame has been painted: for what can wait until the reader sees what was asked for. At once
 * where nothing is painted, on a server.
 */
export const afterFrame = (callback: () => void): void =>
  typeof requestAnimationFrame === 'undefined'
    ? callback()
    : void requestAnimationFrame(() => setTimeout(callback));
