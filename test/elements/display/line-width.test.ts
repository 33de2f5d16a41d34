import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/display-settings/define.js';
import {DISPLAY} from '../../../src/preferences/choices.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

const TEXTS = {
  vi: 'Ủy ban nhân dân tỉnh đã ban hành kế hoạch chăm lo cho học sinh các trường bán trú ở vùng cao, trong đó có việc xây phòng học và tặng sách vở. ',
  en: 'The provincial committee has issued a plan to look after pupils of boarding schools in the highlands, which includes new classrooms and books. ',
};

/** How many characters the lines of a paragraph have, the last left out. */
function lines(paragraph: Element): number[] {
  const text = paragraph.firstChild as Text;
  const range = document.createRange();
  const counts: number[] = [];
  let top = -Infinity;
  for (let n = 0; n < text.length; n++) {
    range.setStart(text, n);
    range.setEnd(text, n + 1);
    const rect = range.getClientRects()[0];
    if (!rect) continue;
    if (rect.top > top + 2) counts.push(0);
    top = Math.max(top, rect.top);
    counts[counts.length - 1]!++;
  }
  return counts.slice(0, -1);
}

/** Fonts with their letters narrow and wide beside a digit, which is what a line is reckoned by: the mean width of a letter of each text, in digits. */
const FONTS = {
  'the typeface of the tests': {},
  Arial: {vi: 0.742, en: 0.802},
  'Times New Roman': {vi: 0.742, en: 0.81},
  'Noto Serif': {vi: 0.875, en: 0.859},
  Palatino: {vi: 0.819, en: 0.894},
} satisfies Record<string, Partial<Record<keyof typeof TEXTS, number>>>;

/** How much further apart letters must be for their mean width to be that many digits, in px. */
function spacing(paragraph: Element, digits: number): number {
  const [text, digit] = [paragraph.textContent!, '0'].map((words) => {
    const span = document.createElement('span');
    span.style.whiteSpace = 'pre';
    span.textContent = words;
    paragraph.append(span);
    const {width} = span.getBoundingClientRect();
    span.remove();
    return width / words.length;
  });
  return digits * digit! - text!;
}

describe('The longest line that a reader has chosen', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [language, sentence] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][])
    for (const [font, widths] of Object.entries(FONTS))
      for (const lineWidth of DISPLAY.lineWidth)
        it(`has ${lineWidth} characters at most, and not many fewer, in ${language} and letters as wide as in ${font}`, async () => {
          const page = await fixture<HTMLElement>(html`
            <main style="width:1200px">
              <reader-display-settings for="named"></reader-display-settings>
              <reader-article lang=${language}></reader-article>
              <div id="named"><p></p></div>
            </main>
          `);
          page.querySelector('reader-article')!.append(document.createElement('p'));
          for (const p of page.querySelectorAll('p')) p.textContent = sentence.repeat(8);
          const digits = (widths as {[language: string]: number})[language];
          if (digits) page.style.letterSpacing = `${spacing(page.querySelector('#named p')!, digits)}px`;
          preferences.set({lineWidth});
          await settled();
          for (const p of page.querySelectorAll('p')) {
            const longest = Math.max(...lines(p));
            expect(longest, p.parentElement!.localName).to.be.within(0.72 * +lineWidth, +lineWidth);
          }
        });
});
