import {complaints} from './tool.mjs';

/** Runs publint on a package; its suggestions count as findings. */
export async function publintFindings(folder) {
  const {publint} = await import('publint');
  const {formatMessage} = await import('publint/utils');
  const {messages, pkg} = await publint({pkgDir: folder, strict: true});
  return messages.map((message) => formatMessage(message, pkg, {color: false}));
}

/**
 * Runs "Are the types wrong?" on a package that can only be imported. The tool leaves out patterns in
 * `exports`, and with them the files for a script tag, from which nobody imports types.
 */
export const typesFindings = (folder) =>
  complaints(
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    ...['--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji'],
  );
