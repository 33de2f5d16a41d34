// Tab and Shift+Tab go through every state in the order in which it is read, miss nothing and come out again.
import {shareOf} from '../../../tools/evidence/share.mjs';
import {WIDGETS, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {controlsInOrder, giveHelpers, said, walkWith} from './support/controls.js';

test.beforeEach(({page}) => page.addInitScript(giveHelpers));

for (const widget of shareOf(WIDGETS, 1))
  test(
    `in every state of ${widget} Tab comes to each control in reading order, and out again, both ways`,
    evidence(widget, '2.1.1', '2.1.2', '2.1.3', '2.4.3'),
    async ({openState}) => {
      for (const state of statesOf(widget)) {
        const page = await openState(state);
        const there = await walkWith(page, 'Tab');
        const inOrder = await controlsInOrder(page);
        expect(said(there), state.id).toBe(said(inOrder));
        const back = await walkWith(page, 'Shift+Tab');
        expect(said(back.reverse()), `${state.id}, backwards`).toBe(said(inOrder));
      }
    },
  );

const planted = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>.</title><p><a href="#a">First</a></p>${body}`;

test('a trap is found', async ({page, site}) => {
  await page.goto(
    site.page(
      planted(
        `<button onkeydown="if (event.key === 'Tab') event.preventDefault()">Trap</button><a href="#b">Last</a>`,
      ),
    ),
  );
  await expect(walkWith(page, 'Tab')).rejects.toThrow('stays on <button> “Trap”');
});

test('a circle that is never left is found', async ({page, site}) => {
  await page.goto(
    site.page(
      planted(
        '<b tabindex="0">One</b><b tabindex="0" onblur="document.querySelector(\'a\').focus()">Two</b>',
      ),
    ),
  );
  await page.evaluate(() => {
    const [one, two] = document.querySelectorAll<HTMLElement>('b');
    two!.onkeydown = (event) => {
      event.preventDefault();
      one!.focus();
    };
  });
  await expect(walkWith(page, 'Tab')).rejects.toThrow('does not come out of the page');
});

test('an order that is not the one of reading is found', async ({page, site}) => {
  await page.goto(site.page(planted('<b tabindex="2">Later</b><b tabindex="1">Sooner</b>')));
  const there = await walkWith(page, 'Tab');
  expect(said(there)).not.toBe(said(await controlsInOrder(page)));
});
