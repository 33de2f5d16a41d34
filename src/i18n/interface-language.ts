import {msg} from '@lit/localize';
import {isRightToLeft, lookupLanguage} from '../content/languages.js';

/**
 * The language of the interface at this moment, for `lang`. Each locale file contains its own tag, so that
 * text in a fallback language is marked with that language.
 */
export const interfaceLanguage = (): string =>
  msg('en', {
    id: 'locale.tag',
    desc: 'Not shown. The BCP 47 tag of the language of this file, for example vi. A screen reader chooses its voice by it. At most 35 characters.',
  });

let missingIds: readonly string[] = [];
let fallbackLanguage = '';

/**
 * Remembers the messages that the current language lacks, and the language in which they are shown instead.
 */
export function rememberMissing(ids: readonly string[], language: string): void {
  missingIds = ids;
  fallbackLanguage = language;
}

/**
 * The language of one message at this moment, for `lang`: the source language if a portal's locale lacks the
 * message.
 */
export const languageOf = (id: string): string =>
  missingIds.includes(id) ? fallbackLanguage : interfaceLanguage();

/** The writing direction of the interface, for `dir`; the page around it may have another. */
export const interfaceDirection = (): 'rtl' | 'ltr' => (isRightToLeft(interfaceLanguage()) ? 'rtl' : 'ltr');

/** Texts about a language, in that language, for readers of a page in another one. */
export interface LanguageInvitation {
  /** A text such as "Change the language to English". */
  choose: string;
  /** A text such as "article not in English". */
  missing: string;
}

const invitations = new Map<string, LanguageInvitation>();

/**
 * The invitation of the source language. Each locale file has one in its own language, so that a screen
 * reader announces it in the language that would be chosen.
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

/** Keeps the invitation of a locale. */
export const rememberInvitation = (locale: string, own: LanguageInvitation): void =>
  void invitations.set(locale, own);

/**
 * The invitation of a language; undefined if there is no locale for it. Words about a language are not said
 * of its plain language.
 */
export const invitationIn = (language: string): LanguageInvitation | undefined =>
  invitations.get(lookupLanguage(language, [...invitations.keys()], true) ?? '');
