// One build for a whole run of CI, which runs one command after another: .ci/run gives itself a name in
// PORTAL_READER_CI_RUN, and what was built under that name is not built again. Nothing else sets it, so at a desk every
// command builds.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

// A folder that `npm ci` removes with all packages.
const NOTES = 'node_modules/.cache/portal-reader';

/** This run in this folder. */
const name = () => `${process.env.PORTAL_READER_CI_RUN} in ${process.cwd()}`;

const noteOf = (folder) => join(NOTES, `${folder}.txt`);

/** Returns true if this run of CI has built a folder already. */
export const isBuilt = (folder) =>
  !!process.env.PORTAL_READER_CI_RUN &&
  existsSync(folder) &&
  existsSync(noteOf(folder)) &&
  readFileSync(noteOf(folder), 'utf8') === name();

/** Says that a folder was built, when all of it is there. */
export function noteBuilt(folder) {
  if (!process.env.PORTAL_READER_CI_RUN) return;
  mkdirSync(NOTES, {recursive: true});
  writeFileSync(noteOf(folder), name());
}
