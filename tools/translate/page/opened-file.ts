import {canonicalLanguage} from '../../../src/content/languages.js';
import {languageOfName} from '../file-name.js';
import {identify} from '../identity.js';
import {checkFile} from '../check.js';
import {plain} from '../content.js';
import type {Finding} from '../finding.js';
import {isTranslated, type Remembered} from '../memory.js';
import type {Message} from '../messages.js';
import {readBytes} from '../read-bytes.js';
import {reasonsToRefuse, type Reason} from '../refusal.js';
import {update, type Kept} from '../update.js';
import {readXliff, type Xliff} from '../xliff.js';

/** A locale file, brought up to date with the interface. */
export interface Opened {
  language: string;
  text: string;
  /** Translations of messages that the interface has no more, and of words that are others now. */
  memory: readonly Remembered[];
  /** Texts of people that the file has no place for any more. */
  kept: readonly Kept[];
}

/** The language that a file is of: its name says it, with what browsers and people add to names; else the file itself. */
function languageOf(name: string, {targetLanguage}: Xliff): string {
  const named = languageOfName(name);
  return named.isKnown ? named.language : (canonicalLanguage(targetLanguage) ?? named.language);
}

/** Returns true if a file has each message once and in the words of today. */
function isUpToDate({units}: Xliff, messages: ReadonlyMap<string, Message>): boolean {
  const now = new Map([...messages].map(([id, {source}]) => [id, plain(source)]));
  return (
    new Set(units.map(({id}) => id)).size === messages.size &&
    units.length === messages.size &&
    units.every(
      ({id, attributes, source}) => attributes['id'] === id && now.get(id) === plain(source.content),
    )
  );
}

const refused = (name: string, reasons: readonly Reason[]): Finding[] =>
  reasons.map((reason) => ({...reason, level: 'error', file: name, line: 1, column: 1, unit: ''}));

/**
 * Opens a locale file: the work of `extract`, without a command. A file that is up to date stays byte for byte.
 *
 * @param memoryOf - Returns the translations that earlier changes left in a language.
 */
export function openLocale(
  name: string,
  bytes: Uint8Array,
  messages: ReadonlyMap<string, Message>,
  memoryOf: (language: string) => readonly Remembered[],
): Opened | {faults: Finding[]} {
  const read = readBytes(bytes);
  const file = 'text' in read ? readXliff(read.text) : undefined;
  if (!('text' in read) || !file || file.faults.length) return {faults: checkFile(name, bytes, {messages})};
  const language = languageOf(name, file);
  const memory = memoryOf(language);
  // A file that says two languages, or of another project, is not guessed at.
  const reasons = reasonsToRefuse(file, identify(file.units, messages), language, messages);
  if (reasons.length) return {faults: refused(name, reasons)};
  if (isUpToDate(file, messages)) return {language, text: read.text, memory, kept: []};
  return {language, ...update(language, read.text, messages, memory)};
}

/** A file of a new language, in which nothing is translated yet. */
export const newLocale = (language: string, messages: ReadonlyMap<string, Message>): Opened => ({
  language,
  ...update(language, '', messages),
});

/** The translations in a memory of messages that the interface has no more. */
export const gone = (
  memory: readonly Remembered[],
  messages: ReadonlyMap<string, Message>,
): readonly Remembered[] => memory.filter((entry) => !messages.has(entry.id) && isTranslated(entry));
