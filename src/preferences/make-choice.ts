import {tellChoice} from './choice-events.js';
import type {ChoiceName, Choices} from './choices.js';
import {preferences} from './preferences.js';

/**
 * Makes choices as the reader: asks the page first with `reader-<choice>-request`, saves them unless the page
 * cancelled one, and says so with `reader-<choice>-change`. Choices made together are made all or none.
 *
 * @param control - The element that was used; the events start there.
 * @returns Whether the choices were made.
 */
export function makeChoice(control: Element, choices: Partial<Choices>): boolean {
  const made = (Object.keys(choices) as ChoiceName[]).map(
    (name) => [name, choices[name], preferences.get(name)] as const,
  );
  const tell = (when: 'request' | 'change'): boolean =>
    made.every(([name, value, previous]) => tellChoice(control, name, when, value, previous));
  const allowed = tell('request');
  if (allowed) {
    preferences.set(choices);
    tell('change');
  }
  return allowed;
}
