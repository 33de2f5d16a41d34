/**
 * Runs the steps in order and goes on after a failure, so that one run tells everything.
 *
 * @param {[name: string, step: () => unknown][]} steps Each step gives back what it found wrong, a list of
 *   strings; or `{findings, report}` when there is something to read also when nothing is wrong.
 * @param {(line: string) => void} [print]
 */
export async function runSteps(steps, print = console.log) {
  const count = {passed: 0, failed: 0};
  for (const [name, step] of steps) {
    const started = performance.now();
    const result = await Promise.resolve()
      .then(step)
      .catch((error) => [error.stack ?? String(error)]);
    const {findings, report} = Array.isArray(result) ? {findings: result} : result;
    count[findings.length ? 'failed' : 'passed']++;
    print(`${findings.length ? '✗' : '✓'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    for (const text of [report, ...findings].filter(Boolean)) print(text.replace(/^/gm, '    '));
  }
  return count;
}
