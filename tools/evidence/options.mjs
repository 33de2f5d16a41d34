// The command line of `npm run evidence`.
import {execFileSync} from 'node:child_process';
import {Argument, InvalidArgumentError, Option, program} from 'commander';
import {SHARES} from './share.mjs';

/** A number that another commit has another one of, and the same commit the same again. */
function seedOfCommit() {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {encoding: 'utf8', stdio: 'pipe'});
    return parseInt(commit.slice(0, 7), 16);
  } catch {
    // Sources without their history: another share each day.
    return Math.floor(Date.now() / 864e5);
  }
}

function wholeNumber(text) {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** @param {Record<string, {projects: readonly string[]}>} parts */
export function readOptions(parts) {
  const names = Object.keys(parts);
  const projects = names.flatMap((name) => parts[name].projects);
  program
    .name('npm run evidence --')
    .description(
      'Gathers the evidence for docs/no-harm.md, docs/reliability.md and docs/accessibility.md, and runs the element tests in all engines. ' +
        'Nothing committed is changed without --write.',
    )
    .addArgument(
      new Argument('[parts...]', 'only these').choices([...names, ...projects]).default(names, 'all'),
    )
    .addOption(
      new Option('--share <share>', 'of what is a product of many, such as every state in every look')
        .choices(Object.keys(SHARES))
        .default('all'),
    )
    .addOption(
      new Option(
        '--seed <number>',
        'which share, and what the fuzz tries; a share has one from its commit',
      ).argParser(wholeNumber),
    )
    .addOption(new Option('--fuzz-runs <number>', 'how many sequences the fuzz tries').argParser(wholeNumber))
    .option(
      '--write',
      'write docs/no-harm.md, docs/reliability.md and docs/accessibility.* from a whole run',
    );
  program.parse();
  const {share, fuzzRuns, write, ...given} = program.opts();
  const [asked] = program.processedArgs;
  const isWhole = share === 'all';
  // A whole run tries something new each time.
  const seed = given.seed ?? (isWhole ? Date.now() % 1e9 : seedOfCommit());
  const chosen = names
    .map((name) => {
      const own = parts[name].projects.filter((project) =>
        [name, project].some((one) => asked.includes(one)),
      );
      return {name, projects: own, whole: isWhole && own.length === parts[name].projects.length};
    })
    .filter(({projects}) => projects.length);
  if (write && !chosen.every(({whole}) => whole))
    program.error('--write publishes whole runs: leave out --share, and name parts, not projects.');
  return {
    parts: chosen,
    share,
    seed,
    fuzzRuns,
    write,
    told: `Seed ${seed}: ${isWhole ? 'everything' : `${share} ${(seed % SHARES[share]) + 1} of ${SHARES[share]}`}`,
    again: `npm run evidence -- ${[...(asked === names ? [] : asked), '--share', share, '--seed', seed].join(' ')}`,
  };
}
