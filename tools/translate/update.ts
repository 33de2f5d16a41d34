import type {Message} from './messages.js';
import {merge} from './merge.js';
import type {Remembered} from './memory.js';
import {writeXliff} from './write-xliff.js';
import {readXliff} from './xliff.js';

/** The text of a person that a locale file of ours has no place for: it goes to memory, and is said. */
export interface Kept {
  /** The message that it belongs to, or the id that the file has for it. */
  id: string;
  /** What it is, as the sentence goes on: "a second translation", "a comment". */
  what: string;
  text: string;
}

/** A locale file that is up to date with the interface. */
export interface Updated {
  text: string;
  memory: Remembered[];
  kept: Kept[];
}

/**
 * Brings the text of a locale file up to date with the interface; what it has no place for goes to memory.
 *
 * @param language - The language of the file.
 * @param text - The file as it is; a new one begins with ''.
 * @param pictureOf - Returns the path of a message's picture, if there is one.
 */
export function update(
  language: string,
  text: string,
  messages: ReadonlyMap<string, Message>,
  memory: readonly Remembered[] = [],
  pictureOf?: (id: string) => string | undefined,
): Updated {
  const {units, memory: remembered} = merge(readXliff(text).units, messages, memory, language, pictureOf);
  return {text: writeXliff(language, units), memory: remembered, kept: []};
}
