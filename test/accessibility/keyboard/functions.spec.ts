// Every function of every widget with the keys alone, and none that a key, the focus or a finger sets off unasked.
import {shareOf} from '../../../tools/evidence/share.mjs';
import {WIDGETS, stateOf, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';
import {giveHelpers, stopOf} from './support/controls.js';

test.beforeEach(({page}) => page.addInitScript(giveHelpers));

/** Goes on with Tab until what has the focus begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await stopOf(page))?.text.startsWith(words)) return;
  }
  throw new Error(`Tab does not come to ${words}`);
}

for (const key of ['Enter', 'Space']) {
  test(
    `text size: larger, smaller and reset with ${key}, and the focus stays`,
    evidence('font-size', '2.1.1', '2.1.3', '3.2.2'),
    async ({openState, page}) => {
      await openState(stateOf('font-size-default'), {language: 'en'});
      const size = page.locator('reader-font-size [part=value]');
      for (const [words, expected] of [
        ['Larger', '112.5%'],
        ['Smaller', '100%'],
        ['Larger', '112.5%'],
        ['Reset', '100%'],
      ] as const) {
        if (words !== 'Larger') await page.keyboard.press('Shift+Tab');
        else await tabTo(page, words);
        while (!(await stopOf(page))?.text.startsWith(words)) await page.keyboard.press('Shift+Tab');
        await page.keyboard.press(key);
        await expect(size).toHaveText(expected);
        expect((await stopOf(page))?.text).toBe(words);
      }
    },
  );

  test(
    `languages: a switch, two side by side and back with ${key}, and the focus stays in the list`,
    evidence('language-toggle', '2.1.1', '2.1.3', '2.4.3', '3.2.2'),
    async ({openState, page}) => {
      await openState(stateOf('toggle-side-by-side'), {language: 'vi'});
      const [vi, en] = [page.locator('p[lang=vi]').first(), page.locator('p[lang=en]').first()];
      await tabTo(page, 'English');
      await page.keyboard.press(key);
      await expect(en).toBeVisible();
      await expect(vi).toBeHidden();
      expect((await stopOf(page))?.text).toBe('English');
      await tabTo(page, 'Side by side');
      await page.keyboard.press(key);
      await expect(vi).toBeVisible();
      await expect(en).toBeVisible();
      expect((await stopOf(page))?.text).toBe('Side by side');
      while (!(await stopOf(page))?.text.startsWith('Tiếng Việt')) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press(key);
      await expect(en).toBeHidden();
      expect((await stopOf(page))?.text).toBe('Tiếng Việt');
    },
  );

  test(
    `hotline: the number is copied with ${key}`,
    evidence('hotline-banner', '2.1.1', '2.1.3'),
    async ({openState, page, context, site}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
      await openState(stateOf('hotline-number'), {language: 'en'});
      await tabTo(page, 'Copy');
      await page.keyboard.press(key);
      await expect(page.locator('reader-hotline-banner [role=status]')).toHaveText('Copied 02163.818.555');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('02163.818.555');
    },
  );

  test(
    `article: the language that its notice offers is chosen with ${key}, and the reader goes on at the article`,
    evidence('article', '2.1.1', '2.1.3', '2.4.3'),
    async ({openState, page}) => {
      await openState(stateOf('article-machine'), {language: 'en'});
      await tabTo(page, 'Tiếng Việt');
      await page.keyboard.press(key);
      await expect(page.locator('reader-article p[lang=vi]').first()).toBeVisible();
      expect((await stopOf(page))?.tag).toBe('article');
    },
  );
}

test(
  'display settings: opened, chosen in with the arrows, brought back and closed with the keys alone',
  evidence('display-settings', '2.1.1', '2.1.3', '2.4.3', '3.2.2', '4.1.3'),
  async ({openState, page}) => {
    await openState(stateOf('display-spacing'), {language: 'en'});
    const panel = page.locator('reader-display-settings [part=panel]');
    const status = page.locator('reader-display-settings [role=status]');
    await tabTo(page, 'Display settings');
    for (const key of ['Enter', 'Space', 'Enter']) {
      const open = await panel.isVisible();
      await page.keyboard.press(key);
      await expect(panel).toBeVisible({visible: !open});
      expect((await stopOf(page))?.text).toBe('Display settings');
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await stopOf(page))?.tag).toBe('select');
    await page.keyboard.press('ArrowDown');
    await expect(status).toHaveText('Line spacing: 1.75');
    expect((await stopOf(page))?.tag).toBe('select');
    await tabTo(page, 'Reset');
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('Display settings: As the page has it');
    expect((await stopOf(page))?.text).toBe('Reset');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect((await stopOf(page))?.text).toBe('Display settings');
  },
);

test(
  'links with Enter: a number is called, a language is opened',
  evidence(['hotline-banner', 'language-toggle'], '2.1.1'),
  async ({openState, page}) => {
    await openState(stateOf('toggle-links'), {language: 'vi'});
    await tabTo(page, 'English');
    const asked = page.waitForRequest(/\/own\/en$/);
    await page.keyboard.press('Enter');
    await asked;
    await openState(stateOf('hotline-number'), {language: 'vi'});
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        document.documentElement.dataset.called = (link as HTMLAnchorElement).href;
        event.preventDefault();
      });
    });
    await tabTo(page, '02163');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-called', 'tel:+842163818555');
  },
);

test(
  'a wide table is scrolled with the arrows',
  evidence('article', '2.1.1', '1.4.10'),
  async ({openState, page}) => {
    await openState(stateOf('article-wide-table'), {width: 320});
    const table = page.locator('reader-article table');
    await expect(table).toHaveAttribute('data-reader-wide');
    for (let presses = 0; (await stopOf(page))?.tag !== 'table'; presses++) {
      expect(presses).toBeLessThan(10);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  },
);

/** All that a page shows and where it is; an action that changed anything changed this. */
const lookOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      location.href,
      {...localStorage},
      window.reading.walk().map((element) => {
        const {width, height} = element.getBoundingClientRect();
        return [element.localName, width, height, element.getAttribute('aria-disabled')];
      }),
      document.body.innerText,
      [...document.querySelectorAll('main *')].map(({shadowRoot}) => shadowRoot?.textContent),
    ]),
  );

const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789+-=.,/?*', 'Escape', 'ArrowUp', 'ArrowDown', 'Home'];

for (const widget of shareOf(WIDGETS, 3))
  test(
    `in every state of ${widget} nothing happens on a letter key, on Escape, on the focus or on a press that is taken back`,
    evidence(widget, '2.1.4', '3.2.1', '3.2.5', '2.5.2'),
    async ({openState, page}) => {
      test.setTimeout(300_000);
      let controls = 0;
      const kinds = new Set<string>();
      for (const state of statesOf(widget)) {
        await openState(state);
        const before = await lookOf(page);
        const count = await page.evaluate(() => window.reading.controls().length);
        for (let index = 0; index < count; index++) {
          const kind = await page.evaluate((at) => {
            const control = window.reading.controls()[at]!;
            control.focus();
            const host = (control.getRootNode() as ShadowRoot).host;
            // Native controls keep their own keys, which are not ours: a list of choices follows its first letter.
            if (!host?.localName.startsWith('reader-') || control.matches('select,input')) return '';
            return `${host.localName} ${control.localName} ${control.getAttribute('part')}`;
          }, index);
          expect(await lookOf(page), `${state.id}: focus`).toBe(before);
          if (!kind || kinds.has(kind)) continue;
          kinds.add(kind);
          controls++;
          // Escape closes open settings.
          const isOpen = await page.evaluate(() => !!document.querySelector('reader-display-settings[open]'));
          for (const key of KEYS) if (!(isOpen && key === 'Escape')) await page.keyboard.press(key);
          expect(await lookOf(page), `${state.id}: keys`).toBe(before);
          const {x, y} = await page.evaluate((at) => {
            const control = window.reading.controls()[at]!;
            control.scrollIntoView({block: 'center'});
            const {left, top, width, height} = control.getBoundingClientRect();
            return {x: left + width / 2, y: top + height / 2};
          }, index);
          await page.mouse.move(x, y);
          await page.mouse.down();
          expect(await lookOf(page), `${state.id}: press`).toBe(before);
          await page.mouse.move(2, 2);
          await page.mouse.up();
          expect(await lookOf(page), `${state.id}: taken back`).toBe(before);
        }
      }
      expect(controls).toBeGreaterThan(0);
    },
  );

test('what a letter key, the focus or a mere press sets off is found', async ({openState, page}) => {
  await openState(stateOf('font-size-default'));
  const before = await lookOf(page);
  for (const event of ['keydown', 'focus', 'pointerdown']) {
    const button = page.locator('reader-font-size button').last();
    await button.evaluate(
      (button, event) => button.addEventListener(event, () => (button as HTMLElement).click(), {once: true}),
      event,
    );
    await button.evaluate((button) => (button as HTMLElement).blur());
    if (event === 'pointerdown') {
      await button.hover();
      await page.mouse.down();
      await page.mouse.move(2, 2);
      await page.mouse.up();
    } else await button.focus();
    if (event === 'keydown') await page.keyboard.press('q');
    await expect.poll(() => lookOf(page)).not.toBe(before);
    await page.locator('reader-font-size button').nth(1).click();
    await expect(page.locator('reader-font-size [part=value]')).toHaveText('100%');
  }
});
