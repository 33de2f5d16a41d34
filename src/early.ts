// A small classic script for <head>: it applies what the reader chose before the first paint. The elements take
// over from here when they arrive.
import {validScale} from './preferences/choices.js';
import {markLanguage, markScale} from './preferences/root.js';
import {readSaved} from './preferences/storage.js';
import {adoptPageSheet} from './shared/page-sheet.js';

markScale(validScale(readSaved('scale')) ?? 1);

// Stricter than the elements are: this goes into a selector.
const chosen = /^[a-z]+(-\w+)*$/i.exec(readSaved('language') ?? '')?.[0];
markLanguage(chosen);
const version = `[lang|="${(chosen ?? document.documentElement.lang).replace(/\W.*/, '')}"]`;
const article = 'reader-article:not(:defined)';
// Only where the wanted version is really there: if the main script never comes, no text may be missing. And not beside
// text of no language: in a body from Word, `lang` may mark a paragraph and not a version.
const body = `${article}:has(>${version}:not([slot])):not(:has(>:not([lang],[slot])))`;
adoptPageSheet(
  `${article}{display:block;zoom:var(--reader-scale,1)}` +
    `${body}>[lang]:not([slot],${version}),${body}:has(>${version}[slot=title])>[lang]:not(${version}){display:none}`,
);
