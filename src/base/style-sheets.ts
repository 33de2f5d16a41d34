import {firstTimeFor} from './console.js';

// Adopted style sheets are allowed by a Content-Security-Policy that forbids inline styles, and add no node
// to the portal's HTML. If the browser or a script of the page does not offer them, the text is shown without
// our styles.

/**
 * Makes a sheet with the constructor of the document's window: a sheet serves only that document, and an
 * element may be moved into the document of a frame.
 */
function makeSheet(css: string, document: Document): CSSStyleSheet {
  const {CSSStyleSheet: Sheet} = document.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Adds a style sheet of ours to the document or to a shadow tree of the page.
 *
 * @returns The sheet; undefined if adopted style sheets are not available.
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
    // The text keeps the page's size and looks.
    return undefined;
  }
}

const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * The style sheets of an element for a document, each made once. Throws if constructed style sheets are not
 * available.
 */
export function sheetsFor(styles: readonly {cssText: string}[], document: Document): CSSStyleSheet[] {
  const sheets = sheetsByDocument.get(document) ?? new Map<string, CSSStyleSheet>();
  sheetsByDocument.set(document, sheets);
  return styles.map(({cssText}) => {
    const sheet = sheets.get(cssText) ?? makeSheet(cssText, document);
    sheets.set(cssText, sheet);
    return sheet;
  });
}

/**
 * Gives a shadow tree of ours its styles. Lit adopts them only once, although a move to another document
 * removes them, and looks for support in `Document.prototype`, although MooTools replaces `Document`.
 */
export function adoptElementSheets(root: ShadowRoot, styles: readonly {cssText: string}[]): void {
  try {
    root.adoptedStyleSheets = sheetsFor(styles, root.ownerDocument);
  } catch {
    // The controls work with the browser's default looks.
  }
}

const isFirst = firstTimeFor();

/**
 * Adds a style sheet of ours to the document or shadow tree that contains an element, once; it is never
 * removed.
 */
export function adoptSheetAround(element: Element, css: string): void {
  const tree = element.getRootNode();
  // The property is checked, not the class: a frame's document has another class, and MooTools replaces
  // `Document`.
  if ('adoptedStyleSheets' in tree && isFirst(tree, css)) adoptPageSheet(css, tree as Document | ShadowRoot);
}
