// PHP by itself, for packages whose systems are not installed.
import {spawnSync} from 'node:child_process';
import {PORTAL} from './office.js';

/** Runs PHP with these arguments and gives back what it prints. A notice of PHP is an error. */
export function runPhp(given: string[], input: string): string {
  const {program, args, env} = PORTAL.php;
  const loud = ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1'];
  const {status, stdout, stderr} = spawnSync(program, [...args, ...loud, ...given], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 25,
    env: {...process.env, ...env},
  });
  if (status !== 0 || stderr) throw new Error(`PHP ended with ${status}: ${stderr}`);
  return stdout;
}
