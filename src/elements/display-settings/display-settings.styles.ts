import {css} from 'lit';

export const displaySettingsStyles = css`
  :host {
    display: block;
    margin-block: 0.75em;
  }
  [role='group'] {
    line-height: 1.5;
  }
  button[aria-expanded]::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  button[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  [part='panel'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    margin-block-start: 0.5em;
    padding: 1em;
    border: 1px solid currentcolor;
    border-radius: var(--reader-control-radius, 0.25em);
  }
  [part='panel'][hidden] {
    display: none;
  }
  label {
    display: block;
    margin-block-end: 0.25em;
  }
  select {
    -webkit-user-select: none;
    user-select: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--reader-control-radius, 0.25em);
    background: transparent;
  }
  /* The browser draws the open list, with its default background. */
  option {
    color: fieldtext;
    background: field;
  }
`;
