// `npm test`: everything in Chromium, at the same time. `npm test -- test/pages/demo.spec.ts` runs only what it names, of any kind.
import {spawnSync} from 'node:child_process';
import {withBuild} from './built.mjs';
import {elements, pages, run, unit} from './runners.mjs';
import {tally} from './tally.mjs';

const PAGES = ['-c', 'test/playwright.config.ts'];

/** One run of each kind that the files are of; of every kind when there are none. */
function runsOf(files) {
  const names = files.map((file) => file.replaceAll('\\', '/'));
  const inUnit = names.filter((name) => /^test\/unit\/.*\.spec\.ts$/.test(name));
  const inElements = names.filter((name) => name.endsWith('.test.ts'));
  const inPages = names.filter((name) => !inUnit.includes(name) && !inElements.includes(name));
  const isAsked = (kind) => !files.length || kind.length;
  return [
    isAsked(inPages) && pages('Whole pages', [...PAGES, ...inPages]),
    isAsked(inElements) && elements('The elements', {}, inElements),
    isAsked(inUnit) && unit('What needs no page', inUnit),
  ].filter(Boolean);
}

const total =
  spawnSync(process.execPath, ['tools/browsers/chromium.mjs'], {stdio: ['ignore', 'inherit', 'inherit']})
    .status === 0
    ? await withBuild(() => run(runsOf(process.argv.slice(2)), 3))
    : {passed: 0, failed: 1, skipped: 0};

tally('tests', total);
if (total.failed) process.exitCode = 1;
