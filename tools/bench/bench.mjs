// Measures portal-reader beside its peers and beside what the browser itself needs: `npm run bench`.
import {readOptions} from './options.mjs';
import {setup} from './setup.mjs';

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(options.help);
else {
  setup();
  // Only now are its packages there to import.
  const {run} = await import('./run/run.mjs');
  process.exitCode = await run(options);
}
