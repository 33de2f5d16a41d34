// `npm run engines`: the element tests in Firefox, in a Firefox without `zoom`, and in WebKitGTK; the long ones in Chromium too.
import {ENGINES} from '../browsers/engines.mjs';
import {installEngines} from '../browsers/install.mjs';
import {elements, run} from './runners.mjs';
import {tally} from './tally.mjs';

// An engine that was not asked is no proof of anything, so this is a failure.
const findings = installEngines();
for (const finding of findings) console.error(finding);

const total = await run(
  Object.entries(ENGINES)
    .filter(([, {find}]) => find())
    .map(([id, {name}]) => elements(name, {ENGINE: id})),
);
total.failed += findings.length;
tally('engines', total);
if (total.failed) process.exitCode = 1;
