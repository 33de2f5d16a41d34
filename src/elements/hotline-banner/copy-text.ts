import {onServer} from '../../base/environment.js';

/**
 * Returns true if the device probably cannot dial: its primary pointer is not a finger, as on an office PC.
 */
export const lacksDialer = (): boolean => !onServer && !matchMedia('(pointer: coarse)').matches;

/**
 * Copies a text. Browsers have no `navigator.clipboard` on pages without HTTPS, as many portals are; there
 * the text is selected and copied with `document.execCommand`.
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
    return document.execCommand('copy');
  }
}
