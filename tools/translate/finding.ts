import type {Content} from './content.js';
import type {Damage} from './damage/damage.js';
import type {Message} from './messages.js';
import type {Place} from './place.js';
import type {Unit, Xliff} from './xliff.js';

export type Level = 'error' | 'warning';

/** Something wrong in a locale file. */
export interface Finding extends Place {
  /** The name of the check that found it. */
  check: string;
  level: Level;
  file: string;
  /** The id of the message; empty where it is about the file. */
  unit: string;
  /** The fault. */
  message: string;
  /** How to mend it. */
  mend: string;
  /** A translation without the fault, where that needs no thought. */
  fix?: Content;
}

/** The input of a check. */
export interface Checked {
  /** The language that the file should be in, a BCP 47 tag: its name without `.xlf`. */
  language: string;
  file: Xliff;
  /** The messages as the code has them. */
  messages: ReadonlyMap<string, Message>;
  glossary: readonly Term[];
  /** The damaged translations of the file, by their contents. */
  damage: ReadonlyMap<Content, Damage>;
}

/** A word that should be translated in one way. */
export interface Term {
  term: string;
  translation: string;
  /** Words that should not be used for it. */
  forbidden: string[];
}

/** The result of a check of a translation; its position is added later. */
type Said = Pick<Finding, 'message' | 'mend' | 'fix'>;

/** A check of one translation that is there. */
export interface TextCheck {
  name: string;
  level: Level;
  /** @param message - As the code has it; undefined for a unit that the code does not have. */
  find(target: Content, unit: Unit, checked: Checked, message: Message | undefined): Said[];
}
