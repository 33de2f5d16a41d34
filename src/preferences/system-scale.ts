import {setSystemScale, systemScale} from './root-attributes.js';

// The text size that the reader has set in the system of the phone or computer. Chromium tells it since
// version 138 on Android. On Windows it enlarges the whole page by it, unless the page has
// `<meta name="text-scale" content="scale">`. Other browsers tell nothing.

const callbacks = new Set<() => void>();
const followers = new Set<Element>();

/** Calls back when the system's text size has another effect. Returns a function that ends that. */
export function observeSystemScale(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** Lets all text follow the system's text size as long as one control or more ask for it. */
export function followSystemScale(control: Element, follows: boolean): void {
  if (follows === followers.has(control)) return;
  if (follows) followers.add(control);
  else followers.delete(control);
  // Readers change the size in another window. Adding a listener again adds none.
  for (const type of ['focus', 'pageshow']) addEventListener(type, update);
  update();
}

function update(): void {
  const scale = followers.size ? readSystemScale() : 1;
  if (scale === systemScale()) return;
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
