import {msg} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';

/** What a language says of itself, to readers of it, while the page is in another one. */
export interface OwnWords {
  /** "Change the language to English". */
  choose: string;
  /** "article not in English". */
  missing: string;
}

const words = new Map<string, OwnWords>();

/**
 * "Change the language to English", said in English. Each locale file says it of its own language, so that a
 * reader hears it in the language that would be chosen, whatever the page is in now.
 */
export const sourceOwnWords = (): OwnWords => ({
  choose: msg('Change the language to English', {
    id: 'language-toggle.choose',
    desc: 'Heard by a screen reader after the name of your language in the language toggle, while the page is in another language. Say it in your language, about your language: "Change the language to (your language)". At most 90 characters.',
  }),
  missing: msg('article not in English', {
    id: 'language-toggle.missing',
    desc: 'Stands in brackets after the name of your language in the language toggle, where the article on the page has no version in it. Say it in your language, about your language: "article not in (your language)". At most 70 characters.',
  }),
});

/** Keeps what a locale says of itself. */
export const keepOwnWords = (locale: string, own: OwnWords): void => void words.set(locale, own);

/** What a language says of itself; undefined where no locale file is built in. */
export const ownWords = (language: string): OwnWords | undefined =>
  words.get(lookupLanguage(language, [...words.keys()]) ?? '');
