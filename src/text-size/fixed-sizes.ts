import {CONTROLS} from '../base/texts.js';
import {adoptTextRules} from './text-rules.js';
import {setRootProperty} from '../preferences/root-attributes.js';

/**
 * What must grow. The variables stand for font sizes where a component has the last word, on what is slotted into it, and
 * where no style attribute reaches, in a `::before` and the like: there `style-text.ts` has rules.
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

const PSEUDO = '--_reader-of-';

/** What keeps its size inside scaled text: our control, and words in a drawing, which would be cut off at its edge. */
const isKept = ({localName}: Element): boolean => localName === 'text' || CONTROLS.has(localName);

/** What takes back all that was written. */
const undo: (() => void)[] = [];

/**
 * What does not grow with the text around it, because it has a size in px, pt or rem, gets that size times `--reader-scale`.
 * Which those are is seen by trying: everything is looked at, at two sizes.
 *
 * @param roots - Articles, and elements that are scaled.
 * @returns Everything that was found in them.
 */
export function scaleFixedSizes(roots: Iterable<Node>): ReadonlySet<Node> {
  const scale = document.documentElement.style.getPropertyValue('--reader-scale');
  const all = everythingIn(roots);
  const texts = [...(all as Set<HTMLElement>)].filter(isScaled);
  texts.forEach(adoptTextRules);
  const scaleTo = (scale: string): void => {
    setRootProperty('--reader-scale', scale);
    endTransitions(texts);
  };
  scaleTo('1');
  const sizes = texts.flatMap((text) => {
    // Nothing is 0 times its size: what keeps it is always held.
    const times = isKept(text) ? 0 : 2;
    const own = parseFloat(getComputedStyle(text).fontSize);
    return SIZES.map((name) => {
      // What is no pseudo-element here is read from the element itself.
      const style = getComputedStyle(text, name.replace(PSEUDO, '::'));
      return {text, name, style, times, size: sizeOf(style, name)};
    }).filter(({name, size}) => size && !(name.startsWith(PSEUDO) && size === own));
  });
  scaleTo('2');
  const fixed = sizes.filter(
    ({name, style, times, size}) => Math.abs(sizeOf(style, name) - times * size) > Math.abs(size) / 100,
  );
  // What is fixed inside something fixed may follow it or not: it gets its own size too, and either is right.
  for (const {text, name, times, size} of fixed)
    write(text, name, `calc(${size}px*${times ? 'var(--reader-scale,1)' : 1})`);
  scaleTo(scale);
  return all;
}

/** Gives the author's sizes back. */
export function restoreSizes(): void {
  for (const takeBack of undo.splice(0)) takeBack();
}

function write(element: HTMLElement, name: string, value: string): void {
  const {style} = element;
  // `font: caption` and `font: var(--x)` do not tell the size that they hold.
  const place = name === 'font-size' && !style.fontSize ? 'font' : name;
  const before = style.getPropertyValue(place);
  const priority = style.getPropertyPriority(place);
  style.setProperty(name, value, 'important');
  const ours = style.getPropertyValue(name);
  undo.push(() => {
    // What the page has written since is the page's.
    if (style.getPropertyValue(name) !== ours) return;
    style.removeProperty(name);
    if (before) style.setProperty(place, before, priority);
    if (!style.length) element.removeAttribute('style');
  });
}

const sizeOf = (style: CSSStyleDeclaration, name: string): number =>
  parseFloat(style.getPropertyValue(name.startsWith('--') ? 'font-size' : name));

/** A size that glides to another does not say where it will end; and no look may be seen. */
function endTransitions(texts: readonly Element[]): void {
  for (const tree of new Set(texts.map((text) => text.getRootNode() as Document | ShadowRoot)))
    for (const animation of tree.getAnimations())
      if (animation instanceof CSSTransition && /font|line|spacing/.test(animation.transitionProperty))
        animation.cancel();
}

/** With shadow trees, and what is slotted into them from elsewhere. */
function everythingIn(roots: Iterable<Node>): Set<Node> {
  const all = new Set(roots) as Set<HTMLSlotElement>;
  // A set that grows while it is walked is walked to its end.
  for (const node of all) {
    if (isKept(node)) continue;
    for (const inner of [...node.children, ...(node.assignedElements?.() ?? []), node.shadowRoot])
      if (inner) all.add(inner as HTMLSlotElement);
  }
  return all;
}

/** Has a style, and is in a scaled box: an article tells what is in its boxes, not what is in its tools. */
const isScaled = (node: HTMLElement): unknown =>
  node.style &&
  (node.hasAttribute('data-reader-scaled') || getComputedStyle(node).getPropertyValue('--_reader-zoom'));
