import {AS_PAGE, DISPLAY, DISPLAY_NAMES, kebab, type DisplayName} from './choices.js';

// The only module that writes attributes of `<html>` or observes them.

const root = (): HTMLElement => document.documentElement;

/**
 * Writes an attribute of `<html>`, or removes it if the text is empty. An equal value is not written, because
 * observers would be called.
 */
export function setRootAttribute(name: string, text: string): void {
  if ((root().getAttribute(name) ?? '') === text) return;
  if (text) root().setAttribute(name, text);
  else root().removeAttribute(name);
}

/** Writes a custom property into the style of `<html>`, or removes it if the text is empty. */
export function setRootProperty(name: string, text: string): void {
  const {style} = root();
  if (style.getPropertyValue(name) === text) return;
  style.setProperty(name, text);
  if (!root().getAttribute('style')) root().removeAttribute('style');
}

const SYSTEM_SCALE = 'data-reader-system-scale';

const numberIn = (attribute: string): number => Number(root().getAttribute(attribute)) || 1;

/** The factor by which the reader's system enlarges text, if a control follows it; otherwise 1. */
export const systemScale = (): number => numberIn(SYSTEM_SCALE);

/** Notes the factor of the reader's system; it counts from the next time the text size is written. */
export const setSystemScale = (scale: number): void =>
  setRootAttribute(SYSTEM_SCALE, scale === 1 ? '' : `${scale}`);

/** The factor by which text is enlarged: the reader's choice times that of the system. */
export const textScale = (): number => numberIn('data-reader-scale');

/** A choice that is written on `<html>`. */
export type RootChoice = 'scale' | DisplayName;

/**
 * Writes choices on `<html>`: `data-reader-<choice>` for selectors and, for a number, `--reader-<choice>` for
 * calculations. A choice that is not made has neither. The text size is multiplied by that of the system.
 */
export function writeChoices(
  names: readonly RootChoice[],
  chosen: (name: RootChoice) => string | number,
): void {
  for (const name of names) {
    const choice = chosen(name);
    const value = name === 'scale' ? Math.round(+choice * systemScale() * 1e4) / 1e4 : choice;
    const text = value === 1 || value === AS_PAGE ? '' : `${value}`;
    setRootAttribute(attributeOf(name), text);
    if (name === 'scale' || +DISPLAY[name][0]) setRootProperty(`--reader-${kebab(name)}`, text);
  }
}

const attributeOf = (name: RootChoice): string => `data-reader-${kebab(name)}`;

const callbacks: Record<'choices' | 'lang', (() => void)[]> = {choices: [], lang: []};
let observer: MutationObserver | undefined;

/**
 * Calls back when a script has changed the choices or the language on `<html>`. Liferay's Senna empties `style`
 * and `lang` when it shows another page; a library that morphs the page removes every attribute that the server
 * did not write. The class tells that Google Chrome translates the page.
 */
export function observeRoot(what: keyof typeof callbacks, callback: () => void): void {
  callbacks[what].push(callback);
  if (observer) return;
  observer = new MutationObserver((records) => {
    const changed = new Set(
      records.map(({attributeName}) => (/^(lang|class)$/.test(attributeName!) ? 'lang' : 'choices')),
    );
    for (const what of changed) for (const callback of callbacks[what]) callback();
  });
  observer.observe(root(), {
    attributeFilter: ['style', 'lang', 'class', ...(['scale', ...DISPLAY_NAMES] as const).map(attributeOf)],
  });
}
