// `npm run accessibility`: every state before three auditors in three engines, what is heard, keys, eyes, paper,
// Lighthouse; and the conformance page from all of it.
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {installEngines} from '../../browsers/install.mjs';
import {gather, optionsOf} from '../gather.mjs';
import {about} from '../summary.mjs';
import {tally} from '../../run/tally.mjs';
import {unused} from './answers.mjs';
import {documentOf} from './document.mjs';
import {earlFindings, earlOf} from './earl.mjs';
import {PROJECTS} from './projects.mjs';
import {resultsOf} from './results.mjs';
import {setUpAuditors, tools} from './setup.mjs';
import {WORDS} from './words.mjs';

const options = optionsOf('accessibility', {
  description: 'Gathers the evidence for docs/accessibility.md.',
  writes: 'docs/accessibility*.md and docs/accessibility.earl.jsonld',
  projects: PROJECTS,
});

// An engine that was not asked is no proof of anything.
const findings = installEngines();
setUpAuditors();
const {count, tests} = await gather('test/playwright.accessibility.config.ts', options.project);
const results = resultsOf(tests, {...about(), tools: tools()});
const earl = earlOf(results);
findings.push(...earlFindings(earl));
if (options.whole)
  findings.push(
    ...unused(tests.flatMap(({answered}) => answered)).map(
      (key) => `tools/evidence/accessibility/answers.mjs: nobody asks ${key}`,
    ),
  );
for (const finding of findings) console.error(`✗ ${finding}`);
for (const figure of results.figures) console.log(figure);
if (options.write) {
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

count.failed += findings.length;
tally('accessibility', count);
if (count.failed) process.exitCode = 1;
