import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {measureSizes, sizeFindings} from '../../../tools/check/size.mjs';
import {expect, test} from '../node.js';

// Text that hardly shrinks, in the place of code.
const digits = (count: number) =>
  [...Array(count).keys()]
    .map((n) =>
      Math.sin(n + 1)
        .toString(36)
        .slice(4, 12),
    )
    .join('');

const OWN = `console.log('${digits(20)}');\n`;
const ELEMENT = `import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {msg} from '../../vendor/lit-localize.js';
console.log(LitElement, property, msg);
${OWN}`;

/** The budgets of size-limit.config.js, for planted files. */
const CONFIG = `import budgets from '${pathToFileURL('tools/check/size-limit.config.js')}';
const like = (name, path) => ({...budgets.find((budget) => budget.name.includes(name)), name, path});
export default [like('classic', 'cdn.js'), like('early.js', 'early.js'), like('reader-article', 'elements/a/a.js')];
`;

test('A developer is told of every byte over a budget, and of no byte that is not the project’s own', async ({
  plant,
}) => {
  const early = `/* ${digits(5000)} */`;
  const folder = plant({
    'config.mjs': CONFIG,
    'cdn.js': OWN,
    'early.js': early,
    'elements/a/a.js': ELEMENT,
    'vendor/lit-localize.js': `export const msg = '${digits(5000)}';`,
  });
  const sizes = await measureSizes(['--config', join(folder, 'config.mjs')]);

  expect(sizes.map(({limit}) => limit)).toEqual([43_400, 1150, 2800]);
  const [cdn, tooLong, element] = sizes.map(({size}) => size);
  expect(cdn).toBe(brotliCompressSync(OWN).length);
  expect(tooLong).toBe(brotliCompressSync(early).length);
  // Neither Lit nor the copy of Lit Localize: the names it imports and its own text are all there is.
  expect(element).toBeGreaterThan(cdn!);
  expect(element).toBeLessThan(cdn! + 200);
  expect(sizeFindings(sizes)).toEqual([
    expect.stringMatching(/^early\.js: .* is over the budget of 1\.15 kB$/),
  ]);
});

test('A developer whose build wrote nothing is not told that it is small enough', async ({plant}) => {
  const folder = plant({'config.mjs': CONFIG, 'early.js': '', 'elements/a/a.js': ELEMENT});
  const measured = measureSizes(['--config', join(folder, 'config.mjs')]);
  expect(await measured.then(sizeFindings, () => ['it throws'])).not.toEqual([]);
});
