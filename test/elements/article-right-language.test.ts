import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import {forgetReader, pageIn, settled} from '../support/reader.js';

const article = async (content: unknown, language = 'vi') => {
  await pageIn(language);
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  await settled();
  return page;
};

describe('A screen reader gets the voice that the words need', () => {
  afterEach(forgetReader);

  it('in runs that Word marked wrong, and the right marks stay', async () => {
    const page = await article(html`
      <reader-article lang="vi">
        <p>
          <span lang="SV">Ủy ban nhân dân tỉnh</span> <span lang="EN-US">đã ban hành</span>
          <span lang="PT-BR">công tác</span> kế hoạch. <span lang="en">Open Government Partnership</span>,
          <span lang="fr">café</span>, <span lang="NL">2019</span>
        </p>
      </reader-article>
    `);
    expect([...page.querySelectorAll('span')].map(({lang}) => lang)).to.deep.equal([
      'vi',
      'vi',
      'vi',
      'en',
      'fr',
      'NL',
    ]);
    const gone = page.querySelector('reader-article')!;
    gone.remove();
    expect([...gone.querySelectorAll('span')].map(({lang}) => lang).slice(0, 3)).to.deep.equal([
      'SV',
      'EN-US',
      'PT-BR',
    ]);
  });

  it('in an English paragraph with Vietnamese names, which stays English', async () => {
    const page = await article(html`
      <reader-article lang="vi">
        <p lang="en">The provincial offices of Yên Bái and Hà Nội met to plan schools for children.</p>
      </reader-article>
    `);
    expect(page.querySelector('p')!.lang).to.equal('en');
  });

  it('where a template says English over Vietnamese text, until the article goes', async () => {
    const page = await article(
      html`<reader-article><p>Ủy ban nhân dân xã thông báo lịch tiếp công dân.</p></reader-article>`,
      'en',
    );
    const element = page.querySelector('reader-article')!;
    expect(element.lang).to.equal('vi');
    element.remove();
    expect(element.hasAttribute('lang')).to.equal(false);
  });

  it('in marks that a framework writes later', async () => {
    const page = await article(html`<reader-article lang="vi"><p>Thông báo của Ủy ban</p></reader-article>`);
    page.querySelector('p')!.lang = 'sv';
    await settled();
    expect(page.querySelector('p')!.lang).to.equal('vi');
  });

  it('and no paragraph vanishes because it was put right', async () => {
    const page = await article(html`
      <reader-article lang="vi">
        <p>Đoạn không có đánh dấu.</p>
        <p lang="SV">Đoạn thứ hai của bài viết này.</p>
        <p lang="EN-US">Open Government Partnership</p>
      </reader-article>
    `);
    for (const paragraph of page.querySelectorAll('p')) expect(paragraph.checkVisibility()).to.equal(true);
  });
});
