import type {Message} from '../messages.js';

/** The project of the command: this repository, or the locale file of a portal that uses the package. */
export interface Project {
  /** The messages of the interface, by id. */
  messages(): ReadonlyMap<string, Message>;
  /** The locale files that are meant where none is named. */
  files(): string[];
  /** The folder of new locale files and of their memory. */
  folder: string;
  /** The languages that must have every message. */
  complete: readonly string[];
  /** Brings what is made from the locale files up to date; called after they were written. */
  follow(): Promise<void>;
}
