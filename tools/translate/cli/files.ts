import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import Papa from 'papaparse';
import {without} from '../attributes.js';
import {checkFile} from '../check.js';
import type {Finding, Term} from '../finding.js';
import type {Remembered} from '../memory.js';
import type {Project} from './project.js';
import {readXliff} from '../xliff.js';
import {writeXliff} from '../write-xliff.js';

/** `vi` for `locales/vi.xlf`. */
export const languageOf = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

/** Writes a text where it is not there already, and says whether it was not. */
export function writeIfNew(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  return true;
}

const memoryFile = (file: string): string => join(dirname(file), 'memory', basename(file));

/** The translations that earlier changes left, of one language. */
export function readMemory(file: string): Remembered[] {
  const memory = memoryFile(file);
  if (!existsSync(memory)) return [];
  return readXliff(readFileSync(memory, 'utf8')).units.map(
    (unit) => ({...unit, id: unit.attributes['resname'] ?? unit.id}) as Remembered,
  );
}

/** Writes them; several may be of one message, so that their ids are numbered. */
export function writeMemory(file: string, memory: readonly Remembered[]): void {
  if (!memory.length) return;
  const count = new Map<string, number>();
  const units = memory.map((unit) => {
    const number = (count.get(unit.id) ?? 0) + 1;
    count.set(unit.id, number);
    return {
      ...unit,
      id: number > 1 ? `${unit.id}#${number}` : unit.id,
      source: unit.source.content,
      attributes: {...without(unit.attributes, 'maxwidth', 'size-unit'), resname: unit.id},
    };
  });
  writeIfNew(memoryFile(file), writeXliff(languageOf(file), units));
}

/** The glossary of a folder, for one language: `glossary.csv` with the columns `term`, one for each language, and `forbidden vi`. */
function readGlossary(folder: string, language: string): Term[] {
  const file = join(folder, 'glossary.csv');
  if (!existsSync(file)) return [];
  const {data} = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data
    .filter((row) => row['term'] && row[language])
    .map((row) => ({
      term: row['term']!,
      translation: row[language]!,
      forbidden: (row[`forbidden ${language}`] ?? '').split('|').filter(Boolean),
    }));
}

/** The findings in a locale file of a project. */
export function findingsIn(file: string, project: Project): Finding[] {
  if (!existsSync(file))
    return [
      {
        check: 'xml',
        level: 'error',
        file,
        line: 1,
        column: 1,
        unit: '',
        message: 'there is no such file',
        mend: 'look at its name',
      },
    ];
  const language = languageOf(file);
  return checkFile(file, readFileSync(file), {
    messages: project.messages(),
    glossary: readGlossary(dirname(file), language),
    complete: project.complete.includes(language),
  });
}
