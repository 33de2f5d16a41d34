/**
 * What the style sheet says of the tags before their script has run: articles at the size the reader has chosen, and
 * room for the controls, so that nothing moves down when they come. No room where no script will come.
 *
 * @public
 */
export const earlyRules =
  'reader-article:not(:defined){display:block;zoom:var(--reader-scale,1);line-height:var(--reader-line-spacing,1.6)}' +
  'reader-article:not(:defined) reader-article:not(:defined){zoom:1}' +
  '@media (scripting:enabled){' +
  ':is(reader-display-settings,reader-font-size,reader-hotline-banner,reader-language-toggle):not(:defined){display:block;min-block-size:44px}' +
  'reader-display-settings:not(:defined){margin-block:.75em}' +
  // At the size of the page, in one row or in two. An article that has come already sees to that itself.
  'reader-article:not(:defined)>:is(reader-display-settings,reader-font-size):not(:defined){zoom:calc(1/var(--reader-scale,1));margin-block:.75em}' +
  '@media (max-width:26em){reader-font-size:not(:defined){min-block-size:calc(88px + .5em)}}' +
  // Above it comes the line with the date.
  'reader-article[published]:not(:defined)>reader-font-size:not(:defined)' +
  '{margin-block-start:calc((var(--reader-line-spacing,1.6)*1em + .75em)*var(--reader-scale,1) + .75em*max(1,var(--reader-scale,1)))}}';
