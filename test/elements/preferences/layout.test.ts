import {expect} from '@open-wc/testing';
import {makeChoice, preferences} from '../../../src/preferences/preferences.js';
import {readingLayout} from '../../../src/preferences/offers.js';
import {forgetReader, settled, warningsOf} from '../../support/reader.js';

const control = {};

describe('A reader’s choice of two languages side by side', () => {
  afterEach(async () => {
    readingLayout.offer(control, false);
    localStorage.clear();
    await forgetReader();
  });

  it('is saved as plain text, marked on <html>, and forgotten with the others', async () => {
    readingLayout.offer(control, true);
    preferences.set({layout: 'side-by-side'});
    await settled();
    expect(localStorage.getItem('portal-reader:layout')).to.equal('side-by-side');
    expect(document.documentElement.dataset.readerLayout).to.equal('side-by-side');
    preferences.reset();
    await settled();
    expect(localStorage.getItem('portal-reader:layout')).to.equal(null);
    expect(document.documentElement.dataset.readerLayout).to.equal(undefined);
  });

  it('holds only where a control offers it, as there would be no way back', () => {
    preferences.set({layout: 'side-by-side'});
    expect(readingLayout.current).to.equal('single');
    readingLayout.offer(control, true);
    expect(readingLayout.current).to.equal('side-by-side');
    readingLayout.offer(control, false);
    expect(readingLayout.current).to.equal('single');
  });

  for (const wrong of ['both', '', 'PARALLEL', 2, null])
    it(`is not ${JSON.stringify(wrong)}: one warning, nothing changes`, async () => {
      const warnings = await warningsOf(() => preferences.set({layout: wrong as never}));
      expect(preferences.get('layout')).to.equal('single');
      expect(warnings).to.have.length(1);
    });

  it('is told before the articles change and after', () => {
    readingLayout.offer(control, true);
    const heard: string[] = [];
    const tell = ({type}: Event) => void heard.push(`${type} ${readingLayout.current}`);
    readingLayout.addEventListener('before-change', tell);
    readingLayout.addEventListener('change', tell);
    preferences.set({layout: 'side-by-side'});
    readingLayout.removeEventListener('before-change', tell);
    readingLayout.removeEventListener('change', tell);
    expect(heard).to.deep.equal(['before-change single', 'change side-by-side']);
  });

  it('is made together with a language, or neither is where the page says no to one', () => {
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('reader-layout-request', refuse);
    expect(makeChoice(document.body, {language: 'en', layout: 'side-by-side'})).to.equal(false);
    document.removeEventListener('reader-layout-request', refuse);
    expect([preferences.get('language'), preferences.get('layout')]).to.deep.equal([undefined, 'single']);
    expect(makeChoice(document.body, {language: 'en', layout: 'side-by-side'})).to.equal(true);
    expect([preferences.get('language'), preferences.get('layout')]).to.deep.equal(['en', 'side-by-side']);
  });
});
