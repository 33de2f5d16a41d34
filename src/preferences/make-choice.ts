import {tellChoice} from './choice-events.js';
import type {ChoiceName, Choices} from './choices.js';
import {preferences} from './preferences.js';

/**
 * Makes a choice as the reader: asks the page first with `reader-<choice>-request`, saves the choice unless
 * the page cancelled it, and says so with `reader-<choice>-change`.
 *
 * @param control - The element that was used; both events start there.
 * @returns Whether the choice was made.
 */
export function makeChoice<Name extends ChoiceName>(
  control: Element,
  name: Name,
  value: Choices[Name],
): boolean {
  const previous = preferences.get(name);
  const allowed = tellChoice(control, name, 'request', value, previous);
  if (allowed) {
    preferences.set({[name]: value});
    tellChoice(control, name, 'change', value, previous);
  }
  return allowed;
}
