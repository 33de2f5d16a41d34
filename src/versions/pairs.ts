/** A block of one version and the block of the other that says the same; undefined where there is none. */
export type Row<Block extends Element = HTMLElement> = readonly [Block | undefined, Block | undefined];

/** What a block without a partner costs; a pair of unlike lengths costs up to 1, so that it can be the better choice. */
const ALONE = 0.6;

/** Above this many comparisons blocks are paired by their order alone. */
const MOST = 4e6;

/**
 * Pairs the blocks of two versions of a text, in order. Blocks that the author has named are partners: the same
 * `data-pair`, or ids that differ only in the language (`gia-vi`, `gia-en`). For the others the cheapest alignment is
 * looked for: headings only with headings, tables with tables, paragraphs by their length, since a long paragraph has
 * a long translation (after Gale and Church, 1993). What has no partner is a row of its own.
 */
export function pairBlocks<Block extends HTMLElement>(
  first: readonly Block[],
  second: readonly Block[],
  language: string,
  other: string,
): Row<Block>[] {
  if (first.length * second.length > MOST)
    return [...(first.length > second.length ? first : second)].map((_, row) => [first[row], second[row]]);
  const ours = first.map((block) => features(block, language));
  const theirs = second.map((block) => features(block, other));
  const shared = new Set(
    theirs.map(({key}) => key).filter((key) => key && ours.some((one) => one.key === key)),
  );

  const width = second.length + 1;
  // How the best way to each point comes: 1 from a pair, 2 from a block of the first alone, 3 of the second.
  const came = new Uint8Array((first.length + 1) * width);
  let above = new Float64Array(width).map((_, column) => column * ALONE);
  came.fill(3, 1, width);
  for (let row = 1; row <= first.length; row++) {
    const costs = new Float64Array(width);
    costs[0] = row * ALONE;
    came[row * width] = 2;
    for (let column = 1; column < width; column++) {
      const paired = above[column - 1]! + cost(ours[row - 1]!, theirs[column - 1]!, shared);
      const alone = above[column]! + ALONE;
      const otherAlone = costs[column - 1]! + ALONE;
      const best = Math.min(paired, alone, otherAlone);
      costs[column] = best;
      came[row * width + column] = best === paired ? 1 : best === alone ? 2 : 3;
    }
    above = costs;
  }

  const rows: Row<Block>[] = [];
  for (let row = first.length, column = second.length; row || column;) {
    const way = came[row * width + column];
    rows.push([way === 3 ? undefined : first[--row], way === 2 ? undefined : second[--column]]);
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
