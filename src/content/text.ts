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

/** Elements whose text nobody sees. */
export const UNSEEN = 'script,style,noscript,template,title';

/** Elements that a person perceives without any letter: media, frames, objects, drawings and forms. */
const PERCEIVED =
  'img,svg,math,canvas,video,audio,iframe,object,embed,input:not([type=hidden i]),button,select,textarea,progress,meter';

/** Characters without a shape: white space, soft hyphens, zero-width characters and marks of direction. */
const SHAPELESS = /[\s\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/**
 * Returns true if a node has text that is seen.
 *
 * @param isMeant - Returns true for a text that counts; by default every text.
 */
export function hasSeenText(node: Node, isMeant: (text: Text) => boolean = () => true): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (inside) =>
    inside instanceof Element && inside.matches(UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  // The walker does not ask the filter about the node itself.
  if (node instanceof Element && node.matches(UNSEEN)) return false;
  for (let inside: Node | null = node; inside; inside = walker.nextNode())
    if (inside instanceof Text && inside.data.replace(SHAPELESS, '') && isMeant(inside)) return true;
  return false;
}

/** Returns true if a person perceives something of a node: text that is seen, or what needs none. */
export const isPerceived = (node: Node): boolean =>
  hasSeenText(node) ||
  (node instanceof Element && (node.matches(PERCEIVED) || !!node.querySelector(PERCEIVED)));

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
