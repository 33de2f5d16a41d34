import {UNSEEN} from '../../content/text.js';

/** Elements that stand in a line of text: a number may go on from one to the next. */
const INLINE = 'a,abbr,b,bdi,bdo,big,code,em,font,i,mark,nobr,small,span,strong,sub,sup,u';

/** The longest content beside a `number`. Longer text is the page after a tag that was not closed. */
const LONGEST_CONTENT = 500;

/**
 * Returns true if the content of a banner is not its hotline but the rest of the page.
 *
 * @param hasNumber - True if the banner has its number in an attribute.
 */
export const isPageContent = (banner: Element, hasNumber: boolean): boolean =>
  [...banner.querySelectorAll('*')].some(({localName}) => /^(main|article|footer)$|-/.test(localName)) ||
  (hasNumber && (banner.textContent ?? '').trim().length > LONGEST_CONTENT);

/**
 * The text of the page's content. Each block begins a new line; otherwise the numbers of two paragraphs would
 * become one number.
 *
 * @param content - The element around the content.
 * @param end - The element before which the text ends; null for the whole text.
 */
export function textIn(content: Element, end: Element | null): string {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | null = content;
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeType !== Node.TEXT_NODE || parent.closest(UNSEEN)) continue;
    const around = parent.closest(`:not(${INLINE})`);
    text += around === block ? node.nodeValue : `\n${node.nodeValue}`;
    block = around;
  }
  return text.trim();
}

/** The digits of a written number, with 0 in the place of the country code. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^(?:00)?840?/, '0');

/** The number in a `tel:` address: decoded, without what is for machines (RFC 3966). */
function numberInAddress(address: string): string {
  let number = address.slice(4).replace(/[?#].*/s, '');
  try {
    number = decodeURIComponent(number);
  } catch {
    // A single "%": the number is readable as it is.
  }
  return number.replace(/^\/+|;(?!ext=)[^;]*/g, '').trim();
}

/**
 * The number that one of the page's own links dials.
 *
 * @param link - A link whose `href` begins with `tel:`.
 * @returns `number` is as the link's text has it if that is the same number; `isShown` is then true. "Gọi ngay,
 *   phục vụ 24/7" has digits, and they are another number.
 */
export function numberOf(link: Element): {number: string; isShown: boolean} {
  const number = numberInAddress(link.getAttribute('href')!);
  const [written = ''] = /[+(]{0,2}\d(?:.*\d)?/s.exec(link.textContent ?? '') ?? [];
  const isShown = !!written && digitsOf(written) === digitsOf(number);
  return {number: isShown ? written : number, isShown};
}
