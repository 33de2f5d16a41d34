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
