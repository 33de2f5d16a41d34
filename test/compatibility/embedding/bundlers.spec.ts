// The npm package in the bundlers that developers have, with what each does by itself.
import {join} from 'node:path';
import {readFileSync, statSync} from 'node:fs';
import {MODULES} from './support/policies.js';
import {copyApp, tool} from './support/project.js';
import {expect, test} from './support/served.js';
import {expectControls, expectDrawn} from './support/works.js';

const BUNDLERS: Record<string, (folder: string) => Promise<string>> = {
  Vite: (folder) => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder),
  webpack: (folder) => tool('webpack-cli/bin/cli.js', [], folder),
  esbuild: (folder) =>
    tool('esbuild/bin/esbuild', ['main.js', '--bundle', '--minify', '--format=esm', '--outdir=dist'], folder),
};

for (const [name, build] of Object.entries(BUNDLERS))
  test(`a developer who bundles with ${name} gets all tags and the package’s functions`, async ({
    page,
    serve,
    watch,
  }) => {
    const folder = copyApp('plain', `plain-${name}`);
    const said = await build(folder);
    expect(said).not.toMatch(/warn/i);
    // Vite writes the page too; the others write the script.
    const folders = {'/': `${folder}/dist/`};
    const pages: Record<string, string> =
      name === 'Vite' ? {} : {'/': readFileSync(`${folder}/index.html`, 'utf8')};
    await page.goto(await serve({folders, pages, headers: MODULES}));
    await expectDrawn(page);
    await expectControls(page);
    await expect(page.locator('output')).toHaveText('1 → 1.125');
    await expect(page).toHaveTitle('Reception of citizens - Cổng thông tin');
    await page.reload();
    await expect(page.locator('body')).toHaveAttribute('data-language', 'en');
    await expect(page.getByText('112.5%', {exact: true})).toBeVisible();
    expect(watch.complaints).toEqual([]);
  });

test('a developer who imports one element pays for that one', async ({page, serve, watch}) => {
  const folder = copyApp('plain', 'plain-one');
  for (const entry of ['main.js', 'one.js'])
    await tool(
      'esbuild/bin/esbuild',
      [entry, '--bundle', '--minify', '--format=esm', '--outdir=dist'],
      folder,
    );
  const size = (file: string) => statSync(join(folder, 'dist', file)).size;
  expect(size('one.js')).toBeLessThan(size('main.js') * 0.6);
  const html = readFileSync(`${folder}/index.html`, 'utf8').replace('main.js', 'one.js');
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': html}, headers: MODULES}));
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expect(page.getByText('112,5%', {exact: true})).toBeVisible();
  expect(await page.evaluate(() => customElements.get('reader-article'))).toBe(undefined);
  expect(watch.complaints).toEqual([]);
});
