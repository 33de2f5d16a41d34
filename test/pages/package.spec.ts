// Uses the files that the package ships as a portal or an application would. They are those of the build before the
// tests.
import {build} from 'vite';
import {expect, STRICT_POLICY, test} from '../support/site.js';

const BODY = `
  <main>
    <h1>Portal</h1>
    <reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>
    <reader-language-toggle languages="vi en"></reader-language-toggle>
    <reader-article lang="vi" published="23/10/2019 08:06:00">
      <reader-font-size slot="tools"></reader-font-size>
      <reader-display-settings slot="tools"></reader-display-settings>
      <p lang="vi">Một đoạn văn tiếng Việt.</p>
      <p lang="en">A paragraph in English.</p>
    </reader-article>
  </main>`;

const page = (head: string, body = BODY) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>Cổng thông tin</title><link rel="icon" href="data:,">${head}</head>
  <body>${body}</body>
</html>`;

const POLICY = {'Content-Security-Policy': `${STRICT_POLICY} data:`};

/** Bundles an application that uses the package's modules, as a developer's own tool would. */
async function bundle(code: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id === 'virtual:app' ? '\0app' : undefined),
        load: (id) => (id === '\0app' ? code : undefined),
      },
    ],
    resolve: {alias: {'portal-reader': `${process.cwd()}/dist`}},
    build: {write: false, minify: false, rolldownOptions: {input: 'virtual:app'}},
  });
  return ([result].flat()[0] as unknown as {output: [{code: string}]}).output[0].code;
}

for (const [way, head] of [
  ['one classic script in the head', '<script src="/dist/cdn/portal-reader.classic.js"></script>'],
  ['one classic script, deferred', '<script defer src="/dist/cdn/portal-reader.classic.js"></script>'],
  ['one module script', '<script type="module" src="/dist/cdn/portal-reader.js"></script>'],
] as const)
  test(`${way} gives a portal all tags, under a strict policy, and leaves no globals`, async ({
    page: tab,
    site,
    watch,
  }) => {
    await tab.addInitScript(() => {
      const names = () => [window, Symbol].flatMap(Object.getOwnPropertyNames);
      const before = new Set(names());
      Object.defineProperty(document, 'newGlobals', {
        value: () => names().filter((name) => !before.has(name) && isNaN(+name)),
      });
    });
    await tab.goto(site.page(page(head), POLICY));
    await expect(tab.locator('reader-hotline-banner [part=label]')).toHaveText('Đường dây nóng:');
    await expect(tab.locator('reader-article time')).toHaveText('Thứ Tư, ngày 23/10/2019, lúc 08:06');
    await tab.getByRole('button', {name: 'Tăng'}).click();
    await expect(tab.locator('reader-font-size [part=value]')).toHaveText('112,5%');
    await tab.getByRole('button', {name: 'Tùy chỉnh hiển thị'}).click();
    await tab.getByRole('combobox', {name: 'Màu sắc'}).selectOption('Nền tối');
    await expect(tab.locator('reader-article')).toHaveCSS('color-scheme', 'dark');
    await tab.getByRole('button', {name: 'English'}).click();
    await expect(tab.getByText('A paragraph in English.')).toBeVisible();
    await expect(tab.getByText('Một đoạn văn tiếng Việt.')).toBeHidden();
    expect(await tab.evaluate(() => (document as unknown as {newGlobals(): string[]}).newGlobals())).toEqual(
      [],
    );
    expect(watch.complaints).toEqual([]);
  });

test('a portal that loads the library twice, in two forms, gets one set of tags and no complaint', async ({
  page: tab,
  site,
  watch,
}) => {
  const twice = '<script src="/dist/cdn/portal-reader.classic.js"></script>'.repeat(2);
  await tab.goto(site.page(page(`${twice}<script type="module" src="/dist/cdn/portal-reader.js"></script>`)));
  await tab.waitForLoadState('networkidle');
  await tab.getByRole('button', {name: 'Tăng'}).click();
  await expect(tab.locator('reader-font-size [part=value]')).toHaveText('112,5%');
  expect(watch.complaints).toEqual([]);
});

test('a sandboxed frame, where storage throws, keeps the choice for as long as the page lasts', async ({
  page: tab,
  site,
  watch,
}) => {
  const inner = new URL(
    site.page(
      page(
        '<script src="/dist/cdn/early.js"></script><script src="/dist/cdn/portal-reader.classic.js"></script>',
      ),
    ),
  ).pathname;
  await tab.goto(
    site.page(
      page(
        '',
        `<iframe title="Bài viết" sandbox="allow-scripts" src="${inner}" width="800" height="600"></iframe>`,
      ),
    ),
  );
  const frame = tab.frameLocator('iframe');
  await frame.getByRole('button', {name: 'Tăng'}).click();
  await expect(frame.locator('reader-font-size [part=value]')).toHaveText('112,5%');
  expect(watch.complaints).toEqual([]);
});

test('an application with Lit Localize of its own keeps its words, and hears nothing of ours', async ({
  page: tab,
  site,
  watch,
}) => {
  const app = site.script(
    await bundle(`
      import 'portal-reader/define.js';
      import {configureLocalization, msg, LOCALE_STATUS_EVENT} from '@lit/localize';
      window.heard = [];
      addEventListener(LOCALE_STATUS_EVENT, ({detail}) => window.heard.push(detail.status + ' ' + (detail.readyLocale ?? detail.loadingLocale)));
      const {setLocale} = configureLocalization({
        sourceLocale: 'en',
        targetLocales: ['fr'],
        loadLocale: async () => ({templates: {hello: 'Bonjour'}}),
      });
      await setLocale('fr');
      document.querySelector('h1').textContent = msg('Hello', {id: 'hello'});
    `),
  );
  await tab.goto(site.page(page(`<script type="module" src="${app}"></script>`)));
  await expect(tab.locator('h1')).toHaveText('Bonjour');
  await expect(tab.locator('reader-hotline-banner [part=label]')).toHaveText('Đường dây nóng:');
  await tab.getByRole('button', {name: 'English'}).click();
  await expect(tab.locator('reader-hotline-banner [part=label]')).toHaveText('Hotline:');
  expect(await tab.evaluate(() => (window as unknown as {heard: string[]}).heard)).toEqual([
    'loading fr',
    'ready fr',
  ]);
  expect(watch.complaints).toEqual([]);
});

test('one element alone comes with its words in both languages, and without the others', async ({
  page: tab,
  site,
  watch,
}) => {
  const app = site.script(await bundle(`import 'portal-reader/elements/font-size/define.js';`));
  await tab.goto(site.page(page(`<script type="module" src="${app}"></script>`)));
  await expect(tab.getByRole('button', {name: 'Tăng'})).toBeVisible();
  expect(await tab.evaluate(() => customElements.get('reader-article'))).toBe(undefined);
  expect(watch.complaints).toEqual([]);
});

test('importing in Node, as a portal’s server or build may, throws nothing', async () => {
  await expect(import(`${process.cwd()}/dist/index.js`)).resolves.toHaveProperty('ReaderArticle');
});
