import {css} from 'lit';

export const toggleStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--reader-language-toggle-gap, 0.25em);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li > * {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: calc(0.4em + 1px) calc(0.6em + 1px);
    border: 0 solid;
    line-height: 1.5;
  }
  [part='link'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='link']:hover {
    text-decoration-thickness: 0.15em;
  }
  /* The ring is drawn inside, because a dark article directly below the control would cover it. */
  :focus-visible {
    outline-offset: -5px;
  }
  [part='note'] {
    margin-inline-start: 0.35em;
    font-size: 0.875em;
  }
  [part='current'] {
    padding-block-end: 0.4em;
    border-block-end-width: 3px;
    font-weight: bold;
  }
  /* Without script the toggle from a server does not work; the author's links are shown instead. */
  @media (scripting: none) {
    nav {
      display: none;
    }
    slot[hidden] {
      display: contents;
    }
  }
`;
