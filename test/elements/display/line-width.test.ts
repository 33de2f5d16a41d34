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

describe('The longest line that a reader has chosen', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [language, sentence] of Object.entries(TEXTS))
    for (const family of ['serif', 'sans-serif'])
      for (const lineWidth of DISPLAY.lineWidth)
        it(`has ${lineWidth} characters at most, and not many fewer, in ${language} and ${family}`, async () => {
          const page = await fixture<HTMLElement>(html`
            <main style="width:1200px;font-family:${family}">
              <reader-display-settings for="named"></reader-display-settings>
              <reader-article lang=${language}></reader-article>
              <div id="named"><p></p></div>
            </main>
          `);
          page.querySelector('reader-article')!.append(document.createElement('p'));
          for (const p of page.querySelectorAll('p')) p.textContent = sentence.repeat(8);
          preferences.set({lineWidth});
          await settled();
          for (const p of page.querySelectorAll('p')) {
            const longest = Math.max(...lines(p));
            expect(longest, p.parentElement!.localName).to.be.within(0.72 * +lineWidth, +lineWidth);
          }
        });
});
