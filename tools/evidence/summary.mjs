import {readFileSync} from 'node:fs';

/** The engines that whole pages are driven in, by their names. */
export const ENGINES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'};

/**
 * Returns the results that are published of every run: the same for the same tests, so that two runs can be compared.
 *
 * @param {{project: string, passed: boolean, figures: string[], engine?: string}[]} tests
 */
export function summaryOf(tests) {
  const counts = {};
  for (const {project, passed} of tests) {
    counts[project] ??= {passed: 0, failed: 0};
    counts[project][passed ? 'passed' : 'failed']++;
  }
  return {
    browsers: [...new Set(tests.map(({engine}) => engine).filter(Boolean))].sort(),
    counts,
    figures: [...new Set(tests.flatMap(({figures}) => figures))].sort(),
  };
}

/** When a run was, and of which version. */
export const about = () => ({
  date: new Date().toISOString().slice(0, 10),
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
});
