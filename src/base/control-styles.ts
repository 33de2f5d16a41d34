import {css} from 'lit';

/** A control in a line of the page. On paper there is nothing to press. */
export const hostStyles = css`
  :host {
    display: inline-block;
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** Heard by a screen reader, not seen. */
export const visuallyHiddenStyles = css`
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/**
 * Around a control: what a page says of all its text must not make it unreadable. Its letters, colours and spacing
 * (WCAG 1.4.12) are the page's; never smaller than 16 px, the size that browsers give a text by themselves.
 */
export const controlTextStyles = css`
  nav,
  section,
  [role='group'] {
    font-size: max(1em, 16px);
    font-style: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
  }
`;

/**
 * What a reader presses: in the page's own letters and colours, at least 44 px each way (WCAG 2.5.5), with a
 * focus ring in the text colour, which has the text's contrast on any page (WCAG 2.4.13).
 */
export const controlStyles = css`
  button,
  a {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    line-height: 1.5;
  }
  button {
    padding: 0.4em 0.8em;
    border: 1px solid currentcolor;
    border-radius: var(--reader-control-radius, 0.25em);
    background: transparent;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
