// Scripts of the page that move, remove and change our elements.
import {article, page} from './support/page.js';
import {sees, worksWhole} from './support/reader.js';
import {expect, figure, limit, row, test} from './support/test.js';

test(
  'an article that goes into the document of a frame and back works and is styled',
  row(26),
  async ({tab, site}) => {
    await tab.open(site.page(page()));
    await sees(tab, {size: '100%'});
    const inFrame = await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const main = document.querySelector('main')!;
      frame.contentDocument!.body.append(main);
      await new Promise((done) => setTimeout(done, 100));
      const button = main.querySelector('reader-font-size')!.shadowRoot!.querySelector('button')!;
      const {minHeight} = frame.contentWindow!.getComputedStyle(button);
      document.body.append(main);
      await new Promise((done) => setTimeout(done, 100));
      return minHeight;
    });
    expect(inFrame).toBe('44px');
    await worksWhole(tab);
  },
);

for (const [how, make] of [
  [
    'a template',
    'const box = document.createElement("template"); box.innerHTML = html; return document.importNode(box.content, true)',
  ],
  [
    'another document',
    'return document.importNode(new DOMParser().parseFromString(html, "text/html").querySelector("main"), true)',
  ],
  [
    'a frame that is gone',
    'const frame = document.createElement("iframe"); document.body.append(frame); const box = frame.contentDocument.createElement("div"); box.innerHTML = html; frame.remove(); return document.adoptNode(box.firstElementChild)',
  ],
  [
    'a closed shadow tree and out again',
    'const host = document.createElement("div"); const box = document.createElement("div"); box.innerHTML = html; document.body.append(host); host.attachShadow({mode: "closed"}).append(box); return box.firstElementChild',
  ],
] as const)
  test(`tags out of ${how} work`, row(26), async ({tab, site}) => {
    await tab.open(site.page(page({body: ''})));
    await tab.evaluate(
      (html, make) => document.body.append((new Function('html', make) as (html: string) => Node)(html)),
      article().trim(),
      make,
    );
    await worksWhole(tab);
  });

test('a clone has what the attributes of the first one say', row(27), async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%'});
  await tab.evaluate(() => {
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
  });
  await worksWhole(tab);
});

test(
  'words that a page translator has wrapped go on changing, and its words in the article stay',
  row(30),
  async ({tab, site}) => {
    await tab.open(site.page(page()));
    await sees(tab, {size: '100%'});
    expect(
      await tab.evaluate(() =>
        ['reader-font-size', 'reader-language-toggle'].map(
          (tag) => !!document.querySelector(tag)!.shadowRoot!.querySelector('[translate=no]'),
        ),
      ),
    ).toEqual([true, true]);
    await tab.evaluate(() => {
      // As Chromium's translator does: each text becomes a <font> in a <font>.
      for (const text of document.querySelectorAll('p[lang=vi] span')) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild!.textContent = 'A paragraph, translated.';
        text.replaceChildren(font);
      }
    });
    await tab.press('reader-font-size >>> button:nth-of-type(3)');
    await sees(tab, {size: '112,5%', vietnamese: true});
    expect(await tab.evaluate(() => document.querySelector('p[lang=vi]')!.textContent)).toContain(
      'translated',
    );
    expect(await tab.complaints()).toEqual([]);
    limit('Translators that go into shadow trees in spite of translate="no" are not promised anything.');
  },
);

test('a tree without Lit’s marks is drawn anew with the next change', row(31), async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%'});
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      if (!element.shadowRoot) continue;
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_COMMENT);
      const comments: Comment[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode as Comment);
      for (const comment of comments) comment.remove();
    }
  });
  await worksWhole(tab);
});

test('a thousand elements work, and all follow', row(32), async ({tab, site}) => {
  await tab.open(site.page(page({body: `<div id="here"></div>`})));
  const sizes = await tab.evaluate(async (html) => {
    document.querySelector('#here')!.innerHTML = html.repeat(250);
    await new Promise((done) => setTimeout(done));
    const controls = [...document.querySelectorAll('reader-font-size')];
    controls[100]!.shadowRoot!.querySelectorAll('button')[2]!.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    return [
      ...new Set(controls.map(({shadowRoot}) => shadowRoot!.querySelector('[part=value]')!.textContent)),
    ];
  }, article());
  expect(sizes).toEqual(['112,5%']);
  expect(await tab.complaints()).toEqual([]);
  figure('Elements of ours on one page, all following', 1000, '1000');
});

test('ten thousand values in one task are drawn once', row(33), async ({tab, site}) => {
  await tab.open(site.page(page()));
  await sees(tab, {size: '100%'});
  const [changes, label] = await tab.evaluate(async () => {
    const control = document.querySelector('reader-font-size')!;
    const part = control.shadowRoot!.querySelector('[part=label]')!;
    let changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(part, {
      characterData: true,
      subtree: true,
    });
    // In a task of the page's own: what a driver runs may let promises go on in between.
    setTimeout(() => {
      for (let n = 0; n < 10_000; n++) control.setAttribute('label', `Cỡ ${n}`);
    });
    await new Promise((done) => setTimeout(done, 300));
    return [changes, part.textContent] as const;
  });
  expect(label).toBe('Cỡ 9999');
  expect(changes).toBe(1);
});

test('a thousand times added and removed leave the page as it was', row(34), async ({tab, site}) => {
  await tab.open(site.page(page({body: '<div id="here"></div>'})));
  const left = await tab.evaluate(async (html) => {
    const here = document.querySelector('#here')!;
    const outline = () => document.documentElement.outerHTML.length;
    const before = outline();
    for (let n = 0; n < 1000; n++) {
      here.innerHTML = html;
      if (n % 100 === 0) await new Promise((done) => setTimeout(done));
      here.replaceChildren();
    }
    await new Promise((done) => setTimeout(done, 100));
    return outline() - before;
  }, article());
  expect(left).toBe(0);
  expect(await tab.complaints()).toEqual([]);
});
