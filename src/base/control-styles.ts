import {css, type CSSResult} from 'lit';

/**
 * Styles of a control's host: an inline block on screen. On paper, where there is nothing to press, only content
 * that the control does not expect is left.
 */
const hostStyles = css`
  :host {
    display: inline-block;
  }
  @media print {
    :host {
      display: contents !important;
    }
    nav,
    [role='group'] {
      display: none !important;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
`;

/** Styles of a control that keeps its size in enlarged text; content that it does not expect grows. */
const keptSizeStyles = css`
  :host {
    zoom: var(--_reader-unzoom, 1);
  }
  .unexpected {
    zoom: var(--reader-scale, 1);
  }
  .unexpected > * {
    --_reader-zoom: 1;
    --_reader-unzoom: calc(1 / var(--reader-scale, 1));
  }
`;

/** Styles of text that a screen reader reads and nobody sees. */
const visuallyHiddenStyles = css`
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
 * Styles around a control. They reset text styles of the page that would make the control unreadable.
 * Typeface, colours and spacing (WCAG 1.4.12) stay the page's. The text is at least 16 px, the browsers'
 * default size.
 */
const controlTextStyles = css`
  /* A header's rules for what stands in it must not make a control wider than the window. */
  :host {
    flex-shrink: 1 !important;
    max-inline-size: 100%;
  }
  nav,
  section,
  [role='group'] {
    font-size: max(1em, 16px);
    font-style: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
  }
  /* Words to press are no text of the page: they are not copied with it. */
  nav,
  button,
  [role='group'] {
    -webkit-user-select: none;
    user-select: none;
  }
`;

/**
 * Styles of buttons and links: in the page's typeface and colours, at least 44 px each way (WCAG 2.5.5), with
 * a focus ring in the text colour, which has the text's contrast on any page (WCAG 2.4.13).
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
  /* A page's rule for :focus also reaches the host while something inside has the focus. Only an important rule here wins over it. */
  :host(:focus:not([tabindex])) {
    outline: none !important;
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

/** Styles of what stands in the place of a block of the page: words, links and buttons. */
export const blockStyles: readonly CSSResult[] = [visuallyHiddenStyles, controlTextStyles, controlStyles];

/** Styles of a control. */
export const wholeControlStyles: readonly CSSResult[] = [hostStyles, ...blockStyles];

/** Styles of a control that keeps its size in enlarged text. */
export const keptSizeControlStyles: readonly CSSResult[] = [keptSizeStyles, ...wholeControlStyles];
