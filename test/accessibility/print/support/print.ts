import type {Page} from '@playwright/test';

/**
 * Returns the PDF that the browser's own “Save as PDF” writes for a page that is open on a screen: A4 with margins of
 * 15 mm.
 */
export async function printed(page: Page): Promise<Buffer> {
  await page.emulateMedia({media: null});
  const side = '15mm';
  return page.pdf({format: 'A4', margin: {top: side, right: side, bottom: side, left: side}});
}

/** Text without its white space, so that it is the same however its lines are broken. */
export const together = (text: string): string => text.replace(/[\s\f]+/g, '');

/** The words of a piece of HTML. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
