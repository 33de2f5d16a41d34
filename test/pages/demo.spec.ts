import {accessibleDemo, PAGES} from '../support/axe-tests.js';
import {chosen, expect, test} from '../support/site.js';

// The other pages, and English, with the evidence: test/accessibility/lighthouse/axe.spec.ts.
accessibleDemo('article', 'vi');

for (const name of PAGES)
  test(`${name}.html is read in both languages without sideways scrolling, at 320 px and twice the size`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({width: 320, height: 640});
    await chosen(page, {scale: 2});
    await page.goto(`${site.origin}/demo/${name}.html`);
    for (const language of ['vi', 'en']) {
      await page.evaluate((chosen) => localStorage.setItem('portal-reader:language', chosen), language);
      await page.reload();
      await page.waitForLoadState('networkidle');
      const scale = await page.evaluate(() => document.documentElement.dataset['readerScale']);
      expect(scale).toBe(name === 'no-script' ? undefined : '2');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(320);
    }
  });

test('every link of the demo, in its pages and in their heads, leads to a page that is whole', async ({
  page,
  site,
}) => {
  const found = new Set<string>();
  for (const name of PAGES) {
    await page.goto(`${site.origin}/demo/${name}.html`);
    const links = page.locator('a[href], link[hreflang]');
    for (const address of await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')),
    ))
      found.add(address);
  }
  const pages = [...found].filter((address) => address.startsWith('http'));
  expect(pages.filter((address) => !/\/(demo|tools\/translate\/page)\//.test(address))).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
  for (const address of pages) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    // Not the template it is made from.
    expect(await answer.text(), address).not.toContain('{%');
  }
});

test('every letter of the Vietnamese article is drawn in one font', async ({page, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument');
  const {nodeIds} = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'main p, main h2, main td',
  });
  expect(nodeIds.length).toBeGreaterThan(20);
  for (const nodeId of nodeIds) {
    const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId});
    expect(fonts.map(({familyName}) => familyName).length).toBeLessThanOrEqual(1);
  }
});

test('what can be pressed is at least 44 px high, and shows where the focus is', async ({page, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  const seen = new Set<string>();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return undefined;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const {height} = element.getBoundingClientRect();
      return {
        text: element.textContent!.trim(),
        inline: !!element.closest('p'),
        height,
        outline: `${outlineStyle} ${outlineWidth}`,
      };
    });
    if (!focus || seen.has(focus.text)) break;
    seen.add(focus.text);
    if (!focus.inline) expect(focus.height, focus.text).toBeGreaterThanOrEqual(43.9);
    expect(focus.outline, focus.text).toMatch(/solid [2-9]px/);
  }
  for (const text of ['02163.818.555', 'Tăng', 'Giảm']) expect([...seen]).toContain(text);
  expect([...seen].some((text) => text.startsWith('English'))).toBe(true);
});

test('a screen reader is told the names, states and languages of the tags, in order', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(page.locator('reader-hotline-banner')).toMatchAriaSnapshot(`
    - region "Đường dây nóng:":
      - text: "Đường dây nóng:"
      - link "02163.818.555"
      - button "Sao chép 02163.818.555"
  `);
  await expect(page.locator('reader-language-toggle')).toMatchAriaSnapshot(`
    - navigation "Ngôn ngữ":
      - list:
        - listitem: Tiếng Việt
        - listitem:
          - button "English Change the language to English"
  `);
  await expect(page.locator('reader-font-size')).toMatchAriaSnapshot(`
    - group "Cỡ chữ":
      - text: Cỡ chữ
      - button "Giảm"
      - button "Mặc định" [disabled]
      - button "Tăng"
      - text: 100%
      - status
  `);
  await expect(page.locator('reader-display-settings')).toMatchAriaSnapshot(`
    - group "Tùy chỉnh hiển thị":
      - button "Tùy chỉnh hiển thị"
      - status
  `);
  await page.getByRole('button', {name: 'Tùy chỉnh hiển thị'}).click();
  await expect(page.locator('reader-display-settings')).toMatchAriaSnapshot(`
    - group "Tùy chỉnh hiển thị":
      - button "Tùy chỉnh hiển thị" [expanded]
      - text: Giãn dòng
      - combobox "Giãn dòng":
        - option "Như trang gốc" [selected]
        - option "1,5"
        - option "1,75"
        - option "2"
        - option "2,5"
      - text: Giãn chữ cái
      - combobox "Giãn chữ cái"
      - text: Giãn từ
      - combobox "Giãn từ"
      - text: Giãn đoạn
      - combobox "Giãn đoạn"
      - text: Độ dài dòng tối đa
      - combobox "Độ dài dòng tối đa"
      - text: Màu sắc
      - combobox "Màu sắc"
      - text: Kiểu chữ
      - combobox "Kiểu chữ"
      - text: Căn lề
      - combobox "Căn lề"
      - button "Đặt lại"
      - status
  `);
});

test('without script every article reads from top to bottom and the number can be called', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  for (const name of ['article', 'vi-only', 'no-script']) {
    await page.goto(`${site.origin}/demo/${name}.html`);
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    await expect(page.locator('a[href="tel:+842163818555"]').first()).toBeVisible();
    expect((await page.locator('reader-article').innerText()).length).toBeGreaterThan(500);
  }
  await page.goto(`${site.origin}/demo/article.html`);
  await expect(page.getByText('3.300').first()).toBeVisible();
  await expect(page.getByText('3,300').first()).toBeVisible();
  await context.close();
});

test('in print the controls are gone, and the article and the full number stay', async ({page, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  await page.emulateMedia({media: 'print'});
  for (const control of [
    'reader-font-size',
    'reader-display-settings',
    'reader-language-toggle',
    'reader-hotline-banner button',
  ])
    await expect(page.locator(control)).toBeHidden();
  await expect(page.locator('reader-hotline-banner a')).toBeVisible();
  await expect(page.locator('reader-article h1[lang=vi]')).toBeVisible();
});
