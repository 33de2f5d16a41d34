// The classes under names that the application chooses; nothing is registered that it does not register.
import {readFileSync} from 'node:fs';
import {MODULES} from './support/policies.js';
import {copyApp, PACKAGE, SOURCES, tool} from './support/project.js';
import {expect, test} from './support/served.js';
import {expectControls, expectDrawn} from './support/works.js';

for (const [script, way] of [
  ['main.js', 'registers the tags under a prefix of its own'],
  ['subclass.js', 'makes a class of its own from one of ours'],
] as const)
  test(`an application that ${way} gets words, languages and sizes as ours have them`, async ({
    page,
    serve,
    watch,
  }) => {
    const folder = copyApp('own-names', `own-names-${script}`);
    await tool(
      'esbuild/bin/esbuild',
      [script, '--bundle', '--minify', '--format=esm', '--outfile=dist/main.js'],
      folder,
    );
    const html = readFileSync(`${folder}/index.html`, 'utf8');
    await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': html}, headers: MODULES}));
    await expectDrawn(page);
    await expectControls(page);
    expect(await page.evaluate(() => customElements.get('reader-article'))).toBe(undefined);
    await expect(page.locator('portal-article[data-portal]')).toHaveCount(script === 'main.js' ? 0 : 1);
    expect(watch.complaints).toEqual([]);
  });

test('an application that only imports the classes registers nothing and draws nothing', async ({
  page,
  serve,
  watch,
}) => {
  const folder = copyApp('own-names', 'own-names-import');
  await tool(
    'esbuild/bin/esbuild',
    ['import.js', '--bundle', '--format=esm', '--outfile=dist/main.js'],
    folder,
  );
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': html}, headers: MODULES}));
  await expect(page.locator('output')).toHaveText('ReaderArticle 1');
  expect(await page.locator(':not(:defined)').count()).toBe(4);
  await expect(page.locator('html')).not.toHaveAttribute('data-reader-scale');
  expect(watch.complaints).toEqual([]);
});

test('two copies on one page work side by side, one of them under a prefix', async ({page, serve, watch}) => {
  const files = {'/js/': `${PACKAGE}/dist/cdn/`};
  const html = readFileSync(`${SOURCES}/pages/prefix.html`, 'utf8');
  await page.goto(await serve({folders: files, pages: {'/': html}}));
  await expect(page.locator('portal-article time')).toHaveText('Thứ Tư, ngày 23/10/2019, lúc 08:06');
  await expect(page.locator('reader-article time')).toHaveText('Thứ Năm, ngày 24/10/2019, lúc 08:06');
  // One reader, one size: both follow whichever control is pressed.
  await page.locator('portal-font-size').getByRole('button', {name: 'Tăng'}).click();
  await expect(page.locator('portal-font-size [part=value]')).toHaveText('112,5%');
  await expect(page.locator('reader-font-size [part=value]')).toHaveText('112,5%');
  expect(watch.complaints).toEqual([]);
});
