import {grewBy, textsIn, widthsOf} from '../../support/runs.js';

/** Something that an engine cannot draw at another size, whoever asks it to. */
interface Limit {
  /** What the engine does instead; docs/architecture.md says it too. */
  reason: string;
  /** The names of the snippets that meet it. */
  snippets: readonly string[];
  /** The same in a few words, made so many times as large with nothing of ours on the page. */
  plain(scale: number): string;
}

const zoomed = (scale: number, markup: string) => `<div style="zoom:${scale}">${markup}</div>`;

const LIMITS: readonly Limit[] = [
  {
    reason: 'a size in ex, ch, lh or cqw is multiplied twice in a zoomed box',
    snippets: ['letters as units', 'lines as units', 'shares of a container'],
    plain: (scale) =>
      zoomed(scale, '<p style="font-size:15px"><span style="font-size:2ex">Ủy ban</span></p>'),
  },
  {
    reason: 'the size `initial` is not multiplied in a zoomed box',
    snippets: ['the initial size'],
    plain: (scale) => zoomed(scale, '<p style="font-size:initial">Ủy ban</p>'),
  },
  {
    reason: 'font-size-adjust counts in whole px of a letter’s height',
    snippets: ['font-size-adjust'],
    plain: (scale) => `<p style="font-size:${15 * scale}px;font-size-adjust:0.5">Ủy ban nhân dân</p>`,
  },
];

/** The limits of this engine, found out by trying. One without `zoom` has others, which are not excused. */
export const limitsHere = (): readonly Limit[] =>
  CSS.supports('zoom', '2')
    ? LIMITS.filter(({plain}) =>
        [0.8, 1.25, 2].some((scale) => !grewBy(scale, width(plain(1)), width(plain(scale)))),
      )
    : [];

function width(markup: string): number {
  const box = document.createElement('div');
  box.style.textRendering = 'geometricPrecision';
  box.innerHTML = markup;
  document.body.append(box);
  const [found] = widthsOf(textsIn(box));
  box.remove();
  return found!;
}
