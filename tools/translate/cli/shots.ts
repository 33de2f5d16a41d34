import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {createServer} from 'vite';
import {chromiumArgs, findChromium} from '../../browsers/chromium.mjs';

/** The folder of the pictures for a locale file: `locales/shots/vi`. */
const shotsFolder = (file: string): string => join(dirname(file), 'shots', basename(file, '.xlf'));

/**
 * Takes a picture of each message in the words of a locale file, cropped to its widget in the state that shows it, with
 * the words outlined; for what is only heard, of the line that says it.
 *
 * @returns How many pictures there are.
 */
export async function takeShots(file: string): Promise<number> {
  const server = await createServer({server: {port: 0, open: false}, logLevel: 'silent'});
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  try {
    await server.listen();
    // Too narrow for widgets that stay in sight: what scrolls by itself would move away from its outline.
    const page = await browser.newPage({viewport: {width: 480, height: 900}});
    await page.goto(`${server.resolvedUrls!.local[0]!}tools/translate/page/index.html`);
    await page.setInputFiles('#file', {
      name: basename(file),
      mimeType: 'application/x-xliff+xml',
      buffer: readFileSync(file),
    });
    await page.locator('.states').waitFor();
    const folder = shotsFolder(file);
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    const ids = await page.locator('.states code').allTextContents();
    for (const id of ids) await takeShot(page, id, join(folder, `${id}.png`));
    return ids.length;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeShot(page: Page, id: string, path: string): Promise<void> {
  const code = page.locator('code', {hasText: new RegExp(`^${id.replaceAll('.', '\\.')}$`)});
  const heard = page.locator('ul.heard > li').filter({has: code});
  await page.evaluate(() => document.querySelector('#outline')?.remove());
  if (await heard.count()) return void (await heard.screenshot({path}));
  const widget = page.locator('.states > li').filter({has: code}).locator('.widget');
  const words = await page.locator(`[id="unit-${id}"] textarea`).inputValue();
  await widget.evaluate(
    (widget, pieces) => {
      // The smallest element that says the words.
      const elements = [...widget.querySelectorAll('*')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('*') ?? []),
      ]);
      const said = elements.filter(
        (element) =>
          pieces.every((piece) => element.textContent?.includes(piece)) && element.getClientRects().length,
      );
      const rect = said
        .sort((a, b) => a.textContent!.length - b.textContent!.length)[0]
        ?.getBoundingClientRect();
      if (!rect) return;
      const outline = document.createElement('div');
      outline.id = 'outline';
      Object.assign(outline.style, {
        position: 'absolute',
        left: `${rect.left + scrollX - 3}px`,
        top: `${rect.top + scrollY - 3}px`,
        width: `${rect.width + 6}px`,
        height: `${rect.height + 6}px`,
        border: '2px solid #8a1c1c',
      });
      document.body.append(outline);
    },
    words.split(/\{\d\}/).map((piece) => piece.trim()),
  );
  await widget.screenshot({path});
}
