// Pages that the reader's browser translates. Google Chrome marks `<html>` with a class, Safari writes only its
// `lang`, Edge only marks the elements; each writes its words into the text of the page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/font-size/define.js';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {noErrors} from '../support/no-errors.js';
import {
  announced,
  drawnSize,
  forgetReader,
  named,
  pageIn,
  part,
  press,
  settled,
  textOf,
} from '../support/reader.js';

const root = document.documentElement;

/** Writes other words into the page's own text, each text in two `<font>` elements, as Google's script does. */
function translateText(page: Element): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (/\S/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild!.textContent = text.data.includes('02163') ? text.data : 'Texte de la page';
    text.replaceWith(outer);
  }
}

const BROWSERS: readonly [name: string, translate: (page: Element, language: string) => void][] = [
  [
    'Google Chrome',
    (page, language) => {
      root.classList.add('translated-ltr');
      root.lang = language;
      translateText(page);
    },
  ],
  [
    'Safari',
    (page, language) => {
      root.lang = language;
      translateText(page);
    },
  ],
  [
    'Edge',
    (page) => {
      for (const element of page.querySelectorAll('p,h1,a')) element.setAttribute('_msttexthash', '1');
      for (const text of page.querySelectorAll('p,h1')) text.textContent = 'Texte de la page';
    },
  ],
];

const LINKS = html`<reader-language-toggle>
  <a href=${location.href} lang="vi">Tiếng Việt</a> <a href="/en" lang="en">English</a>
</reader-language-toggle>`;
const IN_PLACE = html`<reader-language-toggle languages="vi en" sync-lang></reader-language-toggle>`;
const HOTLINE = html`<reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>`;

const open = async (content: unknown): Promise<HTMLElement> => {
  await pageIn('vi');
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  await settled();
  return page;
};
const oneLanguage = (language: string | undefined) =>
  html`<reader-article lang=${language}
    ><h1 slot="title">Lịch tiếp công dân</h1><reader-font-size slot="tools"></reader-font-size>
    <p>Trụ sở mở cửa các ngày làm việc trong tuần.</p></reader-article
  >`;

for (const [browser, translate] of BROWSERS)
  describe(`A reader whose ${browser} translates the page`, () => {
    noErrors();

    afterEach(async () => {
      root.classList.remove('translated-ltr');
      await forgetReader();
    });

    for (const [how, language] of [
      ['with the mark of its language', 'vi'],
      ['without a mark', undefined],
    ] as const)
      it(`gets no notice and no announcement in an article ${how}, and enlarges it, and calls`, async () => {
        const page = await open(html`${LINKS}${HOTLINE}${oneLanguage(language)}`);
        const toggle = page.querySelector('reader-language-toggle')!;
        const article = page.querySelector('reader-article')!;
        translate(page, 'fr');
        await settled();
        expect(!!part(article, 'notice')).to.equal(false);
        expect(announced(toggle)).to.equal('');
        expect(part(toggle, 'current').lang).to.equal('vi');
        const before = drawnSize(article.querySelector('p')!);
        await press(part(page.querySelector('reader-font-size')!, 'larger'));
        expect(drawnSize(article.querySelector('p')!) / before).to.be.closeTo(1.125, 0.01);
        expect(page.querySelector('a[href^=tel]')!.checkVisibility()).to.equal(true);
      });

    it('switches between the versions as before, and the language that the browser declares stays', async () => {
      const page = await open(html`
        ${IN_PLACE}
        <reader-article lang="vi"><p lang="vi">Lịch tiếp công dân</p><p lang="en">Office hours</p></reader-article>
      `);
      const toggle = page.querySelector('reader-language-toggle')!;
      const shown = () => [...page.querySelectorAll('p')].find((p) => p.checkVisibility())!.lang;
      translate(page, 'fr');
      const {lang} = root;
      await settled();
      expect(shown()).to.equal('vi');
      await press(named(toggle, 'English'));
      expect(shown()).to.equal('en');
      expect(announced(toggle)).to.include('English');
      expect(root.lang).to.equal(browser === 'Edge' ? 'en' : lang);
    });

    it('finds the version that they chose meanwhile, and its language, after they asked for the original', async () => {
      const page = await open(html`
        ${IN_PLACE}
        <reader-article lang="vi"><p lang="vi">Lịch tiếp công dân</p><p lang="en">Office hours</p></reader-article>
      `);
      translate(page, 'fr');
      await settled();
      await press(named(page.querySelector('reader-language-toggle')!, 'English'));
      if (browser !== 'Edge') root.lang = 'vi';
      root.classList.remove('translated-ltr');
      await settled();
      expect(root.lang).to.equal('en');
      expect(page.querySelector('reader-article')!.shownLanguage).to.equal('en');
    });

    it('finds the page as it was after they asked for the original', async () => {
      const page = await open(html`${LINKS}${oneLanguage('vi')}`);
      const toggle = page.querySelector('reader-language-toggle')!;
      translate(page, 'fr');
      await settled();
      root.classList.remove('translated-ltr');
      root.lang = 'vi';
      await settled();
      expect(announced(toggle)).to.equal('');
      expect(part(toggle, 'current').lang).to.equal('vi');
      expect(!!part(page.querySelector('reader-article')!, 'notice')).to.equal(false);
    });
  });

describe('A reader whose Google Chrome translates the page into a language that it has a version in', () => {
  noErrors();
  afterEach(async () => {
    root.classList.remove('translated-ltr');
    await forgetReader();
  });

  it('stays in the version that they read', async () => {
    const page = await open(html`
      ${IN_PLACE}
      <reader-article lang="vi"><p lang="vi">Lịch tiếp công dân</p><p lang="en">Office hours</p></reader-article>
    `);
    root.classList.add('translated-ltr');
    root.lang = 'en';
    await settled();
    expect(page.querySelector('reader-article')!.shownLanguage).to.equal('vi');
  });
});

describe('An application that changes its language', () => {
  noErrors();
  afterEach(forgetReader);

  const LABELS = {vi: 'Cỡ chữ', en: 'Text size'};
  const label = (page: Element) => textOf(part(page.querySelector('reader-font-size')!, 'label'));

  it('with the text of an article that has no mark is followed, and announces that itself', async () => {
    const page = await open(html`${LINKS}${oneLanguage(undefined)}`);
    expect(label(page)).to.equal(LABELS.vi);
    root.lang = 'en';
    page.querySelector('p')!.textContent = 'The office is open on weekdays.';
    page.querySelector('h1')!.textContent = 'Reception of citizens';
    await settled();
    expect(label(page)).to.equal(LABELS.en);
    expect(announced(page.querySelector('reader-language-toggle')!)).to.equal('');
  });

  it('is followed when the words come late, inside an element that stays', async () => {
    const page = await open(
      html`<reader-article><div><p>Trụ sở mở cửa các ngày làm việc trong tuần.</p></div></reader-article><reader-font-size></reader-font-size>`,
    );
    root.lang = 'en';
    await settled();
    page.querySelector('p')!.firstChild!.nodeValue = 'The office is open on weekdays.';
    await settled();
    expect(label(page)).to.equal(LABELS.en);
  });

  it('with another article, which is in another language than the new page, says so', async () => {
    const page = await open(html`${LINKS}${oneLanguage('vi')}`);
    root.lang = 'en';
    await settled();
    const next = page.querySelector('reader-article')!.cloneNode(true) as HTMLElement;
    page.querySelector('reader-article')!.remove();
    page.append(next);
    await settled();
    expect(textOf(part(page.querySelector('reader-article')!, 'notice'))).to.include(
      'only available in Vietnamese',
    );
    expect(label(page)).to.equal(LABELS.en);
  });
});
