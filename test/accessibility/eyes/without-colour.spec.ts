// Nothing is said by colour alone: what differs is told apart by words, weight, lines, with no colour at all.
import type {Locator, Page} from '@playwright/test';
import {stateOf} from '../../../tools/evidence/accessibility/states.js';
import {contrast} from '../pixels/contrast.js';
import {coloursIn, readPicture} from '../pixels/picture.js';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';

test.use({deviceScaleFactor: 2});

/** How a page looks to somebody who sees no colours, and to one whose device has its own. */
const LOOKS = {
  'without any colour': async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', {type: 'achromatopsia'});
  },
  'with forced colours': (page: Page) => page.emulateMedia({forcedColors: 'active'}),
};

/** The lines of pixels below the middle of an element that are drawn from side to side, in CSS px. */
async function lineBelow(item: Locator): Promise<number> {
  const picture = readPicture(await item.screenshot());
  let lines = 0;
  for (let y = Math.floor(picture.height / 2); y < picture.height; y++) {
    const row = {left: picture.width * 0.1, right: picture.width * 0.9, top: y, bottom: y + 1};
    const [colour, ...others] = coloursIn(picture, row);
    const isWhole = !others.length || colour!.count > picture.width * 0.78;
    if (isWhole && contrast(colour!.colour, picture.at(2, Math.floor(picture.height / 2))) > 3) lines++;
  }
  return lines / 2;
}

/** How often the line of pixels along the top edge of a button changes between dark and light. */
async function gapsIn(button: Locator): Promise<number> {
  const picture = readPicture(await button.screenshot());
  const middle = Math.floor(picture.width / 2);
  const behind = picture.at(middle, Math.floor(picture.height * 0.14));
  // Away from the corners, which are round.
  const across = Array.from({length: middle}, (_, n) => Math.floor(middle / 2) + n);
  const rows = [0, 1, 2, 3].map((y) => across.map((x) => contrast(picture.at(x, y), behind) > 2));
  const drawn = (row: readonly boolean[]) => row.filter(Boolean).length;
  const edge = rows.sort((one, other) => drawn(other) - drawn(one))[0]!;
  return edge.filter((is, n) => n && is !== edge[n - 1]).length;
}

for (const [look, see] of Object.entries(LOOKS)) {
  test(
    `the current language is told ${look}: by a thick line and heavy letters`,
    evidence('language-toggle', '1.4.1'),
    async ({openState}) => {
      const page = await openState(stateOf('toggle-in-place'));
      await see(page);
      const [current, other] = ['Tiếng Việt', 'English'].map((name) =>
        page.locator('reader-language-toggle li > *').filter({hasText: name}),
      ) as [Locator, Locator];
      const weight = (item: Locator) =>
        item.evaluate((element) => Number(getComputedStyle(element).fontWeight));
      expect(await weight(current)).toBeGreaterThanOrEqual((await weight(other)) + 300);
      expect(await lineBelow(current)).toBeGreaterThanOrEqual(2.5);
      expect(await lineBelow(other)).toBeLessThanOrEqual(2);
    },
  );

  test(
    `a size that can be no smaller is told ${look}: by a broken edge`,
    evidence('font-size', '1.4.1'),
    async ({openState}) => {
      const page = await openState(stateOf('font-size-smallest'));
      await see(page);
      const [smaller, , larger] = await page.locator('reader-font-size button').all();
      expect(await gapsIn(smaller!)).toBeGreaterThan(6);
      expect(await gapsIn(larger!)).toBe(0);
    },
  );
}

test(
  'whether the hotline is answered, and that it may be out of date, are told in words',
  evidence('hotline-banner', '1.4.1'),
  async ({openState}) => {
    const words = async (id: string) => {
      const page = await openState(stateOf(id), {language: 'en'});
      return page.locator('reader-hotline-banner').locator('section').innerText();
    };
    expect(await words('hotline-open')).toContain('Answered now');
    expect(await words('hotline-closed')).toContain('Not answered now');
    expect(await words('hotline-out-of-date')).toContain('This number may be out of date.');
  },
);

test(
  'what is chosen of the colours and the rest stands in words in each list',
  evidence('display-settings', '1.4.1'),
  async ({openState}) => {
    const page = await openState(stateOf('display-pressed'), {language: 'en', theme: 'sepia'});
    const shown = (name: string) =>
      page
        .getByRole('combobox', {name})
        .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.textContent!.trim());
    expect(await shown('Colours')).toBe('Sepia');
    expect(await shown('Typeface')).toBe('As the page has it');
  },
);

test(
  'notices of an article are words, with a line beside them',
  evidence('article', '1.4.1'),
  async ({openState}) => {
    const page = await openState(stateOf('article-machine-older'), {language: 'en'});
    const notice = page.locator('reader-article').locator('[part=notice]');
    await expect(notice).toContainText('is a machine translation');
    await expect(notice).toContainText('is older than the original');
    expect(
      await notice.evaluate((element) => parseFloat(getComputedStyle(element).borderInlineStartWidth)),
    ).toBeGreaterThanOrEqual(3);
  },
);

test('what is told by colour alone is found', async ({page}) => {
  await page.setContent(
    `<p id="current" style="color: #b00; padding: 10px">Tiếng Việt</p>
     <button style="border: 1px solid #767676; color: #767676">Giảm</button>`,
  );
  expect(await lineBelow(page.locator('#current'))).toBe(0);
  expect(await gapsIn(page.locator('button'))).toBe(0);
});
