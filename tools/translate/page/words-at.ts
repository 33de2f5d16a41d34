const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\d+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );

/** The text directly inside an element, without that of its descendants. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The message whose words stand where something happened in a widget: the one with the longest words, where several fit.
 *
 * @param words - The translations by id, `{0}` for a value.
 */
export function messageAt(event: Event, words: Readonly<Record<string, string>>): string | undefined {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return undefined;
    const text = node instanceof Element ? ownText(node) : '';
    const [best] = Object.entries(words)
      .filter(([id, words]) => id !== 'locale.tag' && text && pattern(words).test(text))
      .sort(([, one], [, other]) => other.length - one.length);
    if (best) return best[0];
  }
  return undefined;
}
