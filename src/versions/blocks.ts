/** Blocks that stand below each other, and the boxes around them that say nothing themselves. */
export interface Blocks {
  blocks: HTMLElement[];
  boxes: HTMLElement[];
}

const INLINE = /^(inline|ruby|contents)/;

/** The paragraphs, headings, lists and tables of a version, whatever wraps them: a `div` with nothing but blocks is opened. */
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

/** Whether there is nothing in a box but blocks: text between them would be torn out of its line. */
const holdsBlocks = (element: HTMLElement): boolean =>
  /^(DIV|SECTION|ARTICLE)$/.test(element.tagName) &&
  element.children.length > 0 &&
  [...element.childNodes].every((node) =>
    node instanceof HTMLElement
      ? !INLINE.test(getComputedStyle(node).display)
      : node instanceof Comment || (node instanceof Text && !node.data.trim()),
  );
