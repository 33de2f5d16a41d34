import {run} from './tool.mjs';

const SIZE_LIMIT = 'node_modules/size-limit/bin.js';

/**
 * Measures, brotli-compressed, what size-limit.config.js names.
 *
 * @param {string[]} [options] More options for size-limit.
 * @returns {Promise<{name: string, size: number, limit: number}[]>} In bytes.
 */
export async function measureSizes(options = []) {
  const {stdout, stderr} = await run([
    SIZE_LIMIT,
    '--json',
    '--config',
    'tools/check/size-limit.config.js',
    ...options,
  ]);
  const results = /^\s*\[/.test(stdout) && JSON.parse(stdout);
  if (!results) throw new Error(`${stdout}${stderr}`.trim());
  return results.map(({name, size, sizeLimit}) => ({name, size, limit: sizeLimit}));
}

/** One line for each size, as a table. */
export const sizeReport = (sizes) =>
  sizes.map(({name, size, limit}) => `${name.padEnd(36)}${kB(size).padStart(9)} of ${kB(limit)}`).join('\n');

/** The sizes over their budget, and those that could not be measured. */
export const sizeFindings = (sizes) =>
  sizes.flatMap(({name, size, limit}) => {
    if (!size) return [`${name}: there is nothing to measure`];
    return size <= limit ? [] : [`${name}: ${kB(size)} is over the budget of ${kB(limit)}`];
  });

const kB = (bytes) => (bytes ? `${(bytes / 1000).toFixed(2)} kB` : '–');
