import {configureLocalization} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {onServer} from '../base/environment.js';
import {whenParsed} from '../base/task-queue.js';
import {sourceLocale} from './generated/locale-codes.js';
import {readMessageBlocks, portalMessages} from './portal-messages.js';
import {
  type Templates,
  allLanguages,
  rememberInvitations,
  rememberSourceInvitation,
  readyLanguages,
  templatesToShow,
} from './messages.js';

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
  rememberSourceInvitation();
  let shown: string = sourceLocale;

  const find = (among: readonly string[]): string =>
    lookupLanguage(readingLanguage.current, among) ??
    lookupLanguage(document.documentElement.lang, among) ??
    sourceLocale;

  const follow = (news: boolean): void => {
    void portalMessages.load(find(allLanguages()));
    if (news) rememberInvitations();
    // Until others are loaded what there is is shown, in its own language.
    const language = find(readyLanguages());
    if (language === shown && !news) return;
    shown = language;
    templates = templatesToShow(language);
    SLOTS.reverse();
    void setLocale(SLOTS[0]!);
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  portalMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}
