import {ENGINES, summaryOf} from '../summary.mjs';
import {ROWS} from './rows.mjs';

/**
 * Returns the results that are published of a run: the same for the same tests, so that two runs can be compared.
 *
 * @param {{project: string, title: string, passed: boolean, rows: string[], limits: string[], figures: string[], engine?: string}[]} tests
 * @param {{date: string, version: string, libraries: string[]}} about
 */
export function resultsOf(tests, about) {
  const rows = ROWS.map(([number]) => {
    const engines = {};
    for (const engine in ENGINES) {
      const own = tests.filter(
        ({project, rows}) => project === `faults-${engine}` && rows.includes(`${number}`),
      );
      const limits = [...new Set(own.flatMap(({limits}) => limits))].sort();
      if (own.length)
        engines[engine] = {passed: own.every(({passed}) => passed), ...(limits.length && {limits})};
    }
    return {number, engines};
  });
  return {...about, ...summaryOf(tests), rows};
}

/** The rows that no engine was asked about, and those that failed somewhere. */
export function rowFindings({rows}) {
  const known = new Map(rows.map((row) => [row.number, row.engines]));
  return ROWS.flatMap(([number, fault]) => {
    const asked = Object.entries(known.get(number) ?? {});
    if (!asked.length) return [`row ${number} (${fault}) has no test`];
    return asked
      .filter(([, {passed}]) => !passed)
      .map(([engine]) => `row ${number} (${fault}) failed in ${ENGINES[engine]}`);
  });
}
