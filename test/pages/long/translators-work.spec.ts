import {checkFile} from '../../../tools/translate/check.js';
import {reference} from '../../../tools/translate/reference.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {expect, expectAccessiblePage, test} from '../../support/site.js';
import {
  begin,
  downloaded,
  drop,
  openPage,
  progress,
  translation,
  unit,
  unitXml,
  VI,
} from '../../support/translators-page.js';

const MESSAGES = reference(readXliff(VI));
const COUNT = MESSAGES.size;
const address = ({origin}: {origin: string}) => `${origin}/tools/translate/page/index.html`;

/** A file as it was last year: without one message, with one that has gone, and with another source. */
const lastYear = VI.replace(unitXml('font-size.larger'), '')
  .replace('<source>Smaller</source>', '<source>Less</source>')
  .replace(
    '</body>',
    '<trans-unit id="font-size.huge"><source>Huge</source><target>Rất to</target></trans-unit></body>',
  );

test('a file of last year is brought up to date as it is opened: new messages are there, gone ones are shown apart, counts are true', async ({
  page,
  site,
}) => {
  await page.goto(address(site));
  await drop(page, 'vi (1).xlf', lastYear);
  await expect(progress(page)).toHaveText(`Đã dịch ${COUNT - 1} trên ${COUNT} câu, 0 lỗi, 1 câu chờ xem lại`);
  const gone = page.locator('section', {has: page.getByText('Không còn trong giao diện')}).locator('.gone');
  await expect(gone).toContainText('Rất to');
  await expect(unit(page, 'font-size.smaller')).toContainText('Bản gốc trước đây: Less');
  await expectAccessiblePage(page);
  await translation(page, 'font-size.larger').fill('Tăng');
  await translation(page, 'font-size.smaller').fill('Giảm bớt');
  await expect(progress(page)).toHaveText(`Đã dịch ${COUNT} trên ${COUNT} câu, 0 lỗi`);
  await expect(page.locator('.kept li')).toContainText(`đã dịch ${COUNT} trên ${COUNT} câu`);
  const text = await downloaded(page);
  expect(checkFile('vi.xlf', Buffer.from(text), {messages: MESSAGES, complete: true})).toEqual([]);
  // The words of the message that has gone are kept with the work.
  await page.reload();
  await page.getByRole('button', {name: 'Làm tiếp vi.xlf'}).click();
  await expect(gone).toContainText('Rất to');
});

test('work is kept for each language when the tab closes, and goes on from there', async ({
  page,
  context,
  site,
}) => {
  await openPage(page, site);
  await translation(page, 'font-size.larger').fill('To hơn');
  await begin(page, site, 'km');
  await translation(page, 'font-size.larger').fill('ធំជាង');
  await page.close();
  const again = await context.newPage();
  await again.goto(address(site));
  const list = again.locator('.kept li');
  await expect(list).toHaveCount(2);
  await expect(list.filter({hasText: 'km.xlf'})).toContainText(`đã dịch 2 trên ${COUNT} câu`);
  await expect(list.filter({hasText: 'km.xlf'}).locator('time')).toContainText(/tháng/);
  await again.getByRole('button', {name: 'Làm tiếp vi.xlf'}).click();
  await expect(translation(again, 'font-size.larger')).toHaveValue('To hơn');
  await again.getByRole('button', {name: 'Làm tiếp km.xlf'}).click();
  await expect(translation(again, 'font-size.larger')).toHaveValue('ធំជាង');
  // The reader's own choices are untouched.
  expect(await again.evaluate(() => localStorage.getItem('portal-reader:language'))).toBeNull();
});

test('the work that an earlier version of the page kept is taken over once', async ({page, site}) => {
  await page.addInitScript(
    (text) => {
      if (!sessionStorage.getItem('once'))
        localStorage.setItem('portal-reader-bench', JSON.stringify({name: 'vi.xlf', text}));
      sessionStorage.setItem('once', '1');
    },
    VI.replace('>Tăng<', '>To lên<'),
  );
  await page.goto(address(site));
  await page.getByRole('button', {name: 'Làm tiếp vi.xlf'}).click();
  await expect(translation(page, 'font-size.larger')).toHaveValue('To lên');
  expect(await page.evaluate(() => localStorage.getItem('portal-reader-bench'))).toBeNull();
});

test('another file of a language that has kept work is never taken without a question, and neither text is lost', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  await translation(page, 'font-size.larger').fill('To hơn');
  await drop(page, 'vi.xlf', VI.replace('>Tăng<', '>Phóng to<'));
  const question = page.getByRole('dialog');
  await expect(question).toContainText('đang giữ bài làm vi.xlf');
  await expectAccessiblePage(page);
  // Escape is an answer too: nothing happens.
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
  // A new file of the same language asks as well.
  await page.getByLabel('Mã ngôn ngữ mới').fill('vi');
  await page.keyboard.press('Enter');
  await question.getByRole('button', {name: 'Làm tiếp bài đang giữ'}).click();
  await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
  await drop(page, 'vi.xlf', VI.replace('>Tăng<', '>Phóng to<'));
  await question.getByRole('button', {name: 'Dùng tệp vừa mở'}).click();
  await expect(translation(page, 'font-size.larger')).toHaveValue('Phóng to');
  await page.getByRole('button', {name: 'Làm tiếp vi.xlf (bản cũ)'}).click();
  await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
  // Work goes only after a question.
  await page.getByRole('button', {name: /^Xóa vi.xlf$/}).click();
  await question.getByRole('button', {name: 'Thôi'}).click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  await page.getByRole('button', {name: /^Xóa vi.xlf$/}).click();
  await question.getByRole('button', {name: 'Xóa hẳn'}).click();
  await expect(page.locator('.kept li')).toHaveCount(0);
});

test('two tabs of one language agree', async ({page, context, site}) => {
  await openPage(page, site);
  await translation(page, 'font-size.larger').fill('To hơn');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('portal-reader-translation:vi')))
    .toContain('To hơn');
  const other = await context.newPage();
  await other.goto(address(site));
  await other.getByRole('button', {name: 'Làm tiếp vi.xlf'}).click();
  await translation(other, 'font-size.smaller').fill('Nhỏ đi');
  await expect(translation(page, 'font-size.smaller')).toHaveValue('Nhỏ đi');
  await expect(page.getByText('vừa được sửa ở một thẻ khác')).toBeVisible();
});

test('a tab that slept while another one was edited warns, and neither replaces the other', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  const key = 'portal-reader-translation:vi';
  await translation(page, 'font-size.larger').fill('To hơn');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), key)).toContain('To hơn');
  // A tab hears nothing of what is written in it, as if it had slept.
  await page.evaluate((key) => {
    const work = JSON.parse(localStorage.getItem(key)!);
    const text = work.text.replace('>Giảm<', '>Nhỏ đi<');
    localStorage.setItem(key, JSON.stringify({...work, text, saved: work.saved + 1}));
  }, key);
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await translation(page, 'font-size.reset').fill('Về cũ');
  await expect(page.getByRole('alert').filter({hasText: 'được sửa cùng lúc'})).toBeVisible();
  await expectAccessiblePage(page);
  await translation(page, 'font-size.label').fill('Cỡ');
  expect(await kept()).toContain('Nhỏ đi');
  await page.getByRole('button', {name: 'Giữ bản ở thẻ này'}).click();
  await expect(page.locator('.kept li')).toHaveCount(2);
  expect(await kept()).toContain('Nhỏ đi');
  expect(await kept()).toContain('Về cũ');
  await page.getByRole('button', {name: 'Làm tiếp vi.xlf (bản cũ)'}).click();
  await expect(translation(page, 'font-size.smaller')).toHaveValue('Nhỏ đi');
});

test('a browser that keeps nothing warns before the page closes with edits in it', async ({page, site}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await openPage(page, site);
  await expect(page.getByText('Trình duyệt không cho giữ bài làm')).toBeVisible();
  await translation(page, 'font-size.larger').fill('To hơn');
  const leave = async (): Promise<boolean> => {
    let asked = false;
    page.once('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await page.evaluate(() => location.reload()).catch(() => {});
    await page.waitForTimeout(300);
    return asked;
  };
  expect(await leave()).toBe(true);
  // Another file asks first, and downloads what would be lost.
  const km = VI.replace('target-language="vi"', 'target-language="km"').replace(
    / *<target>.*<\/target>\n/g,
    '',
  );
  await drop(page, 'km.xlf', km);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Tải về rồi mở tệp khác'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('vi.xlf');
  await expect(page.getByRole('heading', {name: 'km.xlf'})).toBeVisible();
});
