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
 * Names of two locales with the current messages. Lit Localize accepts its list of locales only once and has
 * no messages for the source language; a change between the two makes it update every element.
 */
const LOCALE_NAMES = ['a', 'b'];

let started = false;

/**
 * Sets the language of the interface: the language in which the page is read, else the page's own, else the
 * source language. Each `define.ts` calls it before it registers its element; only the first call counts. On
 * a server `drawIn` does this instead.
 */
export function startLocale(): void {
  if (started || onServer) return;
  started = true;
  let templates: Templates = {};
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: LOCALE_NAMES,
    loadLocale: async () => ({templates}),
  });
  rememberSourceInvitation();
  let shown: string = sourceLocale;

  const find = (among: readonly string[]): string =>
    lookupLanguage(readingLanguage.current, among) ??
    lookupLanguage(document.documentElement.lang, among) ??
    sourceLocale;

  const follow = (changed: boolean): void => {
    void portalMessages.load(find(allLanguages()));
    if (changed) rememberInvitations();
    // The best loaded language is shown until a better one is loaded.
    const language = find(readyLanguages());
    if (language === shown && !changed) return;
    shown = language;
    templates = templatesToShow(language);
    LOCALE_NAMES.reverse();
    void setLocale(LOCALE_NAMES[0]!);
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  portalMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}
