// A page with one state or several in it, plain but whole: it follows a dark device and has what a page must have.
import {AS_PAGE} from '../../../src/preferences/choices.js';
import type {Appearance} from './appearances.js';
import type {WidgetState} from './state.js';

const SCRIPT = '<script type="module" src="/dist/cdn/portal-reader.js"></script>';

/** The style sheet of a reader’s own with which WCAG 1.4.12 is tested. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const WORDS = {
  vi: {page: 'Cổng thông tin', about: 'Trang thử của các thành phần.', skip: 'Đến nội dung chính'},
  en: {page: 'Portal', about: 'A page to try the widgets on.', skip: 'Skip to the main content'},
} as const;

/** Written before our script comes, as if the reader had chosen on an earlier page. */
const savedAs = (choices: Readonly<Record<string, string>>): string =>
  `<script>
    try {
      localStorage.clear();
      for (const [name, value] of Object.entries(${JSON.stringify(choices)})) localStorage.setItem('portal-reader:' + name, value);
    } catch {}
  </script>`;

/** Returns the choices that the reader saved before, by name. */
const choicesOf = (
  {language, scale, theme}: Appearance,
  states: readonly WidgetState[],
): Record<string, string> => ({
  language,
  ...(scale !== 1 && {scale: `${scale}`}),
  ...(theme !== AS_PAGE && {theme}),
  ...Object.assign({}, ...states.map(({saved}) => saved)),
});

/** @param appearance - A page can bring some of it itself: language, size, theme, spacing, script. */
export function pageOf(states: readonly WidgetState[], appearance: Appearance): string {
  const {language, textSpacing, script} = appearance;
  const {page, about, skip} = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${page}</title>
    <link rel="icon" href="data:,">
    ${states.map(({head}) => head?.(language) ?? '').join('')}
    <style>
      /* Said, so that whoever computes contrast need not guess what a dark page is like. */
      html { background: Canvas; color: CanvasText; }
      body { font: 1rem/1.5 'Noto Sans', 'Open Sans', sans-serif; margin: 1rem; }
      img { max-width: 100%; height: auto; }
      nav > a { display: inline-block; padding: 1rem; }
      ${textSpacing ? TEXT_SPACING : ''}
    </style>
    ${savedAs(choicesOf(appearance, states))}
    ${script ? SCRIPT : ''}
  </head>
  <body>
    <nav aria-label="${skip}"><a href="#main">${skip}</a></nav>
    <main id="main" tabindex="-1">
      <h1>${page}</h1>
      <p>${about}</p>
      ${states.map((state) => `<div data-state="${state.id}">${state.html(language)}</div>`).join('\n      ')}
    </main>
  </body>
</html>`;
}
