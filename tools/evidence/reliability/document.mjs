import {footnotes, table} from '../markdown.mjs';
import {ENGINES} from '../summary.mjs';
import {ROWS} from './rows.mjs';

/** Returns the name by which readers know a project of the tests. */
const nameOf = (project) => ENGINES[project.replace('faults-', '')] ?? project;

/** @param {ReturnType<typeof import('./results.mjs').resultsOf>} results */
export function documentOf({date, version, libraries, browsers, counts, rows, figures}) {
  const notes = footnotes();
  const cell = (result) => {
    if (!result) return '–';
    const limits = notes.marks(result.limits ?? []);
    return `${result.passed ? '✓' : '✗ failed'}${limits && ` ${limits}`}`;
  };
  const byNumber = new Map(rows.map((row) => [row.number, row.engines]));
  const survived = ROWS.map(([number, fault, promise]) => [
    `${number}`,
    fault,
    promise,
    ...Object.keys(ENGINES).map((engine) => cell(byNumber.get(number)?.[engine])),
  ]);
  return `# Reliability

<!-- Written by \`npm run evidence -- --write\`. -->

What can go wrong on a page that is somebody else’s, what we promise then, and whether it held in the run of ${date}
(portal-reader ${version}; ${browsers.join(', ')}). \`npm run evidence\` runs all of it again; with \`-- --write\` it writes this page.

${Object.entries(counts)
  .map(([project, {passed, failed}]) => `- ${nameOf(project)}: ${passed} passed, ${failed} failed`)
  .join('\n')}

## Faults

✓: tested, and it held. A number in brackets is what cannot be promised there, and why; then the test shows what is promised instead. –: not tested in that engine.

${table(['', 'Fault', 'What we promise', ...Object.values(ENGINES)], survived)}

${notes.list()}

## Figures

${table(
  ['What', 'Measured', 'Aim'],
  figures.map((figure) => figure.split(' | ')),
)}

## What it was tested with

${libraries.map((library) => `- ${library}`).join('\n')}
`;
}
