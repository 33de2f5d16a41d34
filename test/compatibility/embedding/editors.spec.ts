// The types for templates, as each framework's own compiler sees them: from the packed tarball, with nothing skipped.
// Code that an application writes passes, and each mistake beside it is found.
import {execFileSync, spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '../../support/plant.js';
import {tagsInManifest} from '../../support/manifest.js';

const FOLDER = 'test/compatibility/embedding/editors';

/** Runs a compiler in the folder of the applications, and gives back what it says and how it ended. */
function compile(...args: string[]) {
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {cwd: FOLDER, encoding: 'utf8'});
  return {said: stdout + stderr, status};
}

const installed = join(FOLDER, 'node_modules/portal-reader');

test.beforeAll(() => {
  rmSync(installed, {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', FOLDER], {
      encoding: 'utf8',
    }),
  ) as [{filename: string}];
  execFileSync('tar', ['-xzf', join(FOLDER, filename), '-C', installed, '--strip-components', '1']);
  rmSync(join(FOLDER, filename));
});

test('A developer of React, Preact or Solid is told of mistakes in the tags, and of nothing else', () => {
  // A mistake that is not found is an error too: @ts-expect-error.
  expect(compile('node_modules/typescript/bin/tsc')).toEqual({said: '', status: 0});
});

test('A developer of Vue is told of mistakes in the tags, and of nothing else', () => {
  expect(compile('node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.vue.json')).toEqual({
    said: '',
    status: 0,
  });
});

test('A developer of Svelte is told of mistakes in the tags, and of nothing else', () => {
  const {said} = compile(
    ...['node_modules/svelte-check/bin/svelte-check', '--output', 'machine', '--threshold', 'error'],
    ...['--tsconfig', './tsconfig.svelte.json', '--config', 'svelte.config.js'],
  );
  const errors = said.split('\n').filter((line) => line.includes(' ERROR '));
  expect(errors.map((line) => /"(\S+)" (\d+)/.exec(line)!.slice(1).join(' '))).toEqual(
    [5, 6, 7, 8].map((line) => `Mistakes.svelte ${line}`),
  );
  expect(said).toMatch(/COMPLETED \d+ FILES 4 ERRORS/);
});

test('A developer is told when an attribute is missing from the types: the mistakes are then elsewhere', () => {
  const file = join(installed, 'dist/editors/elements.d.ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace("'sync-title'?: Flag;", ''));
  try {
    expect(compile('node_modules/typescript/bin/tsc').said).toMatch(/react\.tsx.*Unused '@ts-expect-error'/);
  } finally {
    writeFileSync(file, before);
  }
});

test('A developer who types a tag in VS Code is offered its attributes, variables and parts, with what they mean', () => {
  const require = createRequire(join(process.cwd(), FOLDER, 'package.json'));
  const read = (name: string) => JSON.parse(readFileSync(join(installed, 'dist/editors', name), 'utf8'));
  const service = (language: string) => require(`vscode-${language}-languageservice`);
  const html = service('html');
  const css = service('css');
  const inHtml = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('portal-reader', read('vscode.html-custom-data.json'))],
  });
  const inCss = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [css.newCSSDataProvider(read('vscode.css-custom-data.json'))],
  });

  /** Returns what the editor knows at the place of `|`. */
  const ask = (text: string) => {
    const document = html.TextDocument.create('a', 'html', 1, text.replace('|', ''));
    const at = document.positionAt(text.indexOf('|'));
    const [service, parsed] = text.startsWith('<')
      ? [inHtml, inHtml.parseHTMLDocument(document)]
      : [inCss, inCss.parseStylesheet(document)];
    const {items} = service.doComplete(document, at, parsed) as {
      items: {label: string; textEdit: {newText: string}}[];
    };
    return {
      offered: Object.fromEntries(items.map(({label, textEdit}) => [label, textEdit?.newText])),
      told: JSON.stringify(service.doHover(document, at, parsed)),
    };
  };
  expect(Object.keys(ask('<rea|').offered)).toEqual(tagsInManifest().map(({tagName}) => tagName));
  expect(ask('<reader-language-toggle |></reader-language-toggle>').offered).toMatchObject({
    languages: 'languages="$1"',
    'side-by-side': 'side-by-side',
  });
  expect(ask('<reader-article time-z|one="">').told).toContain('Asia/Ho_Chi_Minh');
  expect(Object.keys(ask('reader-article {--reader|}').offered)).toContain('--reader-article-measure');
  expect(Object.keys(ask('reader-article::|{}').offered)).toContain('::part(date)');
});
