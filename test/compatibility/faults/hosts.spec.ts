// Scripts of old and new portals, before ours and after.
import {readFileSync} from 'node:fs';
import {HOSTS, NOT_TO_BE_HAD, versionOf} from './hosts/hosts.mjs';
import {CLASSIC, inline, MODULE, page} from './support/page.js';
import {readsWithoutUs, sees, worksWhole} from './support/reader.js';
import {expect, figure, limit, row, test} from './support/test.js';

const rowOf = (name: string) =>
  /Prototype/.test(name) ? 14 : /MooTools/.test(name) ? 15 : /Require/.test(name) ? 18 : 16;

for (const host of HOSTS) {
  const script = `<script src="/hosts/${host.id}"></script>`;
  for (const [when, head] of [
    ['before', script + CLASSIC],
    ['after', CLASSIC + script],
  ] as const)
    test(
      `${host.name} (${host.id}) ${when} ours: everything works`,
      row(rowOf(host.name)),
      async ({tab, site}) => {
        await tab.open(site.page(page({head})));
        await sees(tab, {size: '100%', styled: true});
        // Complaints that a host causes by itself are not ours.
        const own = await tab.complaints();
        await worksWhole(tab, {complaints: own});
        expect(own.filter((line) => /reader|Lit/i.test(line))).toEqual([]);
      },
    );
}

test('all of them together', row(16), async ({tab, site}) => {
  // RequireJS wants to be asked for what the others bring by themselves.
  const scripts = HOSTS.filter(({name}) => name !== 'RequireJS')
    .map(({id}) => `<script src="/hosts/${id}"></script>`)
    .join('');
  await tab.open(site.page(page({head: CLASSIC + scripts})));
  await sees(tab, {size: '100%', styled: true});
  const own = await tab.complaints();
  await worksWhole(tab, {complaints: own});
  figure('Scripts of hosts, each before and after ours', HOSTS.length, 'at least 14');
  for (const name of NOT_TO_BE_HAD) limit(`${name} is in no registry that the tests may use: not tested.`);
});

test('RequireJS may load our script as a module of its own', row(18), async ({tab, site}) => {
  const head =
    '<script src="/hosts/requirejs.js"></script>' + inline('require(["/dist/cdn/portal-reader.classic.js"])');
  await tab.open(site.page(page({head})));
  await worksWhole(tab);
});

test(
  'MooTools first, under a strict policy: styled, and nothing is blocked',
  row(15),
  async ({tab, site}) => {
    const mootools = HOSTS.find(({name}) => name.startsWith('MooTools'))!;
    const headers = {
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    };
    await tab.open(
      site.page(page({head: `<script src="/hosts/${mootools.id}"></script>${CLASSIC}`}), headers),
    );
    await worksWhole(tab);
  },
);

for (const [what, code] of [
  [
    'names on Object.prototype and Array.prototype',
    'Object.prototype.extra = 1; Array.prototype.extra2 = 1; String.prototype.extra3 = 1;',
  ],
  [
    'frozen prototypes',
    'for (const {prototype} of [Object, Array, String, Promise, Map, Set]) Object.freeze(prototype);',
  ],
  ['an Array.from that gives nothing', 'Array.from = () => [];'],
  [
    'an Array.prototype.filter of another kind',
    'const filter = Array.prototype.filter; Array.prototype.filter = function (f) { return filter.call(this, f ?? Boolean) };',
  ],
  [
    'wrapped DOM methods',
    `for (const [o, name] of [[Element.prototype, 'attachShadow'], [customElements, 'define'], [Node.prototype, 'insertBefore'], [Promise.prototype, 'then']]) {
    const own = o[name]; o[name] = function (...args) { return own.apply(this, args) };
  }`,
  ],
  ['a clock that gives no number', 'Date.now = () => NaN;'],
  ['no console', 'Object.defineProperty(window, "console", {value: undefined});'],
  ['a JSON that gives strings', 'JSON.stringify = () => "x"; JSON.parse = () => "x";'],
] as const)
  test(`a page with ${what}: everything works`, row(17), async ({tab, site}) => {
    if (tab.engine === 'webkit' && /JSON|Object\.prototype/.test(what))
      return limit(`This engine’s driver itself needs what this page has changed (${what}): not tested.`);
    await tab.open(site.page(page({head: inline(code) + CLASSIC})));
    await worksWhole(tab);
  });

for (const [what, code] of [
  ['no CSSStyleSheet', 'delete window.CSSStyleSheet'],
  ['a createTreeWalker that throws', 'document.createTreeWalker = () => { throw new Error("host") }'],
] as const)
  test(`a page with ${what}: the text stays`, row(17), async ({tab, site}) => {
    for (const script of [CLASSIC, MODULE]) {
      await tab.open(site.page(page({head: inline(code) + script})));
      const {vietnamese, number} = await tab.evaluate(() => ({
        vietnamese: !!document.querySelector<HTMLElement>('p[lang=vi]')!.offsetHeight,
        number: document.querySelector('a[href^="tel:"]')!.textContent,
      }));
      expect({vietnamese, number}).toEqual({vietnamese: true, number: '02163.818.555'});
    }
  });

test('versions of the hosts are told', row(16), async ({tab, site}) => {
  await tab.open(site.page(page({head: ''})));
  await readsWithoutUs(tab);
  for (const host of HOSTS) expect(versionOf(host), host.name).toMatch(/\d/);
  expect(readFileSync('dist/cdn/portal-reader.classic.js', 'utf8')).not.toMatch(/\bdefine\.amd\b/);
});
