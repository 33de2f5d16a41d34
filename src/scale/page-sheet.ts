const adopted = new Set<string>();

/**
 * Adds one style sheet of ours to the document, once. An adopted sheet passes a Content-Security-Policy that
 * forbids inline styles, and leaves no node behind in the portal's HTML.
 *
 * @param css - The rules. The same text is added once, however often it is asked for.
 */
export function adoptPageSheet(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // A browser, or a host script, without constructable style sheets: the text keeps its own size.
  }
}
