import {complaints} from './tool.mjs';

/** What publint finds in a package, its suggestions too. */
export async function publintFindings(folder) {
  const {publint} = await import('publint');
  const {formatMessage} = await import('publint/utils');
  const {messages, pkg} = await publint({pkgDir: folder, strict: true});
  return messages.map((message) => formatMessage(message, pkg, {color: false}));
}

/**
 * What "Are the types wrong?" finds in a package that is for import only. It leaves out patterns, and so the files for a
 * script tag: nobody imports a type from them.
 */
export const typesFindings = (folder) =>
  complaints(
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    ...['--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji'],
  );
