// A portal that pins the files: the browser runs what has the hash, and nothing else.
import {readFileSync} from 'node:fs';
import {expect, test} from '../../support/site.js';

const {version, files} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, {immutable: string; integrity: string}>;
};

const page = (head: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
<link rel="icon" href="data:,">${head}</head><body><reader-article lang="vi"><p>Một đoạn văn.</p></reader-article>
<reader-hotline-banner><a href="tel:113">113</a></reader-hotline-banner></body></html>`;

/** The tag for a file, as a portal writes it. */
const tag = (name: string, integrity: string) => {
  const src = `/dist/cdn/${files[name]!.immutable}`;
  if (name.endsWith('.css')) return `<link rel="stylesheet" href="${src}" integrity="${integrity}">`;
  const module = name === 'portal-reader.js' ? 'type="module"' : '';
  return `<script ${module} src="${src}" integrity="${integrity}"></script>`;
};

const WRONG = `sha384-${Buffer.alloc(48).toString('base64')}`;

for (const name of Object.keys(files))
  test(`A portal that pins ${name} by its hash gets it, and no other file in its place`, async ({
    page: tab,
    site,
    watch,
  }) => {
    const {immutable, integrity} = files[name]!;
    expect(immutable).toContain(`-${version}.`);
    const loaded = () =>
      tab.evaluate(
        () =>
          !!customElements.get('reader-font-size') ||
          document.styleSheets.length + document.adoptedStyleSheets.length > 0,
      );
    await tab.goto(site.page(page(tag(name, integrity))));
    await expect.poll(loaded).toBe(true);
    expect(watch.complaints).toEqual([]);

    await tab.goto(site.page(page(tag(name, WRONG))));
    await tab.waitForLoadState('networkidle');
    expect(await loaded()).toBe(false);
    // The page says so on the console, and reads as it does without us.
    expect(watch.complaints).toEqual([expect.stringMatching(/^error: .*integrity/i)]);
    await expect(tab.getByText('Một đoạn văn.')).toBeVisible();
    await expect(tab.getByRole('link', {name: '113'})).toBeVisible();
  });
