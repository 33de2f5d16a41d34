import {AS_PAGE, DISPLAY, DISPLAY_NAMES, kebab, type DisplayName} from './choices.js';

/** Writes an attribute of `<html>`, or takes it away where it would be empty. */
export const setRootAttribute = (attribute: string, text: string): void =>
  text
    ? document.documentElement.setAttribute(attribute, text)
    : document.documentElement.removeAttribute(attribute);

/**
 * Writes the reader's text size on `<html>`: `--reader-scale` for style sheets to multiply by, `data-reader-scale`
 * for them to ask about. Neither is there while the text has its own size.
 */
export function writeScale(scale: number): void {
  const {documentElement: root} = document;
  const text = scale === 1 ? '' : `${scale}`;
  // Writing the same again would be news for whoever watches.
  if (root.style.getPropertyValue('--reader-scale') === text) return;
  root.style.setProperty('--reader-scale', text);
  if (!root.getAttribute('style')) setRootAttribute('style', '');
  setRootAttribute('data-reader-scale', text);
}

/** Writes the reader's language on `<html>` as `data-reader-language`; not there until one is chosen. */
export const writeLanguage = (language = ''): void => setRootAttribute('data-reader-language', language);

/**
 * Writes how the reader wants the text shown on `<html>`: `data-reader-<choice>`, and `--reader-<choice>` where it is a
 * number. Nothing is there of what is as the page has it.
 */
export function writeDisplay(chosen: (name: DisplayName) => string | undefined): void {
  const {documentElement: root} = document;
  for (const name of DISPLAY_NAMES) {
    const value = chosen(name) ?? AS_PAGE;
    const text = value === AS_PAGE ? '' : value;
    const attribute = `data-reader-${kebab(name)}`;
    const variable = `--reader-${kebab(name)}`;
    if ((root.getAttribute(attribute) ?? '') !== text) setRootAttribute(attribute, text);
    if (+DISPLAY[name][0] && root.style.getPropertyValue(variable) !== text)
      root.style.setProperty(variable, text);
  }
  if (!root.getAttribute('style')) setRootAttribute('style', '');
}
