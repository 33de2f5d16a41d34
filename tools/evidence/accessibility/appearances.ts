// How a state can look: every choice that a reader, a device or a page makes, each with its values.
import {AS_PAGE, DISPLAY} from '../../../src/preferences/choices.js';
import {coveringArray} from './covering.js';

/** The colours that a reader can choose; the first is as the page has them. */
export const THEMES = [AS_PAGE, ...DISPLAY.theme] as const;

/** Every value that is told apart. The first of each is what a page looks like when nobody chose anything. */
export const AXES = {
  language: ['vi', 'en'],
  /** Text size, in every step of the control. */
  scale: [1, 0.8, 0.9, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3, 4],
  theme: THEMES,
  /** Of the window, in CSS px: 320 is 1280 at 400 % (WCAG 1.4.10). */
  width: [1280, 768, 320],
  forcedColors: [false, true],
  reducedMotion: [false, true],
  /** The reader’s own text spacing (WCAG 1.4.12). */
  textSpacing: [false, true],
  /** The device asks for dark, and the page follows. */
  dark: [false, true],
  print: [false, true],
  /** True if our script is loaded. */
  script: [true, false],
} as const;

type Axes = typeof AXES;
type Axis = keyof Axes;

/** One way to look: a value of every axis. */
export type Appearance = {-readonly [axis in Axis]: Axes[axis][number]} & {id: string};

/** As it looks when nobody chose anything. */
export const plain = (language: Appearance['language']): Appearance => ({
  ...(Object.fromEntries(Object.entries(AXES).map(([axis, [first]]) => [axis, first])) as Omit<
    Appearance,
    'id'
  >),
  language,
  id: `${language}-plain`,
});

/** A short name of it, of what is not plain: `en-2x-320px-print`. */
function nameOf(appearance: Omit<Appearance, 'id'>): string {
  const {language, scale, theme, width, script} = appearance;
  const rest = (['forcedColors', 'reducedMotion', 'textSpacing', 'dark', 'print'] as const).filter(
    (axis) => appearance[axis],
  );
  return [language, `${scale}x`, theme, `${width}px`, ...rest, ...(script ? [] : ['noScript'])].join('-');
}

/** On paper there is no dark and there are no forced colours: browsers print without them. */
export const possible = ({print, dark, forcedColors}: Partial<Appearance>): boolean =>
  !(print && (dark || forcedColors));

/** Colours have nothing to do with sizes. */
export const APART = [['scale', 'theme']] as const;

/** The sizes at which each state is looked at by itself: the page’s own, both ends, and what WCAG 1.4.4 asks for. */
export const TELLING_SCALES = [1, 0.8, 2, 4] as const satisfies readonly Appearance['scale'][];

const named = (row: Omit<Appearance, 'id'>): Appearance => ({...row, id: nameOf(row)});

/**
 * The ways that everything is looked at in: any two values of two axes that can meet do so in one of them at least. The
 * full product would be some eight thousand for each state.
 */
export const APPEARANCES: readonly Appearance[] = coveringArray(AXES, possible, APART).map(named);

/**
 * Few ways in which each value of each axis is there in each language, for what must be looked at alone. Of the sizes, those
 * that tell.
 */
export const SINGLE: readonly Appearance[] = coveringArray({...AXES, scale: TELLING_SCALES}, possible, APART)
  .filter(
    (
      (seen) => (row) =>
        (Object.keys(AXES) as Axis[])
          .map((axis) => `${row.language} ${axis} ${row[axis]}`)
          .filter((value) => !seen.has(value) && seen.add(value)).length > 0
    )(new Set<string>()),
  )
  .map(named);

/** The ways in which an engine can show a page whose driver knows nothing of the reader’s device. */
export const WITHOUT_DEVICE: readonly Appearance[] = coveringArray(
  {...AXES, forcedColors: [false], reducedMotion: [false], dark: [false], print: [false]} as const,
  undefined,
  APART,
).map(named);

/** The ways in which a state can be looked at: what it decides itself is not varied. */
export function fitting(appearances: readonly Appearance[], fixed: Partial<Appearance> = {}): Appearance[] {
  const all = appearances.map((appearance) => named({...appearance, ...fixed}));
  return [...new Map(all.map((appearance) => [appearance.id, appearance])).values()];
}
