// A small classic script for <head>: it applies what the reader chose before the first paint. The elements take
// over from here when they arrive.
import {canonicalLanguage} from './content/languages.js';
import {storageKey, validScale} from './preferences/choices.js';
import {markLanguage, markScale} from './preferences/root.js';
import {safeStorage} from './preferences/storage.js';
import {adoptPageSheet} from './scale/page-sheet.js';

markScale(validScale(safeStorage.get(storageKey('scale'))) ?? 1);
const chosen = canonicalLanguage(safeStorage.get(storageKey('language')));
markLanguage(chosen);

const language = chosen ?? document.documentElement.lang;
const version = `[lang|="${language.replace(/-.*/, '')}"]`;
// Only where the wanted version is really there: if the main script never comes, no text may be missing.
if (/^[a-z-]+$/i.test(language))
  adoptPageSheet(
    'reader-article:not(:defined){display:block;zoom:var(--reader-scale,1)}' +
      `reader-article:not(:defined):has(>${version}:not([slot]))>[lang]:not(${version}){display:none}`,
  );
