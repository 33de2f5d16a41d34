import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {codeMessages} from '../../../tools/translate/cli/code-messages.js';
import {addCommands, run} from '../../../tools/translate/cli/commands.js';
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

/** What `npm run locales -- …` says and how it ends, without starting a process: it reads the code once. */
export async function locales(...args: string[]): Promise<Result> {
  const said = {stdout: '', stderr: ''};
  const {log, error} = console;
  const {write} = process.stdout;
  const {write: complain} = process.stderr;
  console.log = (text) => void (said.stdout += `${text}\n`);
  console.error = (text) => void (said.stderr += `${text}\n`);
  process.stdout.write = (text) => !!(said.stdout += text);
  process.stderr.write = (text) => !!(said.stderr += text);
  try {
    const status = await run('npm run', ['locales', ...args], (program, done) =>
      addCommands(program, project, done),
    );
    return {status, ...said};
  } finally {
    Object.assign(console, {log, error});
    process.stdout.write = write;
    process.stderr.write = complain;
  }
}

/** Runs the real command in a folder that has this project in it. */
export function localesIn(cwd: string, ...args: string[]): Result {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('tools/translate/cli/repository.ts')];
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}
