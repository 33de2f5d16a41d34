import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {mergeTests} from '@playwright/test';
import {test as planting} from '../support/plant.js';
import {expect, test as whole} from '../support/site.js';

const test = mergeTests(planting, whole);

let installed: string;

/** The command that the package brings, in the folder of a portal that has nothing else of this repository. */
const command = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(installed, 'package/dist/cli/portal-reader.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });

test.beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'portal-reader-installed-'));
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', installed], {
      encoding: 'utf8',
    }),
  );
  execFileSync('tar', ['-xzf', join(installed, filename), '-C', installed]);
});

test.afterAll(() => rmSync(installed, {recursive: true}));

test('A portal makes a language of its own with the package alone: file, check, words, page', async ({
  plant,
  page,
  site,
  watch,
}) => {
  const portal = plant({});
  expect(existsSync(join(installed, 'package/dist/translate/index.html'))).toBe(true);
  expect(command(portal, 'locales', 'add', 'km')).toMatchObject({status: 0});
  const file = join(portal, 'km.xlf');
  const begun = readFileSync(file, 'utf8');
  expect(command(portal, 'locales', 'check')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('55 warnings'),
  });

  const translate = (id: string, text: string, source = readFileSync(file, 'utf8')) =>
    source.replace(
      new RegExp(`(<trans-unit id="${id}"[\\s\\S]*?</source>)`),
      `$1\n  <target>${text}</target>`,
    );
  writeFileSync(file, translate('hotline-banner.label', 'ខ្សែ\u202eទូរស័ព្ទ'));
  expect(command(portal, 'locales', 'build', 'km.xlf')).toMatchObject({status: 1, stdout: ''});
  writeFileSync(file, translate('hotline-banner.label', 'ខ្សែទូរស័ព្ទបន្ទាន់', begun));
  expect(command(portal, 'locales', 'build', 'km.xlf', '--out', 'km.json')).toMatchObject({status: 0});

  await page.goto(
    site.page(
      `<!doctype html><html lang="km"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
      <script type="application/json" data-reader-messages lang="km">${readFileSync(join(portal, 'km.json'), 'utf8')}</script>
      <script src="/dist/cdn/portal-reader.classic.js" defer></script></head>
      <body><main><h1>Portal</h1><reader-hotline-banner number="02163.818.555"></reader-hotline-banner></main></body></html>`,
      {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'",
      },
    ),
  );
  await expect(page.getByText('ខ្សែទូរស័ព្ទបន្ទាន់')).toBeVisible();
  expect(
    await page
      .locator('reader-hotline-banner [part=label]')
      .evaluate((label) => label.closest('[lang]')!.getAttribute('lang')),
  ).toBe('km');
  expect(watch.complaints).toEqual([]);
});

test('A portal whose file is of an older version of the package keeps its words', ({plant}) => {
  const portal = plant({
    'km.xlf': `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="km" source-language="en" original="x" datatype="plaintext"><body>
      <trans-unit id="font-size.larger"><source>Bigger</source><target>ធំជាង</target></trans-unit>
      <trans-unit id="old.one"><source>Old words that are no more</source><target>ចាស់</target></trans-unit></body></file></xliff>`,
  });
  expect(command(portal, 'locales', 'extract')).toMatchObject({status: 0});
  const file = readFileSync(join(portal, 'km.xlf'), 'utf8');
  expect(file).toContain('<target state="needs-adaptation">ធំជាង</target>');
  expect(file).toContain('<note from="previous-source">Bigger</note>');
  expect(readFileSync(join(portal, 'memory/km.xlf'), 'utf8')).toContain('ចាស់');
  expect(command(portal, 'locales', 'check')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('unfinished'),
  });
});
