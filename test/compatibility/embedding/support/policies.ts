import {readFileSync} from 'node:fs';

/** The header of a strict host, as docs/embedding.md gives it. */
const policy = (name: string): Record<string, string> => ({
  'Content-Security-Policy': readFileSync(`test/compatibility/embedding/apps/headers/${name}.txt`, 'utf8')
    .replace(/^Content-Security-Policy:/, '')
    .replace(/\s+/g, ' ')
    .trim(),
});

/** For the files of a script tag, which have Lit inside. */
export const ONE_FILE = policy('one-file');

/** For modules, which share the application's Lit. */
export const MODULES = policy('modules');

/** For modules in an application whose framework has a policy of its own. */
export const withPolicy = (...names: string[]): Record<string, string> => ({
  'Content-Security-Policy': `${MODULES['Content-Security-Policy']} ${names.join(' ')}`,
});
