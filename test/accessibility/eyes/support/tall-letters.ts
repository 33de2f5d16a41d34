// Runs in the page: each function for itself.

/** The place of the tall letters that were written into a text, in CSS px of the window. */
export interface TallText {
  where: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Writes letters before every text inside the selected elements, first in the page’s own text, then in the shadow
 * trees: what stands in a box must have room for the tallest and the deepest letters of Vietnamese.
 */
export async function writeBefore({within, letters}: {within: string; letters: string}): Promise<void> {
  const texts = (root: Node): Text[] => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (/\S/.test(text.data) && !/^(style|script)$/.test(text.parentElement?.localName ?? ''))
        found.push(text);
    }
    return found;
  };
  const write = (text: Text) => {
    if (!text.data.includes(letters)) text.data = text.data.replace(/\S/, `${letters} $&`);
  };
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const roots = [...document.querySelectorAll(within)];
  // Lines under a text are no letters.
  const noLines = new CSSStyleSheet();
  noLines.replaceSync('* {text-decoration-color: transparent !important}');
  document.adoptedStyleSheets.push(noLines);
  for (const root of roots) texts(root).forEach(write);
  await frames();
  await frames();
  const visit = (root: Element | ShadowRoot): void => {
    if (root instanceof ShadowRoot) {
      root.adoptedStyleSheets.push(noLines);
      texts(root).forEach(write);
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
  };
  roots.forEach(visit);
  await frames();
}

/** How many of those texts are seen. */
export function countTall({within, letters}: {within: string; letters: string}): number {
  const found: {node: Text | HTMLSelectElement}[] = [];
  const visit = (node: Node): void => {
    if (node instanceof HTMLSelectElement) {
      if (node.checkVisibility({visibilityProperty: true})) found.push({node});
      return;
    }
    if (node instanceof Text && node.data.includes(letters)) {
      const parent = node.parentElement!;
      const hidden = (element: Element | null): boolean =>
        !!element && (/inset\(50%/.test(getComputedStyle(element).clipPath) || hidden(element.parentElement));
      const range = document.createRange();
      const start = node.data.indexOf(letters);
      range.setStart(node, start);
      range.setEnd(node, start + letters.length);
      if (
        parent.checkVisibility({visibilityProperty: true}) &&
        !hidden(parent) &&
        range.getClientRects().length === 1
      )
        found.push({node});
    }
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  for (const root of document.querySelectorAll(within)) visit(root);
  (window as unknown as {tall: unknown}).tall = found;
  return found.length;
}

/** Brings one of them into the middle of the window, with nothing but the letters in it. */
export function lookAt({letters, n}: {letters: string; n: number}): TallText {
  const {node} = (window as unknown as {tall: {node: Text | HTMLSelectElement; whole?: string}[]}).tall[n]!;
  const element = node instanceof Text ? node.parentElement! : node;
  const range = document.createRange();
  if (node instanceof Text) {
    (window as unknown as {tall: {whole?: string}[]}).tall[n]!.whole = node.data;
    node.data = letters;
    range.selectNodeContents(node);
  }
  element.scrollIntoView({block: 'center'});
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const where = [host?.localName, element.getAttribute('part') ?? element.localName]
    .filter(Boolean)
    .join(' ');
  const {left, top, right, bottom} = (node instanceof Text ? range : element).getBoundingClientRect();
  return {where, left, top, right, bottom};
}

/** Takes the letters of one of them away and leaves all else as it is; called with `false`, gives the text back. */
export function hideLetters({n, hide}: {n: number; hide: boolean}): void {
  const {node, whole} = (window as unknown as {tall: {node: Text | HTMLSelectElement; whole?: string}[]})
    .tall[n]!;
  const element = node instanceof Text ? node.parentElement! : node;
  element.style.setProperty('-webkit-text-fill-color', hide ? 'transparent' : '', 'important');
  if (!hide && node instanceof Text) node.data = whole!;
}

/** The same letters in the same font, over everything, where nothing cuts them; `undefined` takes them away. */
export function drawFree({letters, n}: {letters: string; n?: number}): TallText | undefined {
  document.querySelector('#free-letters')?.remove();
  if (n === undefined) return undefined;
  const {node} = (window as unknown as {tall: {node: Text | HTMLSelectElement}[]}).tall[n]!;
  const element = node instanceof Text ? node.parentElement! : node;
  const style = getComputedStyle(element);
  const over = document.createElement('div');
  over.id = 'free-letters';
  over.style.cssText =
    'position: fixed; inset: 0; z-index: 2147483647; background: #fff; color: #000; margin: 0';
  const free = document.createElement('span');
  free.textContent = letters;
  free.lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  free.style.cssText = 'position: absolute; left: 40px; top: 40px; white-space: nowrap; line-height: 3';
  for (const name of [
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-stretch',
    'font-variant',
    'font-feature-settings',
    'letter-spacing',
    'text-transform',
  ])
    // A reader’s own style sheet says something else of this one.
    free.style.setProperty(name, style.getPropertyValue(name), 'important');
  free.style.setProperty('zoom', `${(element as {currentCSSZoom?: number}).currentCSSZoom ?? 1}`);
  over.append(free);
  document.body.append(over);
  const {left, top, right, bottom} = free.getBoundingClientRect();
  return {where: 'free', left, top, right, bottom};
}
