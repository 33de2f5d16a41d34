import {configureLocalization} from '@lit/localize';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {chooseThisLanguage, keepChoosingWords} from '../shared/choosing-words.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import * as vi from './generated/vi.js';

/** The translations that are built in: no load that can fail, no first frame in the wrong language. */
const builtIn = {vi};
type Target = keyof typeof builtIn;

const {setLocale} = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: async (locale) => builtIn[locale as Target],
});

// No translation is in force yet, so these are the source language's own words.
keepChoosingWords(sourceLocale, chooseThisLanguage());
for (const locale of targetLocales) keepChoosingWords(locale, builtIn[locale].templates['language-toggle.choose']);

/** The words follow the language the page is read in; else the one the page is in; else the source language. */
function followReader(): void {
  const available = [sourceLocale, ...targetLocales];
  const locale =
    lookupLanguage(readingLanguage.current, available) ??
    lookupLanguage(document.documentElement.lang, available) ??
    sourceLocale;
  void setLocale(locale);
}

if (typeof document !== 'undefined') {
  readingLanguage.addEventListener('change', followReader);
  followReader();
}
