import {createServer} from 'vite';
import {expect, test} from '../support/site.js';

test('a developer who types npm start sees the demo with all four tags, from the sources', async ({
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
