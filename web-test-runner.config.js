import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromiumArgs, findChromium} from './scripts/chromium.mjs';
import {tally} from './scripts/tally.mjs';

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
    process.on('exit', () => tally('elements', count));
  },
});

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: findChromium(), args: chromiumArgs}})],
  reporters: [defaultReporter(), totals()],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
