import {grewBy, textsIn, widthsOf} from '../../../support/runs.js';

/** Something that an engine cannot draw at another size, whoever asks it to. */
interface Limit {
  /** The engine's own behaviour at this limit; docs/architecture.md says it too. */
  reason: string;
  /** The names of the snippets that meet it. */
  snippets: readonly string[];
  /** Tries it in this engine, with nothing of ours on the page. */
  isHere(): boolean;
}

const zoomed = (scale: number, markup: string) => `<div style="zoom:${scale}">${markup}</div>`;

/** Returns true if some markup has another size than was asked for. */
const misses = (plain: (scale: number) => string): boolean =>
  [0.8, 1.25, 2].some((scale) => !grewBy(scale, width(plain(1)), width(plain(scale))));

const hasZoom = () => CSS.supports('zoom', '2');

const LIMITS: readonly Limit[] = [
  {
    reason: 'a size in ex, ch, lh or cqw is multiplied twice in a zoomed box',
    snippets: ['letters as units', 'lines as units', 'shares of a container'],
    isHere: () =>
      hasZoom() &&
      misses((scale) =>
        zoomed(scale, '<p style="font-size:15px"><span style="font-size:2ex">Ủy ban</span></p>'),
      ),
  },
  {
    reason: 'the size `initial` is not multiplied in a zoomed box',
    snippets: ['the initial size'],
    isHere: () => hasZoom() && misses((scale) => zoomed(scale, '<p style="font-size:initial">Ủy ban</p>')),
  },
  {
    reason: 'font-size-adjust counts in whole px of a letter’s height',
    snippets: ['font-size-adjust'],
    isHere: () =>
      misses((scale) => `<p style="font-size:${15 * scale}px;font-size-adjust:0.5">Ủy ban nhân dân</p>`),
  },
  {
    reason: 'small capitals that a font lacks are a whole number of px large',
    snippets: ['small caps and capitals'],
    isHere: () =>
      misses((scale) => `<p style="font-size:${13 * scale}px;font-variant:small-caps">Ủy ban</p>`),
  },
  {
    reason: 'a drawing keeps its size, and larger words in it would be cut off at its edge',
    snippets: ['drawing with text', 'drawing without a view box'],
    isHere: () =>
      !hasZoom() &&
      misses(
        (scale) =>
          `<div style="font-size:${15 * scale}px"><svg width="200" height="40" viewBox="0 0 200 40"><text y="20" font-size="14">Ủy ban</text></svg></div>`,
      ),
  },
];

export const limitsHere = (): readonly Limit[] => LIMITS.filter(({isHere}) => isHere());

function width(markup: string): number {
  const box = document.createElement('div');
  box.style.textRendering = 'geometricPrecision';
  box.innerHTML = markup;
  document.body.append(box);
  const [found] = widthsOf(textsIn(box));
  box.remove();
  return found!;
}
