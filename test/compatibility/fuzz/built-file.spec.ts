// The file that portals load, through any sequence of what a page may do to it.
import {expectNoFault, runAll, bundle} from './page.js';
import {test} from '../../support/site.js';

test('the built file: no sequence of values, contents and events makes an error, runs a script, loses a word or breaks an element', async ({
  page,
  site,
}) => {
  const report = await runAll(
    page,
    site,
    {
      name: 'built file',
      scripts: [site.script(await bundle('built-file')), '/dist/cdn/portal-reader.js'],
    },
    0.5,
  );
  expectNoFault(report);
});
