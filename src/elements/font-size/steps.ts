import {asText} from '../../content/text.js';
import {validScale} from '../../preferences/choices.js';
import {warnOnce} from '../../base/console.js';

/** Few and big steps, to four times the size (WCAG 1.4.4 asks for two). */
export const DEFAULT_STEPS: readonly number[] = [0.8, 0.9, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/**
 * The steps of a control, smallest first.
 *
 * @param text - Factors from 0.5 to 5, separated by spaces. Where one is not, or there are fewer than two, the
 *   default steps are taken and the developer is told.
 */
export function parseSteps(text: string, element: Element): readonly number[] {
  const steps =
    asText(text)
      .slice(0, 1000)
      .match(/[^\s,]+/g)
      ?.map(validScale) ?? [];
  if (steps.length > 1 && steps.every((step) => step !== undefined))
    return [...new Set(steps as number[])].sort((a, b) => a - b);
  warnOnce(element, 'steps', text, 'not two or more factors from 0.5 to 5; the default is used');
  return DEFAULT_STEPS;
}

/** The next step in a direction, also from a size between two steps; undefined at the end. */
export const stepFrom = (scale: number, steps: readonly number[], direction: 1 | -1): number | undefined =>
  direction > 0 ? steps.find((step) => step > scale) : steps.filter((step) => step < scale).pop();
