import {drawnParent} from './drawn.js';

/** Browsers without CSS `zoom`: Firefox before 126. */
export const hasZoom = (): boolean => CSS.supports('zoom', '2');

/** The sizes we wrote, with what stood there before. */
const before = new WeakMap<HTMLElement, readonly [size: string, priority: string]>();

/** How often sizes inside fixed sizes are told apart; what is fixed deeper inside is fixed as a whole. */
const PASSES = 4;

/**
 * Makes text follow the reader's size where there is no `zoom`: what does not grow with the text around it, because it has
 * a size in px, pt or rem, gets that size times `--reader-scale`. Which those are is seen by trying.
 *
 * @param roots - Elements of the page whose text is scaled.
 */
export function freeFixedSizes(roots: readonly Element[]): void {
  const elements = withShadow(roots);
  const {style} = document.documentElement;
  const scale = style.getPropertyValue('--reader-scale');
  const sizesAt = (scale: string): number[] => {
    style.setProperty('--reader-scale', scale);
    return elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
  };
  for (let pass = 1; pass <= PASSES; pass++) {
    const [once, twice] = [sizesAt('1'), sizesAt('2')];
    const fixed = new Set<Element>(elements.filter((_, index) => twice[index]! < once[index]! * 1.99));
    if (!fixed.size) break;
    for (const [index, element] of elements.entries())
      // What is fixed inside something fixed may follow it once that is free.
      if (fixed.has(element) && (pass === PASSES || !fixed.has(drawnParent(element)!)))
        free(element, once[index]!);
  }
  style.setProperty('--reader-scale', scale);
}

/** Gives the author's sizes back. */
export function fixSizesAgain(roots: readonly Element[]): void {
  for (const element of withShadow(roots)) {
    const [size, priority] = before.get(element) ?? [];
    if (size !== undefined) element.style.setProperty('font-size', size, priority);
    before.delete(element);
  }
}

function free(element: HTMLElement, size: number): void {
  const {style} = element;
  if (!before.has(element))
    before.set(element, [style.getPropertyValue('font-size'), style.getPropertyPriority('font-size')]);
  style.setProperty('font-size', `calc(${size}px*var(--reader-scale,1))`, 'important');
}

/** Elements and everything in them, shadow trees included; our own control keeps its size. */
function withShadow(roots: readonly (Element | ShadowRoot)[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  const queue = [...roots];
  for (const root of queue)
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!(element instanceof HTMLElement) || element.closest('reader-font-size')) continue;
      found.push(element);
      if (element.shadowRoot) queue.push(element.shadowRoot);
    }
  return found;
}
