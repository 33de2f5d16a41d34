// Names that a listener has learnt on one page hold on the next, and no text sends anybody to look for something by its
// place or shape.
import {readFileSync} from 'node:fs';
import {WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {words} from '../../../tools/translate/content.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {chosen, expect, test} from '../../support/site.js';
import {evidence} from '../support/evidence.js';

const PAGES = ['article', 'vi-only', 'translations', 'address-vi', 'address-en'];

/** The parts that must say the same wherever they stand. */
const SAME = {
  'reader-font-size': 'button',
  'reader-display-settings': 'button,label',
  'reader-language-toggle': 'nav',
  'reader-hotline-banner': 'button',
};

/** Returns the names of those parts on a page, for each widget that is there. Runs in the page. */
function namesOn(same: Record<string, string>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [tag, parts] of Object.entries(same))
    for (const {shadowRoot} of document.querySelectorAll(tag))
      names[tag] = [...shadowRoot!.querySelectorAll(parts)]
        .map((one) => (one.getAttribute('aria-label') ?? one.textContent!).replace(/\s+/g, ' ').trim())
        .join(', ');
  return names;
}

const EXPECTED = {
  vi: {
    'reader-font-size': ['Giảm, Mặc định, Tăng'],
    'reader-display-settings': ['Tùy chỉnh hiển thị'],
    'reader-language-toggle': ['Ngôn ngữ'],
    'reader-hotline-banner': ['Sao chép 02163.818.555'],
  },
  en: {
    'reader-font-size': ['Smaller, Reset, Larger'],
    'reader-display-settings': ['Display settings'],
    'reader-language-toggle': ['Language'],
    'reader-hotline-banner': ['Copy 02163.818.555'],
  },
};

for (const language of ['vi', 'en'] as const)
  test(
    `a control has the same names on every page of the demo, in ${language}`,
    evidence(['font-size', 'display-settings', 'language-toggle', 'hotline-banner'], '3.2.4'),
    async ({page, site}) => {
      const names: Record<string, Set<string>> = {};
      await chosen(page, {language});
      for (const name of PAGES.filter((name) => !name.endsWith(language === 'vi' ? '-en' : '-vi'))) {
        await page.goto(`${site.origin}/demo/${name}.html`);
        await expect(page.locator('reader-hotline-banner [part=label]').first()).toBeVisible();
        for (const [tag, said] of Object.entries(await page.evaluate(namesOn, SAME)))
          (names[tag] ??= new Set()).add(said);
      }
      expect(Object.fromEntries(Object.entries(names).map(([tag, all]) => [tag, [...all]]))).toEqual(
        EXPECTED[language],
      );
    },
  );

/** Places, shapes, sizes and sounds by which nobody should have to find anything (WCAG 1.3.3). */
const SENSORY = {
  en: /\b(left|right|above|below|top|bottom|round|square|beep)\b/i,
  vi: /(bên trái|bên phải|phía trên|phía dưới|ở trên|ở dưới|dưới đây|góc trên|góc dưới|nút tròn|hình tròn|hình vuông)/i,
};

test('no words of ours send a reader to a place, a shape or a sound', evidence(WIDGETS, '1.3.3'), () => {
  const {units} = readXliff(readFileSync('locales/vi.xlf', 'utf8'));
  const sources = units.map(({source}) => words(source.content));
  const targets = units.flatMap(({target}) => (target ? [words(target.content)] : []));
  expect(sources.length).toBeGreaterThan(50);
  expect(targets).toHaveLength(sources.length);
  expect(sources.filter((text) => SENSORY.en.test(text))).toEqual([]);
  expect(targets.filter((text) => SENSORY.vi.test(text))).toEqual([]);
  for (const planted of ['Press the button on the right', 'See below'])
    expect(SENSORY.en.test(planted)).toBe(true);
  expect(SENSORY.vi.test('Bấm nút bên phải')).toBe(true);
});
