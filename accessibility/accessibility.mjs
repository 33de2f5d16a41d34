// `npm run accessibility`: every state before three auditors in three engines, what is heard, keys, eyes, paper,
// Lighthouse; and the conformance page from all of it.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Option, program} from 'commander';
import {format, resolveConfig} from 'prettier';
import {installWithApt, mayInstall} from '../scripts/apt.mjs';
import {putBack, snapshot, WRITTEN_BY_BUILD} from '../scripts/checks/fresh.mjs';
import {ENGINES} from '../scripts/engines/engines.mjs';
import {readTally, tally} from '../scripts/tally.mjs';
import {unused} from './answers.mjs';
import {documentOf} from './document.mjs';
import {earlFindings, earlOf} from './earl.mjs';
import {PROJECTS} from './projects.mjs';
import {resultsOf} from './results.mjs';
import {setUpAuditors, tools} from './setup.mjs';
import {WORDS} from './words.mjs';

const options = program
  .name('npm run accessibility --')
  .description(
    'Gathers the evidence for docs/accessibility.md. Nothing committed is changed without --write.',
  )
  .addOption(new Option('-p, --project <names...>', 'only these').choices(PROJECTS).default(PROJECTS, 'all'))
  .option('--write', 'write docs/accessibility*.md and docs/accessibility.earl.jsonld from a whole run')
  .parse()
  .opts();

const whole = options.project.length === PROJECTS.length;
if (options.write && !whole) program.error('--write publishes a whole run: leave out --project.');

const missing = () => ['chromium', 'firefox', 'webkit'].map((id) => ENGINES[id]).filter(({find}) => !find());
if (missing().length && mayInstall())
  installWithApt([...new Set(missing().flatMap(({packages}) => packages))]);
setUpAuditors();

// An engine that was not asked is no proof of anything.
const findings = missing().map(({name}) => `${name} is not here`);
const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
const [counts, raw] = [join(folder, 'counts'), join(folder, 'results.json')];

const before = snapshot(WRITTEN_BY_BUILD);
execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
const {status} = spawnSync(
  process.execPath,
  [
    ...['node_modules/@playwright/test/cli.js', 'test', '-c', 'playwright.accessibility.config.ts'],
    ...options.project.flatMap((name) => ['--project', name]),
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, TALLY_FILE: counts, ACCESSIBILITY_RESULTS: raw},
  },
);
putBack(WRITTEN_BY_BUILD, before);

const count = readTally(counts, status === 0);
const tests = JSON.parse(readFileSync(raw, 'utf8'));
const results = resultsOf(tests, {
  date: new Date().toISOString().slice(0, 10),
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  tools: tools(),
});
const earl = earlOf(results);
findings.push(...earlFindings(earl));
if (whole)
  findings.push(
    ...unused(tests.flatMap(({answered}) => answered)).map(
      (key) => `accessibility/answers.mjs: nobody asks ${key}`,
    ),
  );
for (const finding of findings) console.error(`✗ ${finding}`);
for (const figure of results.figures) console.log(figure);
if (options.write) {
  const style = await resolveConfig('docs/');
  for (const language of ['en', 'vi'])
    writeFileSync(
      WORDS[language].file,
      await format(documentOf(results, language), {...style, parser: 'markdown'}),
    );
  writeFileSync(
    'docs/accessibility.earl.jsonld',
    await format(JSON.stringify(earl), {...style, parser: 'json', filepath: 'accessibility.earl.json'}),
  );
}

rmSync(folder, {recursive: true});
count.failed += findings.length;
tally('accessibility', count);
if (count.failed) process.exitCode = 1;
