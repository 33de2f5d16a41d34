// The docs about the systems themselves: one recipe in both languages, and what an editor lets through.
import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {portals} from './portals/all.js';
import * as editors from './portals/editors.js';
import {fill, GUIDES, policyOf, recipe} from './portals/recipes.js';

/** DOMPurify with a list such as kses and Drupal's filter have: elements that are not in it leave their text. */
async function sanitize(page: Page, html: string, list: editors.AllowList): Promise<string> {
  await page.evaluate(readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8'));
  return page.evaluate(
    ([html, {tags, everywhere}]) => {
      const {DOMPurify} = window as unknown as {DOMPurify: typeof import('dompurify').default};
      const listed = new DOMParser().parseFromString(tags, 'text/html').body.querySelectorAll('*');
      const allowed = new Map([...listed].map((element) => [element.localName, element.getAttributeNames()]));
      DOMPurify.addHook('uponSanitizeAttribute', (element, data) => {
        const names = [...everywhere, ...(allowed.get(element.localName) ?? [])];
        const keep = names.some(
          (name) =>
            name === data.attrName || (name.endsWith('*') && data.attrName.startsWith(name.slice(0, -1))),
        );
        data.keepAttr = keep;
        data.forceKeepAttr = keep;
      });
      const clean = DOMPurify.sanitize(html, {ALLOWED_TAGS: [...allowed.keys()]});
      DOMPurify.removeAllHooks();
      return clean;
    },
    [html, list] as const,
  );
}

const words = (page: Page, html: string) =>
  page.evaluate((html) => {
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    body.querySelectorAll('script').forEach((script) => script.remove());
    return body.textContent.replace(/\s+/g, ' ').trim();
  }, html);

/** The rows of the table on what stays, as yes and no. */
const tableOf = (guide: string): boolean[][] =>
  readFileSync(guide, 'utf8')
    .split('<!-- survivors -->')[1]!
    .trim()
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(2, -1)
        .map((cell) => /^(yes|có)$/.test(cell.trim())),
    );

test('what stays of what an author types is what both guides say, and no word is lost', async ({page}) => {
  const added = /^For the last row, .*?`(.*)`/m.exec(readFileSync(GUIDES[0]!, 'utf8'))![1]!;
  const listed = {...editors.drupalFilter, tags: `${editors.drupalFilter.tags} ${added}`};
  const results = [
    editors.nukevietFilter(editors.TYPED),
    await sanitize(page, editors.TYPED, editors.wordpressKses),
    await sanitize(page, editors.TYPED, editors.drupalFilter),
    await sanitize(page, editors.TYPED, listed),
  ];
  const typed = await words(page, editors.TYPED);
  for (const html of results) {
    expect(await words(page, html)).toBe(typed);
    expect(html).not.toContain('<script');
  }
  for (const guide of GUIDES) expect(tableOf(guide), guide).toEqual(results.map(editors.survivors));
  expect(editors.survivors(editors.TYPED)).not.toContain(false);
});

for (const {name, original, files} of portals)
  test(`${name}: both guides give the same recipe, and name the folder of our files`, () => {
    const [english, vietnamese] = GUIDES.map((guide) => [
      policyOf(name, guide),
      ...Object.keys(original).map((place) => recipe(name, place, guide)),
    ]);
    expect(vietnamese).toEqual(english);
    expect(english!.join()).toContain('<reader-hotline-banner>');
    expect(english!.join()).toContain('portal-reader/portal-reader.classic.js');
    expect(files).toMatch(/\/portal-reader\/$/);
  });

test('a placeholder that the copy knows nothing of stops it', () => {
  for (const template of [
    '<p>{DETAIL.author}</p>',
    '<p>{{ author }}</p>',
    '<#if x>',
    '<asp:Literal runat="server" />',
    '<?php x() ?>',
  ])
    expect(() => fill(template, [])).toThrow('nothing is known of');
  expect(fill('<p>{DETAIL.author}</p>', [['{DETAIL.author}', 'Ban biên tập']])).toBe('<p>Ban biên tập</p>');
});

test('the plugin and the library write the files and the tags that the printed HTML has', () => {
  const guide = readFileSync(GUIDES[0]!, 'utf8');
  const [php, yaml] = ['php', 'yaml'].map(
    (language) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(guide)![1]!,
  );
  for (const file of ['early.js', 'portal-reader.classic.js']) {
    expect(php).toContain(`'${file}'`);
    expect(yaml).toContain(`js/portal-reader/${file}:`);
    expect(recipe('wordpress', 'head')).toContain(`${file}?ver=0.1.0`);
    expect(recipe('drupal', 'head')).toContain(`${file}?v=0.1.0`);
  }
  const [before, after] = recipe('wordpress', 'article').split('(content)');
  expect(php).toContain(`'${before}' . $html . '${after}'`);
});
