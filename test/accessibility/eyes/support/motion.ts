// Runs in the page.

/** Every animation and transition that runs, in the page and in all open shadow trees. */
export function running(): string[] {
  const found: string[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const {effect, playState} of root.getAnimations()) {
      const target = (effect as KeyframeEffect | null)?.target;
      if (playState !== 'finished') found.push(`${target?.localName ?? 'something'} is animated`);
    }
    for (const element of root.querySelectorAll('*')) {
      if (/^(marquee|blink)$/.test(element.localName)) found.push(`there is a <${element.localName}>`);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return [...new Set(found)];
}
