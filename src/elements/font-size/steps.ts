import {asText} from '../../content/text.js';
import {validScale} from '../../preferences/choices.js';
import {warnOnce} from '../../base/console.js';

/** The default steps: few and large, up to four times the page's text size (WCAG 1.4.4 requires two). */
export const DEFAULT_STEPS: readonly number[] = [0.8, 0.9, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/**
 * Reads the steps of a control, smallest first.
 *
 * @param text - Factors from 0.5 to 5, separated by spaces. If one is invalid, or there are fewer than two,
 *   returns the default steps and warns the developer.
 * @param element - The control, for the warning.
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

/** The next step in a direction, also from a size between two steps; undefined after the last step. */
export const stepFrom = (scale: number, steps: readonly number[], direction: 1 | -1): number | undefined =>
  direction > 0 ? steps.find((step) => step > scale) : steps.filter((step) => step < scale).pop();
