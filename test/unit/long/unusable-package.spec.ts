import {publintFindings, typesFindings} from '../../../tools/check/publish.mjs';
import {complaints} from '../../../tools/check/tool.mjs';
import {describe, expect, test} from '../node.js';

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
