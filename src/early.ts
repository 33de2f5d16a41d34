// A small classic script for <head>: it applies what the reader chose before the first paint. The elements take
// over from here when they arrive.
import {AS_PAGE, DISPLAY_NAMES, readSaved, validDisplay, validScale} from './preferences/choices.js';
import {setRootAttribute, writeChoices} from './preferences/root-attributes.js';

// The rules for these are in portal-reader.css.
writeChoices(['scale', ...DISPLAY_NAMES], (name) =>
  name === 'scale' ? (validScale(readSaved(name)) ?? 1) : (validDisplay(name, readSaved(name)) ?? AS_PAGE),
);

const {lang} = document.documentElement;

// `<script src="early.js" data-url-parameter="lang">` on pages whose toggle has that parameter; `data-prefix` as the main script.
const {urlParameter = '', prefix = 'reader'} = document.currentScript?.dataset ?? {};
const addressed = new URLSearchParams(location.search).get(urlParameter);
// Stricter than the elements are: this goes into a selector.
const chosen = [addressed, readSaved('language')].find((tag) => tag && /^[a-z]+(-\w+)*$/i.test(tag));
if (chosen) setRootAttribute('data-reader-language', chosen);
const version = `[lang|="${(chosen ?? lang).replace(/\W.*/, '')}"]`;
const article = `${prefix}-article:not(:defined)`;
// Only where the wanted version is really there: if the main script never comes, no text may be missing. And not beside
// text of no language: in a body from Word, `lang` may mark a paragraph and not a version.
const body = `${article}:has(>${version}:not([slot])):not(:has(>:not([lang],[slot])))`;
try {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${article}{display:block;zoom:var(--reader-scale,1)}` +
      `${body}>[lang]:not([slot],${version}),${body}:has(>${version}[slot=title])>[lang]:not(${version}){display:none}`,
  );
  document.adoptedStyleSheets.push(sheet);
} catch {
  // No such sheets here: the page reads as it is until the main script comes.
}
