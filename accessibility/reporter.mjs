import {writeFileSync} from 'node:fs';

/**
 * Collects what the tests say of themselves beside passing: which criteria they are evidence for, what was measured.
 * Written as JSON to the file that ACCESSIBILITY_RESULTS names.
 */
export default class AccessibilityReporter {
  #tests = new Map();

  onTestEnd(test, {status, annotations}) {
    const of = (type) => [
      ...new Set(annotations.filter((one) => one.type === type).map(({description}) => description)),
    ];
    this.#tests.set(test.id, {
      project: test.parent.project()?.name ?? '',
      title: test.titlePath().slice(3).join(' › '),
      passed: status === test.expectedStatus,
      criteria: of('criterion'),
      partly: of('partly'),
      figures: of('figure'),
      audited: of('audited'),
      answered: of('answered'),
      engine: of('engine')[0],
    });
  }

  onEnd() {
    if (process.env.ACCESSIBILITY_RESULTS)
      writeFileSync(process.env.ACCESSIBILITY_RESULTS, JSON.stringify([...this.#tests.values()]));
  }

  printsToStdio() {
    return false;
  }
}
