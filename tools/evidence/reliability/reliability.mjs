// The fault catalogue in three engines, every way in from the packed tarball, load and fuzz.
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {installWholeChromium} from '../../browsers/chromium.mjs';
import {installEngines} from '../../browsers/install.mjs';
import {gather} from '../gather.mjs';
import {about, ENGINES} from '../summary.mjs';
import {HOSTS, versionOf} from '../../../test/compatibility/faults/hosts/hosts.mjs';
import {setUpHosts} from '../../../test/compatibility/faults/hosts/setup.mjs';
import {documentOf} from './document.mjs';
import {resultsOf, rowFindings} from './results.mjs';

export const reliability = {
  projects: [...Object.keys(ENGINES).map((engine) => `faults-${engine}`), 'embedding', 'load', 'fuzz'],
  setUp() {
    // Without it, Chromium keeps no page for Back.
    installWholeChromium();
    return [...installEngines(), ...setUpHosts()];
  },
  /** @param {{projects: readonly string[], whole: boolean, write?: boolean}} chosen */
  async gather({projects, whole, write}) {
    const {count, tests} = await gather('reliability', projects);
    const results = resultsOf(tests, {
      ...about(),
      libraries: HOSTS.map((host) => `${host.name} ${versionOf(host)}`),
    });
    for (const figure of results.figures) console.log(figure);
    if (write) await publish(results);
    return {
      count,
      findings: whole ? rowFindings(results).filter((finding) => finding.endsWith('no test')) : [],
    };
  },
};

async function publish(results) {
  const style = await resolveConfig('docs/');
  writeFileSync(
    'tools/evidence/reliability/results.json',
    await format(JSON.stringify(results), {...style, parser: 'json'}),
  );
  writeFileSync('docs/reliability.md', await format(documentOf(results), {...style, parser: 'markdown'}));
}
