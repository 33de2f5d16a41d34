import {asText} from '../content/text.js';

/** A line for the developer on the console, where there is one. */
export const warn = (...words: unknown[]): void => globalThis.console?.warn(...words);

const isFirst = firstTimeFor();

/**
 * Tells the developer, once for each element and value, what an attribute holds that cannot be used and what
 * happens instead.
 *
 * @param element - The element that has the attribute.
 * @param attribute - The attribute's name.
 * @param value - Its value; only the beginning of a long one is shown.
 * @param consequence - What is wrong and what the reader gets instead.
 */
export function warnOnce(element: Element, attribute: string, value: string, consequence: string): void {
  value = asText(value);
  if (!isFirst(element, `${attribute}=${value}`)) return;
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  warn(`<${element.localName} ${attribute}="${shown}">: ${consequence}.`);
}

/** Makes a test that says whether it is asked about an object and a text for the first time. */
export function firstTimeFor(): (object: object, text: string) => boolean {
  const known = new WeakMap<object, Set<string>>();
  return (object, text) => {
    const texts = known.get(object) ?? new Set();
    if (texts.has(text)) return false;
    known.set(object, texts.add(text));
    return true;
  };
}
