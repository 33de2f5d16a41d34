// Runs tests that are evidence for a published page, on a fresh build, and gives back what they say of themselves.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Option, program} from 'commander';
import {putBack, snapshot, WRITTEN_BY_BUILD} from '../check/fresh.mjs';
import {pages, run} from '../run/runners.mjs';

/**
 * The command line that all such runs have.
 *
 * @param {string} name Of the script in package.json.
 * @param {{description: string, writes: string, projects: readonly string[], more?: Option[]}} about
 */
export function optionsOf(name, {description, writes, projects, more = []}) {
  program
    .name(`npm run ${name} --`)
    .description(`${description} Nothing committed is changed without --write.`)
    .addOption(
      new Option('-p, --project <names...>', 'only these').choices(projects).default(projects, 'all'),
    )
    .option('--write', `write ${writes} from a whole run`);
  for (const option of more) program.addOption(option);
  const options = program.parse().opts();
  const whole = options.project.length === projects.length;
  if (options.write && !whole) program.error('--write publishes a whole run: leave out --project.');
  return {...options, whole};
}

/**
 * @param {string} config Of Playwright; its reporters include `evidence/reporter.mjs`.
 * @param {readonly string[]} projects Which of its projects are run.
 * @param {Record<string, string>} [env] What the tests are told.
 */
export async function gather(config, projects, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
  const evidence = join(folder, 'evidence.json');
  const before = snapshot(WRITTEN_BY_BUILD);
  execFileSync(process.execPath, ['tools/build/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
  const count = await run([
    pages(config, ['-c', config, ...projects.flatMap((name) => ['--project', name])], {
      ...env,
      EVIDENCE_FILE: evidence,
    }),
  ]);
  putBack(WRITTEN_BY_BUILD, before);
  const tests = JSON.parse(readFileSync(evidence, 'utf8'));
  rmSync(folder, {recursive: true});
  return {count, tests};
}
