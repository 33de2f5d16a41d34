import {onServer} from '../../base/environment.js';

/** Whether the device is unlikely to dial: whatever is not used with a finger in the first place is an office PC. */
export const lacksDialer = (): boolean => !onServer && !matchMedia('(pointer: coarse)').matches;

/**
 * Copies a text. Many portals are not served over HTTPS, and there browsers have no `navigator.clipboard`: the
 * text is selected and copied as a reader would do it.
 *
 * @param shown - The element that shows the text, for the second way.
 * @returns Whether it was copied.
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
