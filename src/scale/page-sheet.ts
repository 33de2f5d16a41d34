/**
 * Adds a style sheet of ours to the document. An adopted sheet passes a Content-Security-Policy that
 * forbids inline styles, and leaves no node behind in the portal's HTML.
 */
export function adoptPageSheet(css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // A browser, or a host script, without constructable style sheets: the text keeps its own size.
  }
}
