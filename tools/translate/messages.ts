import type {Content} from './content.js';

/** A message of the interface as the code has it. */
export interface Message {
  /** `area.meaning`. */
  id: string;
  source: Content;
  /** For translators: where it is, what it does, how long it may be. */
  desc: string;
  /** The most characters a translation may have, placeholders not counted. */
  maxwidth: number;
  /** The file it stands in, from the root of the project. */
  file: string;
}

/** The limit that a description names: "At most 20 characters." */
export const limitIn = (desc: string): number | undefined => {
  const found = /\bat most (\d+) characters/i.exec(desc)?.[1];
  return found === undefined ? undefined : +found;
};
