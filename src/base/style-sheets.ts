import {firstTimeFor} from './console.js';

// Adopted style sheets pass a Content-Security-Policy that forbids inline styles, and leave no node behind in the
// portal's HTML. Where a browser, or a host script, has taken them away, the text is there without our styles.

/** A sheet serves only the document whose window made it, and an element may be moved into the document of a frame. */
function makeSheet(css: string, document: Document): CSSStyleSheet {
  const {CSSStyleSheet: Sheet} = document.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Adds a style sheet of ours to the document or to a shadow tree of the page.
 *
 * @returns The sheet, where there is one.
 */
export function adoptPageSheet(
  css: string,
  tree: Document | ShadowRoot = document,
): CSSStyleSheet | undefined {
  try {
    const sheet = makeSheet(css, tree.ownerDocument ?? (tree as Document));
    tree.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
    // The text keeps its own size.
    return undefined;
  }
}

const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Makes the sheets of an element for a document, each once. Throws where a browser or a host script has taken them away. */
export function sheetsFor(styles: readonly {cssText: string}[], document: Document): CSSStyleSheet[] {
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  return styles.map(({cssText}) => {
    const sheet = sheets.get(cssText) ?? makeSheet(cssText, document);
    sheets.set(cssText, sheet);
    return sheet;
  });
}

/**
 * Gives a shadow tree of ours its styles. Lit does so once, when the tree is made, and asks `Document.prototype` whether
 * it can: a move to another document takes sheets away, and MooTools puts a `Document` of its own there.
 */
export function adoptElementSheets(root: ShadowRoot, styles: readonly {cssText: string}[]): void {
  try {
    root.adoptedStyleSheets = sheetsFor(styles, root.ownerDocument);
  } catch {
    // The controls work, as plain as the browser draws them.
  }
}

const isFirst = firstTimeFor();

/** Gives the tree that an element stands in a style sheet of ours, once; it keeps it. */
export function adoptSheetAround(element: Element, css: string): void {
  const tree = element.getRootNode();
  // Not by its class: that of a frame's document is another one, and MooTools puts its own in the place of `Document`.
  if ('adoptedStyleSheets' in tree && isFirst(tree, css)) adoptPageSheet(css, tree as Document | ShadowRoot);
}
