import {asText} from '../content/text.js';

/** Writes a warning for the developer to the console, if there is one. */
export const warn = (...words: unknown[]): void => globalThis.console?.warn(...words);

const isFirst = firstTimeFor();

/**
 * Warns the developer about an attribute's unusable value, once for each element and value.
 *
 * @param element - The element that has the attribute.
 * @param attribute - The attribute's name.
 * @param value - The attribute's value; only the first 80 characters are shown.
 * @param consequence - The fault, and what the reader gets instead.
 */
export function warnOnce(element: Element, attribute: string, value: string, consequence: string): void {
  value = asText(value);
  if (!isFirst(element, `${attribute}=${value}`)) return;
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  warn(`<${element.localName} ${attribute}="${shown}">: ${consequence}.`);
}

/** Makes a function that returns true the first time it is called with an object and a text. */
export function firstTimeFor(): (object: object, text: string) => boolean {
  const known = new WeakMap<object, Set<string>>();
  return (object, text) => {
    const texts = known.get(object) ?? new Set();
    if (texts.has(text)) return false;
    known.set(object, texts.add(text));
    return true;
  };
}
