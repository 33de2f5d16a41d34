// Files that a tool writes and that are committed all the same must be what the tool would write today.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The committed files that tools/build/build.mjs writes. */
export const WRITTEN_BY_BUILD = ['src/i18n/generated', 'custom-elements.json', 'docs/reference'];

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
};

/** The text of every file at or under the paths. */
export const snapshot = (paths) =>
  new Map(paths.flatMap(filesUnder).map((file) => [file, readFileSync(file, 'utf8')]));

/** Puts all files at or under the paths back to what they were, and gives back the names of those that had changed. */
export function putBack(paths, before) {
  const now = snapshot(paths);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (file) => before.get(file) !== now.get(file),
  );
  for (const file of changed) {
    if (!before.has(file)) rmSync(file);
    else {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, before.get(file));
    }
  }
  return changed;
}

/**
 * Finds committed files that differ from those that a tool writes today. The files stay as they are.
 *
 * @param {string[]} paths The files and folders that the tool writes.
 * @param {string} command The command that updates them.
 * @param {() => unknown} regenerate Runs the tool.
 */
export async function staleFindings(paths, command, regenerate) {
  const before = snapshot(paths);
  let after;
  try {
    await regenerate();
    after = snapshot(paths);
  } finally {
    putBack(paths, before);
  }
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .map(
      (file) =>
        `${file} is not up to date: run ${command}${firstDifference(before.get(file), after.get(file))}`,
    );
}

/** Describes the first difference between two texts. */
function firstDifference(before = '', after = '') {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const line = was.findIndex((text, n) => text !== is[n]);
  return line < 0 ? '' : ` (line ${line + 1}: ${was[line].trim()} → ${(is[line] ?? '').trim()})`;
}
