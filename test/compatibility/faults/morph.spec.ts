// Libraries that make the page into what the server sends, and so take away what the server did not write.
import {CLASSIC, page} from './support/page.js';
import {larger, sees, toEnglish} from './support/reader.js';
import {expect, row, test} from './support/test.js';

/** The page as the server sends it again, with one thing changed in it. */
const again = page().replace('Cổng thông tin', 'Cổng thông tin tỉnh').replace('đoạn văn', 'đoạn văn mới');

/** How each library does it: its files, and a function that makes the page into `html`. */
const WAYS: readonly (readonly [name: string, files: readonly string[], morph: string])[] = [
  ['Idiomorph, the body', ['idiomorph'], 'Idiomorph.morph(document.body, body.outerHTML)'],
  ['Idiomorph, the whole document', ['idiomorph'], 'Idiomorph.morph(document.documentElement, html)'],
  ['morphdom, the body', ['morphdom'], 'morphdom(document.body, body)'],
  ['morphdom, the whole document', ['morphdom'], 'morphdom(document.documentElement, body.parentElement)'],
  [
    'Alpine Morph, as Livewire does',
    ['morph', 'alpinejs'],
    'Alpine.morph(document.querySelector("main"), body.querySelector("main").outerHTML)',
  ],
  [
    'htmx, which replaces main',
    ['htmx-org'],
    'htmx.swap("main", body.querySelector("main").outerHTML, {swapStyle: "outerHTML"})',
  ],
  [
    'htmx with Idiomorph',
    ['htmx-org', 'idiomorph'],
    'document.body.setAttribute("hx-ext", "morph"), htmx.swap("main", body.querySelector("main").outerHTML, {swapStyle: "morph"}, {contextElement: document.body})',
  ],
  [
    'Turbo, which replaces the body',
    ['turbo'],
    'Turbo.visit(location.href, {action: "replace"}), new Promise((done) => addEventListener("turbo:load", done))',
  ],
  [
    'Turbo, which morphs the body',
    ['turbo'],
    'document.head.insertAdjacentHTML("beforeend", `<meta name="turbo-refresh-method" content="morph">`), Turbo.visit(location.href, {action: "replace"}), new Promise((done) => addEventListener("turbo:load", done))',
  ],
  [
    'a partial postback of ASP.NET',
    [],
    'document.querySelector("main").innerHTML = body.querySelector("main").innerHTML',
  ],
  [
    'a view transition of Astro',
    [],
    '[...document.documentElement.attributes].forEach(({name}) => document.documentElement.removeAttribute(name)), document.documentElement.lang = "vi", document.body.replaceWith(body)',
  ],
];

for (const [name, files, morph] of WAYS)
  test(
    `${name}: the reader keeps the language and the size, and sees one version`,
    row(27),
    async ({tab, site}) => {
      const head = CLASSIC + files.map((file) => `<script src="/hosts/${file}.js"></script>`).join('');
      await tab.open(site.page(page({head})));
      await sees(tab, {size: '100%'});
      await larger(tab);
      await toEnglish(tab);
      const chosen = {size: '112.5%', english: true, vietnamese: false, label: 'Hotline:'};
      await sees(tab, chosen);
      const scale = () =>
        tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--reader-scale'));
      const before = await scale();
      await tab.evaluate(
        async (html, morph) => {
          // The server did not write it, so it is gone when the page is the server's again.
          for (const version of document.querySelectorAll('p[lang]')) version.setAttribute('data-old', '');
          const {body} = new DOMParser().parseFromString(html, 'text/html');
          await (
            new Function('html', 'body', `return ${morph}`) as (html: string, body: HTMLElement) => unknown
          )(html, body);
        },
        again,
        morph,
      );
      await sees(tab, chosen);
      expect(await tab.evaluate(() => document.querySelectorAll('[data-old]').length)).toBe(0);
      expect(await scale()).toBe(before);
      await tab.press('reader-language-toggle >>> button[lang=vi]');
      await sees(tab, {english: false, vietnamese: true, label: 'Đường dây nóng:', size: '112,5%'});
      expect((await tab.complaints()).filter((line) => /reader|Lit/i.test(line))).toEqual([]);
    },
  );
