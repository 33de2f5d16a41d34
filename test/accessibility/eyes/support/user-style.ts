// Runs in the page.

/** The spacing that a page must bear by WCAG 1.4.12, as a reader’s own style sheet says it. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-block-end: 2em !important}`;

/**
 * A reader’s style sheet: over the page, as a bookmark or an extension puts it there; a browser’s own user style sheet
 * reaches into shadow trees as well.
 */
export async function applySpacing({css, inShadow}: {css: string; inShadow: boolean}): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const visit = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets.push(sheet);
    if (!inShadow) return;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(document);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

export {SPACING};
