// Things that stand in and around articles, in three engines: what the page was before is what it is with our tags.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {installEngines} from '../../browsers/install.mjs';
import {installPackages} from '../../run/install-packages.mjs';
import {gather} from '../gather.mjs';
import {about, ENGINES} from '../summary.mjs';
import {documentOf} from './document.mjs';
import {missingFindings, resultsOf} from './results.mjs';

const FOLDER = fileURLToPath(new URL('../../../test/no-harm/', import.meta.url));

/** The libraries that the pages load, with their versions. */
const libraries = () => {
  const {dependencies} = JSON.parse(readFileSync(`${FOLDER}package.json`, 'utf8'));
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version.replace(/^npm:.*@/, '')}`);
};

export const noHarm = {
  projects: Object.keys(ENGINES).map((engine) => `no-harm-${engine}`),
  setUp() {
    installPackages(FOLDER);
    return installEngines();
  },
  /** @param {{projects: readonly string[], whole: boolean, write?: boolean}} chosen */
  async gather({projects, whole, write}) {
    const {count, tests} = await gather('no harm', projects, ['--workers=4']);
    const results = resultsOf(tests, {...about(), libraries: libraries()});
    if (write) await publish(results);
    return {count, findings: whole ? missingFindings(results) : []};
  },
};

async function publish(results) {
  const style = await resolveConfig('docs/');
  writeFileSync('docs/no-harm.md', await format(documentOf(results), {...style, parser: 'markdown'}));
}
