// The line that a reader is on, and where it is on the screen, frame by frame.
import {zoomReader} from './page-px.js';

/** A letter of the line that is being read. */
export interface Line {
  text: Text;
  offset: number;
}

/**
 * A height that a rectangle reports, in px below the top of the window. Where rectangles are divided by the zoom, that is
 * done before the page's scrolling is taken off.
 */
const onScreen = (height: number, node: Node) => (height + scrollY) * zoomReader()(node) - scrollY;

/** How far below the top of the window a letter is drawn, in px of the page. */
export function heightOf({text, offset}: Line): number {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return onScreen(range.getBoundingClientRect().top, text);
}

/** The first line whose letters begin below a height: the line after the last letter that is above it. */
export function firstLineBelow(paragraphs: readonly Element[], height: number): Line {
  // A line that the edge cuts through is the one being read, if any of it can be seen.
  const paragraph = paragraphs.find((p) => onScreen(p.getBoundingClientRect().bottom, p) > height + 1)!;
  const text = paragraph.firstChild as Text;
  const bottomOf = (offset: number) => {
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return onScreen(range.getBoundingClientRect().bottom, text);
  };
  let [above, below] = [0, text.length - 1];
  while (above < below) {
    const middle = (above + below) >> 1;
    if (bottomOf(middle) > height + 1) below = middle;
    else above = middle + 1;
  }
  return {text, offset: below};
}

/**
 * The height of a line in every frame of a time, read after the frame was painted.
 *
 * @param state - Returns the state that moves the line: if it has changed since the frame began, the height that is
 * read now was never painted.
 */
export async function heightInFrames(line: Line, duration: number, state: () => unknown): Promise<number[]> {
  const heights: number[] = [];
  const {port1, port2} = new MessageChannel();
  const end = performance.now() + duration;
  // On a slow machine the first frame comes later than that.
  while (performance.now() < end || !heights.length) {
    const inFrame = await new Promise((painted) => {
      requestAnimationFrame(() => {
        const now = state();
        port1.onmessage = () => painted(now);
        port2.postMessage(0);
      });
    });
    if (state() === inFrame) heights.push(heightOf(line));
  }
  port1.close();
  return heights;
}
