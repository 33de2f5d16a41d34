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
    padding: 0.4em 0.6em;
    border: 1px solid transparent;
    line-height: 1.5;
  }
  [part='link'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='link']:hover {
    text-decoration-thickness: 0.15em;
  }
  [part='note'] {
    margin-inline-start: 0.35em;
    font-size: 0.875em;
  }
  [part='current'] {
    border-block-end: 3px solid currentcolor;
    font-weight: bold;
  }
  /* Drawn on a server, and no script to switch with: the author's links, if there are any. */
  @media (scripting: none) {
    nav {
      display: none;
    }
    slot[hidden] {
      display: contents;
    }
  }
`;
