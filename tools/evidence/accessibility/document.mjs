import {readFileSync} from 'node:fs';
import {ANSWERS} from './answers.mjs';
import {AUDITORS_NAMES} from './auditors/names.mjs';
import {CRITERIA, slugOf} from './criteria.mjs';
import {WORDS} from './words.mjs';
import {table} from '../markdown.mjs';
import {ENGINES} from '../summary.mjs';

/** How many tests a cell names; the file for programs has all. */
const NAMED = 2;

/**
 * The conformance page.
 *
 * @param {ReturnType<typeof import('./results.mjs').resultsOf>} results
 * @param {'en' | 'vi'} language
 */
export function documentOf(results, language) {
  const words = WORDS[language];
  const {claims, audits, figures, counts, tools} = results;
  const widgets = [...new Set(claims.map(({widget}) => widget))];
  return `# ${words.title}

<!-- Written by \`npm run evidence -- --write\`. -->

${words.other}

${words.intro(results)}

${words.limits}

## ${words.summary}

${table(
  [words.widget, ...Object.values(words.verdicts)],
  widgets.map((widget) => [
    tagOf(widget),
    ...Object.keys(words.verdicts).map(
      (verdict) => claims.filter((claim) => claim.widget === widget && claim.verdict === verdict).length,
    ),
  ]),
)}

${words.legend}

${widgets.map((widget) => widgetPart(widget, claims, language)).join('\n\n')}

## ${words.audits}

${words.how}

${table(
  [words.engine, words.auditor, words.looked, words.pages, words.faults, words.questions, words.answered],
  Object.entries(audits).map(([key, {looked, pages, faults, questions, answered}]) => {
    const [engine, auditor] = key.split(' ');
    return [ENGINES[engine], AUDITORS_NAMES[auditor], looked, pages, faults, questions, answered];
  }),
)}

### ${words.answers}

${table(
  [words.auditor, words.rule, words.element, words.reason],
  ANSWERS.map(({auditor, rule, element, reason}) => [
    AUDITORS_NAMES[auditor],
    `\`${rule}\``,
    `\`${element}\``,
    reason,
  ]),
)}

## ${words.figures}

${table(
  [words.what, words.measured, words.aim],
  figures.map((figure) => figure.split(' | ')),
)}

## ${words.tests}

${Object.entries(counts)
  .map(([project, {passed, failed}]) => `- ${project}: ${words.passed(passed, failed)}`)
  .join('\n')}

## ${words.tools}

${tools.map((tool) => `- ${tool}`).join('\n')}

## ${words.people}

${readFileSync(new URL(words.trial, import.meta.url), 'utf8').trim()}
`;
}

const tagOf = (widget) => `\`reader-${widget}\``;

function widgetPart(widget, claims, language) {
  const words = WORDS[language];
  const rows = CRITERIA.map(([number, level, en, vi]) => {
    const claim = claims.find((one) => one.widget === widget && one.criterion === number);
    const name = language === 'vi' ? vi : en;
    return [
      `[${number}](https://www.w3.org/TR/WCAG22/#${slugOf(en)}) ${name}`,
      level,
      words.verdicts[claim.verdict],
      evidenceOf(claim, language),
    ];
  });
  return `## ${tagOf(widget)}\n\n${table([words.criterion, words.level, words.verdict, words.evidence], rows)}`;
}

function evidenceOf({reason, tests, missing}, language) {
  if (reason) return reason[language === 'vi' ? 1 : 0];
  const more = tests.length - NAMED;
  return [...missing, ...tests.slice(0, NAMED), ...(more > 0 ? [WORDS[language].moreTests(more)] : [])].join(
    '; ',
  );
}
