import {setSystemScale, systemScale} from './root-attributes.js';

// The text size that the reader has set in the system of the phone or computer. Chromium tells it since
// version 138 on Android. On Windows it enlarges the whole page by it, unless the page has
// `<meta name="text-scale" content="scale">`. Other browsers tell nothing.

const callbacks = new Set<() => void>();
let followers = 0;

/** Calls back when the system's text size has another effect. Returns a function that ends that. */
export function observeSystemScale(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** Lets all text follow the system's text size. Returns a function that ends that. */
export function followSystemScale(): () => void {
  if (!followers++) for (const type of ['focus', 'pageshow']) addEventListener(type, update);
  update();
  return () => {
    if (--followers) return;
    for (const type of ['focus', 'pageshow']) removeEventListener(type, update);
    update();
  };
}

/** Reads the system's text size again: readers change it in another window. */
function update(): void {
  const before = systemScale();
  const scale = followers ? readSystemScale() : 1;
  if (scale === before) return;
  setSystemScale(scale);
  for (const callback of callbacks) callback();
}

/**
 * Reads the factor by which the reader's system enlarges text.
 *
 * @returns 1 if the browser does not tell it, and on a page with `<meta name="text-scale" content="scale">`,
 *   where the browser itself enlarges all text in `rem`.
 */
export function readSystemScale(): number {
  if (document.querySelector('meta[name=text-scale i][content~=scale i]')) return 1;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root{--_reader-system:env(preferred-text-scale,1)}');
    document.adoptedStyleSheets.push(sheet);
    const scale = +getComputedStyle(document.documentElement).getPropertyValue('--_reader-system');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return scale > 0 && scale <= 10 ? scale : 1;
  } catch {
    return 1;
  }
}
