// How the script comes to the page, or does not.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {article, CLASSIC, inline, MODULE, page} from './support/page.js';
import {look, readsWithoutUs, sees, worksWhole} from './support/reader.js';
import {expect, limit, row, test} from './support/test.js';

const CODE = readFileSync('dist/cdn/portal-reader.classic.js', 'utf8').replace(
  /\/\/# sourceMappingURL.*/,
  '',
);
/** As a version would be that another year brings. */
const NEWER = CODE.replaceAll('0.1.0', '9.9.9');

for (const [how, head] of [
  ['twice as a classic script', CLASSIC + CLASSIC],
  ['as a classic script and as a module', CLASSIC + MODULE],
  ['as a module and late as a classic script', MODULE + CLASSIC.replace('<script', '<script defer')],
] as const)
  test(`the same file ${how} gives one set of tags`, row(1), async ({tab, site}) => {
    await tab.open(site.page(page({head})));
    await worksWhole(tab);
  });

test('of two versions the first one works, and one line names both', row(2), async ({tab, site}) => {
  const newer = `<script src="${site.script(NEWER)}"></script>`;
  for (const [head, first, second] of [
    [CLASSIC + newer, '0.1.0', '9.9.9'],
    [newer + CLASSIC, '9.9.9', '0.1.0'],
    [newer + MODULE, '9.9.9', '0.1.0'],
  ] as const) {
    await tab.open(site.page(page({head})));
    await sees(tab, {size: '100%', styled: true});
    await expect
      .poll(() => tab.complaints())
      .toEqual([
        `warn: portal-reader: version ${first} is already at work on this page; version ${second} steps aside.`,
      ]);
  }
});

test(
  'data-prefix gives a second version tags of its own; the reader’s choices are the same',
  row(2),
  async ({tab, site}) => {
    const newer = `<script src="${site.script(NEWER)}" data-prefix="portal"></script>`;
    await tab.open(
      site.page(
        page({
          head: CLASSIC + newer,
          body: article('portal').replace('<main>', `<main>${article().replace(/<\/?main>/g, '')}`),
        }),
      ),
    );
    await sees(tab, {size: '100%', styled: true});
    await sees(tab, {size: '100%', styled: true}, {prefix: 'portal'});
    await tab.press('portal-font-size >>> button:nth-of-type(3)');
    await sees(tab, {size: '112,5%'});
    await sees(tab, {size: '112,5%'}, {prefix: 'portal'});
    expect(await tab.complaints()).toEqual([]);
  },
);

test('under a prefix alone everything works as it does under ours', row(2), async ({tab, site}) => {
  const head = CLASSIC.replace('<script', '<script data-prefix="portal"');
  await tab.open(site.page(page({head, body: article('portal')})));
  await worksWhole(tab, {prefix: 'portal'});
});

test('tags and properties that were there before the script are kept', row(8), async ({tab, site}) => {
  const late = `<script>
    document.querySelector('reader-font-size').label = 'Xem cỡ chữ';
    document.querySelector('reader-article').source = 'Báo Yên Bái';
  </script>`;
  await tab.open(site.page(page({head: '', body: article() + late + CLASSIC})));
  await sees(tab, {size: '100%', date: 'Thứ Tư, ngày 23/10/2019, lúc 08:06'});
  const shown = await tab.evaluate(() =>
    ['reader-font-size', 'reader-article'].map((tag) => document.querySelector(tag)!.shadowRoot!.textContent),
  );
  expect(shown[0]).toContain('Xem cỡ chữ');
  expect(shown[1]).toContain('Báo Yên Bái');
  expect(await tab.evaluate(() => Object.keys(document.querySelector('reader-font-size')!))).not.toContain(
    'label',
  );
});

for (const [what, head, complaint] of [
  ['is not there', '<script src="/dist/cdn/nowhere.js"></script>', /^not loaded/],
  [
    'has a wrong hash',
    CLASSIC.replace(
      '<script',
      '<script integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"',
    ),
    /^not loaded/,
  ],
] as const)
  test(`a script that ${what} leaves the text and the number`, row(9), async ({tab, site}) => {
    await tab.open(site.page(page({head})));
    await readsWithoutUs(tab);
    for (const line of await tab.complaints()) expect(line).toMatch(complaint);
  });

test('a page in a file works with the classic script', row(10), async ({tab, site}) => {
  const file = join(tmpdir(), `portal-reader-${process.pid}-${tab.engine}.html`);
  const html = page()
    .replace('/watch.js', `${site.origin}/watch.js`)
    .replace('/dist/cdn/portal-reader.classic.js', pathToFileURL('dist/cdn/portal-reader.classic.js').href);
  writeFileSync(file, html);
  await tab.open(pathToFileURL(file).href);
  await worksWhole(tab);
  rmSync(file);
});

test('a page that writes itself with document.write works', row(28), async ({tab, site}) => {
  const body = `<script>document.write(${JSON.stringify(article())})</script>`;
  await tab.open(site.page(page({body})));
  await worksWhole(tab);
});

test('a page that is written anew keeps working', row(28), async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%'});
  await tab.evaluate((body) => {
    document.open();
    document.write(body);
    document.close();
  }, `<!doctype html><html lang="vi"><title>Cổng</title>${article()}</html>`);
  await sees(tab, {size: '100%', vietnamese: true, styled: true});
});

test('a browser without custom elements shows the page as it is', row(37), async ({tab, site}) => {
  const head = inline('Object.defineProperty(window, "customElements", {value: undefined})');
  for (const script of [CLASSIC, MODULE]) {
    await tab.open(site.page(page({head: head + script})));
    await readsWithoutUs(tab);
    const complaints = await tab.complaints();
    expect(complaints).toEqual([]);
  }
});

test('<base> and elements whose ids are names that scripts use do no harm', row(41), async ({tab, site}) => {
  const clobber = [
    'litNonce',
    'trustedTypes',
    'portal-reader',
    'customElements',
    'preferences',
    'CSSStyleSheet',
  ]
    .map((id) => `<form id="${id}"><input name="${id}" aria-label="x"></form>`)
    .join('');
  const html = page({head: `${CLASSIC}`, body: clobber + article()}).replace(
    '<link',
    '<base href="https://example.invalid/x/"><link',
  );
  await tab.open(site.page(html.replace(/src="\/dist/, `src="${site.origin}/dist`)));
  await worksWhole(tab);
});

test('importing in Node and drawing there does not throw', row(42), async ({tab}) => {
  const library = (await import(`${process.cwd()}/dist/index.js`)) as Record<string, unknown>;
  expect(library).toHaveProperty('ReaderArticle');
  await import(`${process.cwd()}/dist/define.js`);
  limit('What a server draws is tested from the packed tarball, in test/compatibility/embedding.');
  expect(await look(tab).catch(() => ({}))).toBeTruthy();
});
