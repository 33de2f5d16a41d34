/**
 * The text of a value that a page set as text; empty if it has none. A removed attribute is `null`, and
 * frameworks set properties to numbers, lists and undefined.
 */
export const asText = (value: unknown): string => {
  try {
    return `${value ?? ''}`;
  } catch {
    return '';
  }
};

/** The text of an element on one line, with white space collapsed. Empty without an element. */
export const oneLine = (element: Element | null): string =>
  element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/**
 * A text as the eye compares it: precomposed, every space alike, without characters that nobody sees (soft
 * hyphen, zero-width space, word joiner).
 */
export const asSeen = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ');

/** Schemes that links of ours may have. A page saved as a file may also link to its own scheme. */
const SCHEMES = /^(https?|tel|mailto):$/;

/**
 * Returns true if a link of ours may have this address. Addresses that run code may not be used; the
 * browser's parser decides, because `java\nscript:` is also `javascript:`.
 *
 * @param address - An absolute address, such as the `href` property of a link.
 */
export function isSafeAddress(address: string): boolean {
  try {
    const {protocol} = new URL(address);
    return SCHEMES.test(protocol) || protocol === location.protocol;
  } catch {
    return false;
  }
}
