// Takes the screenshots of the README and of docs/translating.md: `node tools/browsers/screenshots.mjs`.
import {mkdirSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {build, preview} from 'vite';
import {chromiumArgs, findChromium} from './chromium.mjs';

await build({logLevel: 'error'});
const server = await preview({logLevel: 'error', preview: {port: 0}});
const address = new URL('demo/article.html', server.resolvedUrls.local[0]);
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
mkdirSync('docs/images', {recursive: true});

for (const language of ['vi', 'en']) {
  const context = await browser.newContext({
    viewport: {width: 1200, height: 720},
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  await context.addInitScript((tag) => {
    localStorage.setItem('portal-reader:language', tag);
    localStorage.setItem('portal-reader:scale', '1.125');
  }, language);
  const page = await context.newPage();
  await page.goto(address.href);
  await page.getByRole('button', {name: /^(Tăng|Larger)$/}).waitFor();
  await page.screenshot({path: `docs/images/article-${language}.png`});
  await context.close();
}

for (const [language, button] of [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
]) {
  const page = await browser.newPage({viewport: {width: 1200, height: 720}, timezoneId: 'Asia/Ho_Chi_Minh'});
  await page.goto(new URL('tools/translate/page/index.html', server.resolvedUrls.local[0]).href);
  await page.setInputFiles('#file', 'locales/vi.xlf');
  await page.getByRole('button', {name: button, exact: true}).first().click();
  // A translation that is too long, so that a finding is in the picture.
  const long = page.locator('[id="unit-font-size.larger"]');
  await long.getByRole('textbox').fill('Làm cho chữ trong bài lớn hơn một bậc');
  await long.evaluate((unit) => unit.scrollIntoView());
  await page.screenshot({path: `docs/images/bench-${language}.png`});
  await page.close();
}

await browser.close();
await server.close();
