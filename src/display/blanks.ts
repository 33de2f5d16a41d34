import {BLANK_NAME, FORMULAS, NEVER_BLANK, SHAPES} from './selectors.js';

// The background of what has no words is content: an icon drawn by a mask, a switch, a colour of a legend, a
// bar. `:empty` finds some of it. No selector knows space from words, in elements or in pseudo-elements, so
// the rest is marked here, with a list of what is blank.
//
// - `self`, `before`, `after`: the element or pseudo-element has no words. An empty element whose list lacks
//   `self` has words in a pseudo-element.
// - `mask-self`, `mask-before`, `mask-after`: a mask draws it, in a colour that the theme would hide.
// - `light`, `dark`: the background of the element, on which icons stand.
// - `drawing`: it has dark lines, and the theme is dark.

const marks = new Map<Element, Set<string>>();

const NO_WORDS = /^("\s*"|url\([^ ]*\))( \/|$)/;
/** Class names of text that is only heard. */
const UNSEEN = /sr-only|visually|screen-?reader/i;
/** Indents that move the words out of an icon. */
const MOVED_AWAY = /^-?\d{4,}|^-?[5-9]\d\d|^1\d\d%/;
const PAPER = 'rgb(255, 255, 255)';

/**
 * How many values may still be asked for. In a text of 20,000 elements, most of them not laid out, each takes
 * half a millisecond, in a shorter text less.
 */
let budget = 0;

/** A number for each chain of tags and classes, and values of the elements with this number. */
const chains = new Map<string, number>();
const chainOf = new Map<Node | null, number>();
const values = new Map<string, string>();

/** Returns a computed value of an element, or of one that looks the same. It is empty if too many were asked for. */
function read(element: Element, property: string, pseudo = '', key = ''): string {
  const name = [chainOf.get(element), property, pseudo, key].join();
  if (!values.has(name))
    values.set(name, budget-- > 0 ? getComputedStyle(element, pseudo).getPropertyValue(property) : '');
  return values.get(name)!;
}

/**
 * Marks what has no words in some trees, and takes all other marks back.
 *
 * @param roots - The trees to search: none where there is no theme.
 * @param inDark - The theme has a dark background.
 */
export function markBlanks(roots: readonly ParentNode[], inDark: boolean): void {
  const old = [...marks.keys()];
  marks.clear();
  budget = 0;
  for (const root of roots) findBlanks(root);
  for (const element of old) if (!marks.has(element)) element.removeAttribute(BLANK_NAME);
  write();
  // Their colours can be read now that no rule hides them.
  const coloured = new Set<Node | null>();
  for (const mark of [...marks].reverse()) addColours(...mark, coloured, inDark);
  write();
  for (const map of [chains, chainOf, values]) map.clear();
}

function write(): void {
  for (const [element, list] of marks) {
    const value = [...list].join(' ');
    if (element.getAttribute(BLANK_NAME) !== value) element.setAttribute(BLANK_NAME, value);
  }
}

const hasWords = (element: Element): boolean =>
  // Words in a shadow tree cannot be seen from here.
  element.localName.includes('-') ||
  element.matches(FORMULAS) ||
  (!UNSEEN.test(element.getAttribute('class') ?? '') &&
    !MOVED_AWAY.test(read(element, 'text-indent')) &&
    [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)));

function findBlanks(root: ParentNode): void {
  const elements = [...root.querySelectorAll(`:not(svg *,:is(${FORMULAS}) *)`)];
  budget += 2e6 / elements.length;
  for (const element of elements) {
    const chain = [chainOf.get(element.parentNode), element.localName, element.getAttribute('class')].join();
    if (!chains.has(chain)) chains.set(chain, chains.size);
    chainOf.set(element, chains.get(chain)!);
  }
  const speaking = new Set<Node | null>();
  // Children come before their parents, which have the words of their children.
  for (const element of elements.reverse()) {
    const list = new Set<string>();
    let speaks = speaking.has(element) || hasWords(element);
    for (const name of ['before', 'after']) {
      const content = read(element, 'content', `::${name}`);
      if (NO_WORDS.test(content)) list.add(name);
      else if (!/^(no|$)/.test(content)) speaks = true;
    }
    if (speaks) speaking.add(element.parentNode);
    else if (!element.matches(NEVER_BLANK)) list.add('self');
    if (list.size || (speaks && element.matches(':empty')) || element.matches('svg,canvas'))
      marks.set(element, list);
  }
}

/** Returns true for a dark colour, false for a light one, undefined for one that is hardly seen or unknown. */
function isDark(colour: string): boolean | undefined {
  const [red, green, blue, opacity = 1] = /^rgb/.test(colour) ? colour.match(/[\d.]+/g)!.map(Number) : [];
  return opacity < 0.5 || red === undefined ? undefined : red * 0.3 + green! * 0.6 + blue! * 0.1 < 128;
}

/** Adds to a list the facts that depend on colours. */
function addColours(element: Element, list: Set<string>, coloured: Set<Node | null>, inDark: boolean): void {
  const key = ['style', 'bgcolor'].map((name) => element.getAttribute(name)).join();
  for (const name of ['self', 'before', 'after']) {
    if (!list.has(name)) continue;
    const value = (property: string) => read(element, property, name === 'self' ? '' : `::${name}`, key);
    const colour = value('background-color');
    const dark = isDark(colour);
    if (dark === undefined) continue;
    if (value('-webkit-mask-image') !== 'none') {
      if (dark === inDark) list.add(`mask-${name}`);
    } else if (name === 'self') {
      // White behind an empty paragraph or cell is the paper. On a colour it is a knob.
      const isPaper = colour === PAPER && /^(inline$|block|table)/.test(value('display'));
      if (isPaper && !coloured.has(element.parentNode) && value('background-image') === 'none')
        list.delete(name);
      else {
        coloured.add(element);
        if (element.firstElementChild) list.add(dark ? 'dark' : 'light');
      }
    }
  }
  if (inDark && element.matches('svg,canvas') && isDrawing(element, key)) list.add('drawing');
}

/** Returns true for a drawing with dark lines on nothing. One that lies over something else, as on a map, is left. */
function isDrawing(element: Element, key: string): boolean {
  const value = (property: string) => read(element, property, '', key);
  if (!/^(static|relative)/.test(value('position'))) return false;
  if (isDark(value('background-color')) !== undefined || value('background-image') !== 'none') return false;
  return (
    element.localName === 'canvas' ||
    [...element.querySelectorAll(SHAPES)].slice(0, 60).some((shape) => {
      if (budget-- < 0) return false;
      const {fill, stroke, color} = getComputedStyle(shape);
      // The colour of the text follows the theme.
      return [fill, stroke].some((paint) => paint !== color && isDark(paint));
    })
  );
}
