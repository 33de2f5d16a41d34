// `npm test`: everything in Chromium, at the same time. `npm test -- test/pages/demo.spec.ts` runs only what it names, of any kind.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {withBuild} from './built.mjs';
import {elements, pages, run, unit} from './runners.mjs';
import {tally} from './tally.mjs';

/**
 * A busy machine is no fault: nothing there is about how long it takes. With three workers they end with the elements, and
 * not long after them.
 */
const PAGES = ['--project=pages', '--timeout=120000', '--workers=3'];

/** Of the tests that need no page, those that need nothing that is built either: they run meanwhile. */
const CHECKS = 'test/unit/checks/';

/** Of the same kind, those that take long: they run with the evidence, as the pages in test/pages/long/ do. */
const LONG = 'test/unit/long/';

/** All others. */
const others = () =>
  readdirSync('test/unit', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `test/unit/${name}/`)
    .filter((folder) => ![CHECKS, LONG].includes(folder));

/**
 * The runs in which the files are, or all.
 *
 * @param {string[]} files
 * @param {Promise<unknown>} built
 */
function runsOf(files, built) {
  const names = files.map((file) => file.replaceAll('\\', '/'));
  const inUnit = names.filter((name) => /^test\/unit\/.*\.spec\.ts$/.test(name));
  const inElements = names.filter((name) => name.endsWith('.test.ts'));
  const inPages = names.filter((name) => !inUnit.includes(name) && !inElements.includes(name));
  const all = [
    [inUnit, () => unit('What needs no page', inUnit)],
    [inElements, () => elements('The elements', {}, inElements)],
    [inPages, () => pages('Whole pages', [...PAGES, '--project=long-pages', ...inPages])],
  ];
  if (files.length)
    return all.filter(([kind]) => kind.length).map(([, runOf]) => ({...runOf(), after: built}));
  // In one browser only one page has the focus, so one file runs at a time there: three browsers share the files.
  const elementFiles = ['test/elements', 'test/unit']
    .flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => `${folder}/${name}`))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && !name.includes('/long/'))
    .sort();
  return [
    unit('The checks', [CHECKS]),
    {...pages('Whole pages', PAGES), after: built},
    ...[0, 1, 2].map((third) => ({
      ...elements(
        `The elements, ${third + 1} of 3`,
        {},
        elementFiles.filter((_, index) => index % 3 === third),
      ),
      after: built,
    })),
    {...unit('What else needs no page', others()), after: built},
  ];
}

const hasChromium =
  spawnSync(process.execPath, ['tools/browsers/chromium.mjs'], {stdio: ['ignore', 'inherit', 'inherit']})
    .status === 0;
const total = hasChromium
  ? await withBuild((built) => run(runsOf(process.argv.slice(2), built), 6))
  : {passed: 0, failed: 1, skipped: 0};

tally('tests', total);
if (total.failed) process.exitCode = 1;
