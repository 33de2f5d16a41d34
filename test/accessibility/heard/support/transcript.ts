// Writes the words that were heard as a text that people read and git compares: the language of the voice, then the
// words.
import type {Utterance} from './in-copy.js';

export const transcript = (said: readonly Utterance[]): string =>
  said.map(({language, words, depth}) => `[${language}] ${'  '.repeat(depth)}${words}\n`).join('') ||
  '(nothing)\n';
