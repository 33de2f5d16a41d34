/** From how many paragraphs on a text is long, as the style rules have it. */
const LONG = 9;

/** What is known of a text before its blocks are laid out. */
export interface LongText {
  /** How long its lines would be, one after the other, for each block: in CSS px at the page's own size. */
  line: number;
  /** How high one line is, in the same px. */
  height: number;
  /** Something floats in it: blocks must not be laid out each by itself, text flows from one to the next. */
  flows: boolean;
}

/** Looks at a text; undefined where it is short. */
export function readLongText(root: Element): LongText | undefined {
  const blocks = root.querySelectorAll('p');
  if (blocks.length < LONG) return undefined;
  const {fontSize, lineHeight} = getComputedStyle(
    blocks[LONG - 1]!.querySelector('span,font') ?? blocks[LONG - 1]!,
  );
  const size = parseFloat(fontSize);
  const floats = [...root.querySelectorAll('img,figure,table,iframe,video,aside')];
  return {
    // Letters and spaces are half as wide as high on average.
    line: ((root.textContent?.length ?? 0) / blocks.length) * size * 0.5,
    height: parseFloat(lineHeight) || size * 1.6,
    flows: floats.some((element) => getComputedStyle(element).float !== 'none'),
  };
}

/**
 * How high a block of a long text is about, in the px inside the scaled box: it keeps the scrollbar true while most of
 * the text is not laid out.
 *
 * @param width - How wide the column is, in the same px.
 */
export const blockHeight = ({line, height}: LongText, width: number): number =>
  // Half of the last line is empty on average.
  Math.round((line / width + 0.5) * height);
