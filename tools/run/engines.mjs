// `npm run engines`: the element tests in Firefox, in a Firefox without `zoom`, and in WebKitGTK; in Chromium those that take long,
// and all of them on the file that portals load.
import {ENGINES} from '../browsers/engines.mjs';
import {installEngines} from '../browsers/install.mjs';
import {withBuild} from './built.mjs';
import {elements, run} from './runners.mjs';
import {tally} from './tally.mjs';

// An engine that was not asked is no proof of anything, so this is a failure.
const findings = installEngines();
for (const finding of findings) console.error(finding);

const runs = [
  ...Object.entries(ENGINES)
    .filter(([, {find}]) => find())
    .map(([id, {name}]) => elements(name, {ENGINE: id})),
  elements('Chromium, on the file that portals load', {SHIPPED: '1'}),
];
const total = await withBuild(async (built) => (await built, run(runs)));
total.failed += findings.length;
tally('engines', total);
if (total.failed) process.exitCode = 1;
