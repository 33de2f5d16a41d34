/** Calls back once the page is there as a whole, if it is still arriving. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, {once: true});
}
