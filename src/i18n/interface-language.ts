import {msg} from '@lit/localize';
import {isRightToLeft, lookupLanguage} from '../content/languages.js';

/**
 * The language that the interface's words are in right now, for `lang`. Each locale file says its own, so that
 * words that fell back to another language are marked with the language they fell back to.
 */
export const interfaceLanguage = (): string =>
  msg('en', {
    id: 'locale.tag',
    desc: 'Not shown. The BCP 47 tag of the language of this file, for example vi. A screen reader chooses its voice by it. At most 35 characters.',
  });

let missing: readonly string[] = [];
let instead = '';

/** Notes the messages that the language in force has no words for, and the language that they are said in instead. */
export function rememberMissing(ids: readonly string[], language: string): void {
  missing = ids;
  instead = language;
}

/** The language that one message is in right now, for `lang`: where a portal's own language lacks it, the source's. */
export const languageOf = (id: string): string => (missing.includes(id) ? instead : interfaceLanguage());

/** The direction that they are written in, for `dir`; the page around them may have another. */
export const interfaceDirection = (): 'rtl' | 'ltr' => (isRightToLeft(interfaceLanguage()) ? 'rtl' : 'ltr');

/** What a language says of itself, to readers of it, while the page is in another one. */
export interface LanguageInvitation {
  /** "Change the language to English". */
  choose: string;
  /** "article not in English". */
  missing: string;
}

const words = new Map<string, LanguageInvitation>();

/**
 * "Change the language to English", said in English. Each locale file says it of its own language, so that a
 * reader hears it in the language that would be chosen, whatever the page is in now.
 */
export const sourceInvitation = (): LanguageInvitation => ({
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
export const rememberInvitation = (locale: string, own: LanguageInvitation): void =>
  void words.set(locale, own);

/** What a language says of itself; undefined where no locale file is built in. */
export const invitationIn = (language: string): LanguageInvitation | undefined =>
  words.get(lookupLanguage(language, [...words.keys()]) ?? '');
