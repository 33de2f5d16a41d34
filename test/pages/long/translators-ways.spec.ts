import {expect, expectAccessiblePage, test} from '../../support/site.js';
import {
  begin,
  downloaded,
  drop,
  openPage,
  progress,
  translation,
  unit,
  VI,
} from '../../support/translators-page.js';

const status = (page: Parameters<typeof progress>[0]) => page.locator('.bar [role=status]');

test('a translator goes through the file by key, and Escape leads back to the field', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  await translation(page, 'font-size.larger').fill('');
  await translation(page, 'hotline-banner.copied').fill('Đã chép');
  await translation(page, 'article.author').focus();
  await page.keyboard.press('Alt+PageDown');
  await expect(translation(page, 'article.machine')).toBeFocused();
  await page.keyboard.press('Alt+PageUp');
  await expect(translation(page, 'article.author')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(translation(page, 'font-size.larger')).toBeFocused();
  await page.keyboard.press('Alt+End');
  await expect(translation(page, 'hotline-banner.copied')).toBeFocused();
  // Round the end, to the next one that needs work.
  await page.keyboard.press('Control+Enter');
  await expect(translation(page, 'font-size.larger')).toBeFocused();
  // A message has no lines.
  await page.keyboard.press('Enter');
  await expect(translation(page, 'font-size.larger')).toHaveValue('');
  await page.keyboard.press('Control+/');
  await expect(page.getByLabel('Tìm')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(translation(page, 'font-size.larger')).toBeFocused();
  await page.locator('reader-font-size').getByRole('button', {name: 'Giảm'}).focus();
  await page.keyboard.press('Escape');
  await expect(translation(page, 'font-size.larger')).toBeFocused();
  await page.keyboard.press('Control+Shift+?');
  const keys = page.getByRole('dialog', {name: 'Phím tắt'});
  await expect(keys).toContainText('Ctrl + Enter');
  await expectAccessiblePage(page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(translation(page, 'font-size.larger')).toBeFocused();
  await page.keyboard.type('Tăng');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Đã chép {0}');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText('không còn lỗi');
});

test('a translator finds messages by any of their words, with marks and without', async ({page, site}) => {
  await openPage(page, site);
  const shown = page.locator('.units > li');
  const find = page.getByLabel('Tìm');
  await find.fill('duong day nong');
  await expect(shown.filter({has: page.locator('[id="text-hotline-banner.label"]')})).toHaveCount(1);
  await expect(unit(page, 'font-size.label')).toHaveCount(0);
  await find.fill('ĐƯỜNG DÂY NÓNG'.normalize('NFD'));
  await expect(unit(page, 'hotline-banner.label')).toHaveCount(1);
  await find.fill('đương dây nong');
  await expect(shown).toHaveCount(0);
  await expect(status(page)).toHaveText('Đang hiện 0 câu');
  await find.fill('125%');
  await expect(shown).toHaveCount(1);
  await find.fill('');
  await translation(page, 'font-size.larger').fill('');
  await page.getByLabel('Hiện', {exact: true}).selectOption('câu chưa dịch');
  await expect(shown).toHaveCount(1);
  // The card stays while its message is typed.
  await translation(page, 'font-size.larger').fill('Tăng');
  await expect(shown).toHaveCount(1);
  await page.getByLabel('Hiện', {exact: true}).selectOption('tất cả các câu');
  await expect(shown).not.toHaveCount(1);
});

test('a translation that waits is right when a translator says so, and only its mark goes', async ({
  page,
  site,
}) => {
  const waiting = VI.replace('<target>Tăng', '<target state="needs-adaptation">Tăng');
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  await drop(page, 'vi.xlf', waiting);
  await expect(progress(page)).toContainText('1 câu chờ xem lại');
  await expect(unit(page, 'font-size.larger').locator('.findings')).toContainText('bấm “Đúng rồi”');
  await unit(page, 'font-size.larger').getByRole('button', {name: 'Đúng rồi'}).click();
  await expect(progress(page)).not.toContainText('chờ xem lại');
  expect(await downloaded(page)).toBe(VI);
  await page.locator('.bar').getByRole('button', {name: 'Hoàn tác'}).click();
  await expect(progress(page)).toContainText('1 câu chờ xem lại');
});

test('a value is put in by a press, a fault is mended by a press, and the browser undoes both', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  const field = translation(page, 'font-size.status');
  await field.fill('Cỡ chữ ');
  await unit(page, 'font-size.status').getByRole('button', {name: 'Đặt {0} vào câu'}).click();
  await expect(field).toHaveValue('Cỡ chữ {0}');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('Cỡ chữ ');
  await page.keyboard.type('{0}');
  await expect(unit(page, 'font-size.status').locator('.findings')).toHaveCount(0);
  await translation(page, 'hotline-banner.open').fill('Hiện  có người trực');
  await unit(page, 'hotline-banner.open')
    .getByRole('button', {name: 'Sửa thành: Hiện có người trực'})
    .click();
  await expect(translation(page, 'hotline-banner.open')).toHaveValue('Hiện có người trực');
});

test('a Khmer translator has Vietnamese beside the English, hints in Vietnamese, and translations of like messages', async ({
  page,
  site,
}) => {
  await begin(page, site, 'km');
  const card = unit(page, 'hotline-banner.label');
  await expect(card.locator('.source')).toHaveText(['Tiếng Anh: Hotline', 'Tiếng Việt: Đường dây nóng']);
  await expect(card.locator('.hint').first()).toContainText('Đứng trước số điện thoại');
  await expect(translation(page, 'hotline-banner.label')).toHaveAccessibleName(
    /Hotline.*Đường dây nóng.*Bản dịch/,
  );
  await page.getByRole('group', {name: 'Nguồn'}).getByLabel('Tiếng Việt').check();
  await expect(card.locator('.source')).toHaveText(['Tiếng Việt: Đường dây nóng']);
  await page.getByRole('button', {name: 'English', exact: true}).click();
  await expect(card.locator('.hint').first()).toContainText('Stands before the telephone number');
  // Both choices are remembered.
  await page.reload();
  await page.getByRole('button', {name: 'Go on with km.xlf'}).click();
  await expect(card.locator('.source')).toHaveText(['Vietnamese: Đường dây nóng']);
  await translation(page, 'font-size.reset').fill('កំណត់ឡើងវិញ');
  await translation(page, 'display-settings.reset').click();
  await unit(page, 'display-settings.reset').getByRole('button', {name: 'Use: កំណត់ឡើងវិញ'}).click();
  await expect(translation(page, 'display-settings.reset')).toHaveValue('កំណត់ឡើងវិញ');
});

test('the terms of a glossary that a translator opens are marked with their translation, and checked', async ({
  page,
  site,
}) => {
  await begin(page, site, 'km');
  await drop(page, 'glossary.csv', '\ufeffterm,km,forbidden km\r\nhotline,ខ្សែបន្ទាន់,\r\n');
  await expect(page.getByText('Bảng thuật ngữ: glossary.csv, 1 từ')).toBeVisible();
  const card = unit(page, 'hotline-banner.label');
  await expect(card.locator('mark')).toHaveText('Hotline');
  await expect(card.locator('.term')).toHaveText('(ខ្សែបន្ទាន់)');
  await translation(page, 'hotline-banner.label').fill('ខ្សែ');
  await expect(card.locator('.findings')).toHaveText(
    'Bảng thuật ngữ dịch “hotline” là “ខ្សែបន្ទាន់”: hãy dùng từ đó.',
  );
  await translation(page, 'hotline-banner.label').fill('ខ្សែបន្ទាន់');
  await expect(card.locator('.findings')).toHaveCount(0);
  await drop(page, 'list.csv', 'a,b\n1,2\n');
  await expect(page.getByRole('alert')).toContainText('không phải bảng thuật ngữ');
  // It is kept with the work.
  await page.reload();
  await page.getByRole('button', {name: 'Làm tiếp km.xlf'}).click();
  await expect(card.locator('mark')).toHaveText('Hotline');
});

test('what previous tools and colleagues noted is in the card, with their names', async ({page, site}) => {
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  await drop(
    page,
    'vi.xlf',
    VI.replace(
      '<target>Tăng</target>',
      '<target>Tăng</target><note from="Lan">Hỏi lại chị Hoa</note><note from="previous-source">Bigger</note>',
    ),
  );
  await expect(unit(page, 'font-size.larger').locator('.note')).toHaveText([
    'Bản gốc trước đây: Bigger',
    'Lời nhắn của Lan: Hỏi lại chị Hoa',
  ]);
});
