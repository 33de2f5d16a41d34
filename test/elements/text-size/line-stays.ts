import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, named, pageIn, press, pressKey, settled} from '../../support/reader.js';
import {firstLineBelow, heightInFrames, heightOf} from '../../support/reading-line.js';

const HEADER = 70;
const SENTENCES = [
  'Ủy ban nhân dân xã thông báo lịch tiếp công dân tại nhà văn hóa thôn. ',
  'Người dân mang theo giấy tờ tùy thân và đơn đã ghi rõ họ tên, địa chỉ. ',
  'Cán bộ tiếp nhận ghi giấy hẹn, nêu ngày trả kết quả và số điện thoại để hỏi. ',
];

/** Paragraphs of one to nine sentences, so that no two neighbours are of one height. */
const text = (length: number) =>
  Array.from(
    {length},
    (_, index) =>
      html`<p .textContent=${`${index + 1}. ${SENTENCES[index % 3]!.repeat(1 + ((index * 5) % 9))}`}></p>`,
  );

/** Does the same as another tab: the browser tells this one that something was saved. */
const otherTab = (scale: number) => {
  localStorage.setItem('portal-reader:scale', `${scale}`);
  dispatchEvent(new StorageEvent('storage', {key: 'portal-reader:scale'}));
};

/**
 * Describes that the line at the top of the screen stays there through every change of size, in every frame.
 *
 * @param lengths - Of the articles, in paragraphs.
 * @param shares - How far down the reader is.
 */
export const lineStays = (lengths: readonly number[], shares: readonly number[]) =>
  describe('The line being read stays where it is', function () {
    this.timeout(60_000);
    beforeEach(() => pageIn('vi'));
    afterEach(async () => {
      window.scrollTo(0, 0);
      await forgetReader();
    });

    for (const length of lengths)
      for (const share of shares)
        it(`at ${share * 100} % of ${length.toLocaleString('en')} paragraphs, in every frame`, async () => {
          const page = await fixture<HTMLElement>(html`
          <main style="padding-block-end:1500px">
            <header style="position:sticky;top:0;height:${HEADER}px;background:white;z-index:1">
              <reader-font-size></reader-font-size>
            </header>
            <reader-article><div lang="vi">${text(length)}</div></reader-article>
          </main>
        `);
          const control = page.querySelector('reader-font-size')!;
          const body = page.querySelector('div')!;
          await settled();
          const {top, height} = page.querySelector('reader-article')!.getBoundingClientRect();
          window.scrollTo(0, top + height * share);
          await settled();
          await settled();
          const line = firstLineBelow([...body.children], HEADER);
          // A line of which only the lower edge is seen is not being read, the next one is: it is shown whole.
          if (heightOf(line) < HEADER - 12) window.scrollBy(0, heightOf(line) - HEADER);
          await settled();
          const start = heightOf(line);
          expect(start).to.be.within(HEADER - 40, HEADER + 60);

          const larger = () => press(named(control, 'Tăng'));
          const steps: [string, () => unknown][] = [
            ['larger, by mouse', larger],
            ['larger again', larger],
            ['smaller, by key', () => (named(control, 'Giảm').focus(), pressKey('Enter'))],
            ['in another tab', () => otherTab(2)],
            ['reset, by key', () => (named(control, 'Mặc định').focus(), pressKey(' '))],
            ['smaller, by mouse', () => press(named(control, 'Giảm'))],
            ['in another tab again', () => otherTab(1)],
          ];
          const sizes = new Set<number>();
          for (const [name, change] of steps) {
            const frames = heightInFrames(line, 600, () => preferences.get('scale'));
            await change();
            const heights = await frames;
            expect(heights, name).to.have.length.above(0);
            for (const height of heights) expect(height, name).to.be.closeTo(start, 2);
            sizes.add(preferences.get('scale'));
          }
          expect([...sizes]).to.deep.equal([1.125, 1.25, 2, 1, 0.9]);
        });
  });
