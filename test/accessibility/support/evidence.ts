// Notes the criteria of WCAG that a test proves, by number, for the widgets that it is about. The conformance page is
// made from these notes, so a criterion is only claimed where a test that passes says so.
import {test} from '@playwright/test';
import type {WidgetName} from '../../../tools/evidence/accessibility/state.js';

/** A criterion by its number in WCAG 2.2, as `1.4.3`. */
export type Criterion = `${number}.${number}.${number}`;

interface Annotation {
  type: 'criterion' | 'figure' | 'partly';
  description: string;
}

/** The details of a test: `test('…', evidence(['font-size'], '2.4.7', '2.5.8'), async …)`. */
export const evidence = (
  widgets: WidgetName | readonly WidgetName[],
  ...criteria: readonly Criterion[]
): {annotation: Annotation[]} => ({
  annotation: [widgets]
    .flat()
    .flatMap((widget) =>
      criteria.map((criterion): Annotation => ({type: 'criterion', description: `${widget} ${criterion}`})),
    ),
});

/**
 * Says in a test that a criterion is met in part only, and what is missing.
 *
 * @public
 */
export function partly(widget: WidgetName, criterion: Criterion, missing: string): void {
  test.info().annotations.push({type: 'partly', description: `${widget} ${criterion} | ${missing}`});
}

/** A figure for the published table. */
export function figure(name: string, value: string | number, aim: string): void {
  test.info().annotations.push({type: 'figure', description: `${name} | ${value} | ${aim}`});
}
