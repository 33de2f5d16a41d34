/**
 * The text of what a page handed over as one: an attribute that was removed is `null`, and frameworks set properties
 * to numbers, lists and undefined. What has no text counts as empty.
 */
export const asText = (value: unknown): string => {
  try {
    return `${value ?? ''}`;
  } catch {
    return '';
  }
};

/** What an element says, on one line: as it is seen, whatever the white space of its HTML. Empty without an element. */
export const oneLine = (element: Element | null): string =>
  element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Where a link of ours may lead; and where the page itself is, for a page that was saved as a file. */
const SCHEMES = /^(https?|tel|mailto):$/;

/**
 * Whether an address may stand in a link of ours. Nothing that runs may: `javascript:` is one also as `java\nscript:`, so that
 * the browser's own parser is asked.
 *
 * @param address - An absolute address, as the `href` of a link gives it.
 */
export function isSafeAddress(address: string): boolean {
  try {
    const {protocol} = new URL(address);
    return SCHEMES.test(protocol) || protocol === location.protocol;
  } catch {
    return false;
  }
}
