import {footnotes, table} from '../markdown.mjs';
import {ENGINES} from '../summary.mjs';
import {ELSEWHERE, NOT_PROMISED} from './words.mjs';

/** @param {ReturnType<typeof import('./results.mjs').resultsOf>} results */
export function documentOf({date, version, libraries, browsers, counts, rows}) {
  const notes = footnotes();
  const cell = (result) => {
    if (!result) return '–';
    const limits = notes.marks(result.limits);
    const held = limits ? 'partly' : '✓';
    const mark = result.asked ? (result.passed ? held : '✗ failed') : '–';
    return `${mark}${limits && ` ${limits}`}`;
  };
  const cells = rows.map(({page, state, engines}) => [
    page,
    state,
    ...Object.keys(ENGINES).map((engine) => cell(engines[engine])),
  ]);
  const named = ([project, {passed, failed}]) =>
    `- ${ENGINES[project.replace('no-harm-', '')] ?? project}: ${passed} passed, ${failed} failed`;
  return `# No harm

<!-- Written by \`npm run evidence -- no-harm --write\`. -->

A page with our tags is the page it was, until its reader asks for something; and after that nothing on it breaks. This page says for which things, in which state and in which browser that was measured,
in the run of ${date} (portal-reader ${version}; ${browsers.join(', ')}). \`npm run evidence -- no-harm\` runs all of it again; with \`--write\` it writes this page.

${Object.entries(counts).map(named).join('\n')}

- **Nothing chosen**: every element outside our controls has the box, to half a pixel, and the style that it has on the same page with our tags and none of our files; \`innerText\`, pixels, and in Chromium the names that
  assistive technology is told, are the same; the thing works.
- **200 % and back**: the page scrolls no further to the side, no text is out of reach or lies on other text, and the thing works as a person uses it; after Reset every box, style and attribute is again what it was.
- **Each theme**: a background that says something stays, and as much of a drawing is seen.
- **Saved 150 % and 200 %**: a reader who comes back with a size of their own arrives at the same paragraph, and nothing moves when the script comes.

## What was tried

✓: it held. partly: it held, but for what is explained below under the number in brackets. –: not tried there.

${table(['Page', 'State', ...Object.values(ENGINES)], cells)}

${notes.list()}

## What cannot be promised

${NOT_PROMISED.map((text) => `- ${text}`).join('\n')}

## What other tests show

${ELSEWHERE.map((text) => `- ${text}`).join('\n')}

## Libraries

${libraries.join(', ')}.
`;
}
