import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';

/** A file that could not be read or written; nothing has changed on the disk. */
export class FileError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk can only be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
};

/** Runs work on a file, and says by its name what the system had against it. */
function withFile<Result>(file: string, what: 'read' | 'written', work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new FileError(`${file} cannot be ${what}: ${REASONS[code] ?? code}. Nothing has changed.`);
  }
}

/** The bytes of a file, or undefined where there is none. */
export const readIfThere = (file: string): Buffer | undefined =>
  existsSync(file) ? withFile(file, 'read', () => readFileSync(file)) : undefined;

/**
 * Writes texts into files, all of them or none: each is written beside its file first, so that a full disk or a missing
 * permission leaves every file as it was.
 *
 * @returns The files whose content is another now.
 * @throws {FileError}
 */
export function writeFiles(texts: ReadonlyMap<string, string>): string[] {
  const changed = [...texts].filter(([file, text]) => readIfThere(file)?.toString('utf8') !== text);
  const done: {target: string; beside: string; before: Buffer | undefined}[] = [];
  const folders: string[] = [];
  const undo = (): void => {
    for (const {target, beside, before} of done) {
      rmSync(beside, {force: true});
      if (before === undefined) rmSync(target, {force: true});
      else if (!readFileSync(target).equals(before)) writeFileSync(target, before);
    }
    for (const folder of folders) rmSync(folder, {recursive: true});
  };
  try {
    for (const [file, text] of changed)
      withFile(file, 'written', () => {
        const made = mkdirSync(dirname(file), {recursive: true});
        if (made) folders.push(made);
        // A link stays one: the file that it leads to is written.
        const target = existsSync(file) ? realpathSync(file) : file;
        const before = existsSync(target) ? readFileSync(target) : undefined;
        const beside = `${target}.${process.pid}.new`;
        const mode = before && statSync(target).mode;
        writeFileSync(beside, text, {flag: 'wx', ...(mode && {mode})});
        done.push({target, beside, before});
      });
    for (const {target, beside} of done) withFile(target, 'written', () => renameSync(beside, target));
  } catch (error) {
    undo();
    throw error;
  }
  return changed.map(([file]) => file);
}

/** Writes a text into a file; true if it was not there already. */
export const writeIfNew = (file: string, text: string): boolean =>
  writeFiles(new Map([[file, text]])).length > 0;
