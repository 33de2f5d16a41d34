import {configureLocalization} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {onServer} from '../shared/on-server.js';
import {whenParsed} from '../shared/when-parsed.js';
import {sourceLocale} from './generated/locale-codes.js';
import {readMessageBlocks} from './message-blocks.js';
import {ownMessages} from './own-messages.js';
import type {Templates} from './templates.js';
import {allLanguages, keepAllOwnWords, keepSourceWords, readyLanguages, wordsToShow} from './words.js';

/**
 * Lit Localize takes its list of locales once, and has no words for the source language. So it is told of two
 * locales that stand for whatever is shown: going from one to the other is how every element hears of new words.
 */
const SLOTS = ['a', 'b'];

let started = false;

/**
 * Gives the elements their words: in the language the page is read in; else in the one the page is in; else in the
 * source language. Each `define.ts` asks for it before it registers its element; the first one starts it. On a server
 * `drawIn` gives them.
 */
export function startLocale(): void {
  if (started || onServer) return;
  started = true;
  let templates: Templates = {};
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: SLOTS,
    loadLocale: async () => ({templates}),
  });
  keepSourceWords();
  let shown: string = sourceLocale;

  const find = (among: readonly string[]): string =>
    lookupLanguage(readingLanguage.current, among) ??
    lookupLanguage(document.documentElement.lang, among) ??
    sourceLocale;

  const follow = (news: boolean): void => {
    void ownMessages.load(find(allLanguages()));
    if (news) keepAllOwnWords();
    // Until others are loaded what there is is shown, in its own language.
    const language = find(readyLanguages());
    if (language === shown && !news) return;
    shown = language;
    templates = wordsToShow(language);
    SLOTS.reverse();
    void setLocale(SLOTS[0]!);
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  ownMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}
