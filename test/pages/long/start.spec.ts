import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {mergeTests} from '@playwright/test';
import {createServer} from 'vite';
import {test as planting} from '../../support/plant.js';
import {expect, test as whole} from '../../support/site.js';

const test = mergeTests(planting, whole);

test('a developer who types npm start sees the demo with all tags, from the sources', async ({
  page,
  watch,
}) => {
  const server = await createServer({server: {port: 0, open: false}, logLevel: 'silent'});
  await server.listen();
  try {
    await page.goto(server.resolvedUrls!.local[0]!);
    await expect(page).toHaveURL(/\/demo\/$/);
    await page.goto(`${page.url()}article.html`);
    await page.getByRole('button', {name: 'Tăng'}).click();
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('112,5%');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-reader-scale', '1.125');
    await expect(page.getByRole('link', {name: '02163.818.555'})).toBeVisible();
    // Vite talks to its developer, and Lit reminds them of its development build.
    expect(watch.complaints.filter((text) => !/\[vite\]|Lit is in dev mode/.test(text))).toEqual([]);
  } finally {
    await server.close();
  }
});

test('a translator who saves a locale file sees the new words in the page that is open, and loses nothing there', async ({
  page,
  plant,
}) => {
  const folder = plant({'vi.xlf': readFileSync('locales/vi.xlf', 'utf8')});
  const file = join(folder, 'vi.xlf');
  process.env.LOCALES = folder;
  const server = await createServer({server: {port: 0, open: false}, logLevel: 'silent'});
  delete process.env.LOCALES;
  await server.listen();
  try {
    await page.goto(`${server.resolvedUrls!.local[0]!}demo/article.html`);
    await page.getByRole('button', {name: 'Tăng'}).click();
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    const saved = readFileSync(file, 'utf8').replace('<target>Tăng</target>', '<target>To hơn</target>');
    // A file that was saved in the middle of a word says nothing; the next time it does.
    writeFileSync(file, saved.slice(0, 1000));
    writeFileSync(file, saved);
    await expect(page.getByRole('button', {name: 'To hơn'})).toBeVisible();
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('112,5%');
    await expect(page.locator('body')).toHaveAttribute('data-same-page', '');
    // The words are still there after a reload, though nothing was built.
    await page.reload();
    await expect(page.getByRole('button', {name: 'To hơn'})).toBeVisible();
  } finally {
    await server.close();
  }
});
