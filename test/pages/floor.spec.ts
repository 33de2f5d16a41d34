// Below the oldest browsers that are supported the page reads without us.
import {readFileSync} from 'node:fs';
import {Script} from 'node:vm';
import {expect, test} from '../support/site.js';

const page = (head: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
<link rel="icon" href="data:,">${head}</head><body>
<reader-language-toggle><a href="/vi" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="/en" lang="en" hreflang="en">English</a></reader-language-toggle>
<reader-article lang="vi"><reader-font-size slot="tools"></reader-font-size><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p></reader-article>
<reader-hotline-banner><a href="tel:113">113</a></reader-hotline-banner></body></html>`;

const HEAD = `<link rel="stylesheet" href="/dist/cdn/portal-reader.css">
<script src="/dist/cdn/portal-reader.classic.js"></script><script src="/dist/cdn/font-size.classic.js"></script>`;

for (const [what, take] of [
  ['no custom elements', () => Object.defineProperty(window, 'customElements', {value: undefined})],
  [
    'no shadow trees either',
    () => {
      Object.defineProperty(window, 'customElements', {value: undefined});
      delete (Element.prototype as Partial<Element>).attachShadow;
      delete (window as Partial<typeof globalThis>).ShadowRoot;
    },
  ],
] as const)
  test(`A reader whose browser has ${what} reads the page, and nothing complains`, async ({
    page: tab,
    site,
    watch,
  }) => {
    await tab.addInitScript(take);
    await tab.goto(site.page(page(HEAD)));
    for (const text of ['Một đoạn văn.', 'A paragraph.']) await expect(tab.getByText(text)).toBeVisible();
    for (const name of ['English', '113']) await expect(tab.getByRole('link', {name})).toBeVisible();
    expect(watch.complaints).toEqual([]);
  });

test('A reader without custom elements reads the version that early.js chose, and nothing complains', async ({
  page: tab,
  site,
  watch,
}) => {
  await tab.addInitScript(() => Object.defineProperty(window, 'customElements', {value: undefined}));
  await tab.goto(site.page(page(`<script src="/dist/cdn/early.js"></script>${HEAD}`)));
  await expect(tab.getByText('Một đoạn văn.')).toBeVisible();
  for (const name of ['English', '113']) await expect(tab.getByRole('link', {name})).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test('A reader whose browser cannot parse the script reads the page; the script does nothing by halves', async ({
  page: tab,
  site,
  watch,
}) => {
  // An older parser stops at code that is too new for it. A syntax that no browser has stands for it, since this one
  // knows all the others.
  const code = readFileSync('dist/cdn/portal-reader.classic.js', 'utf8');
  const tooNew = site.script(code.replace(/\}\)\(\);?\s*(?=\/\/# source)/, (end) => `;a ?! b${end}`));
  const head = `<script>before = Object.keys(window).join()</script><script src="${tooNew}"></script>
    <script>after = Object.keys(window).join()</script>`;
  await tab.goto(site.page(page(head)));
  await expect(tab.getByText('Một đoạn văn.')).toBeVisible();
  await expect(tab.getByRole('link', {name: '113'})).toBeVisible();
  const [before, after] = await tab.evaluate(() => {
    const {before, after} = window as unknown as {before: string; after: string};
    return [`${before},before`, after];
  });
  expect(after).toBe(before);
  // One line on the console; no script of the page can catch it.
  expect(watch.complaints).toEqual([expect.stringContaining('Unexpected token')]);
  expect(() => new Script(code)).not.toThrow();
});
