import type {DisplayName} from '../preferences/choices.js';

// No rule comes before `!important` in an element’s own style attribute. Of what the reader has chosen for oneself, that word is
// taken away there while the choice holds.

/** Which properties a choice is about. */
const PROPERTIES: Record<DisplayName, string> = {
  lineSpacing: 'line-height',
  letterSpacing: 'letter-spacing',
  wordSpacing: 'word-spacing',
  paragraphSpacing: 'margin-(block-end|bottom)',
  lineWidth: 'max-(width|inline-size)',
  theme:
    'color|background-.*|border-.*color|text-(shadow|decoration.*)|-webkit-text-fill-color|outline-color',
  typeface: 'font-family',
  alignment: 'text-(align|justify)',
};

/** What takes back all that was written. */
const undo: (() => void)[] = [];

/** @param roots - What the elements are looked for in. */
export function suspendImportant(roots: readonly ParentNode[], chosen: readonly DisplayName[]): void {
  const ours = new RegExp(`^(${chosen.map((name) => PROPERTIES[name]).join('|')})$`);
  for (const root of roots)
    for (const {style} of root.querySelectorAll<HTMLElement>('[style*=important i]'))
      for (const name of [...style])
        if (ours.test(name) && style.getPropertyPriority(name)) write(style, name);
}

function write(style: CSSStyleDeclaration, name: string): void {
  const value = style.getPropertyValue(name);
  // What stands for a variable of the page’s own is not told one by one; what has the scale in it is `without-zoom.ts`’s.
  if (!value || value.includes('--reader-scale')) return;
  style.setProperty(name, value);
  undo.push(() => {
    // What the page has written since is the page’s.
    if (style.getPropertyValue(name) === value) style.setProperty(name, value, 'important');
  });
}

/** Gives the author’s words back. */
export function restoreImportant(): void {
  for (const takeBack of undo.splice(0)) takeBack();
}

// Icon fonts have their signs in Unicode’s private area: in another font they would be empty boxes.

const MARK = 'data-reader-glyphs';
const SIGNS = /[\ue000-\uf8ff]/;

/** Marks the elements that hold such a sign themselves. */
export function markGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots) {
    if (!SIGNS.test(root.textContent ?? '')) continue;
    for (const element of root.querySelectorAll('*'))
      if ([...element.childNodes].some((node) => node instanceof Text && SIGNS.test(node.data)))
        element.setAttribute(MARK, '');
  }
}

export function unmarkGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots)
    for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
