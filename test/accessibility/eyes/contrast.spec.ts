// Contrast is measured on the pixels that a reader sees, not computed from style sheets.
import {THEMES, WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {evidence, figure} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {contrastOfPage, inWords, type Seen} from './support/contrast-of-page.js';
import {nameOfPage, PAGES} from './support/pages.js';

test.use({deviceScaleFactor: 2});

/**
 * A theme of the reader’s own is the same on a dark device, and forced colours are the same in every theme. On paper:
 * test/accessibility/print/.
 */
const LOOKS = {
  'in the light': {appearance: {}, themes: THEMES},
  'on a dark device': {appearance: {dark: true}, themes: ['page']},
  'with forced colours': {appearance: {forcedColors: true}, themes: ['page', 'yellow-on-black']},
} as const;

const ALL_LOOKS = Object.entries(LOOKS).flatMap(([look, {appearance, themes}]) =>
  themes.map((theme) => ({look, appearance, theme})),
);

for (const {look, appearance, theme} of shareOf(ALL_LOOKS))
  test(
    `a reader sees every text 7 : 1 and every edge of a control 3 : 1, in the theme “${theme}” ${look}`,
    evidence(WIDGETS, '1.4.3', '1.4.6', '1.4.11'),
    async ({openState}) => {
      test.setTimeout(600_000);
      const texts: Seen[] = [];
      const parts: Seen[] = [];
      for (const states of PAGES) {
        const page = await openState(states, {theme, width: 768, ...appearance});
        for (const one of await contrastOfPage(page, '[data-state]')) {
          const found = {...one, what: `${nameOfPage(states)}: ${one.what}`};
          (one.least === 3 ? parts : texts).push(found);
        }
      }
      const isLow = ({ratio, least}: Seen) => ratio < least;
      expect([...texts, ...parts].filter(isLow).map(inWords)).toEqual([]);
      expect(texts.length).toBeGreaterThan(PAGES.length);
      const lowest = (found: readonly Seen[]) => Math.min(...found.map(({ratio}) => ratio)).toFixed(2);
      figure(`Lowest contrast of a text, theme “${theme}” ${look}, of ${texts.length}`, lowest(texts), '7');
      if (parts.length)
        figure(
          `Lowest contrast of a control’s edge, theme “${theme}” ${look}, of ${parts.length}`,
          lowest(parts),
          '3',
        );
    },
  );
