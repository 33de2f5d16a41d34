// The throw-away project: what applications depend on, installed from a lock, and the packed tarball of this package
// beside it. It lies outside the repository, so that nothing of ours is found by looking further up.
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

export const SOURCES = 'test/compatibility/embedding/apps';
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

const hash = (...texts: (string | Buffer)[]): string =>
  texts
    .reduce((sum, text) => sum.update(text), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);

/** One for each lock file: a second run finds it installed. */
export const PROJECT = join(
  tmpdir(),
  `portal-reader-embedding-${hash(...FILES.map((file) => readFileSync(join(SOURCES, file))))}`,
);

export const PACKAGE = join(PROJECT, 'node_modules/portal-reader');

interface Run {
  code: number;
  output: string;
}

/** Runs a Node script and gives back how it ended and all that it said. */
export async function run(
  script: string,
  args: string[],
  cwd: string,
  node = process.execPath,
): Promise<Run> {
  // Our own Playwright workers set these, and they are no business of a developer's tool.
  const {FORCE_COLOR, NODE_OPTIONS, ...env} = process.env;
  void [FORCE_COLOR, NODE_OPTIONS];
  try {
    const {stdout, stderr} = await promisify(execFile)(node, [script, ...args], {
      cwd,
      env: {...env, NO_COLOR: '1', CI: '1', NG_CLI_ANALYTICS: 'false'},
      maxBuffer: 1 << 26,
    });
    return {code: 0, output: stdout + stderr};
  } catch (error) {
    const {code, stdout, stderr, message} = error as Error & {code: number; stdout: string; stderr: string};
    return {code: code || 1, output: `${stdout}${stderr}` || message};
  }
}

/** Runs a tool of the throw-away project, which must succeed. */
export async function tool(name: string, args: string[], cwd: string, node?: string): Promise<string> {
  const {code, output} = await run(join(PROJECT, 'node_modules', name), args, cwd, node);
  if (code) throw new Error(`${name} ${args.join(' ')} failed in ${cwd}:\n${output}`);
  return output;
}

/** npm, as whoever started the tests has it. */
async function npm(args: string[], cwd: string): Promise<string> {
  const {stdout} = await promisify(execFile)('npm', [...args, '--loglevel=error'], {
    cwd,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  return stdout;
}

/** Installs what the lock says, unless it is there, and then the tarball of what was built last, unless it is that one. */
export async function install(): Promise<void> {
  if (!existsSync('dist/define.js')) throw new Error('Nothing is built to be packed: npm run build');
  const installed = join(PROJECT, 'installed.txt');
  if (!existsSync(installed)) {
    rmSync(PROJECT, {recursive: true, force: true});
    mkdirSync(PROJECT, {recursive: true});
    for (const file of FILES) cpSync(join(SOURCES, file), join(PROJECT, file));
    await npm(['ci', '--prefer-offline'], PROJECT);
    writeFileSync(installed, '');
  }
  const packed = join(PROJECT, 'packed');
  rmSync(packed, {recursive: true, force: true});
  mkdirSync(packed);
  await npm(['pack', '--ignore-scripts', '--pack-destination', packed], '.');
  const tarball = join(packed, readdirSync(packed)[0]!);
  const sum = hash(readFileSync(tarball));
  if (readFileSync(installed, 'utf8') === sum && existsSync(PACKAGE)) return;
  rmSync(PACKAGE, {recursive: true, force: true});
  await npm(['install', '--no-save', '--no-package-lock', '--prefer-offline', tarball], PROJECT);
  writeFileSync(installed, sum);
}

/**
 * Copies an application's sources into the throw-away project.
 *
 * @param copy - Its folder there; another where a test plants a fault.
 */
export function copyApp(app: string, copy = app): string {
  const folder = join(PROJECT, 'apps', copy);
  rmSync(folder, {recursive: true, force: true});
  cpSync(join(SOURCES, app), folder, {recursive: true});
  return folder;
}

/** Plants a fault into a copy: another text in place of one that must be there. */
export function plant(folder: string, file: string, [text, instead]: readonly [string, string]): void {
  const code = readFileSync(join(folder, file), 'utf8');
  if (!code.includes(text)) throw new Error(`${file} in ${folder} no longer says ${text}`);
  writeFileSync(
    join(folder, file),
    code.replace(text, () => instead),
  );
}
