import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import {expectAccessible} from '../support/accessible.js';
import {
  announced,
  forgetReader,
  pageIn,
  part,
  press,
  settled,
  textOf,
  warningsOf,
} from '../support/reader.js';

let page: HTMLElement;
const open = async (content: unknown, language = 'vi') => {
  await pageIn('vi');
  preferences.set({language});
  page = await fixture<HTMLElement>(html`<main><h1>Cổng thông tin</h1>${content}</main>`);
  await settled();
};
const article = () => page.querySelector('reader-article')!;
const notice = () => textOf(part(article(), 'notice'));

describe('A reader is told what the text is not', () => {
  afterEach(async () => {
    try {
      await expectAccessible(document.documentElement);
    } finally {
      await forgetReader();
    }
  });

  it('that it is missing in their language, with the languages it can be read in', async () => {
    await open(
      html`<reader-article lang="vi"
        ><div lang="vi"><p>Nội dung của bài viết.</p></div>
        <div lang="en"><p>The text.</p></div></reader-article
      >`,
      'fr',
    );
    expect(notice()).to.equal('Bài viết này không có bản tiếng Pháp. Đọc bằng: English');
    await press(part(article(), 'choice'));
    expect(page.querySelector<HTMLElement>('[lang=en]')!.checkVisibility()).to.equal(true);
    expect(document.activeElement).to.equal(article());
  });

  for (const [versions, expected] of [
    ['vi-VN en-US', 'Bài viết này không có bản tiếng Pháp. Đọc bằng: English'],
    ['vi-VN en-US en-GB', 'Bài viết này không có bản tiếng Pháp. Đọc bằng: American English British English'],
  ] as const)
    it(`by names without a region, unless two differ by it: ${versions}`, async () => {
      await open(
        html`<reader-article lang="vi"
          >${versions.split(' ').map((language) => html`<div lang=${language}><p>The text.</p></div>`)}</reader-article
        >`,
        'fr',
      );
      await pageIn('en');
      expect(notice()).to.equal(expected);
    });

  it('that a translation is older than the original, and when that changed', async () => {
    await open(
      html`<reader-article lang="vi" modified="10/02/2020 08:00:00"
        ><div lang="vi"><p>Nội dung của bài viết.</p></div>
        <div lang="en" data-modified="2020-02-03"><p>The text.</p></div></reader-article
      >`,
      'en',
    );
    expect(notice()).to.equal(
      'The version in English is older than the original. Original updated: 10 February 2020, 08:00 Read it in: Tiếng Việt',
    );
    expect(textOf(part(article(), 'date'))).to.equal('Updated: 3 February 2020');
  });

  it('nothing where the dates are of one day, or cannot be read', async () => {
    await open(
      html`<reader-article lang="vi" modified="2020-02-03T08:00:00+07:00"
        ><div lang="vi"><p>Nội dung của bài viết.</p></div>
        <div lang="en" modified="2020-02-03"><p>The text.</p></div></reader-article
      >`,
      'en',
    );
    expect(part(article(), 'notice')).to.equal(null);
    page.querySelector('[lang=en]')!.setAttribute('modified', 'hôm qua');
    await settled();
    expect(part(article(), 'notice')).to.equal(null);
  });

  it('that a machine translated it; an unknown word says nothing, with one warning', async () => {
    await open(
      html`<reader-article lang="vi"
        ><div lang="vi"><p>Nội dung của bài viết.</p></div>
        <div lang="en" translation="machine"><p>The text.</p></div></reader-article
      >`,
      'en',
    );
    expect(notice()).to.contain('The version in English is a machine translation.');
    const warnings = await warningsOf(() =>
      page.querySelector('[lang=en]')!.setAttribute('translation', 'robot'),
    );
    expect(part(article(), 'notice')).to.equal(null);
    expect(warnings).to.have.length(1);
  });

  it('on the toggle before the press, until the version arrives', async () => {
    await open(html`
      <reader-language-toggle languages="vi en"></reader-language-toggle>
      <reader-article lang="vi"><div lang="vi"><p>Nội dung của bài viết.</p></div></reader-article>
    `);
    const toggle = page.querySelector('reader-language-toggle')!;
    expect(textOf(part(toggle, 'note'))).to.equal('(article not in English)');
    expect(part(toggle, 'note').lang).to.equal('en');
    article().insertAdjacentHTML('beforeend', '<div lang="en"><p>The text.</p></div>');
    await settled();
    expect(part(toggle, 'note')).to.equal(null);
    await press(part(toggle, 'link'));
    page.querySelector('div[lang=en]')!.remove();
    await settled();
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(notice()).to.equal('This article is only available in Vietnamese.');
  });

  it('on the toggle after the press, which would else be heard as if the article were in that language', async () => {
    await open(html`
      <reader-language-toggle languages="vi en"></reader-language-toggle>
      <reader-article lang="vi"><div lang="vi"><p>Nội dung của bài viết.</p></div></reader-article>
    `);
    const toggle = page.querySelector('reader-language-toggle')!;
    await press(part(toggle, 'link'));
    expect(announced(toggle)).to.equal('Language: English (article not in English)');
  });

  it('though the developer is, where the title of the document is about something else', async () => {
    document.title = 'Cổng thông tin';
    const warnings = await warningsOf(() =>
      open(html`<reader-article lang="vi" sync-title
        ><h2 slot="title" lang="vi">Lịch tiếp công dân</h2><h2 slot="title" lang="en">Reception of citizens</h2>
        <div lang="vi"><p>Nội dung của bài viết.</p></div><div lang="en"><p>The text.</p></div></reader-article
      >`),
    );
    preferences.set({language: 'en'});
    await settled();
    expect(document.title).to.equal('Cổng thông tin');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<reader-article sync-title/);
  });

  for (const [how, title, heading = 'Lịch tiếp công dân'] of [
    ['', 'Lịch tiếp công dân – Suối Lành'],
    [', also if it is decomposed', 'Lịch tiếp công dân – Suối Lành'.normalize('NFD')],
    [', also with no-break spaces', 'Lịch\u00a0tiếp\u00a0\u00a0công dân – Suối\u00a0Lành'],
    [
      ', also from a decomposed heading',
      'Lịch tiếp công dân – Suối Lành',
      'Lịch tiếp công dân'.normalize('NFD'),
    ],
    [
      ', also from a heading with soft hyphens',
      'Lịch tiếp công dân – Suối Lành',
      'Lịch tiếp\u200b công\u00ad dân',
    ],
  ])
    it(`in the title of the document, which follows and is given back${how}`, async () => {
      document.title = title!;
      await open(html`<reader-article lang="vi" sync-title
        ><h2 slot="title" lang="vi">${heading}</h2><h2 slot="title" lang="en">Reception of citizens</h2>
        <div lang="vi"><p>Nội dung của bài viết.</p></div><div lang="en"><p>The text.</p></div></reader-article
      >`);
      expect(document.title).to.equal(title);
      preferences.set({language: 'en'});
      await settled();
      expect(document.title).to.equal('Reception of citizens – Suối Lành');
      preferences.set({language: 'vi'});
      await settled();
      expect(document.title).to.equal('Lịch tiếp công dân – Suối Lành');
      article().remove();
      expect(document.title).to.equal(title);
    });
});
