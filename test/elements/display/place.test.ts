import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/display-settings/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {choose} from '../../support/display.js';
import {topOfLetters} from '../../support/page-px.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

const paragraphs = Array.from(
  {length: 120},
  (_, n) => html`<p>${`${n}. ${'Ủy ban nhân dân tỉnh đã ban hành kế hoạch. '.repeat(3 + (n % 4))}`}</p>`,
);

const later = () => new Promise((done) => setTimeout(done, 600));

describe('The reader’s place', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(async () => {
    window.scrollTo(0, 0);
    await forgetReader();
  });

  for (const choice of [
    {lineSpacing: '2.5'},
    {letterSpacing: '0.2'},
    {wordSpacing: '0.5'},
    {paragraphSpacing: '3'},
    {lineWidth: '45'},
    {theme: 'dark'},
    {typeface: 'clear'},
    {alignment: 'justify'},
  ] as const)
    it(`is kept by ${JSON.stringify(choice)}, and when that is taken back`, async () => {
      const page = await fixture<HTMLElement>(
        html`<main><reader-article lang="vi">${paragraphs}</reader-article></main>`,
      );
      await settled();
      window.scrollTo(0, 0.5 * document.documentElement.scrollHeight);
      await settled();
      const reading = [...page.querySelectorAll('p')].find((p) => p.getBoundingClientRect().top >= 0)!;
      window.scrollBy(0, reading.getBoundingClientRect().top - 1);
      await settled();
      const text = [...reading.childNodes].find((node) => node instanceof Text)!;
      // The middle of the line: its letters stand in the middle of its height, which may be another.
      const before = topOfLetters(text);
      preferences.set(choice);
      await settled();
      await later();
      expect(topOfLetters(text), 'after the choice').to.be.closeTo(before, 2);
      preferences.reset();
      await settled();
      await later();
      expect(topOfLetters(text), 'taken back').to.be.closeTo(before, 2);
    }).timeout(10_000);

  it('is the list that is being used, while it is used', async () => {
    const page = await fixture<HTMLElement>(html`
      <main><reader-article lang="vi">${paragraphs}<reader-display-settings open></reader-display-settings></reader-article></main>
    `);
    const control = page.querySelector('reader-display-settings')!;
    control.scrollIntoView();
    await settled();
    const list = control.renderRoot.querySelector<HTMLSelectElement>('#lineSpacing')!;
    list.focus();
    const before = list.getBoundingClientRect().top;
    await choose(control, 'Giãn dòng', '2.5');
    await later();
    expect(list.getBoundingClientRect().top).to.be.closeTo(before, 2);
  }).timeout(10_000);
});
