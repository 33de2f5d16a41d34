import {msg} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';

const words = new Map<string, string>();

/**
 * "Change the language to English", said in English. Each locale file says it of its own language, so that a
 * reader hears it in the language that would be chosen, whatever the page is in now.
 */
export const chooseThisLanguage = (): string =>
  msg('Change the language to English', {
    id: 'language-toggle.choose',
    desc: 'Heard by a screen reader after the name of your language in the language toggle, while the page is in another language. Say it in your language, about your language: "Change the language to (your language)".',
  });

/** Keeps what a locale says of itself. */
export const keepChoosingWords = (locale: string, text: unknown): void => {
  if (typeof text === 'string') words.set(locale, text);
};

/** What a language says of itself; undefined where no locale file is built in. */
export const choosingWords = (language: string): string | undefined =>
  words.get(lookupLanguage(language, [...words.keys()]) ?? '');
