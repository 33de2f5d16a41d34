import {summaryOf} from '../summary.mjs';
import {CRITERIA} from './criteria.mjs';
import {reasonFor} from './not-applicable.mjs';

const WIDGETS = ['article', 'font-size', 'language-toggle', 'hotline-banner', 'display-settings'];

/**
 * @typedef {{project: string, title: string, passed: boolean, criteria: string[], partly: string[], figures: string[],
 *   audited: string[], answered: string[], engine?: string}} Test
 * @typedef {'supported' | 'partly' | 'no' | 'not tested' | 'not applicable'} Verdict
 * @typedef {{widget: string, criterion: string, verdict: Verdict, tests: string[], missing: string[], reason?: string[]}} Claim
 */

/**
 * Returns the results that are published of a run: the same for the same tests, so that two runs can be compared.
 *
 * @param {Test[]} tests
 * @param {{date: string, version: string, tools: string[]}} about
 */
export function resultsOf(tests, about) {
  return {
    ...about,
    ...summaryOf(tests),
    audits: auditsOf(tests),
    claims: widgetsOf(tests).flatMap((widget) =>
      CRITERIA.map(([criterion]) => claimOf(widget, criterion, tests)),
    ),
  };
}

/**
 * Returns what the run shows of a criterion. Nothing is supported without a test that says so and passed.
 *
 * @param {Test[]} tests
 * @returns {Claim}
 */
export function claimOf(widget, criterion, tests) {
  const about = `${widget} ${criterion}`;
  const evidence = tests.filter(({criteria}) => criteria.includes(about));
  const titles = [...new Set(evidence.map(({project, title}) => `${project}: ${title}`))].sort();
  const missing = evidence
    .flatMap(({partly}) => partly)
    .filter((text) => text.startsWith(`${about} | `))
    .map((text) => text.slice(about.length + 3));
  const reason = reasonFor(widget, criterion);
  const claim = {widget, criterion, tests: titles, missing: [...new Set(missing)].sort()};
  if (evidence.some(({passed}) => !passed)) return {...claim, verdict: 'no'};
  if (missing.length) return {...claim, verdict: 'partly'};
  if (evidence.length) return {...claim, verdict: 'supported'};
  return reason ? {...claim, verdict: 'not applicable', reason} : {...claim, verdict: 'not tested'};
}

/** By engine and auditor: how often a state was looked at, on how many pages, and what was found. */
function auditsOf(tests) {
  const sums = {};
  for (const {project, audited} of tests)
    for (const {auditor, ...counts} of audited.map((text) => JSON.parse(text))) {
      const sum = (sums[`${project.replace('auditors-', '')} ${auditor}`] ??= {});
      for (const [name, number] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + number;
    }
  return sums;
}

/** Every widget that a test is evidence for, in the order of its tag in the README. */
const widgetsOf = (tests) =>
  WIDGETS.filter((widget) =>
    tests.some(({criteria}) => criteria.some((about) => about.startsWith(`${widget} `))),
  );
