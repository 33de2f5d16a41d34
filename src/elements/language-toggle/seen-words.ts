/** Elements whose text is not shown as words, whatever their style. `<title>` and `<desc>` are in `<svg>`. */
const WORDLESS = 'svg,style,script,template,noscript';

/** Matches a character that is no emoji, because a flag alone is no name: Windows shows its two letters. */
const WORDS = /[^\s\u{1f000}-\u{1fbff}\u{e0000}-\u{e007f}]/u;

/**
 * The words of an element that are seen, on one line. If it shows only a picture, the picture's `alt`; empty
 * if there is neither.
 *
 * Only the styles of elements inside it are asked for, so that plain text costs nothing. The browser also
 * knows the styles of what is not rendered, as long as it is in a slot.
 *
 * @param except - An element inside it whose words are left out.
 */
export function seenWords(element: Element, except: Element | null): string {
  let words = '';
  let picture = '';
  const isSeen = (node: Node): boolean => {
    if (node instanceof Text) return true;
    if (node === except || (node as Element).matches(WORDLESS)) return false;
    const style = getComputedStyle(node as Element);
    if (isUnseen(style, element)) return false;
    if ((node as Element).localName === 'br' || !/^(inline|contents)/.test(style.display)) words += ' ';
    return true;
  };
  const {SHOW_ELEMENT, SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT} = NodeFilter;
  const walker = document.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    isSeen(node) ? FILTER_ACCEPT : FILTER_REJECT,
  );
  for (let node: Node | null = element; node; node = walker.nextNode())
    if (node instanceof Text) words += node.data;
    else picture ||= (node as HTMLImageElement).alt?.trim() ?? '';
  return (WORDS.test(words) ? words : picture).trim().replace(/\s+/g, ' ');
}

/**
 * Returns true if an element with this style shows nothing: it is not displayed, has no size, is clipped
 * away, or lies far outside the page.
 *
 * @param around - The element whose words are read. A page may hide itself as a whole until it has loaded, so
 *   an element is invisible only if this one is not.
 */
function isUnseen(style: CSSStyleDeclaration, around: Element): boolean {
  const {display, visibility, opacity, fontSize, textIndent, overflow, width, height, position} = style;
  return (
    display === 'none' ||
    opacity === '0' ||
    fontSize === '0px' ||
    visibility !== getComputedStyle(around).visibility ||
    /^inset\((50|100)%/.test(style.clipPath) ||
    (/^(absolute|fixed)$/.test(position) && style.clip !== 'auto') ||
    (position !== 'static' && /-\d{4}/.test(style.left + style.top + style.right)) ||
    /-\d{3}/.test(textIndent) ||
    (overflow !== 'visible' && (parseFloat(width) <= 1 || parseFloat(height) <= 1))
  );
}
