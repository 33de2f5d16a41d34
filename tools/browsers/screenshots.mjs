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

const translators = new URL('tools/translate/page/index.html', server.resolvedUrls.local[0]).href;

for (const [language, button] of [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
]) {
  const page = await browser.newPage({viewport: {width: 1200, height: 800}, timezoneId: 'Asia/Ho_Chi_Minh'});
  await page.goto(translators);
  await page.getByRole('button', {name: button, exact: true}).first().click();
  await page.setInputFiles('#file', 'locales/vi.xlf');
  // A translation that is too long, so that a finding is in the picture.
  const field = page.locator('[id="unit-font-size.larger"]').getByRole('textbox');
  await field.fill('Làm cho chữ trong bài lớn hơn một bậc');
  await field.press('Alt+End');
  await page.getByText('Làm cho chữ trong bài lớn hơn một bậc').last().waitFor();
  await page.screenshot({path: `docs/images/translators-page-${language}.png`});
  await page.close();

  // A new language on a phone.
  const phone = await browser.newPage({viewport: {width: 375, height: 667}, timezoneId: 'Asia/Ho_Chi_Minh'});
  await phone.goto(translators);
  await phone.getByRole('button', {name: button, exact: true}).first().click();
  await phone.locator('#tag').fill('km');
  await phone.keyboard.press('Enter');
  await phone.locator('[id="unit-font-size.label"]').getByRole('textbox').fill('ទំហំអក្សរ');
  await phone.keyboard.press('Alt+Enter');
  await phone.keyboard.insertText('ធំជាង');
  await phone.locator('.in-card').getByText('ធំជាង').waitFor();
  await phone.screenshot({path: `docs/images/translators-page-phone-${language}.png`});
  await phone.close();
}

await browser.close();
await server.close();
