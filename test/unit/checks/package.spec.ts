import {lockFindings} from '../../../tools/check/lock.mjs';
import {manifestFindings} from '../../../tools/check/manifest.mjs';
import {licenceFindings, scriptFindings, versionFindings} from '../../../tools/check/package.mjs';
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
