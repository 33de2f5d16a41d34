import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {sbom} from '../../../tools/build/sbom.mjs';
import {integrityOf, noteShipped} from '../../../tools/build/shipped.mjs';
import {packedFindings} from '../../../tools/check/packed.mjs';
import {integrityFindings, mapFindings, sbomFindings} from '../../../tools/check/supply.mjs';
import {describe, expect, test} from '../node.js';

test('A portal’s administrator never gets a hash that is not the file’s', () => {
  const files = {'a.js': {immutable: 'a-1.0.0.js', integrity: integrityOf('one')}};
  const cdn = {'a.js': 'one', 'a-1.0.0.js': 'one', 'integrity.json': JSON.stringify({files})};
  expect(integrityFindings(cdn)).toEqual([]);
  expect(integrityFindings({...cdn, 'a.js': 'two'})).toEqual([expect.stringContaining('dist/cdn/a.js')]);
  expect(integrityFindings({...cdn, 'a-1.0.0.js': 'two'})).toHaveLength(1);
  expect(integrityFindings({...cdn, 'b.css': 'new'})).toEqual(['integrity.json lacks b.css']);
});

test('A reader of a source map does not learn where it was made', () => {
  const map = (...sources: string[]) => JSON.stringify({sources});
  expect(mapFindings({'a.js.map': map('../src/a.ts', 'b.ts')})).toEqual([]);
  for (const source of ['/home/me/a.ts', 'C:\\me\\a.ts', 'file:///a.ts'])
    expect(mapFindings({'a.js.map': map(source)})).toEqual([`a.js.map names ${source}`]);
});

test('An administrator who reads the SBOM finds every package that the bundler put into a file', async ({
  plant,
}) => {
  const folder = plant({
    'main.js':
      "import {distance} from 'near';\nimport {unused} from 'far';\nconsole.log(distance('a', 'b'));",
    'node_modules/near/package.json': {name: 'near', version: '1.2.3', type: 'module', main: 'index.js'},
    'node_modules/near/index.js': 'export const distance = (a, b) => a.length + b.length + Math.random();',
    'node_modules/far/package.json': {
      name: 'far',
      version: '1.0.0',
      type: 'module',
      main: 'index.js',
      sideEffects: false,
    },
    'node_modules/far/index.js': 'export const unused = 1;',
  });
  const {packagesIn, plugin} = noteShipped();
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [plugin()],
    build: {outDir: join(folder, 'out'), rolldownOptions: {input: join(folder, 'main.js')}},
  });
  expect(Object.values(packagesIn)).toEqual([['node_modules/near']]);
});

describe('The SBOM', () => {
  const entry = {version: '1.2.3', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==`};
  const project = {
    pkg: {name: 'planted', version: '1.0.0', license: 'MIT', dependencies: {lit: '^1.0.0'}},
    lock: {
      packages: {
        'node_modules/lit': {...entry, dependencies: {html: '^1.0.0'}},
        'node_modules/lit/node_modules/html': {...entry, version: '1.0.0'},
        'node_modules/html': {...entry, version: '9.0.0'},
        'node_modules/@scope/inside': entry,
      },
    },
  };
  const FILE = 'package.json';
  const text = () => sbom({[FILE]: ['node_modules/@scope/inside']}, project);
  const licences = '## @scope/inside 1.2.3 (MIT)\n\nCopyright somebody\n';
  const findings = (text: string, files: Record<string, string> = {}, said = licences) =>
    sbomFindings(text, {[FILE]: readFileSync(FILE, 'utf8'), ...files}, said);

  test('is valid, the same whenever it is made, and names what npm installs where it installs it', async () => {
    expect(await findings(text())).toEqual([]);
    expect(text()).toBe(text());
    const {components} = JSON.parse(text()) as {components: {'bom-ref': string}[]};
    expect(components.map((one) => one['bom-ref']).sort()).toEqual([
      'package.json',
      'pkg:npm/%40scope/inside@1.2.3',
      'pkg:npm/html@1.0.0',
      'pkg:npm/lit@1.2.3',
    ]);
  });

  test('that is not true is found', async () => {
    const changed = (from: string, to: string) => text().replace(from, to);
    expect(await findings(changed('"type": "file"', '"type": "thing"'))).toEqual([
      expect.stringContaining('not valid'),
    ]);
    expect(
      await findings(
        changed(
          '"version": 1,',
          '"version": 1, "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",',
        ),
      ),
    ).toHaveLength(1);
    expect(await findings(text(), {[FILE]: 'another file'})).toEqual([
      expect.stringContaining('another hash'),
    ]);
    expect(await findings(text(), {}, '')).toEqual([
      expect.stringContaining('lacks the licence of @scope/inside'),
    ]);
    const map = JSON.stringify({sources: ['../../node_modules/lit/lit.js']});
    expect(await findings(text(), {'dist/cdn/a.js.map': map})).toEqual([
      'the SBOM does not say that lit is in dist/cdn/a.js',
    ]);
  });
});

test('A developer does not download what nothing leads to', () => {
  const files: Record<string, string> = {
    'package.json': JSON.stringify({
      exports: {'.': './dist/index.js', './cdn/*': './dist/cdn/*'},
      bin: {p: 'dist/cli/p.js'},
    }),
    LICENSE: '',
    'locales/vi.xlf': '',
    'dist/index.js': "import './a.js';\nconst later = () => import('./b.js');",
    'dist/index.js.map': '',
    'dist/index.d.ts': "import type {C} from './c.js';",
    'dist/a.js': '',
    'dist/b.js': '',
    'dist/c.d.ts': '',
    'dist/cli/p.js': '',
    'dist/translate/index.html': '<script src="./assets/i.js">',
    'dist/translate/assets/i.js': '',
    'dist/editors/vscode.html-custom-data.json': '',
    'dist/portals/portal-reader-wordpress.zip': '',
    'dist/cdn/integrity.json': JSON.stringify({
      files: {'x.js': {immutable: 'x-1.js'}, 'fonts.css': {immutable: 'fonts-1.css'}},
    }),
    'dist/cdn/fonts.css': 'url(fonts/a.woff2) url(fonts/b.woff2)',
    'dist/cdn/fonts-1.css': '',
    'dist/cdn/fonts/a.woff2': '',
    'dist/cdn/fonts/b.woff2': '',
    'dist/cdn/fonts/LICENSE.txt': '',
    'dist/cdn/x.js': '',
    'dist/cdn/x-1.js': '',
  };
  const findings = (more: Record<string, string> = {}) => {
    const all = {...files, ...more};
    return packedFindings(Object.keys(all), (file: string) => all[file]!);
  };
  expect(findings()).toEqual([]);
  for (const planted of [
    'dist/old.js',
    'dist/a.ts',
    'dist/cdn/x-0.js',
    'dist/cdn/fonts/c.woff2',
    'dist/a.d.ts.map',
    '.env',
    'locales/notes.txt',
  ])
    expect(findings({[planted]: ''})).toEqual([`${planted} is packed, and nothing leads to it`]);
  expect(
    packedFindings(
      Object.keys(files).filter((file) => file !== 'LICENSE' && file !== 'package.json'),
      (file: string) => files[file]!,
    ),
  ).toHaveLength(1);
});
