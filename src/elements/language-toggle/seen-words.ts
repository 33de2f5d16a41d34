/** Elements whose text is not shown as words, whatever their style. `<title>` and `<desc>` are in `<svg>`. */
const WORDLESS = 'svg,style,script,template,noscript';

/** Matches a character that is no emoji, because a flag alone is no name: Windows shows its two letters. */
const WORDS = /[^\s\u{1f000}-\u{e007f}]/u;

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
  const read = (parent: Element): void => {
    picture ||= (parent as HTMLImageElement).alt ?? '';
    for (const node of parent.childNodes) {
      if (node instanceof Text) words += node.data;
      if (!(node instanceof Element) || node === except || node.matches(WORDLESS)) continue;
      const style = getComputedStyle(node);
      if (isUnseen(style, element)) continue;
      const space = node.matches('br') || !/^(inline|contents)/.test(style.display) ? ' ' : '';
      words += space;
      read(node);
      words += space;
    }
  };
  read(element);
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
  return (
    style.display === 'none' ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    style.visibility !== getComputedStyle(around).visibility ||
    /^inset\((50|100)%/.test(style.clipPath) ||
    /^rect/.test(style.clip) ||
    /-\d{4}/.test(style.left + style.top + style.right + style.textIndent) ||
    (style.overflow !== 'visible' && (parseFloat(style.width) <= 1 || parseFloat(style.height) <= 1))
  );
}
