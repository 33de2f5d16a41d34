import {blocksOf} from './blocks.js';
import {pairBlocks} from './pairs.js';
import {elementsIn, type Versions} from './versions.js';

/**
 * The block that is to vanish around an anchor, and the block of another version that says what it says: its partner,
 * or the one that the last partner before it has.
 *
 * @param hidden - What will be hidden.
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
  let last: Element | undefined;
  const here = blocksOf(elementsIn(versions, slot, from.language)).blocks;
  const there = blocksOf(elementsIn(versions, slot, to.language)).blocks;
  for (const [mine, other] of pairBlocks(here, there, from.language, to.language)) {
    last = other ?? last;
    if (mine?.contains(anchor)) return last && [mine, last];
  }
  return undefined;
}
