import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import type {ReaderLanguageToggle} from '../../src/elements/language-toggle/language-toggle.js';
import {preferences} from '../../src/preferences/preferences.js';
import {expectAccessible} from '../support/accessible.js';
import {
  announced,
  forgetReader,
  named,
  pageIn,
  part,
  press,
  pressKey,
  settled,
  textOf,
  warningsOf,
} from '../support/reader.js';

const items = (toggle: ReaderLanguageToggle) => [...toggle.renderRoot.querySelectorAll('li')];

const texts = {
  vi: {
    name: 'Tiếng Việt',
    other: 'en',
    otherName: 'English',
    list: 'Ngôn ngữ',
    change: 'Change the language to English',
    status: 'Language: English',
  },
  en: {
    name: 'English',
    other: 'vi',
    otherName: 'Tiếng Việt',
    list: 'Language',
    change: 'Chuyển ngôn ngữ sang tiếng Việt',
    status: 'Ngôn ngữ: Tiếng Việt',
  },
};

for (const [language, text] of Object.entries(texts))
  describe(`<reader-language-toggle> in place, on a page in ${language}`, () => {
    let page: HTMLElement;
    let toggle: ReaderLanguageToggle;

    beforeEach(async () => {
      await pageIn(language);
      page = await fixture<HTMLElement>(html`
        <main>
          <h1>Portal</h1>
          <reader-language-toggle languages="vi en" sync-lang></reader-language-toggle>
          <reader-article lang="vi"><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p></reader-article>
        </main>
      `);
      toggle = page.querySelector('reader-language-toggle')!;
      await settled();
    });

    afterEach(async () => {
      try {
        await expectAccessible(document.documentElement);
      } finally {
        await forgetReader();
      }
    });

    it('lists the languages by their own names, the current one marked and not pressable', () => {
      expect(toggle.renderRoot.querySelector('nav')!.ariaLabel).to.equal(text.list);
      expect(items(toggle).map(({lang}) => lang)).to.deep.equal(['vi', 'en']);
      const current = part(toggle, 'current');
      expect(textOf(current)).to.equal(text.name);
      expect(current.getAttribute('aria-current')).to.equal('true');
      expect(current.matches('button,a')).to.equal(false);
    });

    it('says what a press does in the language that is chosen by it', () => {
      const link = part(toggle, 'link');
      expect(textOf(link)).to.equal(`${text.otherName} ${text.change}`);
      expect(link.lang).to.equal(text.other);
    });

    it('switches the article, the words and <html lang>, keeps the focus and announces it', async () => {
      await press(part(toggle, 'link'));
      expect(
        [...page.querySelectorAll('p')].filter((p) => p.checkVisibility()).map(({lang}) => lang),
      ).to.deep.equal([text.other]);
      expect(textOf(part(toggle, 'current'))).to.equal(text.otherName);
      expect(toggle.shadowRoot!.activeElement).to.equal(part(toggle, 'current'));
      expect(document.documentElement.lang).to.equal(text.other);
      expect(announced(toggle)).to.equal(text.status);
      expect(toggle.renderRoot.querySelector('nav')!.lang).to.equal(text.other);
    });

    it('announces nothing that the reader chose before and finds again, however late the tag comes', async () => {
      preferences.set({language: text.other, layout: 'side-by-side'});
      for (const attribute of ['', 'side-by-side']) {
        toggle.remove();
        await settled();
        toggle = document.createElement('reader-language-toggle');
        toggle.languages = 'vi en';
        toggle.toggleAttribute('side-by-side', !!attribute);
        page.prepend(toggle);
        await settled();
        expect(announced(toggle), attribute).to.equal('');
      }
    });

    it('works with the keyboard: Tab, then Enter', async () => {
      await pressKey('Tab', 'Enter');
      expect(preferences.get('language')).to.equal(text.other);
    });

    it('gives <html lang> back when it goes', async () => {
      await press(part(toggle, 'link'));
      toggle.remove();
      expect(document.documentElement.lang).to.equal(language);
    });
  });

describe('<reader-language-toggle> with links of the author’s', () => {
  let toggle: ReaderLanguageToggle;
  beforeEach(async () => {
    await pageIn('vi');
    preferences.set({language: 'en'});
    const page = await fixture<HTMLElement>(html`
      <main>
        <h1>Portal</h1>
        <reader-language-toggle>
          <a href="#vi" lang="vi" hreflang="vi">Tiếng Việt</a>
          <a href="#en" lang="en" hreflang="en">English</a>
        </reader-language-toggle>
      </main>
    `);
    toggle = page.querySelector('reader-language-toggle')!;
    await settled();
  });
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    try {
      await expectAccessible(document.documentElement);
    } finally {
      await forgetReader();
    }
  });

  it('obeys the address: the page’s language is the current one, whatever was chosen elsewhere', () => {
    expect(textOf(part(toggle, 'current'))).to.equal('Tiếng Việt');
  });

  it('offers the other as a real link to its address', () => {
    const link = part<HTMLAnchorElement>(toggle, 'link');
    expect(link.getAttribute('href')).to.equal(toggle.querySelector<HTMLAnchorElement>('[lang=en]')!.href);
    expect([link.lang, link.hreflang, link.rel]).to.deep.equal(['en', 'en', 'alternate']);
  });

  it('follows the author’s own link, so that what the portal listens to still happens', async () => {
    let clicked: EventTarget | null = null;
    toggle.addEventListener('click', ({target}) => (clicked = target), {once: true});
    await press(part(toggle, 'link'));
    expect(clicked).to.equal(toggle.querySelector('[lang=en]'));
    expect(location.hash).to.equal('#en');
    expect(preferences.get('language')).to.equal('en');
  });

  it('stays where a page says no, as for an unsaved form', async () => {
    preferences.reset();
    toggle.addEventListener('reader-language-request', (event) => event.preventDefault());
    await press(part(toggle, 'link'));
    expect(location.hash).to.equal('');
    expect(preferences.get('language')).to.equal(undefined);
  });

  it('switches in place instead when it is told to', async () => {
    toggle.inPlace = true;
    await settled();
    expect(textOf(part(toggle, 'current'))).to.equal('English');
    await press(named(toggle, 'Tiếng Việt'));
    expect(location.hash).to.equal('');
    expect(textOf(part(toggle, 'current'))).to.equal('Tiếng Việt');
  });

  it('follows when the portal changes its links', async () => {
    toggle.insertAdjacentHTML('beforeend', '<a href="#km" lang="km">ភាសាខ្មែរ</a>');
    await settled();
    expect(items(toggle).map(({lang}) => lang)).to.deep.equal(['vi', 'en', 'km']);
  });
});

describe('<reader-language-toggle> given languages it cannot read', () => {
  afterEach(forgetReader);

  it('leaves a malformed tag out with one warning, and keeps one without a name as its tag', async () => {
    let toggle!: ReaderLanguageToggle;
    const warnings = await warningsOf(async () => {
      toggle = await fixture<ReaderLanguageToggle>(
        html`<reader-language-toggle languages="vi_VN fr tyz 🙂"></reader-language-toggle>`,
      );
    });
    expect(items(toggle).map(({lang}) => lang)).to.deep.equal(['vi-VN', 'fr', 'tyz']);
    expect(textOf(items(toggle)[1]!)).to.contain('Français');
    expect(textOf(items(toggle)[2]!)).to.equal('tyz');
    expect(warnings).to.deep.equal([
      '<reader-language-toggle languages="🙂">: not a BCP 47 tag; it is left out.',
    ]);
  });

  it('shows nothing at all without languages', async () => {
    const toggle = await fixture<ReaderLanguageToggle>(
      html`<reader-language-toggle></reader-language-toggle>`,
    );
    expect(toggle.renderRoot.querySelector('nav')!.checkVisibility()).to.equal(false);
  });
});
