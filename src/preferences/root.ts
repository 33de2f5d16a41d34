/** Writes an attribute of `<html>`, or takes it away where it would be empty. */
export const markRoot = (attribute: string, text: string): void =>
  text
    ? document.documentElement.setAttribute(attribute, text)
    : document.documentElement.removeAttribute(attribute);

/**
 * Writes the reader's text size on `<html>`: `--reader-scale` for style sheets to multiply by, `data-reader-scale`
 * for them to ask about. Neither is there while the text has its own size.
 */
export function markScale(scale: number): void {
  const {documentElement: root} = document;
  const text = scale === 1 ? '' : `${scale}`;
  // Writing the same again would be news for whoever watches.
  if (root.style.getPropertyValue('--reader-scale') === text) return;
  root.style.setProperty('--reader-scale', text);
  if (!root.getAttribute('style')) markRoot('style', '');
  markRoot('data-reader-scale', text);
}

/** Writes the reader's language on `<html>` as `data-reader-language`; not there until one is chosen. */
export const markLanguage = (language = ''): void => markRoot('data-reader-language', language);
