// Whoever speaks to the page says what they see: the name of each control, as the browser computes it, holds its words.
import type {CDPSession} from '@playwright/test';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {AXES, WIDGETS, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';
import {giveHelpers} from './support/controls.js';

test.beforeEach(({page}) => page.addInitScript(giveHelpers));

interface Named {
  seen: string;
  name: string;
}

/** Returns the text that is seen of each control, and the name that the browser tells assistive technology. */
async function namesOn(page: Page, session: CDPSession): Promise<Named[]> {
  await session.send('DOM.getDocument', {depth: 0});
  const {result} = await session.send('Runtime.evaluate', {expression: 'window.reading.controls()'});
  const {result: own} = await session.send('Runtime.getProperties', {
    objectId: result.objectId!,
    ownProperties: true,
  });
  const named: Named[] = [];
  for (const {name: index, value} of own) {
    if (!/^\d+$/.test(index)) continue;
    const {nodes} = await session.send('Accessibility.getPartialAXTree', {
      objectId: value!.objectId!,
      fetchRelatives: false,
    });
    const seen = await page.evaluate((at) => {
      const {controls, textOf} = window.reading;
      const control = controls()[at]!;
      // A box that scrolls is named after what is in it, and pressed by nobody.
      return control.matches('a,button,summary') ? textOf(control) : '';
    }, Number(index));
    if (seen) named.push({seen, name: String(nodes[0]?.name?.value ?? '')});
  }
  return named;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unsaid = (named: readonly Named[]): Named[] =>
  named.filter(({seen, name}) => !` ${plain(name)} `.includes(` ${plain(seen)} `));

for (const [widget, language] of shareOf(pairsOf(WIDGETS, AXES.language), 3))
  test(
    `in every state of ${widget} the name of each control in ${language} holds the words that are seen on it`,
    evidence(widget, '2.5.3', '4.1.2'),
    async ({openState, page}) => {
      const session = await page.context().newCDPSession(page);
      let controls = 0;
      for (const state of statesOf(widget)) {
        await openState(state, {language});
        const named = await namesOn(page, session);
        controls += named.length;
        expect(unsaid(named), state.id).toEqual([]);
      }
      expect(controls).toBeGreaterThan(statesOf(widget).length);
    },
  );

test('a name that leaves out what is seen is found, also inside a shadow tree', async ({openState, page}) => {
  const session = await page.context().newCDPSession(page);
  await openState(statesOf('font-size')[0]!, {language: 'en'});
  await page
    .locator('reader-font-size button')
    .last()
    .evaluate((button) => button.setAttribute('aria-label', 'A+'));
  expect(unsaid(await namesOn(page, session))).toEqual([{seen: 'Larger', name: 'A+'}]);
});
