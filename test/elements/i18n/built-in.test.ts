import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {builtIn} from '../../../src/i18n/generated/built-in.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {expectAccessible} from '../../support/accessible.js';
import {forgetReader, pageIn, part, settled, textOf} from '../../support/reader.js';

const languages = Object.entries(builtIn as Record<string, Record<string, unknown>>);

// A language that `npm run locales -- add` brings is tested here without a line of code.
for (const [language, words] of languages)
  describe(`The interface in ${language}, as it is built in,`, () => {
    let page: HTMLElement;

    beforeEach(async () => {
      await pageIn('en');
      page = await fixture<HTMLElement>(html`
        <main>
          <h1>Portal</h1>
          <reader-language-toggle languages="en ${languages.map(([tag]) => tag).join(' ')}"></reader-language-toggle>
          <reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
          <reader-font-size></reader-font-size>
          <reader-article lang=${language}><p lang=${language}>…</p><p lang="en">A paragraph.</p></reader-article>
        </main>
      `);
      await settled();
    });

    afterEach(async () => {
      try {
        await expectAccessible(document.documentElement);
      } finally {
        await forgetReader();
      }
    });

    it('is offered by the toggle, in its own words', () => {
      const choice = page
        .querySelector('reader-language-toggle')!
        .renderRoot.querySelector<HTMLElement>(`button[lang="${language}"]`)!;
      expect(textOf(choice)).to.contain(words['language-toggle.choose']);
    });

    it('is spoken by every element, and marked as what it is', async () => {
      preferences.set({language});
      await settled();
      for (const [tag, id] of [
        ['reader-hotline-banner', 'hotline-banner.label'],
        ['reader-font-size', 'font-size.label'],
      ] as const) {
        const label = part(page.querySelector(tag)!, 'label');
        expect(textOf(label)).to.contain(words[id]);
        expect(label.closest('[lang]')!.getAttribute('lang')).to.equal(words['locale.tag']);
      }
    });
  });
