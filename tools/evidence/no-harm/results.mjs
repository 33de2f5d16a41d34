import {ENGINES, summaryOf} from '../summary.mjs';

/**
 * Returns the results that are published of a run: for each page, in each state, in each engine.
 *
 * @param {{project: string, title: string, passed: boolean, skipped?: boolean, states: string[], limits: string[], figures: string[], engine?: string}[]} tests
 * @param {{date: string, version: string, libraries: string[]}} about
 */
export function resultsOf(tests, about) {
  const rows = new Map();
  for (const {project, passed, skipped, states, limits} of tests)
    for (const state of states) {
      const row = rows.get(state) ?? {};
      rows.set(state, row);
      const engine = project.replace('no-harm-', '');
      const cell = (row[engine] ??= {asked: 0, passed: true, limits: []});
      if (!skipped) cell.asked++;
      cell.passed &&= passed || !!skipped;
      cell.limits = [...new Set([...cell.limits, ...limits])].sort();
    }
  return {
    ...about,
    ...summaryOf(tests.filter(({skipped}) => !skipped)),
    rows: byPage(
      [...rows].map(([key, engines]) => {
        const [page, state] = key.split(' | ');
        return {page, state, engines};
      }),
    ),
  };
}

/** Brings the states of a page together: tests that run at the same time end in any order. */
function byPage(rows) {
  const pages = [...new Set(rows.map(({page}) => page))];
  return pages.flatMap((page) => rows.filter((row) => row.page === page));
}

/** The pages and states that some engine was not asked about, without a reason. */
export const missingFindings = ({rows}) =>
  rows.flatMap(({page, state, engines}) =>
    Object.keys(ENGINES)
      .filter((engine) => !engines[engine])
      .map((engine) => `${page}, ${state}: no test in ${ENGINES[engine]}`),
  );
