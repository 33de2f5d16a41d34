// Targets: 44 px each way, none on another, at every width and every text size.
import {shareOf} from '../../../tools/evidence/share.mjs';
import {AXES, WIDGETS, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence, figure} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';
import {giveHelpers} from './support/controls.js';
import {groupsOf} from './support/groups.js';

test.setTimeout(300_000);
test.beforeEach(({page}) => page.addInitScript(giveHelpers));

/** Returns those of our targets that are too small or lie on another, and the size of the smallest. */
const targetsOn = (page: Page) =>
  page.evaluate(() => {
    const targets = window.reading.controls().filter((control) => {
      if (control.matches('[data-exempt],table,div,[role=region]')) return false;
      const host = (control.getRootNode() as ShadowRoot).host ?? control.closest('reader-hotline-banner');
      return host?.localName.startsWith('reader-');
    });
    const boxes = targets.map((control) => ({
      name: window.reading.textOf(control),
      box: control.getBoundingClientRect(),
    }));
    const wrong = boxes
      // Engines place boxes on a grid of 1/64 px.
      .filter(({box}) => Math.min(box.width, box.height) < 44 - 1 / 32)
      .map(({name, box}) => `${name}: ${box.width} × ${box.height}`);
    boxes.forEach(({name, box}, index) =>
      boxes.slice(index + 1).forEach((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 / 32 && down > 1 / 32) wrong.push(`${name} and ${other.name} lie on each other`);
      }),
    );
    const smallest = Math.min(...boxes.map(({box}) => Math.min(box.width, box.height)));
    return {wrong, count: targets.length, smallest};
  });

for (const widget of shareOf(WIDGETS, 2))
  test(
    `every target of ${widget} is at least 44 px each way and lies on no other, at every width and text size`,
    evidence(widget, '2.5.5', '2.5.8'),
    async ({openState}) => {
      let [smallest, count] = [Infinity, 0];
      for (const states of groupsOf(widget)) {
        const page = await openState(states);
        for (const scale of AXES.scale)
          for (const width of AXES.width) {
            await page.setViewportSize({width, height: 800});
            // As if it were chosen in another tab.
            await page.evaluate(async (scale) => {
              const [key, newValue] = ['portal-reader:scale', `${scale}`];
              localStorage.setItem(key, newValue);
              window.dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
              for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            }, scale);
            if (widget === 'article' || widget === 'font-size')
              expect(
                await page.locator('html').evaluate(({style}) => style.getPropertyValue('--reader-scale')),
              ).toBe(scale === 1 ? '' : `${scale}`);
            const {wrong, ...found} = await targetsOn(page);
            expect(wrong, `${states[0]!.id}, ${scale} times, ${width} px`).toEqual([]);
            smallest = Math.min(smallest, found.smallest);
            count += found.count;
          }
      }
      expect(count).toBeGreaterThan(0);
      figure(`${widget}: smallest target, px`, smallest.toFixed(1), '≥ 44');
    },
  );

test('a target that is too small is found, and one that lies on another', async ({openState, page}) => {
  await openState(statesOf('font-size')[0]!);
  const buttons = page.locator('reader-font-size button');
  await buttons.first().evaluate((button) => (button.style.minHeight = button.style.height = '20px'));
  await buttons.last().evaluate((button) => (button.style.marginInlineStart = '-30px'));
  const {wrong} = await targetsOn(page);
  expect(wrong.map((one) => one.replace(/[\d.]+/g, 'n'))).toEqual([
    'Giảm: n × n',
    'Mặc định and Tăng lie on each other',
  ]);
});
