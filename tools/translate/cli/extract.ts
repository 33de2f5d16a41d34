import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readBytes} from '../read-bytes.js';
import {update} from '../update.js';
import {readXliff} from '../xliff.js';
import {languageOf, readMemory, writeIfNew, writeMemory} from './files.js';
import type {Project} from './project.js';

/** A file that cannot be read; it is left as it is. */
export class UnreadableFile extends Error {}

/**
 * Updates a locale file to the messages of the interface without losing any text; creates it if it is
 * missing.
 *
 * @returns True if the file has changed.
 * @throws {UnreadableFile}
 */
export function extractInto(file: string, project: Project): boolean {
  const read = existsSync(file) ? readBytes(readFileSync(file)) : undefined;
  const fault = read && ('fault' in read ? read.fault : faultIn(read.text));
  if (fault) throw new UnreadableFile(`${file}: ${fault}. It is left as it is.`);
  const language = languageOf(file);
  const {text, memory} = update(
    language,
    read && 'text' in read ? read.text : '',
    project.messages(),
    readMemory(file),
    (id) => {
      const picture = join('shots', language, `${id}.png`);
      return existsSync(join(dirname(file), picture)) ? picture.replaceAll('\\', '/') : undefined;
    },
  );
  // The memory is written first: if the second write fails, nothing is lost.
  writeMemory(file, memory);
  return writeIfNew(file, text);
}

const faultIn = (text: string): string | undefined => {
  const {faults, units} = readXliff(text);
  // A file without a message in it is a good beginning.
  return units.length || faults.some(({message}) => !message.startsWith('there is nothing'))
    ? faults[0]?.message
    : undefined;
};
