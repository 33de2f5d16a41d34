// `npm run reliability`: the fault catalogue in three engines, every way in from the packed tarball, load and fuzz.
import {writeFileSync} from 'node:fs';
import {Option} from 'commander';
import {format, resolveConfig} from 'prettier';
import {installWholeChromium} from '../../browsers/chromium.mjs';
import {installEngines} from '../../browsers/install.mjs';
import {gather, optionsOf} from '../gather.mjs';
import {about} from '../summary.mjs';
import {tally} from '../../run/tally.mjs';
import {HOSTS, versionOf} from '../../../test/compatibility/faults/hosts/hosts.mjs';
import {setUpHosts} from '../../../test/compatibility/faults/hosts/setup.mjs';
import {documentOf} from './document.mjs';
import {resultsOf, rowFindings} from './results.mjs';

const options = optionsOf('reliability', {
  description: 'Runs the fault catalogue, the ways in, load and fuzz.',
  writes: 'tools/evidence/reliability/results.json and docs/reliability.md',
  projects: ['chromium', 'firefox', 'webkit', 'embedding', 'load', 'fuzz'],
  more: [
    new Option('--fuzz-runs <number>', 'how many sequences the fuzz tries'),
    new Option('--seed <number>', 'the seed that a run of the fuzz printed'),
  ],
});

// Without it, Chromium keeps no page for Back.
installWholeChromium();
// A host or an engine that was not asked is no proof of anything.
const findings = [...installEngines(), ...setUpHosts()];
const {count, tests} = await gather('test/playwright.reliability.config.ts', options.project, {
  ...(options.fuzzRuns && {FUZZ_RUNS: options.fuzzRuns}),
  ...(options.seed && {FUZZ_SEED: options.seed}),
});
const results = resultsOf(tests, {
  ...about(),
  libraries: HOSTS.map((host) => `${host.name} ${versionOf(host)}`),
});
if (options.whole) findings.push(...rowFindings(results).filter((finding) => finding.endsWith('no test')));
for (const finding of findings) console.error(`✗ ${finding}`);
for (const figure of results.figures) console.log(figure);
if (options.write) {
  const style = await resolveConfig('docs/');
  writeFileSync(
    'tools/evidence/reliability/results.json',
    await format(JSON.stringify(results), {...style, parser: 'json'}),
  );
  writeFileSync('docs/reliability.md', await format(documentOf(results), {...style, parser: 'markdown'}));
}

count.failed += findings.length;
tally('reliability', count);
if (count.failed) process.exitCode = 1;
