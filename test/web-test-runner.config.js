import {defaultReporter} from '@web/test-runner';
import {bundledTests} from '../tools/browsers/bundled-tests.mjs';
import {ENGINES, forShippedFile} from '../tools/browsers/engines.mjs';
import {pinFonts} from '../tools/browsers/fonts.mjs';
import {freePort} from '../tools/browsers/free-port.mjs';
import {tally} from '../tools/run/tally.mjs';

/** Counts what ran and ends the run with the plain line that every runner here ends with. */
const totals = () => ({
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0, skipped: 0};
    const walk = (suite) => {
      for (const test of suite?.tests ?? [])
        count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suite?.suites?.forEach(walk);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (!session.testResults || session.errors?.length) count.failed++;
    }
    process.on('exit', () => tally(`${ofShipped ? 'shipped ' : ''}elements in ${engine.name}`, count));
  },
});

/** With SHIPPED=1 the element tests run on the file that portals load instead of the sources it is built from. */
const shipped = {
  name: 'shipped',
  setup({onResolve}) {
    onResolve({filter: /\/define\.js$/}, () => ({path: '/dist/cdn/portal-reader.js', external: true}));
  },
};
const ofShipped = process.env.SHIPPED === '1';

/** With ENGINE=firefox, or another of that list, the tests that can differ there run in that engine. */
const engine = ENGINES[process.env.ENGINE ?? 'chromium'];

pinFonts();

export default {
  port: await freePort(),
  files: ofShipped
    ? forShippedFile()
    : process.env.ENGINE
      ? engine.files
      : ['test/{elements,unit}/**/*.test.ts', '!test/elements/**/long/**'],
  // A busy machine is no fault: nothing here is about how long it takes.
  testFramework: {config: {timeout: '20000'}},
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  plugins: [bundledTests(ofShipped ? [shipped] : [])],
  browsers: [engine.launcher()],
  reporters: [defaultReporter(), totals()],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
