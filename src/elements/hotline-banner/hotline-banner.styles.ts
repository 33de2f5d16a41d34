import {css} from 'lit';

// The gaps keep the focus ring of one part off the border of the next.
export const hotlineStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  section,
  ul,
  li,
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--reader-hotline-banner-gap, 0.5em);
    line-height: 1.5;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='label'] {
    font-weight: bold;
  }
  a[part='number'],
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ::slotted(a:focus-visible) {
    outline: 3px solid currentcolor !important;
    outline-offset: 2px !important;
  }
  /* A number in two lines would be read as two. */
  a.unbroken,
  .unbroken::slotted(a) {
    flex: none !important;
    overflow-wrap: normal !important;
  }
  a[part='number'] {
    font-weight: bold;
    -webkit-user-select: text;
    user-select: text;
  }
  p {
    flex-basis: 100%;
    margin: 0.25em 0;
  }
  [part='notice'] {
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid currentcolor;
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    /* The state is out of date when the printed page is read. */
    strong {
      display: none;
    }
  }
`;
