// The auditors are awake, and see into shadow trees: each finds what is planted there.
import {AUDITORS} from '../../../tools/evidence/accessibility/auditors/auditors.mjs';
import {answerTo} from '../../../tools/evidence/accessibility/answers.mjs';
import {plain, stateOf} from '../../../tools/evidence/accessibility/states.js';
import {expect, test} from '../../compatibility/faults/support/test.js';
import {audit, openIn} from '../support/audit.js';

/** A button without a name, in a shadow tree in a shadow tree. Runs in the page. */
function plant(): void {
  const outer = document.createElement('planted-outer');
  const inner = document.createElement('planted-inner');
  document.querySelector('main')!.append(outer);
  outer.attachShadow({mode: 'open'}).append(inner);
  inner.attachShadow({mode: 'open'}).append(document.createElement('button'));
}

for (const {id, name} of AUDITORS)
  test(`${name} finds a button without a name that is planted in a shadow tree`, async ({tab, site}) => {
    const appearance = plain('vi');
    await openIn(tab, site, [stateOf('font-size-default')], appearance);
    const faults = async () =>
      (await audit(tab, site, appearance, [id])).filter((one) => one.kind === 'fault' && !answerTo(one));
    expect(await faults()).toEqual([]);
    await tab.evaluate(plant);
    const found = await faults();
    expect(found.map(({element}) => element)).toContain('planted-outer >>> planted-inner >>> button');
  });

/** Faint words in text of twice the size. Runs in the page. */
function plantFaint(): void {
  const text = document.createElement('div');
  text.style.cssText = 'zoom: 2; background: white; color: silver';
  text.append('Chữ mờ ', Object.assign(document.createElement('b'), {textContent: 'trong chữ lớn'}));
  document.querySelector('main')!.append(text);
}

test('axe sees colours in enlarged text, wherever an engine says that text is', async ({tab, site}) => {
  const appearance = plain('vi');
  await openIn(tab, site, [stateOf('font-size-default')], appearance);
  await tab.evaluate(plantFaint);
  const found = await audit(tab, site, appearance, ['axe']);
  const kinds = found.filter(({rule}) => rule === 'color-contrast').map(({kind, element}) => [kind, element]);
  expect(kinds).toEqual([
    ['fault', 'div'],
    ['fault', 'b'],
  ]);
});
