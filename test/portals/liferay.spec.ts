// The client extension for Liferay beside the measures of every copy: where it does nothing, what it moves, and what its zip holds.
import {readFileSync} from 'node:fs';
import {test as base, expect, type Page} from '@playwright/test';
import {strFromU8, unzipSync} from 'fflate';
import {copies, extensions, headOf, widget, ZIP} from './copies/liferay.js';
import {outOfReach} from './support/measures.js';
import {enlarge, settled} from './support/visitor.js';

const ORIGIN = 'http://portal.test';
const FOLDER = 'test/portals/copies/liferay/';
const zip = unzipSync(readFileSync(ZIP));
const article = copies[0]!;
const source = readFileSync(FOLDER + article.page, 'utf8');
/** The page with its banner and menus alone. */
const withoutArticle = (html: string): string =>
  html.replace(/<div\s+class="asset-full-content[\s\S]*<\/section>/, '</div></div></div></section>');
const control = (page: Page) => page.locator('reader-font-size');

/** A tab on the portal, and an empty console at the end. */
const test = base.extend<{open(html: string, path?: string): Promise<Page>; said: string[]}>({
  said: async ({}, use) => {
    const said: string[] = [];
    await use(said);
    expect(said).toEqual([]);
  },
  open: async ({page, said}, use) => {
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await use(async (html, path = '/') => {
      await page.unrouteAll();
      await page.route(`${ORIGIN}/**`, (route) => {
        const {pathname} = new URL(route.request().url());
        const file = zip[pathname.replace('/o/portal-reader/', 'static/')];
        const contentType = pathname.endsWith('.css')
          ? 'text/css'
          : pathname.endsWith('.js')
            ? 'text/javascript'
            : 'text/html; charset=utf-8';
        if (file) return route.fulfill({body: Buffer.from(file), contentType});
        const body = pathname === '/theme.css' ? readFileSync(`${FOLDER}theme.css`) : html;
        return route.fulfill({body, contentType});
      });
      await page.goto(ORIGIN + path);
      return page;
    });
  },
});

const EDITED: Record<string, [change: (html: string) => string, path: string]> = {
  'the page editor, by its address': [(html) => html, '/web/guest/tin?p_l_mode=edit'],
  'the page editor, by its body': [
    (html) => html.replace('guest-site', 'guest-site has-edit-mode-menu'),
    '/',
  ],
  'a window of the administration': [(html) => html, '/tin?p_p_id=com_liferay_journal&p_p_state=pop_up'],
  'the control panel': [(html) => html, '/group/guest/~/control_panel/manage'],
};
for (const [place, [change, path]] of Object.entries(EDITED))
  test(`an editor finds ${place} as it is without the package`, async ({open}) => {
    const page = await open(change(article.withPackage!(source)), path);
    await page.waitForLoadState('networkidle');
    const now = await page.locator('#main-content').innerHTML();
    const before = await open(change(source), path);
    await before.waitForLoadState('networkidle');
    const inserted = /<div class="hotline-and-languages">.*?<\/section><\/div><\/div>/s;
    expect(now.replace(inserted, '<!-- Liferay: hotline and languages -->')).toBe(
      await before.locator('#main-content').innerHTML(),
    );
    expect(await page.evaluate(() => customElements.get('reader-font-size') === undefined)).toBe(true);
  });

test('a frame and a script in a text that gets its control late are loaded once: nothing of the page is moved', async ({
  open,
}) => {
  const started =
    '<iframe srcdoc="Bản đồ" onload="window.loads = (window.loads || 0) + 1"></iframe><script>window.runs = (window.runs || 0) + 1</script>';
  const text = `<div class="journal-content-article">${started}</div>`;
  const page = await open(
    article.withPackage!(withoutArticle(source).replace(/(<div class="columns-2"[^>]*>)/, `$1${text}`)),
  );
  const counts = () =>
    page.evaluate(() =>
      JSON.stringify([window as never as Record<string, number>].map(({loads, runs}) => [loads, runs])),
    );
  await expect.poll(counts).toBe('[[1,1]]');
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Xe buýt số 3 đi qua trụ sở mỗi giờ một chuyến. '.repeat(10);
    document.querySelector('#main-content .journal-content-article')!.append(paragraph);
  });
  await expect(control(page)).toHaveCount(1);
  await settled(page);
  await enlarge(page);
  expect(await counts()).toBe('[[1,1]]');
});

test('a reader finds one control, although the site has the script twice and a widget loads it too', async ({
  open,
}) => {
  const html = article.withPackage!(source).replace('</head>', `${headOf(ORIGIN)}</head>`);
  const page = await open(html);
  await settled(page);
  await expect(control(page)).toHaveCount(1);
  await expect(page.locator('reader-display-settings')).toHaveCount(1);
  await expect(page.locator('script[data-portal-reader]')).toHaveCount(1);
});

test('a page with banners and links alone has no control', async ({open}) => {
  const page = await open(article.withPackage!(withoutArticle(source)));
  await page.waitForFunction(() => customElements.get('reader-font-size'));
  await expect(control(page)).toHaveCount(0);
});

test('a text that a script takes away and brings back has its control again; one without a control is left so', async ({
  open,
}) => {
  const page = await open(article.withPackage!(source));
  await settled(page);
  await page.evaluate(() => document.querySelector('.portal-reader-tools')!.remove());
  await page.evaluate(() => document.querySelector('#layout-column_column-1')!.append('…'));
  await expect(control(page)).toHaveCount(0);
  await page.evaluate(() => {
    const portlet = document.querySelector('.portlet-asset-publisher')!;
    portlet.replaceWith(document.createRange().createContextualFragment(portlet.outerHTML));
  });
  await expect(control(page)).toHaveCount(1);
});

test('a web content on a display page grows with the title and the comments beside it', async ({open}) => {
  const shown = readFileSync(FOLDER + copies[1]!.page, 'utf8').replace(
    /(id="fragment-3-noi-dung">\s*<div class=")[^"]*/,
    '$1journal-content-article',
  );
  const page = await open(copies[1]!.withPackage!(shown), copies[1]!.path);
  await settled(page);
  expect(await outOfReach(page, ['h1', '.journal-content-article', '.taglib-discussion'])).toEqual([]);
  await expect(page.locator('#fragment-0-khau-hieu')).not.toHaveAttribute('data-reader-scaled');
});

test('a webmaster places the control as a widget: it is the only one, and the same parts grow', async ({
  open,
}) => {
  const {head, body} = widget('portal-reader-text-size', ORIGIN, ['label=Cỡ chữ bài viết']);
  const html = article.withPackage!(source).replace('</head>', `${head}</head>`);
  const page = await open(html.replace('<div class="columns-2"', `${body}<div class="columns-2"`));
  await settled(page);
  await expect(control(page)).toHaveCount(1);
  await expect(control(page)).toHaveAttribute('for', /AssetPublisherPortlet_INSTANCE_tin_$/);
  await enlarge(page);
});

test('a webmaster who writes a number with letters as a property of the widget sees it as text, and a warning', async ({
  open,
  said,
}) => {
  const {head, body} = widget('portal-reader-hotline', ORIGIN, ['number=gọi <b>ngay</b>']);
  const page = await open(
    source
      .replace('</head>', `${headOf(ORIGIN)}${head}</head>`)
      .replace('<div class="columns-2"', `${body}<div class="columns-2"`),
  );
  await expect(page.locator('reader-hotline-banner')).toContainText('gọi <b>ngay</b>');
  await expect(page.locator('reader-hotline-banner a')).toHaveCount(0);
  expect(said.splice(0).join()).toContain('no number that can be dialled');
});

test('a webmaster who writes number and hours as properties of the widget has a number that can be called', async ({
  open,
}) => {
  const {head, body} = widget('portal-reader-hotline', ORIGIN, [
    'number=02163.818.555',
    'hours=Mo-Fr 07:30-11:30,13:30-17:00',
  ]);
  const page = await open(
    source
      .replace('</head>', `${headOf(ORIGIN)}${head}</head>`)
      .replace('<div class="columns-2"', `${body}<div class="columns-2"`),
  );
  await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute('href', 'tel:+842163818555');
  await expect(page.locator('reader-hotline-banner [part=hours]')).toContainText('Thứ Hai');
});

test('a webmaster changes words and switches off the display settings by attributes of the script', async ({
  open,
}) => {
  const attributes =
    'data-label="Cỡ chữ bài" data-display-settings="off" src="http://portal.test/o/portal-reader/portal-reader-liferay.js';
  const html = article.withPackage!(source).replace(
    'src="http://portal.test/o/portal-reader/portal-reader-liferay.js',
    attributes,
  );
  const page = await open(html);
  await settled(page);
  await expect(page.getByText('Cỡ chữ bài', {exact: true})).toBeVisible();
  await expect(page.locator('reader-display-settings')).toHaveCount(0);
});

test('a webmaster who writes something else than a selector reads a warning, and the usual texts have the control', async ({
  open,
  said,
}) => {
  const page = await open(
    article.withPackage!(source).replace('<script type', '<script data-texts="p[" type'),
  );
  await expect(control(page)).toHaveCount(1);
  expect(said.splice(0)).toEqual([
    'portal-reader: data-texts="p[" is no CSS selector; the usual texts are taken.',
  ]);
});

test('each file that the settings name is in the zip, and each name is in both languages', () => {
  const all = Object.values(extensions());
  expect(all.map(({type}) => type).sort()).toEqual([
    'customElement',
    'customElement',
    'customElement',
    'globalCSS',
    'globalJS',
  ]);
  for (const {typeSettings, name} of all) {
    for (const [, , files] of typeSettings
      .map((line) => /^(url|urls)=(.*)$/s.exec(line))
      .filter((found) => !!found))
      for (const file of files!.split('\n'))
        expect(Object.keys(zip)).toContain(`static/${file.replace(/\?.*/, '')}`);
    expect(name).toMatch(/^<\?xml .*language-id='en_US'>[^<]+<.*language-id='vi_VN'>[^<]+</);
  }
  expect(strFromU8(zip['WEB-INF/liferay-plugin-package.properties']!)).toContain(
    'Liferay-Client-Extension-Frontend=static/',
  );
  expect(Object.keys(zip).filter((name) => name.endsWith('.yaml'))).toEqual([]);
  for (const file of strFromU8(zip['static/portal-reader.css']!).matchAll(/url\(([^)]+)\)/g))
    expect(Object.keys(zip)).toContain(`static/${file[1]}`);
});
