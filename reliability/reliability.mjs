// `npm run reliability`: the fault catalogue in three engines, every way in from the packed tarball, load and fuzz.
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
import {HOSTS, versionOf} from '../test/faults/hosts/hosts.mjs';
import {setUpHosts} from '../test/faults/hosts/setup.mjs';
import {documentOf} from './document.mjs';
import {resultsOf, rowFindings} from './results.mjs';

const PROJECTS = ['chromium', 'firefox', 'webkit', 'embedding', 'load', 'fuzz'];
/** What the tests in a project need of Debian. */
const NEEDED = ['chromium', 'firefox', 'webkit'].map((id) => ENGINES[id]);

const options = program
  .name('npm run reliability --')
  .description(
    'Runs the fault catalogue, the ways in, load and fuzz. Nothing committed is changed without --write.',
  )
  .addOption(new Option('-p, --project <names...>', 'only these').choices(PROJECTS).default(PROJECTS, 'all'))
  .option('--write', 'write reliability/results.json and docs/reliability.md from a whole run')
  .option('--fuzz-runs <number>', 'how many sequences the fuzz tries')
  .option('--seed <number>', 'the seed that a run of the fuzz printed')
  .parse()
  .opts();

const whole = options.project.length === PROJECTS.length;
if (options.write && !whole) program.error('--write publishes a whole run: leave out --project.');

const missing = () => NEEDED.filter(({find}) => !find());
if (missing().length && mayInstall())
  installWithApt([...new Set(missing().flatMap(({packages}) => packages))]);

// A host or an engine that was not asked is no proof of anything.
const findings = [...missing().map(({name}) => `${name} is not here`), ...setUpHosts()];
const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
const [counts, raw] = [join(folder, 'counts'), join(folder, 'results.json')];

const before = snapshot(WRITTEN_BY_BUILD);
execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
const {status} = spawnSync(
  process.execPath,
  [
    ...['node_modules/@playwright/test/cli.js', 'test', '-c', 'playwright.reliability.config.ts'],
    ...options.project.flatMap((name) => ['--project', name]),
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      TALLY_FILE: counts,
      RELIABILITY_RESULTS: raw,
      ...(options.fuzzRuns && {FUZZ_RUNS: options.fuzzRuns}),
      ...(options.seed && {FUZZ_SEED: options.seed}),
    },
  },
);
putBack(WRITTEN_BY_BUILD, before);

const count = readTally(counts, status === 0);
const results = resultsOf(JSON.parse(readFileSync(raw, 'utf8')), {
  date: new Date().toISOString().slice(0, 10),
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  libraries: HOSTS.map((host) => `${host.name} ${versionOf(host)}`),
});
if (whole) findings.push(...rowFindings(results).filter((finding) => finding.endsWith('no test')));
for (const finding of findings) console.error(`✗ ${finding}`);
for (const figure of results.figures) console.log(figure);
if (options.write) {
  const style = await resolveConfig('docs/');
  writeFileSync(
    'reliability/results.json',
    await format(JSON.stringify(results), {...style, parser: 'json'}),
  );
  writeFileSync('docs/reliability.md', await format(documentOf(results), {...style, parser: 'markdown'}));
}

rmSync(folder, {recursive: true});
count.failed += findings.length;
tally('reliability', count);
if (count.failed) process.exitCode = 1;
