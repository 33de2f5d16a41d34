// Mistakes and old software: no fatal error, no notice, and the page reads.
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, expect, type Browser} from '@playwright/test';
import {complaints, Office, PLUGIN, PORTAL, replaceFile, sourceOf} from './support/office.js';
import {enlarge, readNotes, setMode, settled, THEMES, visit} from './support/visitor.js';

const plugins = join(PORTAL.site, 'wp-content/plugins');

/** Fails unless a post has its words and one control. */
async function reads(browser: Browser, slug = 'dan-tu-word', controls = 1): Promise<void> {
  const page = await visit(browser, 1280, 'visitor');
  const response = await page.goto(readNotes().paths[slug]!);
  expect(response!.status()).toBe(200);
  await settled(page);
  await expect(page.locator('h1').first()).toBeVisible();
  if (slug === 'dan-tu-word') await expect(page.getByText('14. Ủy ban nhân dân xã')).toBeVisible();
  await expect(page.locator('reader-font-size')).toHaveCount(controls);
  await page.context().close();
}

test('a hotline with letters or markup is refused with a message, and the old number stays', async ({
  browser,
}) => {
  const office = await Office.open(browser);
  for (const number of ['gọi anh Tư', '<b>02163</b>.818.555', '"><script>alert(1)</script>', '12']) {
    expect(await office.settings({number}), number).toContain('Chưa lưu đường dây nóng');
    await expect(office.page.locator('#portal-reader-number')).toHaveValue('02163.818.555');
  }
  expect(await office.settings({hours: 'từ sáng đến chiều'})).toContain('Chưa lưu giờ trực');
  await office.settings({hotline_label: '<i onclick=x>Gọi</i> "ngay"'});
  await office.close();
  const page = await visit(browser, 1280, 'visitor');
  await page.goto(readNotes().paths['dan-tu-word']!);
  await expect(page.locator('.portal-reader-bar reader-hotline-banner')).toHaveAttribute(
    'label',
    'Gọi "ngay"',
  );
  await page.context().close();
});

test('nobody but an administrator reaches the settings', async ({browser}) => {
  const author = await Office.open(browser, {user: 'tac-gia', password: 'Mat-khau-cua-tac-gia-2026'});
  const response = await author.page.goto('/wp-admin/options-general.php?page=portal-reader');
  expect(response!.status()).toBe(403);
  const sent = await author.context.request.post('/wp-admin/options.php', {
    form: {option_page: 'portal_reader', action: 'update', 'portal_reader[number]': '999'},
  });
  expect(sent.status()).toBeGreaterThanOrEqual(400);
  await author.close();
});

test('two copies of the plugin: the second leaves the work to the first', async ({browser}) => {
  cpSync(join(plugins, 'portal-reader'), join(plugins, 'portal-reader-2'), {recursive: true});
  const office = await Office.open(browser);
  await office.setActive('portal-reader-2/portal-reader', true);
  await reads(browser);
  await office.setActive('portal-reader-2/portal-reader', false);
  await office.remove('portal-reader-2/portal-reader');
  await office.page.goto('/wp-admin/options-general.php?page=portal-reader');
  await expect(office.page.locator('#portal-reader-number'), 'the settings of the first stay').toHaveValue(
    '02163.818.555',
  );
  await office.close();
});

test('a PHP that is too old: the plugin does nothing, and the page is the old one', async ({browser}) => {
  const main = join(plugins, 'portal-reader/portal-reader.php');
  const source = readFileSync(main, 'utf8');
  // No older PHP is at hand: the plugin is told that it needs a newer one.
  replaceFile(main, source.replace('PHP_VERSION_ID < 70400', 'PHP_VERSION_ID < 990000'));
  await expect(async () => reads(browser, 'dan-tu-word', 0)).toPass({timeout: 20_000});
  replaceFile(main, source);
  await expect(async () => reads(browser)).toPass({timeout: 20_000});
});

test('a post without content has no row of buttons over nothing', async ({browser}) => {
  for (const theme of THEMES) {
    const office = await Office.open(browser);
    await office.useTheme(theme);
    await office.close();
    await reads(browser, 'khong-noi-dung', 0);
  }
});

test('a theme without wp_body_open and without main: the bar is there, title, text and comments grow', async ({
  browser,
}) => {
  const name = 'khong-cho-cam';
  cpSync(`test/portals/themes/${name}`, join(PORTAL.site, 'wp-content/themes', name), {recursive: true});
  const office = await Office.open(browser);
  await office.useTheme(name);
  const page = await visit(browser, 768, 'visitor');
  await page.goto(readNotes().paths['dan-tu-word']!);
  await settled(page);
  expect(await page.evaluate(() => document.body.firstElementChild!.className)).toBe('portal-reader-bar');
  const heights = () =>
    page.evaluate(() =>
      ['h1', 'reader-article p span', '#comments p'].map((selector) => {
        const range = document.createRange();
        range.setStart(document.querySelector(selector)!.firstChild!, 0);
        range.setEnd(document.querySelector(selector)!.firstChild!, 1);
        return range.getBoundingClientRect().height;
      }),
    );
  const before = await heights();
  await enlarge(page);
  for (const [index, height] of (await heights()).entries())
    expect(height / before[index]!).toBeCloseTo(2, 1);
  await page.context().close();
  await office.useTheme(THEMES[1]!);
  await office.close();
  rmSync(join(PORTAL.site, 'wp-content/themes', name), {recursive: true});
});

test('feeds, the API, the editor, embedded posts and AMP have nothing of ours', async ({browser}) => {
  const {ids, paths} = readNotes();
  const office = await Office.open(browser);
  const post = `posts/${ids['dan-tu-word']}`;
  const quiet = {
    feed: await sourceOf(office.context, '/feed/'),
    api: await (await office.ask('GET', post)).text(),
    embed: await sourceOf(office.context, `${paths['dan-tu-word']}embed/`),
    login: await sourceOf(office.context, '/wp-login.php'),
    admin: await sourceOf(office.context, '/wp-admin/'),
    editor: await sourceOf(office.context, `/wp-admin/post.php?post=${ids['dan-tu-word']}&action=edit`),
  };
  for (const [place, source] of Object.entries(quiet)) {
    expect(source.length, place).toBeGreaterThan(500);
    expect(/<reader-|portal-reader\.classic|early\.js/.test(source), place).toBe(false);
  }
  setMode('amp');
  expect((await sourceOf(office.context, paths['dan-tu-word']!)).includes('portal-reader'), 'AMP').toBe(
    false,
  );
  setMode('none');
  await office.close();
});

test('where nobody may write HTML (DISALLOW_UNFILTERED_HTML), posts are read as others', async ({
  browser,
}) => {
  const config = join(PORTAL.site, 'wp-config.php');
  const source = readFileSync(config, 'utf8');
  replaceFile(config, source.replace('<?php', "<?php\ndefine( 'DISALLOW_UNFILTERED_HTML', true );"));
  await expect(async () => {
    const office = await Office.open(browser);
    const content =
      '<reader-article><p slot="lead">Thẻ gõ tay của quản trị.</p></reader-article><p>Nội dung.</p>';
    const {id, link} = await office.rest('POST', 'posts', {title: 'Bị lọc', content, status: 'publish'});
    const html = await sourceOf(office.context, link);
    await office.rest('DELETE', `posts/${id}?force=true`);
    await office.close();
    expect(html.match(/<reader-article/g)).toHaveLength(1);
    expect(html.includes('<p>Thẻ gõ tay của quản trị.</p>')).toBe(true);
  }).toPass({timeout: 20_000});
  replaceFile(config, source);
});

test('PHP had nothing to complain of, and a planted warning is found', async ({browser}) => {
  expect(complaints()).toEqual([]);
  setMode('warning');
  await reads(browser);
  expect(complaints().join()).toMatch(/Undefined variable \$thu_not_there/);
  setMode('none');
  writeFileSync(PORTAL.log, '');
  const office = await Office.open(browser);
  await office.setActive(PLUGIN, true);
  await office.close();
});
