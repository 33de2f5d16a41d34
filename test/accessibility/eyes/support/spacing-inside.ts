// Runs in the page.

/** Every text in a shadow tree whose letters and words are closer than the page around the tree asks for. */
export function spacingInside(): string[] {
  const found: string[] = [];
  const visit = (root: Document | ShadowRoot, host?: Element): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (host && walker.nextNode()) {
      const text = walker.currentNode as Text;
      const element = text.parentElement;
      if (!element || !/\S/.test(text.data) || /^(style|option)$/.test(element.localName)) continue;
      if (!element.checkVisibility()) continue;
      const around = getComputedStyle(host);
      const own = getComputedStyle(element);
      // Zoomed boxes give what they inherit in their own px.
      const zoomOf = (each: Element) => (each as {currentCSSZoom?: number}).currentCSSZoom ?? 1;
      const px = (value: string) => parseFloat(value) || 0;
      // 1.4.12 speaks of 0.12 and 0.16 times the font size, and smaller text may say so of its own.
      const wanted = Math.min(
        px(around.letterSpacing) / Math.max(1, zoomOf(host)),
        0.12 * px(own.fontSize) * zoomOf(element),
      );
      if (px(own.letterSpacing) * zoomOf(element) + 0.01 < wanted)
        found.push(
          `“${text.data.replace(/\s+/g, ' ').trim().slice(0, 40)}” in ${host.localName} has letters ${px(own.letterSpacing)} px apart`,
        );
      else if (
        px(own.wordSpacing) * zoomOf(element) + 0.01 <
        Math.min(
          px(around.wordSpacing) / Math.max(1, zoomOf(host)),
          0.16 * px(own.fontSize) * zoomOf(element),
        )
      )
        found.push(`“${text.data.trim().slice(0, 40)}” in ${host.localName} has words too close`);
    }
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) visit(element.shadowRoot, element);
  };
  visit(document);
  return found;
}
