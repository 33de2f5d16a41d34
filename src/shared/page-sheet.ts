/**
 * Adds a style sheet of ours to the document or to a shadow tree of the page. An adopted sheet passes a
 * Content-Security-Policy that forbids inline styles, and leaves no node behind in the portal's HTML.
 */
export function adoptPageSheet(css: string, tree: Document | ShadowRoot = document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    tree.adoptedStyleSheets.push(sheet);
  } catch {
    // A browser, or a host script, without constructable style sheets: the text keeps its own size.
  }
}
