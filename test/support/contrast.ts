// Contrast as WCAG 2 counts it, of colours as a browser computes them.

/** Red, green, blue from 0 to 1, and how opaque. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** `#rgb`, `#rrggbb`, `rgb()` and `rgba()`. */
function colourOf(text: string): Colour {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const parts = hex.match(hex.length === 3 ? /./g : /../g)!;
    const [red, green, blue] = parts.map((part) => parseInt(part.padEnd(2, part), 16) / 255);
    return [red!, green!, blue!, 1];
  }
  const numbers = text.match(/[\d.]+/g)?.map(Number);
  if (!/^rgba?\(/.test(text) || !numbers || numbers.length < 3) throw new Error(`not a colour: ${text}`);
  return [numbers[0]! / 255, numbers[1]! / 255, numbers[2]! / 255, numbers[3] ?? 1];
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(colourOf(one)), luminance(colourOf(other))].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * Returns the background of an element: the first that is not transparent, of itself and of the boxes that it is drawn
 * in.
 */
export function groundOf(element: Element): string {
  for (let box: Node | null = element; box; box = drawnIn(box)) {
    if (!(box instanceof Element)) continue;
    const {backgroundColor, backgroundImage} = getComputedStyle(box);
    if (backgroundImage !== 'none') throw new Error(`a picture behind words: ${backgroundImage}`);
    const {3: alpha} = colourOf(backgroundColor);
    if (alpha === 1) return backgroundColor;
    if (alpha > 0) throw new Error(`half transparent: ${backgroundColor}`);
  }
  return 'rgb(255, 255, 255)';
}

const drawnIn = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

/** The elements that say something themselves, in shadow trees too. */
export function speaking(root: Element | ShadowRoot, found: Element[] = []): Element[] {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof Element)) continue;
    if (
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      !element.matches('style,script')
    )
      found.push(element);
    if (element.shadowRoot) speaking(element.shadowRoot, found);
  }
  return found;
}
