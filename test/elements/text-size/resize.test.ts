import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/display-settings/define.js';
import '../../../src/elements/font-size/define.js';
import '../../../src/elements/language-toggle/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {frame} from '../../support/frames.js';
import {topOfBox} from '../../support/page-px.js';
import {forgetReader, named, pageIn, press, settled} from '../../support/reader.js';

/** Places cards below one another by their heights, as a grid of the portal’s does, at once and at each `resize`. */
function stack(grid: HTMLElement): void {
  let below = 0;
  for (const card of grid.querySelectorAll<HTMLElement>('.card')) {
    card.style.cssText = `position:absolute;inset-inline:0;top:${below}px`;
    below += card.offsetHeight;
  }
  grid.style.cssText = `position:relative;height:${below}px`;
}

const overlap = (grid: HTMLElement): boolean => {
  const boxes = [...grid.querySelectorAll('.card')].map((card) => card.getBoundingClientRect());
  return boxes.some((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1);
};

/** Waits until the page has been told so often. */
const told = async (times: number, sizes: unknown[]): Promise<void> => {
  while (sizes.length < times) await frame();
};
/** Waits longer than a change takes to settle, and the place is held after it. The time begins with the first frame, which a busy computer draws late. */
const longAfter = async (): Promise<void> => {
  await frame();
  await new Promise((done) => setTimeout(done, 2000));
  for (let drawn = 0; drawn < 3; drawn++) await frame();
};

describe('A page that places things by script', () => {
  /** The text size at each `resize` event that the page got. */
  let sizes: number[];
  let grid: HTMLElement;
  let page: HTMLElement;
  const onResize = () => {
    sizes.push(preferences.get('scale'));
    if (grid) stack(grid);
  };

  beforeEach(async () => {
    await pageIn('vi');
    // The last reader’s choices have settled.
    await longAfter();
    sizes = [];
    addEventListener('resize', onResize);
    page = await fixture<HTMLElement>(html`
      <main style="padding-block-end:2000px">
        <reader-font-size></reader-font-size>
        <reader-display-settings></reader-display-settings>
        <reader-language-toggle languages="vi en"></reader-language-toggle>
        <reader-article>
          <div lang="vi">
            <div class="grid">
              <p class="card">Thôn Một</p>
              <p class="card">Thôn Hai</p>
              <p class="card">Thôn Ba</p>
            </div>
            ${Array.from({length: 40}, (_, index) => html`<p>Đoạn ${index}. ${'Cán bộ xã tiếp công dân. '.repeat(9)}</p>`)}
          </div>
          <div lang="en"><p>The commune receives its citizens.</p></div>
        </reader-article>
      </main>
    `);
    grid = page.querySelector<HTMLElement>('.grid')!;
    stack(grid);
  });
  afterEach(async () => {
    removeEventListener('resize', onResize);
    window.scrollTo(0, 0);
    await forgetReader();
  });

  const larger = () => press(named(page.querySelector('reader-font-size')!, 'Tăng'));

  it('is told once that the text has another size, when it has settled, and mends itself', async () => {
    // At once: a busy computer may take longer for three presses of a mouse than a change takes to settle.
    for (let presses = 0; presses < 3; presses++)
      named(page.querySelector('reader-font-size')!, 'Tăng').click();
    expect(sizes).to.deep.equal([]);
    await told(1, sizes);
    expect(overlap(grid)).to.equal(false);
    await longAfter();
    expect(sizes).to.deep.equal([1.5]);
  });

  it('is told nothing while nobody has chosen anything', async () => {
    await longAfter();
    expect(sizes).to.deep.equal([]);
  });

  it('is told once of each change of spacing and of language', async () => {
    preferences.set({lineSpacing: '2'});
    await told(1, sizes);
    await press(named(page.querySelector('reader-language-toggle')!, 'English'));
    await told(2, sizes);
    await longAfter();
    expect(sizes).to.have.length(2);
  });

  it('is told also when the reader has scrolled on meanwhile, and leaves them where they are', async () => {
    await larger();
    window.dispatchEvent(new WheelEvent('wheel'));
    window.scrollTo(0, 700);
    await told(1, sizes);
    await longAfter();
    // The grid above has become a few px lower, and the browser may move the page with its text.
    expect(window.scrollY).to.be.closeTo(700, 12);
    expect(sizes).to.have.length(1);
  });

  it('leaves the line that is read in its place when it grows by mending itself', async () => {
    const line = page.querySelectorAll('reader-article [lang=vi] > p')[3]!;
    line.scrollIntoView();
    await settled();
    const top = topOfBox(line);
    preferences.set({scale: 2});
    await told(1, sizes);
    await settled();
    expect(topOfBox(line)).to.be.closeTo(top, 20);
  });

  it('may listen with an error, and the text grows all the same', async () => {
    const seen: string[] = [];
    const onError = (event: ErrorEvent) => (seen.push(event.message), event.preventDefault());
    const {onerror} = window;
    window.onerror = () => true;
    addEventListener('error', onError);
    addEventListener('resize', () => expect.fail('of the page'), {once: true});
    await larger();
    await told(1, sizes);
    await settled();
    removeEventListener('error', onError);
    window.onerror = onerror;
    expect(seen).to.have.length(1);
    await larger();
    await told(2, sizes);
    expect(sizes.at(-1)).to.equal(1.25);
  });
});
