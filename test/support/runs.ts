import {readWidths} from './page-px.js';

/**
 * A run of text is what one text node draws. Its size is told from its geometry, never from its computed style: the
 * width of its letters on one line follows the size that they are drawn at, whatever made them so large.
 */
export function textsIn(root: Node): Text[] {
  if (root instanceof Text) return [root];
  // The control keeps its own size, and says so in tests of its own. The others are not text.
  if (root instanceof Element && /^(reader-font-size|style|script|template)$/.test(root.localName)) return [];
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [...(shadow?.childNodes ?? []), ...root.childNodes].flatMap(textsIn);
}

/** How wide each run is drawn, in px of the page; 0 where it is not drawn. */
export const widthsOf = (texts: readonly Text[]): number[] =>
  readWidths((toPagePx) =>
    texts.map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      // A run of several lines, such as in <pre>, has a rectangle for each.
      const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
      return toPagePx(width, text);
    }),
  );

/** How wide boxes are drawn, in px of the page. */
export const boxWidthsOf = (elements: readonly Element[]): number[] =>
  readWidths((toPagePx) =>
    elements.map((element) => toPagePx(element.getBoundingClientRect().width, element)),
  );

/**
 * Engines place letters on a grid, of 1/64 or 1/60 of a px, at both ends of a run. For one thin letter, or a space,
 * that is more than 1 %: such a run may be off by this many px instead.
 */
const GRID = 0.05;

/** Returns true if a run is so many times as wide as before, within 1 %. */
export const grewBy = (scale: number, before: number, now: number): boolean =>
  Math.abs(now - scale * before) <= Math.max(0.01 * scale * before, GRID);

/**
 * Fails unless every run in a box is so many times as large as in the same markup elsewhere on the page, where
 * nothing scales it.
 */
export function expectScaled(box: Node, markup: string, scale: number): void {
  const twin = document.createElement('div');
  twin.style.cssText = ONE_LINE;
  twin.innerHTML = markup;
  document.body.append(twin);
  const [expected, texts] = [twin, box].map((root) => textsIn(root).filter(({data}) => data.trim()));
  const [before, now] = [widthsOf(expected!), widthsOf(texts!)];
  twin.remove();
  const read = (runs: Text[]) => runs.map(({data}) => data).join(' | ');
  if (read(texts!) !== read(expected!)) throw new Error(`${read(texts!)} is not ${read(expected!)}`);
  const wrong = texts!
    .map(({data}, index) => [data, before[index]!, now[index]!] as const)
    .filter(([, before, now]) => !before || !grewBy(scale, before, now))
    .map(([data, before, now]) => `“${data}” ${(now / before).toFixed(3)} times`);
  if (wrong.length) throw new Error(`not ${scale} times their size: ${wrong.join(', ')}`);
}

/** The style of a page whose runs are to be measured: none wraps, and unhinted letters grow evenly. */
export const ONE_LINE = 'white-space:nowrap;text-rendering:geometricPrecision';
