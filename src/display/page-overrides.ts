import type {DisplayName} from '../preferences/choices.js';

// No rule wins over `!important` in an element's style attribute. Therefore the priority is removed there,
// for the properties that the reader's choices are about and as long as the choices hold.

/** The properties of each choice, as regular expressions. */
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

/** Functions that restore each declaration that was changed. */
const undo: (() => void)[] = [];

/**
 * Removes `!important` from style attributes, for the properties of the chosen settings.
 *
 * @param roots - The trees to search.
 * @param chosen - The settings that the reader has chosen.
 */
export function suspendImportant(roots: readonly ParentNode[], chosen: readonly DisplayName[]): void {
  const properties = new RegExp(`^(${chosen.map((name) => PROPERTIES[name]).join('|')})$`);
  for (const root of roots)
    for (const {style} of root.querySelectorAll<HTMLElement>('[style*=important i]'))
      for (const name of [...style])
        if (properties.test(name) && style.getPropertyPriority(name)) removePriority(style, name);
}

function removePriority(style: CSSStyleDeclaration, name: string): void {
  const value = style.getPropertyValue(name);
  // A shorthand with a custom property has empty longhands, which are skipped; a value with `--reader-scale`
  // was written by `fixed-sizes.ts`.
  if (!value || value.includes('--reader-scale')) return;
  style.setProperty(name, value);
  undo.push(() => {
    // A value that the page has changed since then stays.
    if (style.getPropertyValue(name) === value) style.setProperty(name, value, 'important');
  });
}

/** Restores the author's priorities. */
export function restoreImportant(): void {
  for (const takeBack of undo.splice(0)) takeBack();
}

// Icon fonts use code points of Unicode's private use area, which another font would show as empty boxes.

const GLYPHS_ATTRIBUTE = 'data-reader-glyphs';
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/** Marks the elements with a text node that contains such a code point. */
export function markGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots) {
    if (!PRIVATE_USE.test(root.textContent ?? '')) continue;
    for (const element of root.querySelectorAll('*'))
      if ([...element.childNodes].some((node) => node instanceof Text && PRIVATE_USE.test(node.data)))
        element.setAttribute(GLYPHS_ATTRIBUTE, '');
  }
}

export function unmarkGlyphs(roots: readonly ParentNode[]): void {
  for (const root of roots)
    for (const element of root.querySelectorAll(`[${GLYPHS_ATTRIBUTE}]`))
      element.removeAttribute(GLYPHS_ATTRIBUTE);
}
