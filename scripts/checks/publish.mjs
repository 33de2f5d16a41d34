import {complaints} from './tool.mjs';

/** What publint finds in a package, its suggestions too. */
export async function publintFindings(folder) {
  const {publint} = await import('publint');
  const {formatMessage} = await import('publint/utils');
  const {messages, pkg} = await publint({pkgDir: folder, strict: true});
  return messages.map((message) => formatMessage(message, pkg, {color: false}));
}

/**
 * What "Are the types wrong?" finds in a package that is for import only. The files for a script tag are left out:
 * nobody imports a type from them.
 */
export const typesFindings = (folder) =>
  complaints(
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    ...['--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji'],
    ...[
      '--exclude-entrypoints',
      'cdn/portal-reader.js',
      'cdn/portal-reader.classic.js',
      'cdn/early.js',
      'cdn/font-size.classic.js',
      'cdn/portal-reader.css',
    ],
  );
