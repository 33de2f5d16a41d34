import type {Message} from '../messages.js';

/** Where the command works: in this repository, or on the locale file of a portal that uses the package. */
export interface Project {
  /** The messages of the interface, by id. */
  messages(): ReadonlyMap<string, Message>;
  /** The locale files that are meant where none is named. */
  files(): string[];
  /** Where a new locale file is put, and the memory beside it. */
  folder: string;
  /** The languages that must have every message. */
  complete: readonly string[];
  /** Brings what is made from the locale files up to date; called after they were written. */
  follow(): Promise<void>;
}
