import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {languageOfName} from '../file-name.js';
import {identify} from '../identity.js';
import {readBytes} from '../read-bytes.js';
import {reasonsToRefuse} from '../refusal.js';
import {update, type Kept} from '../update.js';
import {EXPORT_AS_1_2} from '../xliff-version.js';
import {readXliff} from '../xliff.js';
import {memoryFile, memoryText, readMemory} from './files.js';
import type {Project} from './project.js';
import {FileError, readIfThere, writeFiles} from './write-files.js';

/** The result of an extraction. */
export interface Extracted {
  isChanged: boolean;
  /** The texts that went to memory, and its path. */
  kept: readonly Kept[];
  memory: string;
}

/**
 * Updates a locale file to the messages of the interface without losing any text; creates it if it is missing.
 *
 * @throws {FileError} where it cannot be read or written, or it would have to be guessed what it is; it is left as it is.
 */
export function extractInto(file: string, project: Project): Extracted {
  const before = textOf(file);
  const {language, better, isKnown} = languageOfName(file);
  const messages = project.messages();
  const fault = isKnown
    ? faultIn(before, language, messages)
    : `its name is not that of a language; ${better ? `did you mean ${better}?` : 'call it by its tag, such as km.xlf'}`;
  if (fault) throw new FileError(`${file}: ${fault}. It is left as it is.`);
  const {text, memory, kept} = update(language, before, messages, readMemory(file), (id) => {
    const picture = join('shots', language, `${id}.png`);
    return existsSync(join(dirname(file), picture)) ? picture.replaceAll('\\', '/') : undefined;
  });
  // Both are written, or none: nothing leaves the file that is not in the memory.
  const texts = new Map([[file, text]]);
  if (memory.length) texts.set(memoryFile(file), memoryText(language, memory));
  return {isChanged: writeFiles(texts).includes(file), kept, memory: memoryFile(file)};
}

function textOf(file: string): string {
  const bytes = readIfThere(file);
  if (!bytes) return '';
  const read = readBytes(bytes);
  if ('fault' in read) throw new FileError(`${file}: ${read.fault}. It is left as it is.`);
  if (!read.text.trim().replace('\uFEFF', ''))
    throw new FileError(`${file}: the file is empty. It is left as it is.`);
  return read.text;
}

function faultIn(
  text: string,
  language: string,
  messages: ReturnType<Project['messages']>,
): string | undefined {
  if (!text) return undefined;
  const file = readXliff(text);
  const [fault] = file.faults;
  // A file without a message in it is a good beginning.
  if (fault && !fault.message.startsWith('there is nothing'))
    return fault.version ? `${fault.message}; ${EXPORT_AS_1_2}` : fault.message;
  const [reason] = reasonsToRefuse(file, identify(file.units, messages), language, messages);
  return reason && `${reason.message}; ${reason.mend}`;
}
