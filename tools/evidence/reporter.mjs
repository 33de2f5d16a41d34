import {writeFileSync} from 'node:fs';

/** The names of the lists of a test, each with the type of the annotations that are in it. */
const LISTS = {
  figures: 'figure',
  // Of docs/reliability.md.
  rows: 'row',
  limits: 'limit',
  // Of docs/no-harm.md.
  states: 'state',
  // Of docs/accessibility.md.
  criteria: 'criterion',
  partly: 'partly',
  audited: 'audited',
  answered: 'answered',
};

/**
 * Collects what the tests say of themselves beside passing, in their annotations: what they are evidence for, what was
 * measured, in which engine. Written as JSON to the file that EVIDENCE_FILE names.
 */
export default class EvidenceReporter {
  #tests = new Map();

  onTestEnd(test, {status, retry, annotations}) {
    const of = (type) => [
      ...new Set(annotations.filter((one) => one.type === type).map(({description}) => description)),
    ];
    this.#tests.set(test.id, {
      project: test.parent.project()?.name ?? '',
      title: test.titlePath().slice(3).join(' › '),
      // A test that passes only when it is run again shows nothing.
      passed: status === test.expectedStatus && !retry,
      skipped: status === 'skipped',
      engine: of('engine')[0],
      ...Object.fromEntries(Object.entries(LISTS).map(([list, type]) => [list, of(type)])),
    });
  }

  onEnd() {
    if (process.env.EVIDENCE_FILE)
      writeFileSync(process.env.EVIDENCE_FILE, JSON.stringify([...this.#tests.values()]));
  }

  printsToStdio() {
    return false;
  }
}
