// The accessible tree of every state, as the browser makes it of our shadow trees and the page's own text together.
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import type {WidgetState} from '../../../tools/evidence/accessibility/state.js';
import {AXES, WIDGETS, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence, type Criterion} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';
import {expectKept} from './support/kept.js';

test.setTimeout(600_000);

const treeOf = async (page: Page, {id}: WidgetState): Promise<string> => {
  const tree = (await page.locator(`[data-state="${id}"]`).ariaSnapshot())
    // The address from which the test serves the page changes with each run.
    .replace(/http:\/\/127\.0\.0\.1:\d+\/own\/(\d+\.html)?/g, 'http://portal.example/')
    .trim();
  // One state is about a day that is not today.
  return id === 'hotline-closed'
    ? tree.replace(/(Thứ \p{L}+|Chủ nhật|Chủ Nhật|\p{L}+day)/gu, '(another day)')
    : tree;
};

/** The criteria that the names in a tree show for one widget, beside those that they show for all. */
const TOLD_BY_NAMES: Partial<Record<WidgetState['widget'], readonly Criterion[]>> = {
  'font-size': ['3.3.2'],
  'language-toggle': ['2.4.4', '2.4.9', '3.3.2'],
  'hotline-banner': ['2.4.4', '2.4.9', '3.3.2'],
  'display-settings': ['3.3.2'],
};

for (const [widget, language] of shareOf(pairsOf(WIDGETS, AXES.language), 1))
  test(
    `every state of ${widget} says its names, roles and states in ${language}`,
    evidence(widget, '1.3.1', '1.3.2', '2.4.6', '4.1.2', ...(TOLD_BY_NAMES[widget] ?? [])),
    async ({openState}) => {
      // States that sound the same stand together.
      const trees = new Map<string, string[]>();
      for (const state of statesOf(widget)) {
        const tree = await treeOf(await openState(state, {language}), state);
        trees.set(tree, [...(trees.get(tree) ?? []), `# ${state.name} (${state.id})\n`]);
      }
      const text = [...trees]
        .map(([tree, names]) => `${names.join('')}\n${tree || '(nothing)'}\n`)
        .join('\n');
      await expectKept(`tools/evidence/accessibility/trees/${widget}.${language}.txt`, text);
    },
  );

test('a name that is lost inside a shadow tree changes the tree', async ({openState}) => {
  const [state] = statesOf('font-size');
  const page = await openState(state!);
  const before = await treeOf(page, state!);
  await page
    .locator('reader-font-size button')
    .first()
    .evaluate((button) => (button.textContent = ''));
  const after = await treeOf(page, state!);
  expect(before).toContain('- button "Giảm"');
  expect(after).not.toContain('Giảm');
});
