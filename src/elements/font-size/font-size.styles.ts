import {css} from 'lit';

export const fontSizeStyles = css`
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--reader-font-size-gap, 0.5em);
    line-height: 1.5;
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
    text-decoration: none;
  }
  [part='value'] {
    min-inline-size: 3em;
    font-variant-numeric: tabular-nums;
  }
  /* Drawn on a server, and no script comes. */
  @media (scripting: none) {
    [role='group'] {
      display: none;
    }
  }
`;
