// dist/ as it is built from the sources that are here now.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {putBack, snapshot, WRITTEN_BY_BUILD} from '../check/fresh.mjs';

const SOURCES = [
  ...['src', 'locales', 'tools/build', 'tools/translate', 'integrations'],
  ...[
    'package.json',
    'package-lock.json',
    'lit-localize.json',
    'tsconfig.json',
    'LICENSE',
    'custom-elements.json',
  ],
];

/** The file that the build writes last. */
const LAST = 'dist/portals/portal-reader-wordpress.zip';

/** When something at or under a path changed last; a folder changes when a file in it goes. */
const changedAt = (path) => {
  const {mtimeMs} = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

const isFresh = () => existsSync(LAST) && Math.max(...SOURCES.map(changedAt)) < statSync(LAST).mtimeMs;

/** Builds unless that is done, and says whether it went well. */
async function build() {
  if (isFresh()) return true;
  const child = spawn(process.execPath, ['tools/build/build.mjs'], {stdio: ['ignore', 'inherit', 'inherit']});
  return (await new Promise((resolve) => child.on('close', resolve))) === 0;
}

/**
 * Builds dist/ and does something with it.
 *
 * The build brings some committed files up to date. They are used so, and left as they were: whether they are up to date is for
 * `npm run check` to say.
 *
 * @param {(built: Promise<boolean>) => Promise<{passed: number, failed: number, skipped: number}>} work May begin with what needs
 * nothing that is built.
 * @returns The tests that it counted; a build that fails is one failure more.
 */
export async function withBuild(work) {
  const before = snapshot(WRITTEN_BY_BUILD);
  const built = build();
  const count = await work(built);
  const failed = count.failed + ((await built) ? 0 : 1);
  putBack(WRITTEN_BY_BUILD, before);
  return {...count, failed};
}
