// Every state can be opened in both languages, and nothing goes wrong on its page.
import {AXES, STATES} from '../../../tools/evidence/accessibility/states.js';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test} from '../support/test.js';

for (const state of shareOf(STATES))
  test(`${state.name}: opens in both languages, without an error`, async ({page, openState}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    for (const language of AXES.language) {
      await openState(state, {language});
      const ours = page.locator(`reader-${state.widget}`).first();
      expect(await ours.evaluate((element) => !!element.shadowRoot)).toBe(true);
    }
    expect(errors).toEqual([]);
  });
