// The files for a script tag, as a portal copies them out of the installed tarball.
import {readFileSync} from 'node:fs';
import {MODULES, ONE_FILE} from './support/policies.js';
import {PACKAGE, PROJECT, SOURCES} from './support/project.js';
import {expect, test} from './support/served.js';
import {expectControls, expectDrawn} from './support/works.js';

const html = (name: string) => readFileSync(`${SOURCES}/pages/${name}.html`, 'utf8');
const files = {'/js/': `${PACKAGE}/dist/cdn/`, '/npm/': `${PROJECT}/node_modules/`};

for (const [name, way] of [
  ['classic', 'one classic script tag'],
  ['module', 'one module script tag'],
] as const)
  test(`a portal with ${way} gets all tags under the documented header`, async ({page, serve, watch}) => {
    await page.goto(await serve({folders: files, pages: {'/': html(name)}, headers: ONE_FILE}));
    await expectDrawn(page);
    await expectControls(page);
    expect(watch.complaints).toEqual([]);
  });

test('a portal without a bundler gets single elements through an import map', async ({
  page,
  serve,
  watch,
}) => {
  await page.goto(await serve({folders: files, pages: {'/': html('import-map')}}));
  await expect(page.getByText('Thứ Tư, ngày 23/10/2019, lúc 08:06')).toBeVisible();
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expect(page.getByText('112,5%', {exact: true})).toBeVisible();
  expect(await page.evaluate(() => customElements.get('reader-hotline-banner'))).toBe(undefined);
  await expect(page.getByRole('link', {name: '02163.818.555'})).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test('a header that does not name our policy is told of by the browser, and the text stays readable', async ({
  page,
  serve,
  watch,
}) => {
  const headers = {
    'Content-Security-Policy': MODULES['Content-Security-Policy']!.replace('lit-html', "'none'"),
  };
  await page.goto(await serve({folders: files, pages: {'/': html('classic')}, headers}));
  await expect(page.getByText('Trụ sở mở cửa')).toBeVisible();
  await expect(page.getByRole('link', {name: '02163.818.555'})).toBeVisible();
  expect(watch.complaints.join()).toMatch(/trusted/i);
});
