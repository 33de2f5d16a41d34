/**
 * The style rules that scale text. `zoom` multiplies every length inside, whatever unit or priority the author
 * gave it, with one write of `--reader-scale` for the whole page.
 *
 * A scaled box tells what is inside, through inherited variables, that the scaling has been done: a box inside
 * a scaled box is not scaled twice (`--_reader-zoom`), and the control that sits inside one can keep its own
 * size (`--_reader-unzoom`).
 */

/** For the box that is scaled. Browsers without `zoom` (Firefox before 126) scale text that follows its parent. */
export const scaledBox = (selector: string, priority = ''): string =>
  `${selector}{zoom:var(--_reader-zoom,var(--reader-scale,1))${priority}}` +
  `@supports not (zoom:2){${selector}{font-size:calc(100%*var(--_reader-zoom,var(--reader-scale,1)))}}`;

/** For what is directly inside a scaled box. */
export const insideScaledBox = (selector: string): string =>
  `${selector}{--_reader-zoom:1;--_reader-unzoom:calc(1 / var(--reader-scale,1))}`;
