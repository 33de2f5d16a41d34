// The translators' page, as a translator meets it.
import {readFileSync} from 'node:fs';
import {expect, type Page} from './site.js';

export const VI = readFileSync('locales/vi.xlf', 'utf8');

/** Opens the page in Vietnamese, with the Vietnamese file. */
export async function openPage(page: Page, site: {origin: string}): Promise<void> {
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  await page.getByRole('button', {name: 'Dùng bản tiếng Việt hiện có'}).click();
}

/** Opens the page and begins a language. */
export async function begin(page: Page, site: {origin: string}, tag: string): Promise<void> {
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  await page.getByLabel('Mã ngôn ngữ mới').fill(tag);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: `${tag}.xlf`})).toBeVisible();
}

/** The card of a message. */
export const unit = (page: Page, id: string) => page.locator(`[id="unit-${id}"]`);
/** The field of a message. */
export const translation = (page: Page, id: string) => unit(page, id).getByRole('textbox');
export const widget = (page: Page, tag: string) => page.locator(`.widget ${tag}`).first();
/** The words about how far the work is. */
export const progress = (page: Page) => page.locator('.progress span');

/** Returns the file that the translator gets as a download. */
export async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.xlf$/);
  return readFileSync(await download.path(), 'utf8');
}

/** Drops a file on the page. */
export const drop = (page: Page, name: string, text: string | number[]) =>
  page.evaluate(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(
        new File([typeof text === 'string' ? text : new Uint8Array(text as number[])], name as string),
      );
      document.body.dispatchEvent(
        new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data}),
      );
    },
    [name, text] as const,
  );

/** A unit of the Vietnamese file, as it is written there. */
export const unitXml = (id: string): string =>
  new RegExp(`<trans-unit id="${id.replace('.', '\\.')}"[\\s\\S]*?</trans-unit>\\n`).exec(VI)![0];
