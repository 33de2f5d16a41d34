import type {Content} from './content.js';

/** From one offset of a text to another, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A `source` or `target` as it stands in a file. */
export interface Side {
  content: Content;
  attributes: Record<string, string>;
  range: Range;
}

/** The text of a person that is neither the translation of a message nor a note on it. */
export interface Beside {
  what: 'second target' | 'nested target' | 'other translation' | 'earlier translation' | 'comment' | 'note';
  content: Content;
  offset: number;
}

/** A message in a file: a `trans-unit` of XLIFF 1.2. */
export interface Unit {
  /** As the file has it, until `identify` has found the message. */
  id: string;
  attributes: Record<string, string>;
  source: Side;
  target?: Side;
  notes: {from: string; text: string}[];
  /** Children in XLIFF’s namespace that are not ours, as they are written: context, counts. */
  others: string[];
  beside: Beside[];
  range: Range;
  /** Stands before the names of elements: `ns0:`, usually ''. */
  prefix: string;
}

/** A fault that keeps a file from being read. */
interface Fault {
  offset: number;
  message: string;
  /** True if it is another version of XLIFF. */
  version?: boolean;
}

export interface Xliff {
  /** Of the `file` elements; undefined where it does not say. */
  sourceLanguage: string | undefined;
  targetLanguage: string | undefined;
  /** The target languages of all `file` elements, each once. */
  targetLanguages: string[];
  /** The encoding that the XML declaration names. */
  encoding: string | undefined;
  units: Unit[];
  /** Texts of people outside the units. */
  beside: Beside[];
  faults: Fault[];
}
