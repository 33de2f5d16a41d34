import {configureLocalization} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {keepOwnWords, sourceOwnWords} from '../shared/own-words.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {templates as vi} from './generated/vi.js';

/** The translations that are built in: no load that can fail, no first frame in the wrong language. */
const builtIn = {vi};
type Target = keyof typeof builtIn;

let started = false;

/**
 * Gives the elements their words: in the language the page is read in; else in the one the page is in; else in the
 * source language. Each `define.ts` asks for it before it registers its element; the first one starts it.
 */
export function startLocale(): void {
  if (started || typeof document === 'undefined') return;
  started = true;
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales,
    loadLocale: async (locale) => ({templates: builtIn[locale as Target]}),
  });
  // No translation is in force yet, so these are the source language's own words.
  keepOwnWords(sourceLocale, sourceOwnWords());
  for (const locale of targetLocales)
    // Written out, as the one-file builds have shorter ids.
    keepOwnWords(locale, {
      choose: builtIn[locale]['language-toggle.choose'] as string,
      missing: builtIn[locale]['language-toggle.missing'] as string,
    });

  const available = [sourceLocale, ...targetLocales];
  const followReader = (): void =>
    void setLocale(
      lookupLanguage(readingLanguage.current, available) ??
        lookupLanguage(document.documentElement.lang, available) ??
        sourceLocale,
    );
  readingLanguage.addEventListener('change', followReader);
  followReader();
}
