import {expect} from '@open-wc/testing';
import {preferences} from '../../../src/preferences/preferences.js';
import {readingLanguage} from '../../../src/preferences/reading-language.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

describe('The language a page is read in', () => {
  const toggle = {};
  afterEach(async () => {
    readingLanguage.switchesInPlace(toggle, false);
    document.title = 'portal-reader';
    await forgetReader();
  });

  it('is the page’s own, whatever was chosen elsewhere, where each language has its address', async () => {
    await pageIn('vi');
    preferences.set({language: 'en'});
    expect(readingLanguage.current).to.equal('vi');
  });

  it('is the reader’s saved choice where the page switches in place', async () => {
    await pageIn('vi');
    preferences.set({language: 'en'});
    readingLanguage.switchesInPlace(toggle, true);
    expect(readingLanguage.current).to.equal('en');
  });

  it('is the page’s own until a choice is made, and again once it is taken back', async () => {
    await pageIn('vi-VN');
    readingLanguage.switchesInPlace(toggle, true);
    expect(readingLanguage.current).to.equal('vi-VN');
    preferences.set({language: 'en'});
    preferences.reset();
    expect(readingLanguage.current).to.equal('vi-VN');
  });

  it('follows an application that changes <html lang> by itself', async () => {
    await pageIn('vi');
    let told = 0;
    readingLanguage.addEventListener('change', () => told++, {once: true});
    await pageIn('km');
    expect(readingLanguage.current).to.equal('km');
    expect(told).to.equal(1);
  });

  for (const [title, language] of [
    ['Cổng thông tin điện tử tỉnh Yên Bái', 'vi'],
    ['Yen Bai portal', 'en'],
    ['', 'en'],
  ])
    it(`is ${language} on an old portal that declares none and is called “${title}”`, async () => {
      document.title = title!;
      document.documentElement.removeAttribute('lang');
      await settled();
      expect(readingLanguage.current).to.equal(language);
    });

  it('is told before the page changes and after, each time it is another', async () => {
    await pageIn('vi');
    readingLanguage.switchesInPlace(toggle, true);
    const told: string[] = [];
    const before = ({detail}: CustomEventInit<string>) => told.push(`${readingLanguage.current} → ${detail}`);
    const after = () => told.push(readingLanguage.current);
    readingLanguage.addEventListener('before-change', before as EventListener);
    readingLanguage.addEventListener('change', after);
    preferences.set({language: 'en'});
    preferences.set({language: 'en'});
    readingLanguage.removeEventListener('before-change', before as EventListener);
    readingLanguage.removeEventListener('change', after);
    expect(told).to.deep.equal(['vi → en', 'en']);
  });
});
