import {asText} from '../content/as-text.js';
import {oncePer} from './once-per.js';

/** A line for the developer on the console, where there is one. */
export const tell = (...words: unknown[]): void => globalThis.console?.warn(...words);

const isFirst = oncePer();

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
  tell(`<${element.localName} ${attribute}="${shown}">: ${consequence}.`);
}
