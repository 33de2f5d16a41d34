/**
 * Calls back when the next frame has been painted: for what can wait until the reader sees what was asked for. A tab
 * that nobody looks at paints none, and does not wait for one; at once on a server.
 */
export function afterFrame(callback: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') callback();
  else if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}
