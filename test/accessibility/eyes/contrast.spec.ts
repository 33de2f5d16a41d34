// Contrast is measured on the pixels that a reader sees, not computed from style sheets.
import {THEMES, WIDGETS, type WidgetState} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {evidence, figure} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {contrastOfPage, inWords, type Seen} from './support/contrast-of-page.js';
import {nameOfPage, PAGES} from './support/pages.js';

test.use({deviceScaleFactor: 2});

/** A theme is for the text of an article and is chosen in the display settings: a page without either has the same colours in all. */
const followsTheme = (states: readonly WidgetState[]): boolean =>
  states.some(({html}) => /<reader-(article|display-settings)/.test(html('vi')));

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
      const pages = theme === THEMES[0] ? PAGES : PAGES.filter(followsTheme);
      for (const states of pages) {
        const page = await openState(states, {theme, width: 768, ...appearance});
        for (const one of await contrastOfPage(page, '[data-state]')) {
          const found = {...one, what: `${nameOfPage(states)}: ${one.what}`};
          (one.least === 3 ? parts : texts).push(found);
        }
      }
      const isLow = ({ratio, least}: Seen) => ratio < least;
      expect([...texts, ...parts].filter(isLow).map(inWords)).toEqual([]);
      expect(texts.length).toBeGreaterThan(pages.length);
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

/** Returns everything that decides the colours of the elements on a page, in all shadow trees. Runs in the page. */
function colours(): string {
  const told: string[] = [];
  const names = [...getComputedStyle(document.body)].filter((name) =>
    /color|image|shadow|opacity|filter|fill|stroke|blend|appearance/.test(name),
  );
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') continue;
        for (const name of names) told.push(`${name}: ${style.getPropertyValue(name)}`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return told.join('\n');
}

/** As if the theme were chosen in another tab. Runs in the page. */
async function choose(newValue: string): Promise<void> {
  const key = 'portal-reader:theme';
  localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

test('where there is neither an article nor the display settings, no element has other colours in any theme', async ({
  openState,
}) => {
  const changedOn = async (states: readonly WidgetState[]) => {
    const page = await openState(states, {width: 768});
    const before = await page.evaluate(colours);
    const changed: string[] = [];
    for (const theme of THEMES.slice(1)) {
      await page.evaluate(choose, theme);
      if ((await page.evaluate(colours)) !== before) changed.push(theme);
    }
    return changed;
  };
  const without = PAGES.filter((states) => !followsTheme(states));
  for (const states of without) expect(await changedOn(states), nameOfPage(states)).toEqual([]);
  expect(without.length).toBeGreaterThan(10);
  // The same measure sees it where there is one.
  expect(await changedOn(PAGES.find(followsTheme)!)).toEqual(THEMES.slice(1));
});
