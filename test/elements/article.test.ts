import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import type {ReaderArticle} from '../../src/elements/article/article.js';
import {preferences} from '../../src/preferences/preferences.js';
import {expectAccessible} from '../support/accessible.js';
import {forgetReader, pageIn, part, settled, textOf, warningsOf} from '../support/reader.js';

const bilingual = () => html`
  <main>
    <reader-article published="2019-10-23T08:06:00+07:00" source="Báo Yên Bái" lang="vi">
      <h1 slot="title" lang="vi">Tiêu đề</h1>
      <h1 slot="title" lang="en">Title</h1>
      <p slot="lead" lang="vi">Lời dẫn của bài viết.</p>
      <p slot="lead" lang="en">The lead.</p>
      <div lang="vi"><p>Nội dung tiếng Việt của bài viết.</p></div>
      <div lang="en"><p>The body in English, from Yên Bái.</p></div>
      <p>4.400 · 85% · 17/8/2016</p>
    </reader-article>
  </main>
`;

/** Returns the page's own texts that are on the screen. */
const seen = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>('h1,p')].filter((element) => element.checkVisibility()).map(textOf);

const date = (page: Element) => page.querySelector('reader-article')!.renderRoot.querySelector('time')!;

for (const [language, expected] of Object.entries({
  vi: {
    seen: [
      'Tiêu đề',
      'Lời dẫn của bài viết.',
      'Nội dung tiếng Việt của bài viết.',
      '4.400 · 85% · 17/8/2016',
    ],
    date: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
    source: 'Nguồn: Báo Yên Bái',
  },
  en: {
    seen: ['Title', 'The lead.', 'The body in English, from Yên Bái.', '4.400 · 85% · 17/8/2016'],
    date: '23 October 2019, 08:06',
    source: 'Source: Báo Yên Bái',
  },
}))
  describe(`<reader-article> for a reader of ${language}`, () => {
    let page: HTMLElement;

    beforeEach(async () => {
      await pageIn('vi');
      preferences.set({language});
      page = await fixture<HTMLElement>(bilingual());
      await settled();
    });

    afterEach(async () => {
      try {
        await expectAccessible(document.documentElement);
      } finally {
        await forgetReader();
      }
    });

    it('shows the version in the reader’s language and what belongs to every version, numbers untouched', () => {
      expect(seen(page)).to.deep.equal(expected.seen);
    });

    it('gives the date in the words of that language, and for machines with its offset', () => {
      expect(textOf(date(page))).to.equal(expected.date);
      expect(date(page).dateTime).to.equal('2019-10-23T08:06:00+07:00');
      expect(date(page).lang).to.equal(language);
    });

    it('names the source, each part marked with the language it is in', () => {
      const label = [...page.querySelector('reader-article')!.renderRoot.querySelectorAll('p')].find((p) =>
        textOf(p).includes('Báo'),
      )!;
      expect(textOf(label)).to.equal(expected.source);
      expect([...label.querySelectorAll('span')].map(({lang}) => lang)).to.deep.equal([language, 'vi']);
    });

    it('shows no notice, as nothing is missing', () => {
      expect(part(page.querySelector('reader-article')!, 'notice')).to.equal(null);
    });
  });

describe('<reader-article> without a version in the reader’s language', () => {
  const vietnameseOnly = () => html`
    <main>
      <reader-article lang="vi">
        <h1 slot="title" lang="vi">Thông báo lịch tiếp công dân</h1>
        <h1 slot="title" lang="en">Reception of citizens</h1>
        <div lang="vi"><p>Ủy ban nhân dân xã thông báo lịch tiếp công dân.</p></div>
      </reader-article>
    </main>
  `;
  afterEach(async () => {
    try {
      await expectAccessible(document.documentElement);
    } finally {
      await forgetReader();
    }
  });

  for (const [language, notice] of [
    ['en', 'This article is only available in Vietnamese.'],
    ['vi', undefined],
  ] as const)
    it(`shows what there is to a reader of ${language}, and says so in their language`, async () => {
      await pageIn(language);
      const page = await fixture<HTMLElement>(vietnameseOnly());
      await settled();
      expect(seen(page)).to.deep.equal([
        'Thông báo lịch tiếp công dân',
        'Ủy ban nhân dân xã thông báo lịch tiếp công dân.',
      ]);
      const shown = part(page.querySelector('reader-article')!, 'notice');
      expect(shown ? textOf(shown) : undefined).to.equal(notice);
      if (shown) expect(shown.closest('[lang]')!.getAttribute('lang')).to.equal(language);
    });

  it('names the language as Vietnamese writes it inside a sentence', async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(
      html`<main><reader-article lang="en"><h1 slot="title">Title</h1><p>In English only.</p></reader-article></main>`,
    );
    await settled();
    expect(textOf(part(page.querySelector('reader-article')!, 'notice'))).to.equal(
      'Bài viết này chỉ có bằng tiếng Anh.',
    );
  });

  it('gives way to the author’s own notice', async () => {
    await pageIn('en');
    const page = await fixture<HTMLElement>(html`
      <main>
        <reader-article lang="vi">
          <h1 slot="title">Tiêu đề</h1>
          <p>Nội dung.</p>
          <p slot="notice" lang="en">Ask for a translation: 1022.</p>
        </reader-article>
      </main>
    `);
    await settled();
    expect(page.querySelector('p[slot]')!.checkVisibility()).to.equal(true);
  });

  it('tells the page what was asked for and what is shown', async () => {
    await pageIn('en');
    const container = await fixture<HTMLElement>(html`<main><h1>Portal</h1></main>`);
    const heard = oneEvent(document, 'reader-article-change');
    const article = document.createElement('reader-article');
    article.lang = 'vi';
    article.append(document.createElement('p'));
    container.append(article);
    expect((await heard).detail).to.deep.equal({
      language: 'vi',
      previous: undefined,
      requested: 'en',
      missing: true,
    });
    expect((article as ReaderArticle).shownLanguage).to.equal('vi');
  });

  it('says nothing of the first version where it is the one that was to be expected, and reports the next', async () => {
    await pageIn('vi');
    const heard: unknown[] = [];
    const note = ({detail}: CustomEvent) => heard.push(detail);
    document.addEventListener('reader-article-change', note);
    const page = await fixture<HTMLElement>(html`
      <main>
        <h1>Portal</h1>
        <reader-language-toggle languages="vi en"></reader-language-toggle>
        <reader-article lang="vi">
          <p lang="vi">Ủy ban nhân dân tỉnh đã ban hành kế hoạch.</p>
          <p lang="en">The committee has issued a plan.</p>
        </reader-article>
      </main>
    `);
    await settled();
    const article = page.querySelector('reader-article')!;
    expect(heard).to.deep.equal([]);
    expect(article.shownLanguage).to.equal('vi');
    preferences.set({language: 'en'});
    await settled();
    document.removeEventListener('reader-article-change', note);
    expect(heard).to.deep.equal([{language: 'en', previous: 'vi', requested: 'en', missing: false}]);
    expect(article.shownLanguage).to.equal('en');
  });
});

describe('<reader-article> around a body that is already there', () => {
  afterEach(forgetReader);

  it('shows all of it, also paragraphs that Word marked as another language', async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(html`
      <reader-article>
        Ngày 05/3, đoàn công tác làm việc tại xã.
        <p>Ủy ban nhân dân tỉnh đã ban hành kế hoạch.</p>
        <p lang="SV">Ủy ban nhân dân tỉnh đã ban hành kế hoạch.</p>
        <p lang="en-US">Open Government Partnership.</p>
      </reader-article>
    `);
    await settled();
    expect(seen(page)).to.have.length(3);
    expect(part(page as ReaderArticle, 'notice')).to.equal(null);
  });

  it('leaves the page’s HTML as it was when it goes, and what the portal hid stays hidden', async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(html`
      <div><reader-article lang="vi"><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p><p lang="en" hidden>Draft.</p></reader-article></div>
    `);
    const article = page.querySelector('reader-article')!;
    await settled();
    expect([...article.children].map((child) => (child as HTMLElement).hidden)).to.deep.equal([
      false,
      true,
      true,
    ]);
    article.remove();
    expect([...article.children].map((child) => (child as HTMLElement).hidden)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('follows when versions come later, as from a portal’s framework', async () => {
    await pageIn('en');
    const article = await fixture<ReaderArticle>(
      html`<reader-article lang="vi"><p lang="vi">Một đoạn văn.</p></reader-article>`,
    );
    await settled();
    expect(part(article, 'notice')).to.exist;
    const english = document.createElement('p');
    english.lang = 'en';
    english.textContent = 'A paragraph.';
    article.append(english);
    await settled();
    expect(seen(article)).to.deep.equal(['A paragraph.']);
    expect(part(article, 'notice')).to.equal(null);
  });
});

describe('<reader-article> given something it cannot read', () => {
  afterEach(forgetReader);

  it('shows an unreadable date as it was written, with no <time> and one warning', async () => {
    let article!: ReaderArticle;
    const warnings = await warningsOf(async () => {
      article = await fixture<ReaderArticle>(
        html`<reader-article published="31/02/2019" lang="en"></reader-article>`,
      );
      article.requestUpdate();
    });
    expect(textOf(part(article, 'date'))).to.equal('31/02/2019');
    expect(article.renderRoot.querySelector('time')).to.equal(null);
    expect(warnings).to.deep.equal([
      '<reader-article published="31/02/2019">: not a date that can be read; it is shown as it is.',
    ]);
  });

  it('shows nothing for the date that a system writes for none, with one warning', async () => {
    let article!: ReaderArticle;
    const warnings = await warningsOf(async () => {
      article = await fixture<ReaderArticle>(
        html`<reader-article published="1900-01-01T00:00:00" lang="en"></reader-article>`,
      );
      article.requestUpdate();
    });
    expect(part(article, 'date')).to.equal(null);
    expect(textOf(article.renderRoot)).to.equal('');
    expect(warnings).to.deep.equal([
      '<reader-article published="1900-01-01T00:00:00">: a date that stands for none, leave it out; it is not shown.',
    ]);
    article.modified = '2019-10-23';
    await settled();
    expect(textOf(part(article, 'date'))).to.equal('Updated: 23 October 2019');
  });

  it('takes Vietnam’s time where the time zone is none, with one warning', async () => {
    let article!: ReaderArticle;
    const warnings = await warningsOf(async () => {
      article = await fixture<ReaderArticle>(
        html`<reader-article published="23/10/2019 08:06:00" time-zone="Hanoi" lang="en"></reader-article>`,
      );
    });
    expect(article.renderRoot.querySelector('time')!.dateTime).to.equal('2019-10-23T08:06:00+07:00');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<reader-article time-zone="Hanoi">');
  });

  it('survives malformed languages, and the text stays', async () => {
    await pageIn('x');
    const article = await fixture<ReaderArticle>(
      html`<reader-article lang="🙂"><p lang="">A</p><p lang="vi_VN_">B</p></reader-article>`,
    );
    await settled();
    expect(seen(article)).to.include('A');
  });

  it('says whose time it is to readers whose clocks show another', async () => {
    const article = await fixture<ReaderArticle>(
      html`<reader-article published="2019-10-23T08:06:00+07:00" lang="en"></reader-article>`,
    );
    const offset = new Date('2019-10-23T01:06:00Z').getTimezoneOffset();
    expect(textOf(part(article, 'date')).includes('(UTC+07:00)')).to.equal(offset !== -420);
  });
});

describe('<reader-article> on the pages that portals really have', () => {
  afterEach(forgetReader);

  it('takes Vietnamese text for Vietnamese under <html lang="en">, and says so to a reader who chose English', async () => {
    await pageIn('en');
    const page = await fixture<HTMLElement>(
      html`<div>
        <reader-language-toggle languages="vi en"></reader-language-toggle>
        <reader-article published="23/10/2019"><p>Ủy ban nhân dân tỉnh đã ban hành kế hoạch.</p></reader-article>
      </div>`,
    );
    const article = page.querySelector('reader-article')!;
    await settled();
    expect(textOf(article.renderRoot.querySelector('time'))).to.equal('Thứ Tư, ngày 23/10/2019');
    expect(part(article, 'notice')).to.exist;
  });

  it('does not count an empty version that a template left', async () => {
    await pageIn('en');
    const article = await fixture<ReaderArticle>(
      html`<reader-article lang="vi"><div lang="vi"><p>Một đoạn văn.</p></div><div lang="en"></div></reader-article>`,
    );
    await settled();
    expect(seen(article)).to.deep.equal(['Một đoạn văn.']);
    expect(part(article, 'notice')).to.exist;
  });

  it('shows every version in turn also after it was copied', async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(
      html`<div><reader-article lang="vi"><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p></reader-article></div>`,
    );
    await settled();
    const copy = page.firstElementChild!.cloneNode(true) as ReaderArticle;
    page.replaceChildren(copy);
    preferences.set({language: 'en'});
    await settled();
    expect(seen(copy)).to.deep.equal(['A paragraph.']);
  });

  it('takes what frameworks hand over: attributes that go, properties that are no text', async () => {
    const article = await fixture<ReaderArticle>(
      html`<reader-article published="23/10/2019" modified="24/10/2019" time-zone="Asia/Ho_Chi_Minh"></reader-article>`,
    );
    for (const name of ['published', 'time-zone']) article.removeAttribute(name);
    Object.assign(article, {modified: 20191023, source: undefined});
    await warningsOf(settled);
    expect(textOf(part(article, 'date'))).to.equal('Updated: 20191023');
  });

  it('leaves the way in which a theme reckons boxes: paddings are part of a width, handed down to everything', async () => {
    const page = await fixture(html`
      <div>
        <style>
          .theme * {
            box-sizing: inherit;
          }
          .theme p {
            width: 200px;
            padding: 20px;
          }
        </style>
        <div class="theme" style="box-sizing: border-box">
          <p>Ngoài bài viết.</p>
          <reader-article><p>Trong bài viết.</p></reader-article>
        </div>
      </div>
    `);
    await settled();
    const widths = [...page.querySelectorAll('p')].map((p) => p.getBoundingClientRect().width);
    expect(widths).to.deep.equal([200, 200]);
  });
});
