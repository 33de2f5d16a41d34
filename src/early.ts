// A small classic script for `<head>`: applies the reader's choices before the first paint. The elements take
// over when they are defined.
import {AS_PAGE, DISPLAY_NAMES, readSaved, validDisplay, validScale} from './preferences/choices.js';
import {setRootAttribute, setSystemScale, writeChoices} from './preferences/root-attributes.js';
import {readSystemScale} from './preferences/system-scale.js';

// Options: `<script src="early.js" data-url-parameter="lang">` for a page whose toggle has that
// `url-parameter`, `data-follow-system` for one whose text-size control has `follow-system`, and `data-prefix`
// as for the main script.
const {urlParameter = '', prefix = 'reader', followSystem} = document.currentScript?.dataset ?? {};
if (followSystem !== undefined) setSystemScale(readSystemScale());

// portal-reader.css has the rules that use these attributes and custom properties.
writeChoices(['scale', ...DISPLAY_NAMES], (name) =>
  name === 'scale' ? (validScale(readSaved(name)) ?? 1) : (validDisplay(name, readSaved(name)) ?? AS_PAGE),
);

const addressed = new URLSearchParams(location.search).get(urlParameter);
// The check is stricter than that of the elements, because the tag becomes part of a selector.
const chosen = [addressed, readSaved('language')].find((tag) => tag && /^[a-z]+(-\w+)*$/i.test(tag));
if (chosen) setRootAttribute('data-reader-language', chosen);
const wanted = chosen ?? document.documentElement.lang;
// Plain language (`vi-x-simplified`) is shown only to readers who chose it.
const version = /-x-/.test(wanted)
  ? `[lang=${wanted}]`
  : `[lang|=${wanted.replace(/\W.*/, '')}]:not([lang*=-x-])`;
const article = `${prefix}-article:not(:defined)`;
// Versions are hidden only if the wanted one is there, so that no text is missing if the main script never
// comes, and only if the body has no text without `lang`: in text from Word, `lang` may mark a paragraph and
// not a version.
const body = `${article}:has(>${version}:not([slot])):not(:has(>:not([lang],[slot])))`;
try {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    // The host is not zoomed: a width that the page gives it would grow too.
    `${article}{display:block}${article}>:not([slot=tools]){zoom:var(--_reader-zoom,var(--reader-scale,1))}` +
      `${article}>*>*{--_reader-zoom:1}${article}>:is(${prefix}-font-size,${prefix}-display-settings){zoom:1}` +
      `${body}>[lang]:not([slot],${version}),${body}:has(>${version}[slot=title])>[lang]:not(${version}){display:none}`,
  );
  document.adoptedStyleSheets.push(sheet);
} catch {
  // A browser without constructed style sheets shows the page as it is until the main script comes.
}
