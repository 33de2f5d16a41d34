// The page that takes anyone's article, built as it is published and served with the strict policy it promises to keep.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {build} from 'vite';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

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

let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-reader-demo-'));
  await build({logLevel: 'error', build: {outDir: folder, emptyOutDir: true}});
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const file = await readFile(join(folder, path));
      response.writeHead(200, {'Content-Type': TYPES[extname(path)], 'Content-Security-Policy': POLICY});
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/try.html`;
});

test.afterAll(async () => {
  server.close();
  await rm(folder, {recursive: true, force: true});
});

/** What the policy blocked and what the page asked for, from the moment it is open. */
async function open(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
      document.documentElement.dataset.violations = `${document.documentElement.dataset.violations ?? ''} ${violatedDirective}`;
    });
  });
  await page.goto(address);
  const requests: string[] = [];
  page.on('request', (request) => {
    // The tab's icon is asked for whenever the browser finds the time.
    if (!/\/icon[^/]*\.svg$/.test(request.url())) requests.push(request.url());
  });
  return {requests, violations: () => page.locator('html').getAttribute('data-violations')};
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

test('a dropped text file comes out in the tags', async ({page}) => {
  const {requests, violations} = await open(page);
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

  await page.locator('reader-language-toggle').getByText('English').click();
  await expect(article).toContainText('Khối cơ quan tỉnh Yên Bái');
  await expect(page.getByText('The article is shown below')).toBeVisible();
  expect(requests).toEqual([]);
  expect(await violations()).toBeNull();
});

test('a dropped HTML file runs nothing, loads nothing and keeps its text sizes', async ({page}) => {
  const {requests, violations} = await open(page);
  await drop(page, 'bai.html', 'text/html', HTML);

  const article = page.locator('#try-shown reader-article');
  await expect(article.locator('[slot=title]')).toHaveText('Giếng mới ở ba điểm trường');
  await expect(article.locator('> div')).toHaveText('Sâu mười hai mét. [Giếng]');
  await expect(article.locator('> div span')).toHaveAttribute('style', 'font-size: 20px;');
  await expect(page.locator('main').locator('iframe, script, img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(requests).toEqual([]);
  expect(await violations()).toBeNull();
});

test('a paste takes the HTML of the clipboard, typing the plain text', async ({page}) => {
  const {violations} = await open(page);
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
  expect(await violations()).toBeNull();
});

test('a file of another kind is refused in words', async ({page}) => {
  await open(page);
  await drop(page, 'bai.docx', 'application/msword', 'x');
  await expect(page.getByText('Trang này chỉ đọc tệp .txt và .html.')).toBeVisible();
  await expect(page.locator('#try-result')).toBeHidden();
});

test('both samples are there at the press of a button', async ({page}) => {
  const {violations} = await open(page);
  await page.getByRole('button', {name: 'Dùng bài mẫu'}).click();
  await expect(page.locator('#try-shown [slot=title]')).toHaveText(/^Học ở cơ quan/);
  await page.getByRole('button', {name: 'Bài mẫu dán từ Word'}).click();
  await expect(page.locator('#try-shown [slot=title]')).toHaveText(/^Xã vùng cao/);
  await page.getByRole('button', {name: 'Xóa'}).click();
  await expect(page.locator('#try-result')).toBeHidden();
  await expect(page.locator('#try-text')).toBeFocused();
  expect(await violations()).toBeNull();
});
