// Writes what a full run is committed with: the figures, the page about them and the chart.
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {chart} from './chart.mjs';
import {report} from './markdown.mjs';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

const TITLE = 'From the press to larger text, plain text, by length of the article';

async function writeFormatted(file, text) {
  const config = await resolveConfig(path(file));
  await writeFile(path(file), await format(text, {...config, filepath: path(file)}));
}

export async function writeResults(browser, results, verdicts) {
  await writeFormatted('tools/bench/results.json', JSON.stringify({...results, targets: verdicts}));
  await writeFormatted('docs/bench.md', report(results, verdicts));
  await writeFile(path('docs/images/bench.svg'), await chart(browser, results, TITLE));
}
