import {elementsIn} from './shown-version.js';
import type {Versions} from './versions.js';

/** A block of one version and the block of the other with the same content; undefined if there is none. */
export type Row<Block extends Element = HTMLElement> = readonly [Block | undefined, Block | undefined];

/**
 * The cost of a block without a partner. A pair of different lengths costs up to 1, so that no pair can be
 * cheaper.
 */
const UNPAIRED_COST = 0.6;

/** The number of comparisons above which blocks are paired by order alone. */
const MAX_COMPARISONS = 4e6;

/**
 * Pairs the blocks of two versions of a text, in order. Blocks with the same `data-pair`, or with ids that
 * differ only in the language (`gia-vi`, `gia-en`), are partners. The others get the alignment with the
 * lowest cost: headings only with headings, tables with tables, and paragraphs by length, because a long
 * paragraph has a long translation (after Gale and Church, 1993). A block without a partner is a row with one
 * block.
 */
export function alignBlocks<Block extends HTMLElement>(
  first: readonly Block[],
  second: readonly Block[],
  language: string,
  other: string,
): Row<Block>[] {
  if (first.length * second.length > MAX_COMPARISONS)
    return [...(first.length > second.length ? first : second)].map((_, row) => [first[row], second[row]]);
  const firstFeatures = first.map((block) => features(block, language));
  const secondFeatures = second.map((block) => features(block, other));
  const sharedKeys = new Set(
    secondFeatures.map(({key}) => key).filter((key) => key && firstFeatures.some((one) => one.key === key)),
  );

  const width = second.length + 1;
  // The last step of the cheapest path to each cell: 1 is a pair, 2 a block of the first version alone, 3 of
  // the second.
  const lastSteps = new Uint8Array((first.length + 1) * width);
  let above = new Float64Array(width).map((_, column) => column * UNPAIRED_COST);
  lastSteps.fill(3, 1, width);
  for (let row = 1; row <= first.length; row++) {
    const costs = new Float64Array(width);
    costs[0] = row * UNPAIRED_COST;
    lastSteps[row * width] = 2;
    for (let column = 1; column < width; column++) {
      const paired =
        above[column - 1]! + cost(firstFeatures[row - 1]!, secondFeatures[column - 1]!, sharedKeys);
      const firstAlone = above[column]! + UNPAIRED_COST;
      const secondAlone = costs[column - 1]! + UNPAIRED_COST;
      const best = Math.min(paired, firstAlone, secondAlone);
      costs[column] = best;
      lastSteps[row * width + column] = best === paired ? 1 : best === firstAlone ? 2 : 3;
    }
    above = costs;
  }

  const rows: Row<Block>[] = [];
  for (let row = first.length, column = second.length; row || column;) {
    const step = lastSteps[row * width + column];
    rows.push([step === 3 ? undefined : first[--row], step === 2 ? undefined : second[--column]]);
  }
  return rows.reverse();
}

interface Features {
  key: string;
  kind: string;
  length: number;
}

function features(block: HTMLElement, language: string): Features {
  const text = block.textContent?.trim() ?? '';
  return {
    key:
      block.dataset.pair ||
      block.id.replace(new RegExp(`(^|[-_.:])${language.replace(/\W/g, '\\$&')}($|[-_.:])`, 'i'), '$1$2'),
    kind: /^(H[1-6]|TABLE|UL|OL)$/.test(block.tagName)
      ? block.tagName
      : !text || block.querySelector('img,video,figcaption')
        ? 'picture'
        : block.querySelector('table')
          ? 'TABLE'
          : '',
    length: text.length,
  };
}

function cost(one: Features, other: Features, shared: ReadonlySet<string>): number {
  if (shared.has(one.key) || shared.has(other.key)) return one.key === other.key ? -1e3 : Infinity;
  if (one.kind !== other.kind) return one.kind.startsWith('H') !== other.kind.startsWith('H') ? Infinity : 1;
  if (one.kind) return 0;
  return Math.min(1, Math.abs(Math.log((one.length + 10) / (other.length + 10))) / 2);
}

/** Blocks in order, and the boxes around them, which contain only blocks. */
export interface Blocks {
  blocks: HTMLElement[];
  boxes: HTMLElement[];
}

const INLINE = /^(inline|ruby|contents)/;

/**
 * Finds the paragraphs, headings, lists and tables of a version. A `div` that contains only blocks is
 * replaced by them.
 */
export function blocksOf(elements: readonly HTMLElement[]): Blocks {
  const boxes: HTMLElement[] = [];
  const open = (element: HTMLElement): HTMLElement[] => {
    if (!holdsBlocks(element)) return [element];
    boxes.push(element);
    const children = [...element.children] as HTMLElement[];
    return children.length === 1 ? open(children[0]!) : children;
  };
  return {blocks: elements.flatMap(open), boxes};
}

/** Returns true if a box contains only blocks. Text between blocks would lose its line. */
const holdsBlocks = (element: HTMLElement): boolean =>
  /^(DIV|SECTION|ARTICLE)$/.test(element.tagName) &&
  element.children.length > 0 &&
  [...element.childNodes].every((node) =>
    node instanceof HTMLElement
      ? !INLINE.test(getComputedStyle(node).display)
      : node instanceof Comment || (node instanceof Text && !node.data.trim()),
  );

/**
 * The block around an anchor that will be hidden, and the block of the other version with the same content.
 * If it has no partner, the partner of an earlier block.
 *
 * @param hidden - The elements that will be hidden.
 */
export function counterpartIn(
  versions: Versions,
  hidden: readonly HTMLElement[],
  anchor: Node,
): readonly [Element, Element] | undefined {
  const from = versions.all.find(({element}) => element.contains(anchor));
  if (!from || !hidden.includes(from.element)) return undefined;
  const {slot} = from.element;
  const to = versions.all.find(({element}) => element.slot === slot && !hidden.includes(element));
  if (!to) return undefined;
  let lastPartner: Element | undefined;
  const here = blocksOf(elementsIn(versions, slot, from.language)).blocks;
  const there = blocksOf(elementsIn(versions, slot, to.language)).blocks;
  for (const [block, partner] of alignBlocks(here, there, from.language, to.language)) {
    lastPartner = partner ?? lastPartner;
    if (block?.contains(anchor)) return lastPartner && [block, lastPartner];
  }
  return undefined;
}
