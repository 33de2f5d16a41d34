import type {ChoiceName, Choices} from './choices.js';
import {preferences} from './preferences.js';

/** What the events about the text size carry: the scale asked for or chosen, and the one before it. */
export interface ReaderScaleDetail {
  scale: number;
  previous: number;
}

/** What the events about the language carry: BCP 47 tags; `previous` is undefined before a first choice. */
export interface ReaderLanguageDetail {
  language: string | undefined;
  previous: string | undefined;
}

export type ReaderScaleRequestEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderScaleChangeEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderLanguageRequestEvent = CustomEvent<ReaderLanguageDetail>;
export type ReaderLanguageChangeEvent = CustomEvent<ReaderLanguageDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-scale-request': ReaderScaleRequestEvent;
    'reader-scale-change': ReaderScaleChangeEvent;
    'reader-language-request': ReaderLanguageRequestEvent;
    'reader-language-change': ReaderLanguageChangeEvent;
  }
}

/**
 * Makes a choice as the reader: asks the page first with `reader-<choice>-request`, saves the choice unless
 * the page cancelled it, and says so with `reader-<choice>-change`.
 *
 * @param element - The control that was used; both events start there.
 * @returns Whether the choice was made.
 */
export function makeChoice<Name extends ChoiceName>(
  element: Element,
  name: Name,
  value: Choices[Name],
): boolean {
  const previous = preferences.get(name);
  if (!tell(element, name, 'request', value, previous)) return false;
  preferences.set({[name]: value});
  tell(element, name, 'change', preferences.get(name), previous);
  return true;
}

let listening = false;

/** From now on, a choice made in another tab is told on `<html>`, once for the page. */
export function hearOtherTabs(): void {
  if (listening) return;
  listening = true;
  const last = {scale: preferences.get('scale'), language: preferences.get('language')};
  preferences.addEventListener('change', ({detail: {changed, origin}}) => {
    for (const name of changed) {
      const previous = last[name];
      Object.assign(last, {[name]: preferences.get(name)});
      if (origin === 'tab') tell(document.documentElement, name, 'change', preferences.get(name), previous);
    }
  });
}

function tell(
  element: Element,
  name: ChoiceName,
  when: 'request' | 'change',
  value: unknown,
  previous: unknown,
): boolean {
  return element.dispatchEvent(
    new CustomEvent(`reader-${name}-${when}`, {
      bubbles: true,
      composed: true,
      cancelable: when === 'request',
      detail: {[name]: value, previous},
    }),
  );
}
