// The page that takes anyone's article, built as it is published and served with the strict policy it promises to keep.
import {existsSync, readFileSync} from 'node:fs';
import {expect, test, type Page} from '../support/site.js';

const ARTICLE = [
  'Welcome to Yen Bai Portal',
  '  • Đường dây nóng: 02163.818.555',
  '  • English',
  '',
  'Khối cơ quan tỉnh Yên Bái đẩy mạnh hoạt động khuyến học, khuyến tài',
  '',
  '23/10/2019 08:06:00 Xem cỡ chữ',
  'Sáng nay, ba điểm trường của xã nhận thêm sách, bàn ghế và một giếng nước mới do bà con góp công đào.',
  '',
  'Giếng sâu mười hai mét, đủ nước cho cả mùa khô; vật liệu do xã mua, công đào do thanh niên đảm nhận.',
  '',
  'Theo Báo Yên Bái',
].join('\n');

const HTML = `<html><head><title>Giếng mới ở ba điểm trường</title><style>p {color: red}</style></head>
<body onload="window.ran = true"><p style="font-size: 9pt">Sáng nay, ba điểm trường của xã có giếng nước mới.</p>
<p>Sâu <span style="font-size: 20px; color: red">mười hai mét</span>. <img src="https://other.example/a.png" alt="Giếng"></p>
<script>window.ran = true</script><img src="x" onerror="window.ran = true"><iframe src="https://other.example"></iframe></body></html>`;

/** Opens the page, and notes what it asks the network for afterwards. */
async function open(page: Page, origin: string) {
  await page.goto(`${origin}/demo/try.html`);
  const requests: string[] = [];
  page.on('request', (request) => {
    // The tab's icon is asked for whenever the browser finds the time.
    if (!/\/icon[^/]*\.svg$/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

async function drop(page: Page, name: string, type: string, content: string) {
  const dataTransfer = await page.evaluateHandle(
    ([name, type, content]) => {
      const held = new DataTransfer();
      held.items.add(new File([content], name, {type}));
      return held;
    },
    [name, type, content] as const,
  );
  await page.dispatchEvent('main', 'drop', {dataTransfer});
}

test('a dropped text file comes out in the tags', async ({page, site, watch}) => {
  const requests = await open(page, site.origin);
  await drop(page, 'bai.txt', 'text/plain', ARTICLE);

  const article = page.locator('#try-shown reader-article');
  await expect(article).toHaveAttribute('published', '23/10/2019 08:06:00');
  await expect(article).toHaveAttribute('source', 'Báo Yên Bái');
  await expect(article).toHaveAttribute('lang', 'vi');
  await expect(article.locator('[slot=title]')).toHaveText(/^Khối cơ quan tỉnh Yên Bái/);
  await expect(article.locator('[slot=lead]')).toHaveText(/^Sáng nay/);
  await expect(article.locator('> div')).toHaveText(/^Giếng sâu mười hai mét.*đảm nhận\.$/);
  await expect(page.locator('#try-shown reader-hotline-banner a')).toHaveAttribute(
    'href',
    'tel:+842163818555',
  );
  await expect(page.locator('#try-result')).toBeFocused();

  await page.getByRole('button', {name: /^English/}).click();
  await expect(article).toContainText('Khối cơ quan tỉnh Yên Bái');
  await expect(page.getByText('The article is shown below')).toBeVisible();
  expect(requests).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('a dropped HTML file runs nothing, loads nothing and keeps its text sizes', async ({
  page,
  site,
  watch,
}) => {
  const requests = await open(page, site.origin);
  await drop(page, 'bai.html', 'text/html', HTML);

  const article = page.locator('#try-shown reader-article');
  await expect(article.locator('[slot=title]')).toHaveText('Giếng mới ở ba điểm trường');
  await expect(article.locator('> div')).toHaveText('Sâu mười hai mét. [Giếng]');
  await expect(article.locator('> div span')).toHaveAttribute('style', 'font-size: 20px;');
  await expect(page.locator('main').locator('iframe, script, img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(requests).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test('a paste takes the HTML of the clipboard, typing the plain text', async ({page, site, watch}) => {
  await open(page, site.origin);
  const text = page.locator('#try-text');
  await text.focus();
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'Giếng');
    const field = document.activeElement as HTMLTextAreaElement;
    field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true}));
    field.value = 'Giếng';
    field.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true}));
  }, HTML);
  await expect(page.locator('#try-shown [slot=title]')).toHaveText('Giếng mới ở ba điểm trường');
  await expect(page.locator('#try-result')).toBeFocused();

  await text.fill('Một dòng tiêu đề\nMột đoạn văn.');
  await expect(page.locator('#try-shown [slot=title]')).toHaveText('Một dòng tiêu đề');
  await expect(text).toBeFocused();
  await text.fill('');
  await expect(page.locator('#try-result')).toBeHidden();
  expect(watch.complaints).toEqual([]);
});

test('the page this project started from comes out as title, date, lead, body, source and hotline', async ({
  page,
  site,
}) => {
  const seed = '../shared/seed/yen-bai-article.txt';
  test.skip(!existsSync(seed), 'the text belongs to a newspaper and is not part of this repository');
  await open(page, site.origin);
  await drop(page, 'yen-bai-article.txt', 'text/plain', readFileSync(seed, 'utf8'));
  const article = page.locator('#try-shown reader-article');
  await expect(article.locator('[slot=title]')).toHaveText(
    'Khối cơ quan tỉnh Yên Bái đẩy mạnh hoạt động khuyến học, khuyến tài',
  );
  await expect(article.locator('time')).toHaveText('Thứ Tư, ngày 23/10/2019, lúc 08:06');
  await expect(article.locator('[slot=lead]')).toHaveText(/^Hầu hết các đơn vị.*nhiều tỷ đồng\.$/);
  await expect(article.locator('> div p')).toHaveCount(14);
  await expect(article.locator('> div')).not.toContainText(/Welcome|English|Xem cỡ chữ|Theo Báo/);
  await expect(article.getByText('Nguồn: Báo Yên Bái')).toBeVisible();
  await expect(page.locator('#try-shown reader-hotline-banner a')).toHaveAttribute(
    'href',
    'tel:+842163818555',
  );
});

test('a file of another kind is refused in words', async ({page, site}) => {
  await open(page, site.origin);
  await drop(page, 'bai.docx', 'application/msword', 'x');
  await expect(page.getByText('Trang này chỉ đọc tệp .txt và .html.')).toBeVisible();
  await expect(page.locator('#try-result')).toBeHidden();
});

test('both samples are there at the press of a button', async ({page, site, watch}) => {
  await open(page, site.origin);
  await page.getByRole('button', {name: 'Dùng bài mẫu'}).click();
  await expect(page.locator('#try-shown [slot=title]')).toHaveText(/^Học ở cơ quan/);
  await page.getByRole('button', {name: 'Bài mẫu dán từ Word'}).click();
  await expect(page.locator('#try-shown [slot=title]')).toHaveText(/^Xã vùng cao/);
  await page.getByRole('button', {name: 'Xóa'}).click();
  await expect(page.locator('#try-result')).toBeHidden();
  await expect(page.locator('#try-text')).toBeFocused();
  expect(watch.complaints).toEqual([]);
});
