import type {TextCheck} from '../finding.js';
import {machine, tag, unfinished} from './finished.js';
import {diacritics, encoding, escaped, invisible, nfc, script} from './letters.js';
import {endPunctuation, glossary, maxLength, numbers, places, same, spaces} from './like-source.js';

/** The checks of a translation, in the order that they are told. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  unfinished,
  machine,
  tag,
  places,
  numbers,
  maxLength,
  nfc,
  encoding,
  invisible,
  escaped,
  same,
  script,
  diacritics,
  spaces,
  endPunctuation,
  glossary,
];
