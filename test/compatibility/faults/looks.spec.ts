// Style sheets of the page, and paper.
import {readFileSync} from 'node:fs';
import {BOOTSTRAP} from './hosts/hosts.mjs';
import {article, CLASSIC, page} from './support/page.js';
import {drawnSize, larger, look, sees, worksWhole} from './support/reader.js';
import {expect, limit, row, test, type Tab} from './support/test.js';

/** The computed sizes of the controls, in px. Runs in the page. */
const controlSizes = () =>
  [...document.querySelector('reader-font-size')!.shadowRoot!.querySelectorAll('button')].map((button) => {
    const {fontSize} = getComputedStyle(button);
    const {width, height} = button.getBoundingClientRect();
    return {letters: parseFloat(fontSize), width, height};
  });

async function readable(tab: Tab): Promise<void> {
  for (const {letters, width, height} of await tab.evaluate(controlSizes)) {
    expect(letters).toBeGreaterThanOrEqual(16);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.9);
  }
}

for (const [what, css] of [
  [
    'unsets everything',
    '* { all: unset !important; font-size: 12px !important } head, script, style, title { display: none !important }',
  ],
  [
    'styles every button and list',
    'button, ul, li, nav, section, article { display: inline; float: left; font-size: 6px; width: 10px; position: absolute; opacity: 0 }',
  ],
  [
    'makes all letters tiny and slanted',
    'body { font: italic 8px/0.9 serif; text-indent: -99px; white-space: nowrap; text-align: right }',
  ],
] as const)
  test(
    `a style sheet that ${what}: controls can be read and pressed, and the text grows exactly`,
    row(19),
    async ({tab, site}) => {
      await tab.open(site.page(page({head: `<style>${css}</style>${CLASSIC}`})));
      await sees(tab, {size: '100%'});
      await readable(tab);
      const before = await tab.evaluate(drawnSize);
      await larger(tab);
      await sees(tab, {size: '112,5%'});
      const grown = (await tab.evaluate(drawnSize)) / before;
      if (tab.engine === 'webkit') limit('WebKitGTK rounds the widths of letters: measured to a tenth.');
      expect(grown).toBeCloseTo(1.125, tab.engine === 'webkit' ? 1 : 2);
      expect(await tab.complaints()).toEqual([]);
    },
  );

test('Bootstrap 3 changes nothing of what is promised', row(19), async ({tab, site}) => {
  await tab.open(site.page(page({head: `<style>${readFileSync(BOOTSTRAP, 'utf8')}</style>${CLASSIC}`})));
  await readable(tab);
  await worksWhole(tab);
});

test('a portal can hide a widget', row(19), async ({tab, site}) => {
  await tab.open(site.page(page({body: article().replace('<reader-font-size', '<reader-font-size hidden')})));
  await sees(tab, {vietnamese: true});
  expect(
    await tab.evaluate(() => document.querySelector<HTMLElement>('reader-font-size')!.offsetHeight),
  ).toBe(0);
});

test(
  'whatever the root and the mode of the page, a control has the same size',
  row(20),
  async ({tab, site}) => {
    const plain = page();
    const sizes = [];
    for (const html of [
      plain,
      page({head: `<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>${CLASSIC}`}),
      page({head: `<style>html { font-size: 62.5% }</style>${CLASSIC}`}),
      page({doctype: ''}),
      page({body: `<table style="font-size: 16px"><tr><td>${article()}</td></tr></table>`}),
    ]) {
      await tab.open(site.page(html));
      await sees(tab, {size: '100%', styled: true});
      sizes.push(
        (await tab.evaluate(controlSizes)).map(({letters, height}) => [letters, Math.round(height)]),
      );
    }
    for (const size of sizes) expect(size).toEqual(sizes[0]);
    await worksWhole(tab);
  },
);

test('a page that is zoomed works', row(20), async ({tab, site}) => {
  await tab.open(site.page(page({head: `<style>body { zoom: 1.25 }</style>${CLASSIC}`})));
  if (tab.engine === 'webkit') {
    limit('This engine’s driver cannot press what stands in a page that is zoomed: only looked at.');
    return sees(tab, {size: '100%', vietnamese: true, styled: true});
  }
  await worksWhole(tab);
});

test('on paper there are no controls, and the text and the whole number', row(38), async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%'});
  // No driver of all three engines shows the print styles: what they say is read from the rules.
  const printed = await tab.evaluate(() => {
    const hidden = (tag: string) => {
      const rules = document
        .querySelector(tag)!
        .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      return rules
        .filter(
          (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
        )
        .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
        .filter((text) => text.includes('display: none'));
    };
    return ['reader-font-size', 'reader-language-toggle', 'reader-hotline-banner'].map((tag) =>
      hidden(tag).join(' '),
    );
  });
  expect(printed[0]).toContain('[role="group"]');
  expect(printed[1]).toContain('nav');
  expect(printed[2]).toContain('button');
  expect((await look(tab)).number).toBe('02163.818.555');
  limit('Print is looked at in Chromium only (test/pages/demo.spec.ts); here the rules for it are read.');
});
