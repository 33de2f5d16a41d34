// Features that some supported browser lacks and that are used anyway, each with the reason. The check fails
// for an entry that is no longer needed.
export const EXCUSED = {
  'api.CustomElementRegistry.get':
    'Safari lacks only the part about customised built-in elements; ours are autonomous.',
  'api.Element.currentCSSZoom': 'Asked for; where there is none, the zoom of each box around is multiplied.',
  'api.Document.caretPositionFromPoint': 'Asked for; the next one stands in for it.',
  'api.Document.caretRangeFromPoint': 'Asked for, where the one before is missing.',
  'api.CaretPosition.offset': 'Of what caretPositionFromPoint gave.',
  'api.CaretPosition.offsetNode': 'Of what caretPositionFromPoint gave.',
  'api.trustedTypes': 'Asked for; a browser without it enforces no policy.',
  'api.TrustedTypePolicyFactory.createPolicy': 'Of trustedTypes.',
  'api.TrustedTypePolicy.createHTML': 'Of trustedTypes.',
  'api.TrustedTypePolicyFactory.emptyScript': 'Of trustedTypes.',
  'api.CompositionEvent.locale': 'Another thing of that name: of what resolvedOptions() of Intl gives.',
  'css.properties.zoom':
    'CSS.supports is asked: Firefox before 126 has sizes written (src/text-size/zoom-fallback.ts).',
  'css.properties.-webkit-app-region': 'Only the condition of an @supports that is meant for Chromium.',
  'css.properties.overflow-anchor': 'Only the condition of that @supports.',
  'css.properties.overflow-anchor.none': 'Only the condition of that @supports.',
  'css.properties.overflow-clip-margin': 'Only the condition of that @supports.',
  'css.properties.content-visibility': 'Inside that @supports: elsewhere a long article is laid out whole.',
  'css.properties.content-visibility.auto': 'As above.',
  'css.properties.ruby-align':
    'Only the condition of an @supports that is meant for Chromium from 128 on, and Firefox.',
  'css.properties.ruby-align.center': 'As above.',
  'css.at-rules.property':
    'portal-reader.css: where it is not known, a heading counts the longest line in its own letters until the script comes.',
  'css.properties.contain-intrinsic-block-size': 'Inside that @supports.',
  'css.selectors.has':
    'Inside that @supports; and in early.js, where a browser without it shows every version until the script comes.',
  'css.at-rules.media.scripting':
    'portal-reader.css: where it is not known, the rules before the script do not hold.',
  'css.properties.text-justify': 'Where it is not known, an author’s text-justify is not taken back.',
  'css.properties.text-justify.none': 'As above.',
  'css.properties.text-justify.auto': 'As above: what a reader chose is not taken back then either.',
  'css.selectors.marker': 'Safari draws list marks in the colour of the text by itself.',
  'css.properties.break-after.avoid': 'On paper a heading may be parted from its text there.',
  'css.properties.user-select': 'Safari has it as -webkit-user-select, which stands before it.',
  'css.properties.hyphens': 'Safari 16 has it with a prefix; `manual` is what it does by itself.',
};
