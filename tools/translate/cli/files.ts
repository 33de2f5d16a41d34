import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {closest} from 'fastest-levenshtein';
import {without} from '../attributes.js';
import {checkFile} from '../check.js';
import {languageOfName} from '../file-name.js';
import type {Finding, Term} from '../finding.js';
import {glossaryIn} from '../glossary.js';
import {isTranslated, type Remembered} from '../memory.js';
import {readBytes} from '../read-bytes.js';
import {readXliff} from '../xliff.js';
import {writeXliff} from '../write-xliff.js';
import type {Project} from './project.js';
import {FileError, readIfThere} from './write-files.js';

/** `vi` for `locales/vi.xlf`. */
const languageOf = (file: string): string => languageOfName(file).language;

const isLocaleFile = (name: string): boolean => /\.(xlf|xliff)$/i.test(name);

/** True for a file that the project itself ships or keeps, however its path is written. */
export const isOwn = (file: string, project: Project): boolean =>
  project.files().some((own) => relative(own, file) === '');

/**
 * The locale files that are meant by paths: a folder means those in it, and no path means those of the project.
 *
 * @throws {FileError} where there is none.
 */
export function localeFiles(named: readonly string[], project: Project): string[] {
  if (!named.length) {
    const own = project.files();
    if (!own.length)
      throw new FileError(
        `there is no .xlf file in ${project.folder === '.' ? 'this folder' : project.folder}`,
      );
    return own;
  }
  return named.flatMap((path) => {
    if (!existsSync(path)) throw new FileError(`${path}: there is no such file${suggestion(path)}`);
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path).filter(isLocaleFile).sort();
    if (!inside.length) throw new FileError(`there is no .xlf file in ${path}`);
    return inside.map((name) => join(path, name));
  });
}

/** The file in that folder with the most similar name. */
function suggestion(path: string): string {
  const folder = dirname(path);
  const names =
    existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).filter(isLocaleFile) : [];
  return names.length
    ? `; did you mean ${closest(
        path,
        names.map((name) => join(folder, name)),
      )}?`
    : '';
}

export const memoryFile = (file: string): string => join(dirname(file), 'memory', `${languageOf(file)}.xlf`);

/**
 * The translations and notes that earlier changes left, of one language.
 *
 * @throws {FileError} where it cannot be read: written anew, it would lose what is in it.
 */
export function readMemory(file: string): Remembered[] {
  const path = memoryFile(file);
  const bytes = readIfThere(path);
  if (!bytes) return [];
  const read = readBytes(bytes);
  const {units, faults} = readXliff('text' in read ? read.text : '');
  const fault = 'fault' in read ? read.fault : faults[0]?.message;
  if (fault)
    throw new FileError(`${path}: ${fault}. Mend it, or get it from git as it was. Nothing has changed.`);
  return units.map((unit) => ({
    ...unit,
    id: unit.attributes['resname'] ?? unit.id,
    target: unit.target ?? {content: [], attributes: {}},
  }));
}

/** The text of a memory; several entries may be of one message, so that their ids are numbered. */
export function memoryText(language: string, memory: readonly Remembered[]): string {
  const count = new Map<string, number>();
  const units = memory.map(({target, ...unit}) => {
    const number = (count.get(unit.id) ?? 0) + 1;
    count.set(unit.id, number);
    return {
      ...unit,
      id: number > 1 ? `${unit.id}#${number}` : unit.id,
      source: unit.source.content,
      ...(isTranslated({target}) && {target}),
      attributes: {...without(unit.attributes, 'maxwidth', 'size-unit'), resname: unit.id},
    };
  });
  return writeXliff(language, units);
}

/** The glossary of a folder, for one language. */
function readGlossary(folder: string, language: string): Term[] {
  const file = join(folder, 'glossary.csv');
  return existsSync(file) ? glossaryIn(readFileSync(file, 'utf8'), language) : [];
}

/** The findings in a locale file of a project. What the project ships must have every message. */
export const findingsIn = (file: string, project: Project): Finding[] =>
  checkFile(file, readIfThere(file) ?? new Uint8Array(), {
    messages: project.messages(),
    glossary: readGlossary(dirname(file), languageOf(file)),
    complete: isOwn(file, project) && project.complete.includes(languageOf(file)),
  });
