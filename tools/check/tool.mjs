// Runs the tools that do the checking, without npx: it would look for them on the network when one is missing.
import {spawn} from 'node:child_process';

/**
 * Runs a script of Node and gives back all that it said, standard output first.
 *
 * @param {string[]} args The script and its arguments.
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{code: number, stdout: string, stderr: string}>}
 */
export function run(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...options.env},
    });
    const said = {stdout: '', stderr: ''};
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, ...said}));
  });
}

/** The output of a tool that fails; empty if it passes. */
export async function complaints(...args) {
  const {code, stdout, stderr} = await run(args);
  return code ? [`${stdout}${stderr}`.trim() || `${args[0]} ended with ${code} and said nothing`] : [];
}

/** Runs a tool that another check depends on. */
export async function must(...args) {
  const [complaint] = await complaints(...args);
  if (complaint) throw new Error(complaint);
}
