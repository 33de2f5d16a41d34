// The command line of `npm run evidence`.
import {execFileSync} from 'node:child_process';
import {Argument, InvalidArgumentError, Option, program} from 'commander';
import {quarterOf} from './share.mjs';

/** A number that another commit has another one of, and the same commit the same again. */
function seedOfCommit() {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {encoding: 'utf8', stdio: 'pipe'});
    return parseInt(commit.slice(0, 7), 16);
  } catch {
    // Sources without their history: another quarter each day.
    return Math.floor(Date.now() / 864e5);
  }
}

function wholeNumber(text) {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** @param {Record<string, {projects: readonly string[], onlyWhenNamed?: boolean}>} parts */
export function readOptions(parts) {
  const names = Object.keys(parts);
  const projects = names.flatMap((name) => parts[name].projects);
  const whole = names.filter((name) => !parts[name].onlyWhenNamed);
  program
    .name('npm run evidence --')
    .description(
      'Gathers the evidence for docs/no-harm.md, docs/reliability.md and docs/accessibility.md, and runs the element tests in all engines. ' +
        'Nothing committed is changed without --write.',
    )
    .addArgument(
      new Argument('[parts...]', `only these (default: all but no-harm)`)
        .choices([...names, ...projects])
        .default(whole),
    )
    .addOption(
      new Option('--share <share>', 'of what is a product of many, such as every state in every look')
        .choices(['all', 'quarter'])
        .default('all'),
    )
    .addOption(
      new Option(
        '--seed <number>',
        'which quarter, and what the fuzz tries; a quarter has one from its commit',
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
  const isQuarter = share === 'quarter';
  // A whole run tries something new each time.
  const seed = given.seed ?? (isQuarter ? seedOfCommit() : Date.now() % 1e9);
  const chosen = names
    .map((name) => {
      const own = parts[name].projects.filter((project) =>
        [name, project].some((one) => asked.includes(one)),
      );
      return {name, projects: own, whole: !isQuarter && own.length === parts[name].projects.length};
    })
    .filter(({projects}) => projects.length);
  if (write && !chosen.every(({whole}) => whole))
    program.error('--write publishes whole runs: leave out --share quarter, and name parts, not projects.');
  return {
    parts: chosen,
    isQuarter,
    seed,
    fuzzRuns,
    write,
    share: `Seed ${seed}: ${isQuarter ? `quarter ${quarterOf(seed) + 1} of 4` : 'everything'}`,
    again: `npm run evidence -- ${[...(asked === names ? [] : asked), '--share', share, '--seed', seed].join(' ')}`,
  };
}
