import {configureLocalization} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {keepMissing} from '../shared/interface-language.js';
import {keepOwnWords, sourceOwnWords} from '../shared/own-words.js';
import {whenParsed} from '../shared/when-parsed.js';
import {builtIn} from './generated/built-in.js';
import {sourceLocale} from './generated/locale-codes.js';
import {readMessageBlocks} from './message-blocks.js';
import {ownMessages} from './own-messages.js';
import {templatesOf, type Templates} from './templates.js';

/** Every message there is: a translation that is built in has them all. */
const known: Templates = builtIn.vi;

/**
 * Lit Localize takes its list of locales once, and has no words for the source language. So it is told of two
 * locales that stand for whatever is shown: going from one to the other is how every element hears of new words.
 */
const SLOTS = ['a', 'b'];

let started = false;

/**
 * Gives the elements their words: in the language the page is read in; else in the one the page is in; else in the
 * source language. Each `define.ts` asks for it before it registers its element; the first one starts it.
 */
export function startLocale(): void {
  if (started || typeof document === 'undefined') return;
  started = true;
  let templates: Templates = {};
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: SLOTS,
    loadLocale: async () => ({templates}),
  });
  // Built in: no load that can fail, no first frame in the wrong language.
  const translations: Record<string, Templates> = {...builtIn};
  // The source language has its words in the code. What it says of itself is wanted in other languages too; no
  // translation is in force yet, so these are its own words.
  const {choose, missing} = sourceOwnWords();
  translations[sourceLocale] = {'language-toggle.choose': choose, 'language-toggle.missing': missing};
  let shown: string = sourceLocale;

  const wordsIn = (language: string): Templates =>
    templatesOf(language, known, translations[language], ownMessages.given(language));

  const follow = (news: boolean): void => {
    const all = [...new Set([...Object.keys(translations), ...ownMessages.languages])];
    // What still has to be loaded has no words yet: until then what there is is shown, in its own language.
    const ready = all.filter((language) => translations[language] || ownMessages.given(language));
    const find = (among: readonly string[]): string =>
      lookupLanguage(readingLanguage.current, among) ??
      lookupLanguage(document.documentElement.lang, among) ??
      sourceLocale;
    ownMessages.load(find(all));
    if (news) for (const language of ready) keep(language, wordsIn(language));
    const language = find(ready);
    if (language === shown && !news) return;
    shown = language;
    templates = wordsIn(language);
    const lacks = translations[language] ? [] : Object.keys(known).filter((id) => !(id in templates));
    keepMissing(lacks, sourceLocale);
    SLOTS.reverse();
    void setLocale(SLOTS[0]!);
  };

  const keep = (
    language: string,
    {'language-toggle.choose': choose, 'language-toggle.missing': missing}: Templates,
  ): void => {
    if (choose && missing) keepOwnWords(language, {choose: choose as string, missing: missing as string});
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  ownMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}
