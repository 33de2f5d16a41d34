// The tests of the catalogue can fail: each kind of fault that they look for is planted here and must be found.
import {CLASSIC, inline, page} from './support/page.js';
import {readsWithoutUs, sees, worksWhole} from './support/reader.js';
import {expect, test} from './support/test.js';

for (const [fault, head, headers, complaint] of [
  ['an uncaught error', inline('setTimeout(() => { throw new Error("planted") })'), {}, /^error: .*planted/],
  ['a promise that fails', inline('Promise.reject(new Error("planted"))'), {}, 'rejection: planted'],
  ['a warning', inline('console.warn("planted")'), {}, 'warn: planted'],
  ['a script that is not there', '<script src="/nowhere.js"></script>', {}, /^not loaded: .*nowhere/],
  [
    'a style that the policy forbids',
    '<style>p { color: red }</style>',
    {'Content-Security-Policy': "default-src 'self'; img-src data:"},
    /^blocked: style-src-elem/,
  ],
] as const)
  test(`a developer is told of ${fault} in the page, in every engine`, async ({tab, site}) => {
    await tab.open(site.page(page({head: CLASSIC + head}), headers));
    await expect.poll(() => tab.complaints()).toEqual([expect.stringMatching(complaint)]);
    await expect(worksWhole(tab)).rejects.toThrow('toEqual');
  });

test('a page that nobody watches is no proof of anything', async ({tab, site}) => {
  await tab.open(site.page('<!doctype html><p>Not watched</p>'));
  await expect(tab.complaints()).rejects.toThrow('not watched');
});

for (const [fault, head, what] of [
  ['text that is gone', '<style>main { display: none }</style>', 'vietnamese'],
  [
    'widgets that are not styled',
    inline(
      'for (const {prototype} of [Document, ShadowRoot]) Object.defineProperty(prototype, "adoptedStyleSheets", {set() {}})',
    ),
    'styled',
  ],
  [
    'text that does not grow',
    '<style>html { --reader-scale: 1 !important }</style>',
    'how much the text grew',
  ],
] as const)
  test(`${fault} is found, in every engine`, async ({tab, site}) => {
    await tab.open(site.page(page({head: head + CLASSIC})));
    await expect(worksWhole(tab)).rejects.toThrow(what);
  });

test('text that only a script shows does not count as readable without it', async ({tab, site}) => {
  await tab.open(site.page(page({head: '<style>reader-article:not(:defined) { display: none }</style>'})));
  await expect(readsWithoutUs(tab)).rejects.toThrow('toMatchObject');
});

test('a page where nothing is wrong is found well', async ({tab, site}) => {
  await tab.open(site.page(page()));
  await worksWhole(tab);
});

test('a reader of one test is not the reader of the next', async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%', vietnamese: true});
});
