// A webmaster uploads the zip on a portal that has posts and comments already.
import {test, expect} from '@playwright/test';
import {PNG} from 'pngjs';
import {complaints, Office, PORTAL, sourceOf, ZIP} from './support/office.js';
import {textsWith} from './support/texts.js';
import {THEMES, writeNotes, type Notes} from './support/visitor.js';

/** A picture of stripes. */
function picture(width: number, height: number): Buffer {
  const png = new PNG({width, height});
  for (let at = 0; at < png.data.length; at += 4) png.data.set([40, (at / 64) % 256, 140, 255], at);
  return PNG.sync.write(png);
}

const notes: Notes = {paths: {}, ids: {}, before: {}, cookies: []};

test('authors write posts with the editor’s own API: from Word, tables, a gallery, classic text', async ({
  browser,
}) => {
  const office = await Office.open(browser);
  const writer = {user: 'tac-gia', password: 'Mat-khau-cua-tac-gia-2026'};
  await office.rest('POST', 'users', {
    username: writer.user,
    password: writer.password,
    email: 'tac-gia@example.gov.vn',
    roles: ['author'],
  });
  const pictures = [
    await office.upload('tru-so.png', picture(600, 400)),
    await office.upload('xa.png', picture(500, 500)),
  ];
  const author = await Office.open(browser, writer);
  for (const {slug, title, excerpt, content, byAuthor, type = 'posts'} of textsWith(pictures)) {
    const desk = byAuthor ? author : office;
    const {id, link} = await desk.rest('POST', type, {
      slug,
      title,
      excerpt,
      content,
      status: 'publish',
      comment_status: 'open',
      date: '2026-11-10T08:06:00',
    });
    notes.ids[slug] = id;
    notes.paths[slug] = new URL(link).pathname + new URL(link).search;
    if (type === 'posts')
      await office.rest('POST', 'comments', {
        post: id,
        content: 'Xin hỏi: giờ trả kết quả là mấy giờ?',
        date: '2026-11-11T09:00:00',
      });
  }
  notes.paths.list = '/';
  const page = await sourceOf(author.context, notes.paths['bai-cua-tac-gia']!);
  expect(page.includes('<reader-article'), 'an author without unfiltered_html cannot type our tags').toBe(
    false,
  );
  expect(page.includes('<script>window.hong'), 'nor a script').toBe(false);
  expect(
    page.includes('<p style="text-align:center" data-pair="1" id="muc-1" class="giua">'),
    'attributes stay',
  ).toBe(true);
  expect(page.includes('Thẻ do tác giả gõ vào.'), 'the words stay').toBe(true);
  await author.close();
  await office.close();
});

test('the pages of the portal are written down, in both themes', async ({browser}) => {
  const office = await Office.open(browser);
  const visitor = await browser.newContext({baseURL: PORTAL.url});
  for (const theme of THEMES) {
    await office.useTheme(theme);
    const pages = {visitor: {} as Record<string, string>, webmaster: {} as Record<string, string>};
    for (const [slug, path] of Object.entries(notes.paths)) {
      pages.visitor[slug] = await sourceOf(visitor, path);
      pages.webmaster[slug] = await sourceOf(office.context, path);
    }
    const [, first] = Object.entries(pages.visitor)[0]!;
    expect(first.includes('Quyết định dán từ Word'), theme).toBe(true);
    expect(first.includes('<reader-'), 'nothing of ours yet').toBe(false);
    notes.before[theme] = pages;
  }
  notes.cookies = await office.context.cookies();
  writeNotes(notes);
  await visitor.close();
});

test('the webmaster uploads the zip, activates it, and finds its settings in Vietnamese', async ({
  browser,
}) => {
  const office = await Office.open(browser);
  await office.install(ZIP);
  await office.page.goto('/wp-admin/options-general.php?page=portal-reader');
  await expect(office.page.getByRole('heading', {name: 'Đường dây nóng'})).toBeVisible();
  expect(
    await office.settings({number: '02163.818.555', hours: 'Mo-Fr 07:30-11:30,13:30-17:00'}),
  ).not.toMatch(/Chưa lưu/);
  await expect(office.page.locator('#portal-reader-number')).toHaveValue('02163.818.555');
  expect(complaints()).toEqual([]);
  await office.close();
});
