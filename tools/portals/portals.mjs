// Tries the package for WordPress on the real software: `npm run portals`.
//   npm run portals -- visitors --grep 320      only one part, and what it needs before it
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onPath} from '../browsers/apt.mjs';
import {withBuild} from '../run/built.mjs';
import {tally} from '../run/tally.mjs';
import {unpackDebian, versionOf} from './debian.mjs';
import {ADMIN, startDatabase, startWordPress} from './wordpress.mjs';

/** Playwright Test ends with the counts, so a run that ends before it counts here. */
const failed = (message) => {
  console.error(message);
  tally('portals', {passed: 0, failed: 1});
  process.exitCode = 1;
};

/** Does one part of the run and says how long it took. */
async function timed(name, work) {
  const started = performance.now();
  const result = await work();
  console.log(`⏱ ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const running = [];

async function stopAll() {
  for (const {stop} of running.splice(0).reverse()) await stop();
}

async function run(folder) {
  const debian = await timed('packages of Debian', () => unpackDebian(folder));
  const database = await timed('MariaDB', () => startDatabase(folder, debian));
  running.push(database);
  const portal = await timed(`WordPress ${versionOf(debian.wordpress)}`, () =>
    startWordPress(folder, debian, database),
  );
  running.push(portal);
  const {url, site, log} = portal;
  const {LD_LIBRARY_PATH, PATH} = debian.env;
  const php = {...debian.php, env: {LD_LIBRARY_PATH, PATH}};
  const settings = {url, site, log, php, notes: join(folder, 'notes.json'), admin: ADMIN};
  await timed('tests', () => playwright({PORTAL: JSON.stringify(settings)}));
}

/** Runs the tests; `npm run portals -- …` hands on what Playwright Test understands. */
function playwright(env) {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/portals.config.ts'];
  const [project, ...rest] = process.argv.slice(2);
  const chosen = project
    ? project.startsWith('-')
      ? [project, ...rest]
      : ['--project', project, ...rest]
    : [];
  return new Promise((resolve) => {
    spawn(process.execPath, [...args, ...chosen], {stdio: 'inherit', env: {...process.env, ...env}}).once(
      'close',
      (code) => {
        process.exitCode ||= code ?? 1;
        resolve();
      },
    );
  });
}

const needed = ['apt-get', 'dpkg'].filter((name) => !onPath(name));
if (needed.length) failed('This needs Debian or Ubuntu: PHP, MariaDB and WordPress come from its packages.');
else {
  const folder = mkdtempSync(join(tmpdir(), 'portal-reader-portals-'));
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await stopAll();
      rmSync(folder, {recursive: true, force: true});
      process.exit(1);
    });
  try {
    await withBuild(async (built) => {
      if (await timed('build', () => built)) await run(folder);
      else failed('The build failed.');
      return {passed: 0, failed: 0, skipped: 0};
    });
  } catch (error) {
    failed(error.stack ?? String(error));
  } finally {
    await stopAll();
    rmSync(folder, {recursive: true, force: true});
  }
}
