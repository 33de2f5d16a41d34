// Hotline and languages: placed without typing a tag, and right with and without a plugin for languages.
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {test, expect} from '@playwright/test';
import {shiftOf} from './support/measures.js';
import {Office, PORTAL} from './support/office.js';
import {readNotes, setMode, settled, STAND_IN, THEMES, visit} from './support/visitor.js';

test.beforeAll(async ({browser}) => {
  cpSync(`test/portals/plugins/${STAND_IN}`, join(PORTAL.site, `wp-content/plugins/${STAND_IN}`), {
    recursive: true,
  });
  setMode('none');
  const office = await Office.open(browser);
  await office.setActive(`${STAND_IN}/${STAND_IN}`, true);
  await office.settings({hotline_top: true, languages_top: true});
  await office.useTheme(THEMES[0]!);
  await office.close();
});

test('the hotline stands at the top, and where the shortcode is, and can be called without a script', async ({
  browser,
}) => {
  const page = await visit(browser, 1280, 'visitor');
  await page.goto(readNotes().paths['lien-he']!);
  await settled(page);
  for (const place of ['.portal-reader-bar', '.wp-block-post-content'])
    await expect(page.locator(`${place} reader-hotline-banner a`)).toHaveAttribute(
      'href',
      'tel:+842163818555',
    );
  await expect(page.locator('.portal-reader-bar [part=hours]')).toContainText('Thứ Hai');
  const plain = await browser.newContext({javaScriptEnabled: false, baseURL: PORTAL.url});
  const quiet = await plain.newPage();
  await quiet.goto(readNotes().paths['lien-he']!);
  await expect(quiet.locator('.portal-reader-bar')).toHaveText('Đường dây nóng: 02163.818.555');
  await plain.close();
  await page.context().close();
  for (const width of [320, 1280]) {
    const late = await visit(browser, width, 'visitor');
    expect(await shiftOf(late, readNotes().paths['lien-he']!), `${width} px`).toBe(0);
    await late.context().close();
  }
});

test('a portal in one language has no toggle, and no room is kept for one', async ({browser}) => {
  const page = await visit(browser, 1280, 'visitor');
  for (const mode of ['none', 'polylang-without-languages']) {
    setMode(mode);
    await page.goto(readNotes().paths['lien-he']!);
    await expect(page.locator('h1').first(), mode).toHaveText('Liên hệ');
    await settled(page);
    await expect(page.locator('reader-language-toggle'), mode).toHaveCount(0);
  }
  await page.context().close();
});

for (const mode of ['polylang', 'wpml', 'alternates'])
  test(`the toggle offers this page in the other language: ${mode}`, async ({browser}) => {
    setMode(mode);
    const {paths} = readNotes();
    const page = await visit(browser, 1280, 'visitor');
    await page.goto(paths['dan-tu-word']!);
    await settled(page);
    const toggle = page.locator('.portal-reader-bar reader-language-toggle');
    await expect(toggle.locator('[aria-current]')).toContainText('Tiếng Việt');
    await toggle.getByRole('link', {name: 'English'}).click();
    await page.waitForURL(PORTAL.url + paths['bang-va-anh']);
    await page.context().close();
    setMode('none');
  });

test('an editor writes a second language below a post, and readers switch to it in place', async ({
  browser,
}) => {
  const {ids, paths} = readNotes();
  const office = await Office.open(browser);
  const {page} = office;
  await page.goto(`/wp-admin/post.php?post=${ids['hai-ngon-ngu']}&action=edit`);
  const box = page.locator('#portal-reader-second');
  const title = box.locator('#portal_reader_second_title');
  // A newer WordPress welcomes the author, sooner or later, and keeps the boxes in a pane that is opened.
  const closing = page.getByRole('button', {name: /^(Đóng|Close)$/}).first();
  await page.addLocatorHandler(closing, () => closing.click());
  const pane = page.getByRole('button', {name: /^Meta Boxes/});
  await expect(title.or(pane).first()).toBeVisible();
  if (!(await title.isVisible())) await pane.press('Enter');
  await title.fill('A notice from the classic editor');
  await box.locator('#portal_reader_second_text-html').click();
  await box
    .locator('#portal_reader_second_text')
    .fill(
      'The office receives citizens each week.\n\nBring <em>your card</em>.<script>window.hong = true</script>',
    );
  const saved = page.waitForResponse((response) => response.url().includes('meta-box-loader=1'));
  // As a person does who has changed the box only: the shortcut of the editor.
  await page.evaluate(() =>
    (window as never as {wp: {data: {dispatch(store: string): {savePost(): void}}}}).wp.data
      .dispatch('core/editor')
      .savePost(),
  );
  expect((await saved).status()).toBeLessThan(400);
  await office.close();

  const reader = await visit(browser, 1280, 'visitor');
  for (const theme of THEMES) {
    const desk = await Office.open(browser);
    await desk.useTheme(theme);
    await desk.close();
    await reader.goto(paths['hai-ngon-ngu']!);
    await settled(reader);
    const [vi, en] = ['Dòng thứ hai của đoạn đầu.', 'The office receives citizens each week.'];
    await expect(reader.getByText(vi), theme).toBeVisible();
    await expect(reader.getByText(en), theme).toBeHidden();
    await reader.locator('reader-language-toggle').getByRole('button', {name: 'English'}).click();
    await expect(reader.getByText(en), theme).toBeVisible();
    await expect(reader.getByText(vi), theme).toBeHidden();
    await expect(reader.getByRole('heading', {name: 'A notice from the classic editor'})).toBeVisible();
    expect(await reader.evaluate(() => 'hong' in window), 'a script in the field').toBe(false);
    await reader.evaluate(() => localStorage.clear());
  }
  const plain = await browser.newContext({javaScriptEnabled: false, baseURL: PORTAL.url});
  const quiet = await plain.newPage();
  await quiet.goto(paths['hai-ngon-ngu']!);
  for (const text of ['Dòng thứ hai của đoạn đầu.', 'The office receives citizens each week.'])
    await expect(quiet.getByText(text), 'without a script both are there').toBeVisible();
  await plain.close();
  await reader.context().close();
});

test('the editor knows both blocks, and a classic theme both widgets', async ({browser}) => {
  const office = await Office.open(browser);
  await office.page.goto(`/wp-admin/post.php?post=${readNotes().ids['lien-he']}&action=edit`);
  const names = () =>
    (window as never as {wp: {blocks: {getBlockTypes(): {name: string; title: string}[]}}}).wp.blocks
      .getBlockTypes()
      .filter(({name}) => name.startsWith('portal-reader/'))
      .map(({title}) => title);
  await expect.poll(() => office.page.evaluate(names)).toEqual(['Đường dây nóng', 'Ngôn ngữ của trang này']);
  await office.useTheme('twentytwentyone');
  const types = await office.rest<{id: string}[]>('GET', 'widget-types');
  expect(types.map(({id}) => id).filter((id) => id.startsWith('portal_reader'))).toEqual([
    'portal_reader_hotline',
    'portal_reader_languages',
  ]);
  const sidebar = 'sidebar-1';
  const {id} = await office.rest('POST', 'widgets', {
    id_base: 'portal_reader_hotline',
    sidebar,
    instance: {raw: {}},
  });
  // WordPress 6.1 puts a new widget aside, its own too, until it is told once more.
  await office.rest('PUT', `widgets/${id}`, {sidebar});
  const page = await visit(browser, 1280, 'visitor');
  await page.goto(readNotes().paths['dan-tu-word']!);
  await expect(page.locator('.widget-area reader-hotline-banner')).toContainText('02163.818.555');
  await page.context().close();
  await office.close();
});
