import {aTimeout, expect} from '@open-wc/testing';
import {forgetReader, settled, textOf} from '../support/reader.js';

const TAGS = ['article', 'display-settings', 'font-size', 'hotline-banner', 'language-toggle'];

describe('A page whose HTML is there before the script', () => {
  /** How many tasks of the page's own had been run when a tag was defined. */
  const definedAfter: number[] = [];
  let tasksBefore = 0;
  let definedBeforeFrame: string[] = [];

  before(async () => {
    document.documentElement.lang = 'vi';
    const page = document.createElement('main');
    page.innerHTML = `
      <reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
      <reader-language-toggle languages="vi en"></reader-language-toggle>
      <reader-article published="23/10/2019 08:06:00" lang="vi">
        <reader-font-size slot="tools"></reader-font-size>
        <reader-display-settings slot="tools"></reader-display-settings>
        <p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p>
      </reader-article>`;
    document.body.append(page);
    const size = page.querySelector('reader-font-size') as unknown as {label: string};
    // A framework may set properties before the element knows of them.
    size.label = 'Xem cỡ chữ';
    const {port1, port2} = new MessageChannel();
    let tasks = 0;
    port1.onmessage = () => {
      tasks++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    for (const tag of TAGS)
      void customElements.whenDefined(`reader-${tag}`).then(() => definedAfter.push(tasks));
    const {requestAnimationFrame} = window;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    await import('../../src/define.js');
    await aTimeout(100);
    definedBeforeFrame = TAGS.filter((tag) => customElements.get(`reader-${tag}`));
    tasksBefore = tasks;
    window.requestAnimationFrame = requestAnimationFrame;
    for (const callback of waiting) requestAnimationFrame(callback);
    await Promise.all(TAGS.map((tag) => customElements.whenDefined(`reader-${tag}`)));
    port1.close();
    await settled();
  });
  after(forgetReader);

  const rendered = (name: string) => document.querySelector(name)!.shadowRoot!;

  it('is painted once before there is any of them', () => {
    expect(definedBeforeFrame).to.deep.equal([]);
  });

  it('is heard while they are made ready, and sees all of them come at once', () => {
    expect(new Set(definedAfter).size).to.equal(1);
    expect(definedAfter[0]! - tasksBefore).to.be.at.least(TAGS.length);
  });

  it('speaks the page’s language', () => {
    expect(textOf(rendered('reader-hotline-banner').querySelector('[part=label]'))).to.equal(
      'Đường dây nóng:',
    );
    expect(textOf(rendered('reader-article').querySelector('time'))).to.equal(
      'Thứ Tư, ngày 23/10/2019, lúc 08:06',
    );
  });

  it('keeps what was set before', () => {
    expect(textOf(rendered('reader-font-size').querySelector('[part=label]'))).to.equal('Xem cỡ chữ');
  });

  it('changes every word with the language, of the elements that were there first too', async () => {
    const {preferences} = await import('../../src/preferences/preferences.js');
    preferences.set({language: 'en'});
    await settled();
    expect(textOf(rendered('reader-hotline-banner').querySelector('[part=label]'))).to.equal('Hotline:');
    expect(textOf(rendered('reader-font-size').querySelector('button'))).to.equal('Smaller');
    expect(textOf(rendered('reader-display-settings').querySelector('button'))).to.equal('Display settings');
    expect(textOf(rendered('reader-article').querySelector('time'))).to.equal('23 October 2019, 08:06');
  });

  it('is not disturbed by a second copy of the library', async () => {
    const first = customElements.get('reader-article');
    await import(`/src/define.ts?${'second'}`);
    await import(`/src/elements/article/define.ts?${'second'}`);
    expect(customElements.get('reader-article')).to.equal(first);
    expect(document.querySelectorAll('reader-article')).to.have.length(1);
  });
});
