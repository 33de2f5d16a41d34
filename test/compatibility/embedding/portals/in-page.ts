// Measures the pages from inside; measure.ts bundles it for them.
import {firstLineBelow, heightInFrames, heightOf, type Line} from '../../../support/reading-line.js';
import {grewBy, ONE_LINE, textsIn, widthsOf} from '../../../support/runs.js';

/** A box of the page, in px of the window. */
type Box = readonly [selector: string, x: number, y: number, width: number, height: number];

const round = (px: number) => Math.round(px * 100) / 100;

/** Returns the boxes in which the parts of the page are drawn; parts that are not there are marked as such. */
export const boxes = (selectors: readonly string[]): Box[] =>
  selectors.map((selector) => {
    const {x, y, width, height} =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-1);
    return [selector, round(x), round(y), round(width), round(height)];
  });

/** All that is written in a part of the page, in the order of its HTML. */
export function words(selector: string): string[] {
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data.replace(/[\s\u200b]+/g, ' ').trim();
    if (text && !/^(script|style)$/.test(walker.currentNode.parentElement!.localName)) found.push(text);
  }
  return found;
}

/** Returns the texts in our elements that cannot be seen, though they are in the language that is read. */
export const lost = (language: string): string[] =>
  [...document.querySelectorAll('reader-article,[data-reader-scaled]')]
    .flatMap(textsIn)
    .filter(({data, parentElement}) => /\p{L}/u.test(data) && parentElement?.getRootNode() === document)
    .filter(({parentElement}) => !parentElement!.checkVisibility())
    .filter(
      ({parentElement}) => parentElement!.closest<HTMLElement>('reader-article>[lang]')?.lang === language,
    )
    .map(({data}) => data);

const runs = () =>
  [...document.querySelectorAll('reader-article,[data-reader-scaled]')]
    .flatMap(textsIn)
    .filter(({data, parentElement}) => data.trim() && parentElement?.getRootNode() === document);

let before: number[] = [];

/** The width of every run, on one line and with letters that grow evenly. */
function unwrapped(): number[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*{${ONE_LINE.replaceAll(';', '!important;')}!important}`);
  document.adoptedStyleSheets.push(sheet);
  const widths = widthsOf(runs());
  document.adoptedStyleSheets.pop();
  return widths;
}

/** Notes how large the article is, and says how many runs it has that are drawn. */
export const noteSizes = (): number => (before = unwrapped()).filter(Boolean).length;

/** The runs that are not so many times as wide as they were. */
export function notGrown(scale: number): string[] {
  const now = unwrapped();
  return runs()
    .map(({data}, index) => [data, before[index]!, now[index]!] as const)
    .filter(([, was, is]) => !grewBy(scale, was, is))
    .map(([data, was, is]) => `“${data.slice(0, 40)}” ${(is / was).toFixed(3)} times`);
}

/** Waits until what has come onto the screen is laid out. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

let line: Line;

/** Notes the line that is the first below a height. Returns how far below the top of the window it is. */
export function noteLine(height: number): number {
  const leaves = [...document.querySelectorAll('reader-article *, [data-reader-scaled] *')].filter(
    (element) =>
      element.firstChild instanceof Text &&
      element.firstChild.data.trim().length > 60 &&
      element.checkVisibility(),
  );
  line = firstLineBelow(leaves, height);
  return heightOf(line);
}

/** Returns the height of that line in every frame of a time. */
export const lineInFrames = (duration: number): Promise<number[]> =>
  heightInFrames(line, duration, () => document.documentElement.dataset.readerScale);

/** Presses a button of the control without going there: the reader is in the middle of the text. */
export function pressFromAfar(name: string): void {
  for (const button of document.querySelector('reader-font-size')!.shadowRoot!.querySelectorAll('button'))
    if (button.textContent.trim() === name) return button.click();
  throw new Error(`no button is called ${name}`);
}
