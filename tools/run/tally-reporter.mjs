import {tally} from './tally.mjs';

/** Ends a run of Playwright Test with the plain line that every runner here ends with. */
export default class TallyReporter {
  #suite;
  #errors = 0;

  onBegin(config, suite) {
    this.#suite = suite;
  }

  /** An error outside the tests, such as a file that does not load. */
  onError() {
    this.#errors++;
  }

  onEnd() {
    const count = {passed: 0, failed: this.#errors, skipped: 0};
    const outcomes = {expected: 'passed', flaky: 'passed', skipped: 'skipped'};
    for (const test of this.#suite?.allTests() ?? []) {
      count[outcomes[test.outcome()] ?? 'failed']++;
      if (test.outcome() === 'flaky')
        console.log(
          `  ↻  ${test.titlePath().filter(Boolean).join(' › ')}: failed, and passed when run again`,
        );
    }
    tally('pages', count);
  }

  printsToStdio() {
    return true;
  }
}
