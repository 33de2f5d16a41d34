// Headers of the portal that forbid scripts, styles and more.
import {readFileSync} from 'node:fs';
import {article, CLASSIC, MODULE, page} from './support/page.js';
import {readsWithoutUs, sees, worksWhole} from './support/reader.js';
import {expect, limit, row, test} from './support/test.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
const policy = (...more: string[]) => ({'Content-Security-Policy': [STRICT, ...more].join('; ')});
const REQUIRE = "require-trusted-types-for 'script'";

/** Lit as an application brings it, with a policy of its own name. */
const LIT = readFileSync('node_modules/lit-html/lit-html.js', 'utf8').replace(/^export .*|export\{.*/m, '');

for (const [which, script] of [
  ['classic script', CLASSIC],
  ['module', MODULE],
] as const) {
  test(`a strict policy with Trusted Types lets the ${which} do everything`, row(6), async ({tab, site}) => {
    await tab.open(site.page(page({head: script}), policy(REQUIRE, 'trusted-types portal-reader')));
    await worksWhole(tab);
  });

  for (const more of [
    [REQUIRE],
    [REQUIRE, 'trusted-types portal-reader other'],
    [REQUIRE, "trusted-types portal-reader 'allow-duplicates'"],
    ['trusted-types portal-reader'],
  ])
    test(`${more.join('; ')} lets the ${which} work`, row(4), async ({tab, site}) => {
      await tab.open(site.page(page({head: script}), policy(...more)));
      await worksWhole(tab);
    });

  for (const list of ["trusted-types 'none'", 'trusted-types something-else'])
    test(
      `where ${list} refuses the ${which}, the text reads and one line says why`,
      row(5),
      async ({tab, site}) => {
        await tab.open(site.page(page({head: script}), policy(REQUIRE, list)));
        if (!(await tab.evaluate(() => 'trustedTypes' in window))) {
          limit('This engine has no Trusted Types: nothing is refused.');
          return worksWhole(tab);
        }
        const told = async () => (await tab.complaints()).filter((line) => !line.startsWith('blocked: '));
        await expect.poll(told).toHaveLength(1);
        expect((await told())[0]).toMatch(/^warn: portal-reader: .*trusted-types portal-reader/);
        await readsWithoutUs(tab);
      },
    );
}

test('a policy with nonces and strict-dynamic needs no nonce for our styles', row(7), async ({tab, site}) => {
  const nonced = page().replaceAll('<script', '<script nonce="a1"');
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'nonce-a1' 'strict-dynamic'; style-src 'nonce-a1'; img-src data:",
  };
  await tab.open(site.page(nonced, headers));
  await worksWhole(tab);
});

test('a page with a Lit of its own has both, beside its own policy too', row(3), async ({tab, site}) => {
  const lit = `<script src="${site.script(`(() => {${LIT}})()`)}"></script>`;
  for (const head of [lit + CLASSIC, CLASSIC + lit]) {
    await tab.open(site.page(page({head}), policy(REQUIRE, 'trusted-types portal-reader lit-html')));
    await sees(tab, {size: '100%', styled: true});
    expect(
      await tab.evaluate(() => (window as unknown as {litHtmlVersions: string[]}).litHtmlVersions),
    ).toHaveLength(1);
    expect(await tab.complaints()).toEqual([]);
  }
  await worksWhole(tab);
});

test('XHTML works, or its text reads', row(36), async ({tab, site}) => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi"><head><script src="/watch.js"></script>
    <title>Cổng</title><script src="/dist/cdn/portal-reader.classic.js"></script></head><body>${article()}</body></html>`;
  await tab.open(site.page(xhtml, {'Content-Type': 'application/xhtml+xml; charset=utf-8'}));
  if (await tab.evaluate(() => !!document.querySelector('reader-font-size')?.shadowRoot))
    return worksWhole(tab);
  limit('Lit’s templates are HTML, and an XML document takes none: nothing is registered.');
  await readsWithoutUs(tab);
  expect(await tab.complaints()).toEqual([
    expect.stringMatching(/^warn: portal-reader: this page does not let it draw/),
  ]);
});
