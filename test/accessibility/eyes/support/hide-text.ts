// Runs in the page.

/**
 * Makes all text invisible and leaves everything else as it is, in all open shadow trees too; called again it gives the
 * text back. Not with forced colours, which no style sheet can take from a text. Of the important rules those of the first
 * layer win: a theme that a reader chose has a layer of its own.
 */
export function hideText(hide: boolean): void {
  const key = Symbol.for('hidden text');
  const page = window as unknown as Record<symbol, CSSStyleSheet | undefined>;
  const sheet = (page[key] ??= new CSSStyleSheet());
  sheet.replaceSync(
    hide
      ? `@layer hidden-text{*,*::before,*::after,*::marker,*::placeholder{-webkit-text-fill-color:transparent!important;
         text-decoration-color:transparent!important;text-shadow:none!important;transition:none!important}}`
      : '',
  );
  const visit = (root: Document | ShadowRoot): void => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.unshift(sheet);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(document);
}
