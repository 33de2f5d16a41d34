// The focus is seen: a line of 2 px or more with a contrast of 3:1 to what is beside it, measured from pixels.
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {THEMES, WIDGETS, type WidgetName} from '../../../tools/evidence/accessibility/states.js';
import {evidence, figure} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';
import {giveHelpers} from './support/controls.js';
import {groupsOf} from './support/groups.js';
import {ringOf} from './support/ring.js';

/** The colours that a device may ask for in each theme. */
const DEVICES = [
  {colorScheme: 'light', forcedColors: 'none'},
  {colorScheme: 'dark', forcedColors: 'none'},
  {colorScheme: 'light', forcedColors: 'active'},
  {colorScheme: 'dark', forcedColors: 'active'},
] as const;

test.beforeEach(({page}) => page.addInitScript(giveHelpers));

/** Returns the kinds of controls that a widget has: two of a kind look the same. */
const kindsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.reading.controls().map((control) => {
      const host = (control.getRootNode() as ShadowRoot).host ?? control.parentElement;
      if (!host?.localName.startsWith('reader-') || control.matches('reader-article *')) return '';
      return `${host.localName} ${control.localName} ${control.getAttribute('part')} ${control.ariaDisabled}`;
    }),
  );

// The reader's theme is for the text of an article; controls elsewhere keep the page's colours.
const themesOf = (widget: WidgetName) => (widget === 'article' ? THEMES : THEMES.slice(0, 1));

for (const [widget, theme] of shareOf(WIDGETS.flatMap((widget) => pairsOf([widget], themesOf(widget)))))
  test(
    `on every kind of control of ${widget} the focus is seen, light, dark and in forced colours: theme ${theme}`,
    evidence(widget, '2.4.7', '2.4.13', '1.4.11'),
    async ({openState, context}) => {
      const reading = await context.newPage();
      const known = new Set<string>();
      const weakest = {width: Infinity, contrast: Infinity};
      for (const states of groupsOf(widget)) {
        const page = await openState(states, {theme});
        for (const [index, kind] of (await kindsOn(page)).entries()) {
          if (!kind || known.has(kind)) continue;
          known.add(kind);
          const mark = () =>
            page.evaluate((at) => window.reading.controls()[at]!.toggleAttribute('data-measured'), index);
          await mark();
          for (const device of DEVICES) {
            await page.emulateMedia(device);
            const ring = await ringOf(page, page.locator('[data-measured]'), reading);
            const where = `${kind}, ${Object.values(device).join()}`;
            expect(ring.width, `${where}: width`).toBeGreaterThanOrEqual(2);
            expect(ring.contrast, `${where}: contrast`).toBeGreaterThanOrEqual(3);
            weakest.width = Math.min(weakest.width, ring.width);
            weakest.contrast = Math.min(weakest.contrast, ring.contrast);
          }
          await mark();
        }
      }
      expect(known.size).toBeGreaterThan(0);
      figure(`${widget}, theme ${theme}: thinnest focus ring, px`, weakest.width, '≥ 2');
      figure(
        `${widget}, theme ${theme}: weakest contrast of a focus ring`,
        weakest.contrast.toFixed(2),
        '≥ 3',
      );
    },
  );

for (const [fault, outline] of [
  ['no ring', 'none'],
  ['a ring of 1 px', '1px solid black'],
  ['a pale ring', '3px solid #aaa'],
] as const)
  test(`${fault} is found`, async ({page, context, site}) => {
    const reading = await context.newPage();
    await page.goto(
      site.page(`<!doctype html><body style="margin:4em"><button style="outline:0">Press</button>
        <style>button:focus { outline: ${outline} !important; outline-offset: 2px }</style>`),
    );
    const {width, contrast} = await ringOf(page, page.locator('button'), reading);
    expect(width >= 2 && contrast >= 3).toBe(false);
  });

test('a good ring is measured as wide as it is', async ({page, context, site}) => {
  const reading = await context.newPage();
  await page.goto(
    site.page(`<!doctype html><body style="margin:4em"><button style="background:#fff;border:1px solid #fff">Press</button>
      <style>button:focus { outline: 3px solid #767676 !important; outline-offset: 2px }</style>`),
  );
  const {width, contrast} = await ringOf(page, page.locator('button'), reading);
  expect(width).toBe(3);
  expect(contrast).toBeCloseTo(4.54, 1);
});
