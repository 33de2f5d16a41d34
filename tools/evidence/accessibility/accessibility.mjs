// Every state before three auditors in three engines, what is heard, keys, eyes, paper, Lighthouse; and the conformance page
// from all of it.
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {installEngines} from '../../browsers/install.mjs';
import {gather} from '../gather.mjs';
import {about} from '../summary.mjs';
import {unused} from './answers.mjs';
import {documentOf} from './document.mjs';
import {earlFindings, earlOf} from './earl.mjs';
import {PROJECTS} from './projects.mjs';
import {resultsOf} from './results.mjs';
import {setUpAuditors, tools} from './setup.mjs';
import {WORDS} from './words.mjs';

export const accessibility = {
  projects: PROJECTS,
  setUp() {
    setUpAuditors();
    return installEngines();
  },
  /** @param {{projects: readonly string[], whole: boolean, write?: boolean}} chosen */
  async gather({projects, whole, write}) {
    const {count, tests} = await gather('accessibility', projects);
    const results = resultsOf(tests, {...about(), tools: tools()});
    const earl = earlOf(results);
    for (const figure of results.figures) console.log(figure);
    if (write) await publish(results, earl);
    const nobodyAsks = whole ? unused(tests.flatMap(({answered}) => answered)) : [];
    return {
      count,
      findings: [
        ...earlFindings(earl),
        ...nobodyAsks.map((key) => `tools/evidence/accessibility/answers.mjs: nobody asks ${key}`),
      ],
    };
  },
};

async function publish(results, earl) {
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
