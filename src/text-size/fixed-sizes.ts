import {CONTROLS} from '../base/texts.js';
import {adoptTextRules, KEPT_BOX} from './text-rules.js';
import {setRootProperty} from '../preferences/root-attributes.js';

/**
 * The properties that must grow. The custom properties hold font sizes that cannot be written as `font-size`
 * in a style attribute: of slotted content, whose component has the last word, and of pseudo-elements.
 * `text-rules.ts` has the rules that apply them.
 */
const SIZES = [
  'font-size',
  'line-height',
  'letter-spacing',
  'word-spacing',
  '--_reader-slotted',
  '--_reader-of-before',
  '--_reader-of-after',
  '--_reader-of-first-letter',
  '--_reader-of-first-line',
];

const PSEUDO_PREFIX = '--_reader-of-';

/**
 * Returns true for an element that keeps its size inside scaled text: a control of ours, a box of the page
 * that is kept, or text in a drawing, which would be cut off at the drawing's edge.
 */
const keepsSize = (element: Element): boolean =>
  element.localName === 'text' || CONTROLS.has(element.localName) || !!element.matches?.(KEPT_BOX);

/** Functions that restore each declaration that was changed. */
const undo: (() => void)[] = [];

/**
 * Multiplies sizes by `--reader-scale` that do not grow with the text around them, because the author gave
 * them in px, pt or rem. To find them, all sizes are measured at two scales.
 *
 * @param roots - Articles, and elements named by a control's `for`.
 * @returns All nodes in the texts, with shadow trees and slotted content.
 */
export function scaleFixedSizes(roots: Iterable<Node>): ReadonlySet<Node> {
  const scale = document.documentElement.style.getPropertyValue('--reader-scale');
  const all = allNodesIn(roots);
  const scaledElements = [...(all as Set<HTMLElement>)].filter(isScaled);
  scaledElements.forEach(adoptTextRules);
  const scaleTo = (scale: string): void => {
    setRootProperty('--reader-scale', scale);
    endTransitions(scaledElements);
  };
  scaleTo('1');
  const sizes = scaledElements.flatMap((text) => {
    // A factor of 0 matches no size, so an element that keeps its size is always held at it.
    const factor = keepsSize(text) ? 0 : 2;
    const ownSize = parseFloat(getComputedStyle(text).fontSize);
    return SIZES.map((name) => {
      // An element without that pseudo-element gives its own size.
      const style = getComputedStyle(text, name.replace(PSEUDO_PREFIX, '::'));
      return {text, name, style, factor, size: sizeOf(style, name)};
    }).filter(({name, size}) => size && !(name.startsWith(PSEUDO_PREFIX) && size === ownSize));
  });
  scaleTo('2');
  const fixedSizes = sizes.filter(
    ({name, style, factor, size}) => Math.abs(sizeOf(style, name) - factor * size) > Math.abs(size) / 100,
  );
  // A size inside another fixed size may or may not follow it; a value of its own is right in both cases.
  for (const {text, name, factor, size} of fixedSizes)
    write(text, name, `calc(${size}px*${factor ? 'var(--reader-scale,1)' : 1})`);
  scaleTo(scale);
  return all;
}

/** Restores the author's sizes. */
export function restoreSizes(): void {
  for (const takeBack of undo.splice(0)) takeBack();
}

function write(element: HTMLElement, name: string, value: string): void {
  const {style} = element;
  // In `font: caption` and `font: var(--x)` the size cannot be read, so the whole shorthand is kept.
  const property = name === 'font-size' && !style.fontSize ? 'font' : name;
  const before = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(name, value, 'important');
  const writtenValue = style.getPropertyValue(name);
  undo.push(() => {
    // A value that the page has changed since then stays.
    if (style.getPropertyValue(name) !== writtenValue) return;
    style.removeProperty(name);
    if (before) style.setProperty(property, before, priority);
    if (!style.length) element.removeAttribute('style');
  });
}

const sizeOf = (style: CSSStyleDeclaration, name: string): number =>
  parseFloat(style.getPropertyValue(name.startsWith('--') ? 'font-size' : name));

/**
 * Cancels transitions of text sizes: the end value could not be measured, and the two scales would be seen.
 */
function endTransitions(texts: readonly Element[]): void {
  for (const tree of new Set(texts.map((text) => text.getRootNode() as Document | ShadowRoot)))
    for (const animation of tree.getAnimations())
      if (animation instanceof CSSTransition && /font|line|spacing/.test(animation.transitionProperty))
        animation.cancel();
}

/** All nodes in the roots, with shadow trees and slotted content from elsewhere. */
function allNodesIn(roots: Iterable<Node>): Set<Node> {
  const all = new Set(roots) as Set<HTMLSlotElement>;
  // Nodes that are added to the set during the loop are visited too.
  for (const node of all) {
    if (keepsSize(node)) continue;
    for (const inner of [...node.children, ...(node.assignedElements?.() ?? []), node.shadowRoot])
      if (inner) all.add(inner as HTMLSlotElement);
  }
  return all;
}

/**
 * Returns true if the node has a style attribute and is inside a scaled box. The custom property is inherited
 * in an article's boxes, but not in its tools.
 */
const isScaled = (node: HTMLElement): unknown =>
  node.style &&
  (node.hasAttribute('data-reader-scaled') || getComputedStyle(node).getPropertyValue('--_reader-zoom'));
