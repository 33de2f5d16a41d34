import {expectNoFault, runAll, bundle} from './page.js';
import {test} from '../../support/site.js';

test('the modules: nor does any sequence in which the portal’s own words change', async ({page, site}) => {
  const report = await runAll(
    page,
    site,
    {name: 'modules', scripts: [site.script(await bundle('modules'))]},
    0.5,
  );
  expectNoFault(report);
});
