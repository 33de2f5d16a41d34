import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import {expectAccessible} from '../support/accessible.js';
import {announced, forgetReader, named, pageIn, part, press, settled, textOf} from '../support/reader.js';

let page: HTMLElement;
const toggle = () => page.querySelector('reader-language-toggle')!;
const one = (selector: string) => page.querySelector<HTMLElement>(selector)!;
const top = (selector: string) => one(selector).getBoundingClientRect().top;
const left = (selector: string) => one(selector).getBoundingClientRect().left;

async function open(width = 900): Promise<void> {
  await pageIn('vi');
  page = await fixture<HTMLElement>(html`
    <main style="width:${width}px">
      <reader-language-toggle languages="vi en" side-by-side></reader-language-toggle>
      <reader-article lang="vi">
        <h1 slot="title" lang="vi">Tiêu đề</h1>
        <h1 slot="title" lang="en">Title</h1>
        <p id="before">4.400</p>
        <div lang="vi">
          <p id="a-vi">Đoạn thứ nhất của bài viết này.</p>
          <p id="only">Đoạn này chỉ có trong bản tiếng Việt, vì không ai dịch nó sang tiếng Anh cả, và nó khá dài.</p>
          <p id="b-vi">Đoạn có <a href="#x">liên kết</a>.</p>
        </div>
        <div lang="en">
          <p id="a-en">The first paragraph of this article.</p>
          <p id="b-en">It has a <a href="#x">link</a>.</p>
        </div>
        <p id="after">85%</p>
      </reader-article>
    </main>
  `);
  await settled();
}

const beside = async () => {
  await press(named(toggle(), 'Song song'));
  await settled();
};

describe('A reader who wants two languages side by side', () => {
  afterEach(async () => {
    try {
      await expectAccessible(document.documentElement);
    } finally {
      await forgetReader();
    }
  });

  it('gets paragraph beside paragraph, whatever is missing, and nothing is moved in the page', async () => {
    await open();
    const order = [...page.querySelectorAll('*')];
    await beside();
    for (const name of ['a', 'b']) {
      expect(Math.abs(top(`#${name}-vi`) - top(`#${name}-en`))).to.be.lessThan(2);
      expect(left(`#${name}-en`)).to.be.greaterThan(left(`#${name}-vi`) + 200);
    }
    expect(Math.abs(top('h1[lang=vi]') - top('h1[lang=en]'))).to.be.lessThan(2);
    expect(top('#before')).to.be.lessThan(top('#a-vi'));
    expect(top('#after')).to.be.greaterThan(top('#b-vi'));
    expect([...page.querySelectorAll('*')]).to.deep.equal(order);
    expect(announced(toggle())).to.equal('Hai ngôn ngữ song song');
    expect(textOf(part(toggle(), 'current'))).to.equal('Song song');
    expect(toggle().shadowRoot!.activeElement).to.equal(part(toggle(), 'current'));
  });

  it('gets the translation below each paragraph where it is narrow, and with large text sooner', async () => {
    await open(320);
    await beside();
    expect(left('#a-vi')).to.equal(left('#a-en'));
    const tops = ['#a-vi', '#a-en', '#only', '#b-vi', '#b-en'].map(top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    page.style.width = '700px';
    await settled();
    await settled();
    expect(left('#a-en')).to.be.greaterThan(left('#a-vi') + 100);
    preferences.set({scale: 2});
    await settled();
    expect(left('#a-en')).to.be.lessThan(left('#a-vi') + 2);
  });

  it('sees the partner of what they point at or have the focus in', async () => {
    await open();
    await beside();
    one('#b-vi a').focus();
    expect(one('#b-en').hasAttribute('data-reader-partner')).to.equal(true);
    one('#a-en').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    expect([...page.querySelectorAll('[data-reader-partner]')]).to.deep.equal([one('#a-vi')]);
  });

  it('goes back to one by choosing a language, also the one the page is in', async () => {
    await open();
    await beside();
    await press(named(toggle(), 'Tiếng Việt'));
    expect(one('#a-en').checkVisibility()).to.equal(false);
    expect(page.querySelector('[data-reader-column]')).to.equal(null);
    expect(one('#a-vi').hasAttribute('style')).to.equal(false);
  });

  it('gets a paragraph that the portal adds later in its place', async () => {
    await open();
    await beside();
    const added = document.createElement('p');
    added.textContent = 'One more paragraph, only in English.';
    one('div[lang=en]').append(added);
    await settled();
    expect(added.getBoundingClientRect().left).to.be.closeTo(left('#a-en'), 1);
    expect(added.getBoundingClientRect().top).to.be.greaterThan(top('#b-en'));
  });

  it('sees two articles in the same way, and one in a single language as it is', async () => {
    await open();
    one('reader-article').insertAdjacentHTML(
      'afterend',
      `<reader-article lang="vi" id="other"><h2 slot="title">Bài khác</h2><div lang="vi"><p id="c-vi">Một đoạn.</p></div><div lang="en"><p id="c-en">One more.</p></div></reader-article>
      <reader-article lang="vi" id="alone"><h2 slot="title">Chỉ tiếng Việt</h2><p id="d-vi">Một đoạn khác.</p></reader-article>`,
    );
    await settled();
    await beside();
    for (const name of ['a', 'c']) {
      expect(Math.abs(top(`#${name}-vi`) - top(`#${name}-en`))).to.be.lessThan(2);
      expect(left(`#${name}-en`)).to.be.greaterThan(left(`#${name}-vi`) + 200);
    }
    expect(one('#d-vi').hasAttribute('data-reader-column')).to.equal(false);
    expect(one('#alone').shadowRoot!.querySelector('[part=notice]')).to.equal(null);
    await press(named(toggle(), 'English'));
    for (const selector of ['#a-vi', '#c-vi']) expect(one(selector).checkVisibility()).to.equal(false);
  });

  it('gets a version that arrives late beside the first, and one column again when it goes', async () => {
    await open();
    await beside();
    const english = one('div[lang=en]');
    english.remove();
    await settled();
    expect(page.querySelector('[data-reader-column]')).to.equal(null);
    expect(textOf(toggle().renderRoot)).not.to.contain('Song song');
    expect(one('#a-vi').checkVisibility()).to.equal(true);
    one('reader-article').append(english);
    await settled();
    expect(Math.abs(top('#a-vi') - top('#a-en'))).to.be.lessThan(2);
    expect(textOf(part(toggle(), 'current'))).to.equal('Song song');
  });

  it('selects in one language: the one they read, or the one they press in', async () => {
    await open();
    await beside();
    const selectable = (selector: string): boolean => {
      const style = getComputedStyle(one(selector));
      return (style.userSelect || style.webkitUserSelect) !== 'none';
    };
    expect([selectable('#a-vi'), selectable('#a-en'), selectable('#before')]).to.deep.equal([
      true,
      false,
      true,
    ]);
    await press(one('#a-en'));
    expect([selectable('#a-vi'), selectable('#a-en')]).to.deep.equal([false, true]);
    await press(one('#before'));
    expect([selectable('#a-vi'), selectable('#a-en')]).to.deep.equal([true, false]);
    await press(named(toggle(), 'English'));
    expect(selectable('#a-en')).to.equal(true);
  });

  it('stays where a page says no, and is not offered it without two versions', async () => {
    await open();
    page.addEventListener('reader-layout-request', (event) => event.preventDefault());
    await press(named(toggle(), 'Song song'));
    expect(one('#a-en').checkVisibility()).to.equal(false);
    one('div[lang=en]').remove();
    await settled();
    expect(textOf(toggle().renderRoot)).not.to.contain('Song song');
  });
});
