import {chromiumArgs, findChromium} from '../../../tools/browsers/chromium.mjs';
import {chosen, expect, test} from '../../support/site.js';

const words = (index: number) =>
  `Điều ${index}. Ủy ban nhân dân xã tiếp công dân tại nhà văn hóa thôn. `.repeat(1 + ((index * 5) % 9));

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản dài</title>
  <link rel="stylesheet" href="/dist/cdn/portal-reader.css"><script src="/dist/cdn/early.js"></script>
  <script defer src="/dist/cdn/portal-reader.classic.js"></script>
  <style>html{--reader-content-visibility:auto}</style></head>
  <body><main><a href="#muc-700">Mục 700</a> <reader-font-size></reader-font-size><reader-article><div lang="vi">
  ${Array.from({length: 1000}, (_, index) => `${index === 700 ? '<h2 id="muc-700">Mục bảy trăm</h2>' : ''}<p>${words(index)}</p>`).join('\n')}
  </div></reader-article></main></body></html>`;

// Chromium does as when it meets a screen reader; without one, its tree has only what is laid out.
test.use({
  launchOptions: {executablePath: findChromium(), args: [...chromiumArgs, '--force-renderer-accessibility']},
});

test.describe('In an article of 1,000 paragraphs, of which few are laid out because the portal asks for it,', () => {
  test.beforeEach(async ({page: tab, site}) => {
    await tab.goto(site.page(page));
    await tab.locator('reader-font-size').getByRole('button').first().waitFor();
  });

  test('blocks are skipped from the ninth on, and none where the portal does not ask', async ({
    page: tab,
  }) => {
    const skipped = () =>
      tab
        .locator('p')
        .evaluateAll((all) => all.filter((p) => getComputedStyle(p).contentVisibility === 'auto').length);
    expect(await skipped()).toBe(992);
    await tab.addStyleTag({content: 'html{--reader-content-visibility:initial}'});
    expect(await skipped()).toBe(0);
  });

  test('a link to a heading leads to it', async ({page: tab}) => {
    await tab.getByRole('link').click();
    await tab.waitForTimeout(600);
    const box = await tab.locator('#muc-700').boundingBox();
    expect(box!.y).toBeGreaterThan(-40);
    expect(box!.y).toBeLessThan(60);
  });

  test('find on the page finds what is far away', async ({page: tab}) => {
    const found = await tab.evaluate(() =>
      (window as unknown as {find(text: string): boolean}).find('Điều 913.'),
    );
    expect(found).toBe(true);
    await tab.waitForTimeout(600);
    await expect(tab.locator('p').nth(913)).toBeInViewport();
  });

  test('select all takes every word', async ({page: tab}) => {
    await tab.keyboard.press('Control+a');
    const text = await tab.evaluate(() => getSelection()!.toString());
    for (const index of [0, 500, 999]) expect(text).toContain(`Điều ${index}.`);
  });

  test('a screen reader is given every paragraph, in order', async ({page: tab}) => {
    const tree = await tab.context().newCDPSession(tab);
    const {nodes} = (await tree.send('Accessibility.getFullAXTree')) as {
      nodes: {role?: {value: string}; name?: {value: string}}[];
    };
    const numbers = nodes
      .filter(({role}) => role?.value === 'StaticText')
      .map(({name}) => /^Điều (\d+)\./.exec(name?.value ?? '')?.[1])
      .filter((number) => number !== undefined)
      .map(Number);
    expect(numbers).toEqual(Array.from({length: 1000}, (_, index) => index));
  });

  test('print lays out everything', async ({page: tab}) => {
    await tab.emulateMedia({media: 'print'});
    const hidden = await tab
      .locator('p')
      .evaluateAll((all) => all.filter((p) => getComputedStyle(p).contentVisibility !== 'visible').length);
    expect(hidden).toBe(0);
  });
});

test('A wide table scrolls in itself, by key, has a name, and the page does not grow', async ({
  page: tab,
  site,
}) => {
  await tab.setViewportSize({width: 320, height: 640});
  const cells = ['Số thứ tự', 'Đơn vị hành chính', 'Số hội viên', 'Kinh phí thực hiện', 'Ghi chú bổ sung'];
  const row = `<tr>${cells.map((cell) => `<td>${cell.replaceAll(' ', '\u00a0')}</td>`).join('')}</tr>`;
  const narrow = '<table><tr><td>1</td><td>2</td></tr></table>';
  await chosen(tab, {scale: 2});
  await tab.goto(
    site.page(page.replace(/<p>[\s\S]*<\/p>/, `<table border="1" width="640">${row}${row}</table>${narrow}`)),
  );
  const table = tab.locator('table').first();
  await expect(table).toHaveAttribute('data-reader-wide', '');
  await expect(table).toHaveAccessibleName(cells.map((cell) => cell.replaceAll(' ', '\u00a0')).join(', '));
  await expect(tab.locator('table').nth(1)).not.toHaveAttribute('tabindex');
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await table.focus();
  await tab.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const left = await tab.locator('reader-article').evaluate((article) => {
    article.remove();
    return article.querySelector('table')!.getAttributeNames();
  });
  expect(left).toEqual(['border', 'width']);
});
