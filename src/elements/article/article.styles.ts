import {css, unsafeCSS} from 'lit';
import {insideScaledBox, scaledBox} from '../../text-size/text-rules.js';

// The buttons of the notice stay large targets when the reader has made the text smaller.
export const articleStyles = css`
  :host {
    display: block;
  }
  /* The page may hand its way of reckoning boxes down to everything, through these to its text. */
  * {
    box-sizing: inherit;
  }
  :host([hidden]),
  ::slotted([hidden]) {
    display: none !important;
  }
  ${unsafeCSS(insideScaledBox('.text>*'))}
  .text {
    max-inline-size: var(--_reader-measure, var(--reader-article-measure));
    /* Firefox makes monospace text too large in a zoomed box without a font size. */
    font-size: 1em;
  }
  ${unsafeCSS(scaledBox('.text'))}
  :host([readable]) .text {
    max-inline-size: var(--_reader-measure, var(--reader-article-measure, 75ch));
    line-height: var(--reader-line-spacing, 1.6);
    hyphens: manual;
    text-justify: none;
  }
  :host([readable]) .title {
    line-height: var(--reader-line-spacing, 1.35);
  }
  p,
  .tools {
    margin-block: 0.75em;
  }
  p,
  [part='notice'] {
    overflow-wrap: break-word;
  }
  .side-by-side :is(.title, .lead, .body) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 2em;
    align-items: start;
    max-inline-size: calc(2 * var(--_reader-measure, var(--reader-article-measure, 75ch)) + 2em);
    overflow-wrap: break-word;
  }
  .stacked :is(.title, .lead, .body) {
    --_reader-stack: 1;
    grid-template-columns: minmax(0, 1fr);
  }
  article:focus {
    outline: none;
  }
  [part='notice'] {
    margin-block: 0.75em;
    padding: 0.5em min(1em, 5%);
    border-inline-start: 0.25em solid currentcolor;
  }
  /* Words to press are no text of the article: they are not copied with it. */
  .choices {
    -webkit-user-select: none;
    user-select: none;
  }
  /* At four times the text size, a word may be wider than a small screen. */
  [part='choice'] {
    max-inline-size: 100%;
    padding-inline: min(0.8em, 5%);
    overflow-wrap: anywhere;
    min-inline-size: calc(44px / min(1, var(--reader-scale, 1)));
    min-block-size: calc(44px / min(1, var(--reader-scale, 1)));
  }
  @media print {
    .choices,
    ::slotted([slot='tools']) {
      display: none;
    }
    .tools {
      margin-block: 0;
    }
  }
`;
