import {writeFileSync} from 'node:fs';

/**
 * Collects what the tests say of themselves beside passing: which row of the catalogue they are about, what an engine
 * cannot promise, what was measured. Written as JSON to the file that RELIABILITY_RESULTS names.
 */
export default class ReliabilityReporter {
  #tests = new Map();

  onTestEnd(test, {status, annotations}) {
    const of = (type) => [
      ...new Set(annotations.filter((one) => one.type === type).map(({description}) => description)),
    ];
    this.#tests.set(test.id, {
      project: test.parent.project()?.name ?? '',
      title: test.titlePath().slice(3).join(' › '),
      passed: status === test.expectedStatus,
      rows: of('row').map(Number),
      limits: of('limit'),
      figures: of('figure'),
      engine: of('engine')[0],
    });
  }

  onEnd() {
    if (process.env.RELIABILITY_RESULTS)
      writeFileSync(process.env.RELIABILITY_RESULTS, JSON.stringify([...this.#tests.values()]));
  }

  printsToStdio() {
    return false;
  }
}
