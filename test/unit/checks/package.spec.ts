import {lockFindings} from '../../../tools/check/lock.mjs';
import {manifestFindings} from '../../../tools/check/manifest.mjs';
import {licenceFindings, scriptFindings, versionFindings} from '../../../tools/check/package.mjs';
import {publintFindings, typesFindings} from '../../../tools/check/publish.mjs';
import {complaints} from '../../../tools/check/tool.mjs';
import {describe, expect, test} from '../node.js';

describe('The lock file', () => {
  const tool = {
    version: '1.0.0',
    optionalDependencies: {'@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0'},
  };
  const lock = {
    '': {},
    'node_modules/tool': tool,
    'node_modules/@tool/linux-x64': {},
    'node_modules/a/node_modules/@tool/darwin-arm64': {},
  };

  test('of a developer on any platform passes', () => {
    expect(lockFindings({packages: lock})).toEqual([]);
    expect(
      lockFindings({packages: {...lock, 'node_modules/bench': {resolved: 'bench', link: true}}}),
    ).toEqual([]);
  });

  test('that names one developer’s registry is found', () => {
    const resolved = 'https://registry.example/tool.tgz';
    expect(lockFindings({packages: {...lock, 'node_modules/tool': {...tool, resolved}}})).toEqual([
      expect.stringContaining(resolved),
    ]);
  });

  test('that would not install on another developer’s platform is found', () => {
    const {'node_modules/@tool/linux-x64': left, ...packages} = lock;
    expect(left).toEqual({});
    expect(lockFindings({packages})).toEqual([expect.stringContaining('@tool/linux-x64')]);
  });
});

test('A developer whose editor reads custom-elements.json is never led to a file that is not there', () => {
  const manifest = {
    modules: [
      {
        path: 'dist/a.js',
        exports: [
          {declaration: {name: 'A', module: 'dist/a.js'}},
          {declaration: {name: 'B', module: './b.js'}},
        ],
        declarations: [{superclass: {name: 'LitElement', package: 'lit', module: 'lit.js'}}],
      },
      {path: 'dist/gone.js'},
    ],
  };
  const findings = manifestFindings(manifest, (path) => path === 'dist/a.js');
  expect(findings).toEqual([expect.stringContaining('./b.js'), expect.stringContaining('dist/gone.js')]);
  expect(manifestFindings(manifest, () => true)).toEqual([]);
  expect(manifestFindings({modules: []}, () => true)).toHaveLength(1);
});

describe('The npm scripts', () => {
  const scripts = {start: 'vite', test: 'wtr', build: 'tsc'};
  const readme = 'Type `npm start`, `npm cit`, or `npm run build`.';

  test('that a developer finds in every README pass', () => {
    expect(scriptFindings({scripts}, {'README.md': readme, 'README.vi.md': readme})).toEqual([]);
  });

  test('that no README explains to the developer are found', () => {
    const found = scriptFindings({scripts: {...scripts, 'build:fast': 'tsc'}}, {'README.md': readme});
    expect(found).toEqual([expect.stringContaining('npm run build:fast')]);
    expect(scriptFindings({scripts}, {'README.md': 'npm start, npm run test, npm run build:fast'})).toEqual([
      expect.stringContaining('npm run build'),
    ]);
  });

  test('are found when there are more than a developer can remember', () => {
    const many = Object.fromEntries([...'abcdefghijk'].map((name) => [name, 'true']));
    const everything = Object.keys(many)
      .map((name) => `npm run ${name}`)
      .join();
    expect(scriptFindings({scripts: many}, {'README.md': everything})).toEqual([
      expect.stringContaining('11'),
    ]);
  });

  test('are not explained by a README that is missing', () => {
    expect(scriptFindings({scripts}, {'README.vi.md': undefined})).toEqual(['README.vi.md is missing']);
  });
});

test('A developer who looks for the licence finds the one that package.json names', () => {
  const mit = 'MIT License\n\nCopyright (c) 2026 The authors\n';
  expect(licenceFindings({license: 'MIT'}, mit)).toEqual([]);
  expect(licenceFindings({license: 'MIT'}, undefined)).toHaveLength(1);
  expect(licenceFindings({license: 'ISC'}, mit)).toHaveLength(1);
  expect(licenceFindings({license: 'MIT'}, 'MIT License')).toHaveLength(1);
});

test('A version that the elements tell wrongly is found', () => {
  expect(versionFindings({version: '1.2.3'}, "export const VERSION = '1.2.3';")).toEqual([]);
  expect(versionFindings({version: '1.2.4'}, "export const VERSION = '1.2.3';")).toHaveLength(1);
  expect(versionFindings({version: '1.2.3'}, undefined)).toHaveLength(1);
});

describe('A package that a developer could not use is found:', () => {
  const pkg = {
    name: 'planted',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    files: ['dist'],
    exports: {'.': {types: './dist/index.d.ts', default: './dist/index.js'}},
  };
  const files = {
    'dist/index.js': 'export const a = 1;\n',
    'dist/index.d.ts': 'export declare const a = 1;\n',
  };

  test('an address that leads to no file', async ({plant}) => {
    const exports = {...pkg.exports, './b.js': './dist/b.js'};
    expect(await publintFindings(plant({...files, 'package.json': pkg}))).toEqual([]);
    expect(await publintFindings(plant({...files, 'package.json': {...pkg, exports}}))).toEqual([
      expect.stringContaining('dist/b.js'),
    ]);
  });

  test('an address without types', async ({plant}) => {
    const exports = {...pkg.exports, './b.js': './dist/b.js'};
    const folder = plant({...files, 'dist/b.js': 'export const b = 2;\n', 'package.json': {...pkg, exports}});
    expect(await typesFindings(folder)).toEqual([expect.stringContaining('no type declarations')]);
  });

  test('a file and a dependency that nothing uses', async ({plant}) => {
    const folder = plant({
      'package.json': {...pkg, devDependencies: {lodash: '4.0.0'}},
      'src/index.ts': 'export {};\n',
      'src/unused.ts': 'export {};\n',
      'knip.json': {entry: ['src/index.ts'], project: ['src/**']},
    });
    const [complaint] = await complaints('node_modules/knip/bin/knip.js', '--directory', folder);
    expect(complaint).toContain('src/unused.ts');
    expect(complaint).toContain('lodash');
  });
});
