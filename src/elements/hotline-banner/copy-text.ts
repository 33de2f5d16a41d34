import {onServer} from '../../base/environment.js';

/**
 * Returns true if the device probably cannot dial: its primary pointer is not a finger, as on an office PC.
 */
export const lacksDialer = (): boolean => !onServer && !matchMedia('(pointer: coarse)').matches;

/**
 * Copies a text. Browsers have no `navigator.clipboard` on pages without HTTPS, as many portals are; there
 * `document.execCommand` copies what is selected, and the text is put in its place.
 *
 * @param text - The text to copy.
 * @param shown - The element that shows the text, to be selected.
 * @returns True if the text was copied.
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    document.getSelection()?.selectAllChildren(shown);
    const onCopy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      // A page that adds its address to what is copied would make it no number.
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', onCopy, true);
    try {
      return document.execCommand('copy');
    } finally {
      window.removeEventListener('copy', onCopy, true);
    }
  }
}
