// Somebody who knows neither XLIFF nor a terminal makes a whole language on the translators' page.
import {checkFile} from '../../../tools/translate/check.js';
import {reference} from '../../../tools/translate/reference.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {expect, expectAccessiblePage, test} from '../../support/site.js';
import {downloaded, progress, translation, VI} from '../../support/translators-page.js';

const MESSAGES = reference(readXliff(VI));

/** Khmer words; which ones is nothing to the page. */
const KHMER = ['អត្ថបទ', 'ភាសា', 'លេខ', 'ទូរស័ព្ទ', 'អក្សរ', 'ទំព័រ', 'ពណ៌', 'បន្ទាត់', 'ជ្រើស', 'ប្រភព'];

/** A text in Khmer with the values and the last sign of the English. */
function khmer(english: string, number: number, limit: number): string {
  const values = english.match(/\{\d\}/g) ?? [];
  const end = /[.:]$/.exec(english)?.[0] ?? '';
  const room = limit - values.length - 2;
  const words = [KHMER[number % KHMER.length]!, KHMER[(number * 7 + 3) % KHMER.length]!];
  while (words.length && words.join(' ').length > room) words.pop();
  // Only values and a sign between them: there is room for nothing else.
  if (english === '{0}: {1}') return english;
  return `${[...words, ...values].join(' ')}${end === '.' ? '។' : end}`;
}

for (const width of [375, 1280])
  test(`a translator finishes Khmer from the page alone at ${width} px, with one press for each message`, async ({
    page,
    site,
    watch,
  }) => {
    test.slow();
    await page.setViewportSize({width, height: width < 500 ? 667 : 800});
    await page.goto(`${site.origin}/tools/translate/page/index.html`);
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses++;
      await page.keyboard.press(key);
    };
    await page.getByLabel('Mã ngôn ngữ mới').click();
    presses++;
    await page.keyboard.type('km');
    await press('Enter');
    await expect(page.getByRole('heading', {name: 'km.xlf'})).toBeFocused();
    await press('Control+Enter');
    let number = 0;
    // One more than there are messages would be a way that does not end.
    while (number <= MESSAGES.size) {
      const id = await page.evaluate(() => document.activeElement?.id.replace(/^text-/, '') ?? '');
      const message = MESSAGES.get(id);
      if (!message || (await translation(page, id).inputValue())) break;
      const english = message.source.map((piece) => (typeof piece === 'string' ? piece : `{${piece.id}}`));
      await page.keyboard.insertText(khmer(english.join(''), number, message.maxwidth));
      await press('Control+Enter');
      number++;
    }
    // The tag of the language stands in the file already.
    expect(number).toBe(MESSAGES.size - 1);
    await expect(progress(page)).toHaveText(`Đã dịch ${MESSAGES.size} trên ${MESSAGES.size} câu, 0 lỗi`);
    await expect(page.locator('.units .findings')).toHaveCount(0);
    await expect(page.locator('.bar [role=status]')).toContainText('không còn lỗi');
    expect(presses).toBe(MESSAGES.size - 1 + 3);
    const text = await downloaded(page);
    expect(checkFile('km.xlf', Buffer.from(text), {messages: MESSAGES, complete: true})).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessiblePage(page);
    expect(watch.complaints).toEqual([]);
  });
