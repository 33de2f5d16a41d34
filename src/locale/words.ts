import {keepMissing} from '../shared/interface-language.js';
import {keepOwnWords, sourceOwnWords} from '../shared/own-words.js';
import {builtIn} from './generated/built-in.js';
import {sourceLocale} from './generated/locale-codes.js';
import {ownMessages} from './own-messages.js';
import {templatesOf, type Templates} from './templates.js';

/** Every message there is: a translation that is built in has them all. */
const known: Templates = builtIn.vi;

// Built in: no load that can fail, no first frame in the wrong language.
const translations: Record<string, Templates> = {...builtIn};

const wordsIn = (language: string): Templates =>
  templatesOf(language, known, translations[language], ownMessages.given(language));

/** Notes what the source language says of itself. Before a translation is in force: its words are in the code. */
export function keepSourceWords(): void {
  const {choose, missing} = sourceOwnWords();
  translations[sourceLocale] = {'language-toggle.choose': choose, 'language-toggle.missing': missing};
}

/** All languages that there are words in, or will be. */
export const allLanguages = (): string[] => [
  ...new Set([...Object.keys(translations), ...ownMessages.languages]),
];

/** Those that there are words in now: what still has to be loaded has none yet. */
export const readyLanguages = (): string[] =>
  allLanguages().filter((language) => translations[language] || ownMessages.given(language));

/** Notes what each language says of itself while the page is in another one. */
export function keepAllOwnWords(): void {
  for (const language of readyLanguages()) {
    const {'language-toggle.choose': choose, 'language-toggle.missing': missing} = wordsIn(language);
    if (choose && missing) keepOwnWords(language, {choose: choose as string, missing: missing as string});
  }
}

/** The words to show in a language; what it has none for is noted, and said in the source language. */
export function wordsToShow(language: string): Templates {
  const templates = wordsIn(language);
  const lacks = translations[language] ? [] : Object.keys(known).filter((id) => !(id in templates));
  keepMissing(lacks, sourceLocale);
  return templates;
}
