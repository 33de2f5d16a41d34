// Links whose target stands in a version that is not shown.
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/language-toggle/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, named, pageIn, part, press, settled, textOf} from '../../support/reader.js';

const paragraphs = (text: string) => Array.from({length: 30}, (_, index) => html`<p>${text} ${index}</p>`);

/** True if an element stands at the top of the window. */
const isAtTop = (element: Element): boolean => Math.abs(element.getBoundingClientRect().top) < 40;

describe('A reader who follows a link into the text', () => {
  let page: HTMLElement;
  const find = (selector: string) => page.querySelector<HTMLElement>(selector)!;
  /** Presses a link as a reader does, and waits until the page has followed it. */
  const follow = async (name: string): Promise<void> => {
    window.scrollTo(0, 0);
    await press(find(`a[href="#${name}"]`));
    await settled();
  };

  beforeEach(async () => {
    await pageIn('vi');
    page = await fixture<HTMLElement>(html`
      <main style="padding-block-end: 2000px">
        <a href="#_ftn1">1</a> <a href="#note">2</a> <a href="#gia">3</a> <a href="#fees">4</a>
        <a href="#le-phi">5</a> <a href="#none">6</a>
        <reader-language-toggle languages="vi en"></reader-language-toggle>
        <reader-article lang="vi">
          <div lang="en">
            ${paragraphs('Paragraph')}
            <p id="_ftn1">Note</p>
            <p><a name="note">Note 2</a></p>
            <p data-pair="price"><b id="gia">Price</b></p>
            <p id="fees">Fees</p>
          </div>
          <div lang="vi">
            ${paragraphs('Đoạn')}
            <p id="_ftn1">Chú thích</p>
            <p><a name="note">Chú thích 2</a></p>
            <p data-pair="price">Giá</p>
            <p id="le-phi">Lệ phí</p>
          </div>
        </reader-article>
      </main>
    `);
    await settled();
  });
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
    await forgetReader();
  });

  const shown = () =>
    [...page.querySelectorAll<HTMLElement>('reader-article>div')].find(({hidden}) => !hidden)!.lang;

  it('to a footnote of Word, whose id is in both versions, comes to the one in the version that they read', async () => {
    await follow('_ftn1');
    expect(isAtTop(find('[lang=vi] #_ftn1'))).to.equal(true);
    // The address does not change when they press the link again.
    await follow('_ftn1');
    expect(isAtTop(find('[lang=vi] #_ftn1'))).to.equal(true);
    expect(shown()).to.equal('vi');
  });

  it('to a name, as old editors write it, likewise', async () => {
    await follow('note');
    expect(isAtTop(find('[lang=vi] [name=note]'))).to.equal(true);
  });

  it('to something that has a partner comes to the partner', async () => {
    await follow('gia');
    expect(isAtTop(find('[lang=vi] [data-pair=price]'))).to.equal(true);
    expect(shown()).to.equal('vi');
  });

  it('to something that only another version has comes to that version, and a notice says so and leads back', async () => {
    await follow('fees');
    expect(shown()).to.equal('en');
    expect(isAtTop(find('#fees'))).to.equal(true);
    const article = page.querySelector('reader-article')!;
    const notice = part(article, 'notice');
    expect(textOf(notice.querySelector('p'))).to.equal('Chỉ bản tiếng Anh mới có phần mà liên kết dẫn tới.');
    // It is not their choice: the page goes on in their language, and so does the next one.
    const toggle = find('reader-language-toggle').shadowRoot!;
    expect(textOf(toggle.querySelector('[part=current]'))).to.equal('Tiếng Việt');
    expect(preferences.get('language')).to.equal(undefined);
    await press(named(article, 'Tiếng Việt'));
    expect(shown()).to.equal('vi');
    expect(!!part(article, 'notice')).to.equal(false);
  });

  it('to something that only another version has, and then to something that only theirs has, comes back without a notice', async () => {
    await follow('fees');
    expect(shown()).to.equal('en');
    await follow('le-phi');
    expect(shown()).to.equal('vi');
    expect(isAtTop(find('#le-phi'))).to.equal(true);
    expect(!!part(page.querySelector('reader-article')!, 'notice')).to.equal(false);
  });

  it('to something that only another version has is back in their language with their next choice', async () => {
    await follow('fees');
    preferences.set({language: 'vi'});
    await settled();
    expect(shown()).to.equal('vi');
    await follow('fees');
    expect(shown()).to.equal('en');
    preferences.set({layout: 'side-by-side'});
    await settled();
    preferences.set({layout: 'single'});
    await settled();
    expect(shown()).to.equal('vi');
  });

  it('to something that only another version has reads the next article of the page in their language', async () => {
    await follow('fees');
    const article = page.querySelector('reader-article')!;
    article.innerHTML = '<div lang="en"><p>Next</p></div><div lang="vi"><p>Bài sau</p></div>';
    await settled();
    expect(shown()).to.equal('vi');
    expect(!!part(article, 'notice')).to.equal(false);
  });

  it('to something that only another version has stays there, without a notice, after they chose its language', async () => {
    await follow('fees');
    await press(named(page.querySelector('reader-language-toggle')!, 'English'));
    expect(shown()).to.equal('en');
    expect(!!part(page.querySelector('reader-article')!, 'notice')).to.equal(false);
    expect(preferences.get('language')).to.equal('en');
  });

  it('to what is shown, or to nothing, is left to the browser', async () => {
    await follow('le-phi');
    expect(isAtTop(find('#le-phi'))).to.equal(true);
    await follow('none');
    expect(window.scrollY).to.equal(0);
    expect(shown()).to.equal('vi');
  });
});
