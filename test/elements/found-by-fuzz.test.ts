// Faults that random sequences found (test/compatibility/fuzz/), by name, so that they stay mended.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/display-settings/define.js';
import '../../src/elements/font-size/define.js';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import {forgetReader, pageIn, part, settled, textOf, warningsOf} from '../support/reader.js';

const shown = (element: HTMLElement) => textOf(element.shadowRoot);

describe('Found by random sequences:', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  it('the only version of an article is shown, also where its `lang` is no language tag', async () => {
    await warningsOf(async () => {
      const article = await fixture<HTMLElement>(html`
        <reader-article><p lang="[a-">Nội dung</p></reader-article>
      `);
      expect(article.querySelector('p')!.offsetHeight).to.be.above(0);
    });
  });

  it('two versions stand beside each other, also where a `lang` has a bracket in it', async () => {
    const warnings = await warningsOf(async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <reader-language-toggle languages="vi en" side-by-side></reader-language-toggle>
          <reader-article lang="en"><div lang="fr("><p>Un</p></div><div lang="en"><p>One</p></div></reader-article>
        </div>
      `);
      preferences.set({layout: 'side-by-side'});
      await settled();
      expect([...page.querySelectorAll('p')].map(({offsetHeight}) => offsetHeight > 0)).to.deep.equal([
        true,
        true,
      ]);
    });
    expect(warnings.filter((text) => text.includes('cannot be drawn'))).to.deep.equal([]);
  });

  it('a toggle that leaves the page in the moment of a change takes nothing of the page with it', async () => {
    const toggle = await fixture<HTMLElementTagNameMap['reader-language-toggle']>(
      html`<reader-language-toggle languages="vi en"></reader-language-toggle>`,
    );
    toggle.syncLang = true;
    toggle.remove();
    await settled();
    preferences.set({language: 'en'});
    await settled();
    expect(document.documentElement.lang).to.equal('vi');
  });

  it('a label that a framework set to a number, a list or a function is shown as text', async () => {
    const banner = await fixture<HTMLElementTagNameMap['reader-hotline-banner']>(
      html`<reader-hotline-banner number="113"></reader-hotline-banner>`,
    );
    for (const value of [1900, ['a', 'b'], () => 'x']) {
      (banner as {label: unknown}).label = value;
      await settled();
      expect(textOf(part(banner, 'label'))).to.equal(`${String(value)}:`);
    }
  });

  it('a label does not push out the words that stand before the number', async () => {
    const banner = await fixture<HTMLElement>(
      html`<reader-hotline-banner label="Khẩn cấp" number="Công an: 113"></reader-hotline-banner>`,
    );
    expect(shown(banner)).to.match(/^Khẩn cấp: Công an: 113/);
  });

  it('the links of a toggle are shown as they are where none says its language', async () => {
    const toggle = await fixture<HTMLElement>(
      html`<reader-language-toggle><a href="/en">English</a></reader-language-toggle>`,
    );
    expect(toggle.querySelector('a')!.offsetHeight).to.be.above(0);
    toggle.querySelector('a')!.lang = 'en';
    await settled();
    expect(toggle.querySelector('a')!.offsetHeight).to.equal(0);
    expect(shown(toggle)).to.contain('English');
  });

  it('an article follows its attributes after a page translator has put its own elements into it', async () => {
    const article = await fixture<HTMLElementTagNameMap['reader-article']>(html`
      <reader-article lang="vi" author="Nguyễn A" published="2019-10-23T08:06:00+07:00"><p>Nội dung</p></reader-article>
    `);
    const walker = document.createTreeWalker(article.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({data}) => data.trim())) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    article.author = 'Trần B';
    article.published = '2020-01-02T03:04:00+07:00';
    await settled();
    expect(shown(article)).to.contain('Trần B').and.to.contain('02/01/2020').and.not.to.contain('Nguyễn A');
  });

  it('a change that a script tells of an option, or of a choice that is none, changes nothing in the text', async () => {
    const settings = await fixture<HTMLElement>(
      html`<reader-display-settings open></reader-display-settings>`,
    );
    const warnings = await warningsOf(async () => {
      const list = settings.shadowRoot!.querySelector('select')!;
      list.options[1]!.dispatchEvent(new Event('change', {bubbles: true}));
      list.value = 'none such';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      await settled();
      expect(list.value).to.equal('page');
    });
    expect(warnings).to.deep.equal([]);
    expect(preferences.get('lineSpacing')).to.equal('page');
  });
});
