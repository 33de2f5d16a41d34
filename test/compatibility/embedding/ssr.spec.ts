// The code of docs/server.md: drawn in Node, read without script, taken over in a browser.
import {readFileSync, writeFileSync} from 'node:fs';
import {chosen, type Page} from '../../support/site.js';
import {codeBlock} from './support/guide.js';
import {MODULES} from './support/policies.js';
import {PACKAGE} from './support/project.js';
import {expect, test} from './support/served.js';
import {
  BLOCKS,
  bundle,
  GUIDES,
  inNode,
  ONCE,
  openMarked,
  servedApp,
  takenOver,
  trees,
} from './support/served-page.js';

const WORDS = {
  vi: {
    label: 'Đường dây nóng:',
    date: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
    source: 'Nguồn:',
    body: 'Trụ sở mở cửa từ 07:30 đến 11:30 các ngày làm việc.',
    larger: 'Tăng',
    size: '112,5%',
    other: 'English',
  },
  en: {
    label: 'Hotline:',
    date: '23 October 2019, 08:06',
    source: 'Source:',
    body: 'The office is open from 07:30 to 11:30 on working days.',
    larger: 'Larger',
    size: '112.5%',
    other: 'Tiếng Việt',
  },
} as const;
type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const another = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

// The clocks of readers in Vietnam show what the dates say.
test.use({timezoneId: 'Asia/Ho_Chi_Minh'});

let folder: string;
const html = {} as Record<Language, string>;

test.beforeAll(async ({}, {workerIndex}) => {
  folder = servedApp(`ssr-${workerIndex}`);
  await bundle(folder, 'client.js', 'plain.js', 'shell-client.js');
  for (const language of LANGUAGES) html[language] = await inNode(folder, 'print.js', language);
});

/** The header of docs/embedding.md with the hashes that docs/server.md adds to it. */
async function policyFor(page: string): Promise<Record<string, string>> {
  const {styleHashes} = (await import(`${folder}/policy.js`)) as {styleHashes(html: string): string[]};
  const hashes = styleHashes(page);
  expect(hashes).toHaveLength(4);
  const policy = MODULES['Content-Security-Policy']!;
  return {'Content-Security-Policy': policy.replace('style-src', `style-src ${hashes.join(' ')}`)};
}

async function expectWords(page: Page, language: Language): Promise<void> {
  const {label, date, source, body} = WORDS[language];
  for (const text of [label, date, source, body])
    await expect(page.getByText(text, {exact: true})).toBeVisible();
  await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute('href', 'tel:+842163818555');
}

/** Presses larger and the other language. */
async function expectPresses(page: Page, language: Language): Promise<void> {
  const {larger, size, other, label} = WORDS[language];
  await page.getByRole('button', {name: larger}).click();
  await expect(page.getByText(size, {exact: true})).toBeVisible();
  await page.getByRole('button', {name: other}).click();
  await expectWords(page, another(language));
  await expect(page.getByText(label, {exact: true})).toHaveCount(0);
  await expect(page.getByText(WORDS[another(language)].size, {exact: true})).toBeVisible();
  await expect(page.getByText(WORDS[language].body)).toBeHidden();
}

test('the guide gives the same code in both languages', () => {
  for (const block of BLOCKS) expect(codeBlock(GUIDES[1]!, block)).toBe(codeBlock(GUIDES[0]!, block));
});

for (const [address, tags] of Object.entries({
  'portal-reader': [],
  'portal-reader/server.js': [],
  'portal-reader/define.js': [
    'reader-article',
    'reader-font-size',
    'reader-hotline-banner',
    'reader-language-toggle',
  ],
  'portal-reader/elements/article/define.js': ['reader-article'],
  'portal-reader/elements/font-size/define.js': ['reader-font-size'],
  'portal-reader/elements/hotline-banner/define.js': ['reader-hotline-banner'],
  'portal-reader/elements/language-toggle/define.js': ['reader-language-toggle'],
}))
  test(`a developer imports ${address} in Node, and it changes nothing of the process`, async () => {
    expect(JSON.parse(await inNode(folder, 'imports.js', address))).toEqual({globals: [], tags});
  });

test('it is all the same whether Lit’s stand-in for a browser was there first', async () => {
  expect(await inNode(folder, 'shim.js')).toBe(html.vi);
});

test('requests for two languages at once do not mix', async () => {
  const pairs = JSON.parse(await inNode(folder, 'together.js')) as [string, string][];
  expect(pairs).toHaveLength(60);
  for (const [asked, found] of pairs) expect(found).toBe(asked);
});

test('a server bears whatever stands in attributes, and has the words that a portal brings', async () => {
  const output = await inNode(folder, 'wrong.js');
  const {wrong, vi, km, en, thrown} = JSON.parse(output.split('\n')[0]!) as Record<string, string>;
  expect(wrong).not.toContain('<script>');
  expect(wrong!.match(/shadowrootmode/g)).toHaveLength(4);
  expect(output).toMatch(/<reader-hotline-banner hours=.*not hours that can be read/);
  expect(output).toMatch(/drawIn\(.*not a BCP 47 tag/);
  expect(vi).toContain('Điện thoại hỗ trợ');
  expect(km).toContain('លេខទូរសព្ទ');
  expect(en).toContain('Hotline');
  // When it is answered is known; whether that is now, only where it is read.
  expect(vi).toContain('07:30');
  expect(vi).not.toContain('có người trực');
  expect(thrown).toBe('planted');
});

for (const language of LANGUAGES)
  test(`with JavaScript off, a page drawn in ${language} reads, and shows nothing that cannot be pressed`, async ({
    browser,
    serve,
  }) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    const headers = await policyFor(html[language]);
    await page.goto(await serve({pages: {'/': html[language]}, headers}));
    await expectWords(page, language);
    await expect(page.getByText(WORDS[another(language)].body)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });

test('links and numbers of the page’s own work with JavaScript off, and once each with it', async ({
  page,
  browser,
  serve,
  watch,
}) => {
  const links = await inNode(folder, 'links.js');
  const address = await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': links, '/en': links}});
  const context = await browser.newContext({javaScriptEnabled: false});
  const still = await context.newPage();
  await still.goto(address);
  await expect(still.getByText('Đường dây nóng:')).toBeVisible();
  await expect(still.getByRole('link', {name: '02163.818.555'})).toHaveCount(1);
  // In both toggles, the one that is also told `languages` too.
  await expect(still.getByRole('link', {name: 'English'})).toHaveCount(2);
  await still.getByRole('link', {name: 'English'}).last().click();
  await expect(still).toHaveURL(/\/en$/);
  await context.close();

  await page.goto(address);
  for (const toggle of await page.locator('reader-language-toggle').all())
    await expect(toggle.getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveCount(1);
  await page
    .getByRole('link', {name: /English/})
    .first()
    .click();
  await expect(page).toHaveURL(/\/en$/);
  expect(watch.complaints).toEqual([]);
});

for (const language of LANGUAGES)
  test.describe(`a phone that gets the page in ${language}`, () => {
    test.use({isMobile: true, hasTouch: true});

    test('keeps every tree that the server drew, to the last button, and presses work', async ({
      page,
      serve,
      watch,
    }) => {
      const headers = await policyFor(html[language]);
      const folders = {'/': `${folder}/dist/`};
      await openMarked(page, await serve({folders, pages: {'/': html[language]}, headers}));
      await expectWords(page, language);
      expect(await trees(page)).toEqual(ONCE);
      expect((await takenOver(page)).sort()).toEqual(Object.keys(ONCE).sort());
      await expectPresses(page, language);
      expect(await trees(page)).toEqual(ONCE);
      expect(watch.complaints).toEqual([]);
    });
  });

for (const language of LANGUAGES)
  test(`an office PC that gets the page in ${language} has a button to copy the number beside what the server drew`, async ({
    page,
    serve,
    watch,
  }) => {
    const folders = {'/': `${folder}/dist/`};
    await openMarked(page, await serve({folders, pages: {'/': html[language]}}));
    await expect(page.locator('reader-hotline-banner').getByRole('button')).toHaveCount(1);
    expect((await takenOver(page)).sort()).toEqual(
      Object.keys(ONCE)
        .filter((tag) => !/banner/.test(tag))
        .sort(),
    );
    expect(await trees(page)).toEqual(ONCE);
    await expectPresses(page, language);
    expect(await trees(page)).toEqual(ONCE);
    expect(watch.complaints).toEqual([]);
  });

test('a reader who chose before sees their size and language, not what the server drew for everybody', async ({
  page,
  serve,
  watch,
}) => {
  await chosen(page, {scale: 1.5, language: 'en'});
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': html.vi}}));
  await expectWords(page, 'en');
  await expect(page.getByText('150%', {exact: true})).toBeVisible();
  expect(await trees(page)).toEqual(ONCE);
  await page.getByRole('button', {name: 'Reset'}).click();
  await expect(page.getByText('100%', {exact: true})).toBeVisible();
  expect(await trees(page)).toEqual(ONCE);
  expect(watch.complaints).toEqual([]);
});

test.describe('a reader whose clock shows another time', () => {
  test.use({timezoneId: 'Europe/Paris'});

  test('is told which clock the date goes by, which the server could not know', async ({
    page,
    serve,
    watch,
  }) => {
    await openMarked(page, await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': html.vi}}));
    await expect(page.getByText('(UTC+07:00)')).toBeVisible();
    expect(await takenOver(page)).not.toContain('reader-article');
    expect(await trees(page)).toEqual(ONCE);
    expect(watch.complaints).toEqual([]);
  });
});

for (const language of LANGUAGES)
  for (const [script, way] of [
    ['plain.js', 'modules without Lit’s support for hydration'],
    ['portal-reader.classic.js', 'the classic script'],
  ] as const)
    test(`${way} draw the page that came in ${language} anew, once`, async ({page, serve, watch}) => {
      const folders = {'/': `${script === 'plain.js' ? `${folder}/dist` : `${PACKAGE}/dist/cdn`}/`};
      const pages = {'/': html[language].replace('client.js', script)};
      await openMarked(page, await serve({folders, pages}));
      await expectWords(page, language);
      expect(await trees(page)).toEqual(ONCE);
      expect(await takenOver(page)).toEqual([]);
      await expectPresses(page, language);
      expect(await trees(page)).toEqual(ONCE);
      expect(watch.complaints).toEqual([]);
    });

test('a browser without declarative shadow DOM shows the text until the script comes, and then all of it once', async ({
  page,
  serve,
  watch,
}) => {
  const old = html.vi.replace(/shadowroot(mode)?="open"/g, '');
  const pages = {'/': old, '/before': old.replace(/<script.*?<\/script>/, '')};
  const address = await serve({folders: {'/': `${folder}/dist/`}, pages});
  await page.goto(`${address}/before`);
  await expect(page.getByRole('heading', {name: 'Lịch tiếp công dân'})).toBeVisible();
  await expect(page.getByText(WORDS.vi.body)).toBeVisible();
  await expect(page.getByText(WORDS.vi.label)).toHaveCount(0);
  await page.goto(address);
  await expectWords(page, 'vi');
  expect(await trees(page)).toEqual(ONCE);
  await expectPresses(page, 'vi');
  expect(watch.complaints).toEqual([]);
});

/** Takes out the comments of a page, as a proxy does that makes pages smaller. */
const withoutComments = (page: string): string => page.replace(/<!--.*?-->/g, '');

test('a page whose comments a proxy has taken out is drawn anew, once', async ({page, serve, watch}) => {
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': withoutComments(html.vi)}}));
  await expectWords(page, 'vi');
  await expectPresses(page, 'vi');
  expect(await trees(page)).toEqual(ONCE);
  expect(watch.complaints).toEqual([]);
});

test('planted: elements that take over whatever they find are drawn twice there, and these tests see it', async ({
  page,
  serve,
  watch,
}) => {
  const code = readFileSync(`${folder}/dist/client.js`, 'utf8');
  const trusting = code.replace(
    /function matchesServerRender\([^)]*\) \{/,
    (start) => `${start} return true;`,
  );
  expect(trusting).not.toBe(code);
  writeFileSync(`${folder}/dist/trusting.js`, trusting);
  const pages = {'/': withoutComments(html.vi).replace('client.js', 'trusting.js')};
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages}));
  // A language that changes before the first drawing is part of it, and nothing would be drawn a second time.
  await expect.poll(() => watch.complaints.join()).toContain('root part');
  // A new language is drawn, below what the server has drawn.
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect.poll(async () => (await trees(page))['reader-font-size']).toBe('div,div');
});

test('tags in the shadow tree of an application’s own element are taken over with it', async ({
  page,
  serve,
  watch,
}) => {
  const shell = await inNode(folder, 'shell-server.js');
  expect(shell).toContain('defer-hydration');
  await page.goto(await serve({folders: {'/': `${folder}/dist/`}, pages: {'/': shell}}));
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expect(page.locator('output')).toHaveText('1');
  await expect(page.getByText('112,5%', {exact: true})).toHaveCount(1);
  await expect(page.getByText('Đường dây nóng:')).toHaveCount(1);
  await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveCount(1);
  expect(watch.complaints).toEqual([]);
});
