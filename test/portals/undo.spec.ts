// The webmaster takes the plugin away again.
import {test, expect} from '@playwright/test';
import {complaints, Office, PLUGIN, PORTAL, sourceOf} from './support/office.js';
import {readNotes, THEMES, visit} from './support/visitor.js';

test('deactivated, every page is the old one, byte for byte', async ({browser}) => {
  const {paths, before} = readNotes();
  const office = await Office.open(browser);
  const visitor = await browser.newContext({baseURL: PORTAL.url});
  // The stand-in for plugins for languages was not there either.
  await office.setActive('thu-ngon-ngu/thu-ngon-ngu', false);
  const differing = async (theme: string) => {
    const found: string[] = [];
    // Its editor has saved that post once more since, for its second language.
    for (const [slug, path] of Object.entries(paths).filter(([slug]) => slug !== 'hai-ngon-ngu'))
      if ((await sourceOf(visitor, path)) !== before[theme]!.visitor[slug]) found.push(slug);
    return found;
  };
  for (const theme of THEMES) {
    await office.useTheme(theme);
    await office.setActive(PLUGIN, true);
    expect((await differing(theme)).length, 'with the plugin they differ').toBe(
      Object.keys(paths).length - 1,
    );
    await office.setActive(PLUGIN, false);
    expect(await differing(theme), theme).toEqual([]);
  }
  await office.setActive('thu-ngon-ngu/thu-ngon-ngu', true);
  await visitor.close();
  await office.close();
});

test('deleted, it leaves nothing behind, and a page kept by a cache still reads', async ({browser}) => {
  const {paths} = readNotes();
  const office = await Office.open(browser);
  await office.setActive(PLUGIN, true);
  const kept = await sourceOf(office.context, paths['hai-ngon-ngu']!);
  const left = () => office.rest<{options: string[]; fields: string[]}>('GET', 'thu-con-lai');
  const stored = await left();
  expect(stored.options).toContain('portal_reader');
  expect(stored.fields).toEqual(['_portal_reader_second']);
  await office.setActive(PLUGIN, false);
  await office.remove(PLUGIN);
  expect(await left()).toEqual({options: [], fields: []});

  const page = await visit(browser, 768, 'visitor');
  await page.route(PORTAL.url + paths['hai-ngon-ngu'], (route) =>
    route.fulfill({body: kept, contentType: 'text/html; charset=utf-8'}),
  );
  await page.goto(paths['hai-ngon-ngu']!);
  for (const text of ['Dòng thứ hai của đoạn đầu.', 'The office receives citizens each week.'])
    await expect(page.getByText(text)).toBeVisible();
  await page.context().close();
  expect(complaints()).toEqual([]);
  await office.close();
});
