import {AsyncLocalStorage} from 'node:async_hooks';
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {codeMessages} from '../../../tools/translate/cli/code-messages.js';
import {addCommands, run} from '../../../tools/translate/cli/commands.js';
import {inRepository} from '../../../tools/translate/cli/in-repository.js';
import type {Project} from '../../../tools/translate/cli/project.js';

let messages: ReturnType<typeof codeMessages> | undefined;

/** This project, of which nothing is written but the files that are named. */
const project: Project = {
  folder: 'locales',
  messages: () => (messages ??= codeMessages()),
  files: () => ['locales/vi.xlf'],
  complete: ['vi'],
  follow: async () => {},
};

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The output of a command while it runs, kept apart: the test runner may write meanwhile. */
const saying = new AsyncLocalStorage<{stdout: string; stderr: string}>();
for (const name of ['stdout', 'stderr'] as const) {
  const stream = process[name];
  const write = stream.write.bind(stream) as typeof stream.write;
  stream.write = ((text: string, ...others: []) => {
    const said = saying.getStore();
    if (!said) return write(text, ...others);
    said[name] += text;
    return true;
  }) as typeof stream.write;
}

/** Returns the output and the exit status of a command, without starting a process. */
async function saidBy(command: () => Promise<number>): Promise<Result> {
  const said = {stdout: '', stderr: ''};
  const status = await saying.run(said, command);
  return {status, ...said};
}

/** Runs the commands that a portal and this repository have, on a project that is this one but for what is given. */
export const localesOf = (own: Partial<Project>, ...args: string[]): Promise<Result> =>
  saidBy(() =>
    run('npm run', ['locales', ...args], (program, done) => addCommands(program, {...project, ...own}, done)),
  );

/** Runs `npm run locales -- …` here. It reads the code once for all tests. */
export const locales = (...args: string[]): Promise<Result> => localesOf({}, ...args);

/** The same in a folder that has this project in it, with all that it writes. */
export async function localesIn(folder: string, ...args: string[]): Promise<Result> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await saidBy(() => inRepository(args));
  } finally {
    process.chdir(before);
  }
}

/** The real command, in a process of its own. */
export function spawnLocalesIn(cwd: string, ...args: string[]): Result {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('tools/translate/cli/repository.ts')];
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}
