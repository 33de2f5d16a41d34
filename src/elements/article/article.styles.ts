import {css, unsafeCSS} from 'lit';
import {insideScaledBox, scaledBox} from '../../scale/scale-rules.js';

export const articleStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  ::slotted([hidden]) {
    display: none !important;
  }
  ${unsafeCSS(insideScaledBox('.text>*'))}
  .text {
    max-inline-size: var(--reader-article-measure, 75ch);
    /* Firefox makes monospace text too large in a zoomed box that has no size of its own. */
    font-size: 1em;
    line-height: 1.6;
    overflow-wrap: break-word;
    hyphens: manual;
    text-justify: none;
  }
  ${unsafeCSS(scaledBox('.text'))}
  .title {
    line-height: 1.35;
  }
  p,
  .tools {
    margin-block: 0.75em;
  }
  .parallel :is(.title, .lead, .body) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 2em;
    align-items: start;
    max-inline-size: calc(2 * var(--reader-article-measure, 75ch) + 2em);
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
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid currentcolor;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
