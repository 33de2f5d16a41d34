import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import '../../../src/elements/hotline-banner/define.js';
import '../../../src/elements/language-toggle/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, named, pageIn, part, settled, textOf, warningsOf} from '../../support/reader.js';

const VIETNAMESE = 'Trụ sở mở cửa các ngày làm việc trong tuần.';
/** Words in the alphabet of Vietnamese that are not Vietnamese. */
const TAY = 'Tằng mường nẩy đảy lẻo, slương noọng pỉ hất fiểc đây, cạ tứ bản luông khảu chợ.';

const seen = (page: Element) =>
  [...page.querySelectorAll<HTMLElement>('reader-article>div')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.id);

const open = async (content: unknown, language = 'vi') => {
  await pageIn(language);
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  await settled();
  return page;
};

describe('A reader of a language of Vietnam', () => {
  afterEach(forgetReader);

  for (const language of ['tyz', 'nut', 'mtq', 'hmn', 'mww', 'hnj', 'rad', 'bdq', 'cjm', 'blt', 'sed', 'ro'])
    it(`reads the version in ${language} alone, though its letters are like those of Vietnamese`, async () => {
      preferences.set({language});
      const page = await open(html`
        <reader-language-toggle languages="vi ${language}"></reader-language-toggle>
        <reader-article lang="vi"
          ><div id="vi" lang="vi"><p>${VIETNAMESE}</p></div>
          <div id="own" lang=${language}><p>${TAY} <span lang=${language}>và</span></p></div></reader-article
        >
      `);
      expect(seen(page)).to.deep.equal(['own']);
      expect(page.querySelector('span')!.lang).to.equal(language);
      preferences.set({language: 'vi'});
      await settled();
      expect(seen(page)).to.deep.equal(['vi']);
      expect(page.querySelector<HTMLElement>('#own')!.lang).to.equal(language);
    });

  it('is not told that a page in it is in Vietnamese', async () => {
    const page = await open(html`<reader-article><p>${TAY}</p></reader-article>`, 'mtq');
    const article = page.querySelector('reader-article')!;
    expect(article.shownLanguage).to.equal('mtq');
    expect(article.hasAttribute('lang')).to.equal(false);
  });
});

describe('A reader of Vietnamese gets it as Vietnamese', () => {
  afterEach(forgetReader);

  for (const mark of ['sv-SE', 'pt-BR', 'NO-BOK', 'nb-NO', 'ES-TRAD', 'en-US', 'X-NONE', 'und', 'tieng-viet'])
    it(`in a version that Word, a template or a slip marked ${mark}`, async () => {
      const page = await open(
        html`<reader-article lang="vi"
          ><div id="vi" lang=${mark}><p>${VIETNAMESE}</p></div>
          <div id="en" lang="en"><p>The office is open.</p></div></reader-article
        >`,
      );
      expect(seen(page)).to.deep.equal(['vi']);
      expect(page.querySelector<HTMLElement>('#vi')!.lang).to.equal('vi');
    });
});

describe('The code of a country', () => {
  afterEach(forgetReader);

  for (const [code, language] of [
    ['vn', 'vi'],
    ['kh', 'km'],
    ['jp', 'ja'],
    ['cn-CN', 'zh-CN'],
    ['kr', 'ko'],
  ] as const)
    it(`${code} on a version is read as ${language}, for a voice too, with one warning`, async () => {
      preferences.set({language});
      let page!: HTMLElement;
      const warnings = await warningsOf(async () => {
        page = await open(
          html`<reader-article lang="en"
            ><div id="en" lang="en"><p>The office is open.</p></div>
            <div id="own" lang=${code}><p>123</p></div></reader-article
          >`,
        );
      });
      const version = page.querySelector<HTMLElement>('#own')!;
      expect(seen(page)).to.deep.equal(['own']);
      expect(version.lang).to.equal(language);
      expect(warnings).to.deep.equal([
        `<div lang="${code}">: the code of a country, not of a language; it is read as "${language}", so write that.`,
      ]);
      page.querySelector('reader-article')!.remove();
      expect(version.lang).to.equal(code);
    });

  it('in <html lang> is the language of page and article, with one warning', async () => {
    let page!: HTMLElement;
    const warnings = await warningsOf(async () => {
      page = await open(
        html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
          <reader-article><p>${VIETNAMESE}</p></reader-article>`,
        'vn',
      );
    });
    expect(textOf(part(page.querySelector('reader-hotline-banner')!, 'label'))).to.match(/^Đường dây nóng/);
    expect(page.querySelector('reader-article')!.lang).to.equal('vi');
    expect(part(page.querySelector('reader-article')!, 'notice')).to.equal(null);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<html lang="vn">: .* "vi"/);
  });

  it('in a toggle gives the language, and names the element and the attribute to mend', async () => {
    let page!: HTMLElement;
    const warnings = await warningsOf(async () => {
      page = await open(html`
        <reader-language-toggle languages="vn us"><a href="/kh" lang="km" hreflang="kh">ខ្មែរ</a></reader-language-toggle>
      `);
      page.querySelector('reader-language-toggle')!.requestUpdate();
    });
    const toggle = page.querySelector('reader-language-toggle')!;
    expect([...toggle.renderRoot.querySelectorAll('li')].map(({lang}) => lang)).to.deep.equal([
      'vi',
      'en',
      'km',
    ]);
    expect(warnings.map((line) => line.split(':')[0])).to.deep.equal([
      '<reader-language-toggle languages="vn">',
      '<reader-language-toggle languages="us">',
      '<a hreflang="kh">',
    ]);
  });

  for (const broken of ['vn--', 'vn_', 'vn-x-', '🇻🇳', 'v n', 'vietnamese'])
    it(`written as ${broken} is none: left out of the toggle and shown in an article, one warning each`, async () => {
      let page!: HTMLElement;
      const warnings = await warningsOf(async () => {
        page = await open(html`
          <reader-language-toggle><span lang="vi">Tiếng Việt</span><span lang=${broken}>…</span></reader-language-toggle>
          <reader-article lang="vi"><div id="own" lang=${broken}><p>123</p></div></reader-article>
        `);
      });
      expect(seen(page)).to.deep.equal(['own']);
      expect(page.querySelector('reader-language-toggle')!.renderRoot.querySelectorAll('li')).to.have.length(
        1,
      );
      expect(warnings.map((line) => line.split(':')[0])).to.have.members([
        `<span lang="${broken}">`,
        `<div lang="${broken}">`,
      ]);
    });
});

describe('On a page with a single version and no toggle, the elements speak the language of the text', () => {
  afterEach(async () => {
    document.title = 'portal-reader';
    await forgetReader();
  });

  const controls = html`<reader-font-size></reader-font-size>`;
  const wordsOf = (page: Element) =>
    textOf(part(page.querySelector('reader-font-size')!, 'button')).split(' ')[0];

  for (const [how, declared, content, word] of [
    [
      'its letters deny the template’s',
      'en-US',
      html`<reader-article><p>${VIETNAMESE}</p></reader-article>`,
      'Giảm',
    ],
    [
      'its letters deny the template’s, also in a version that is marked',
      'en-US',
      html`<reader-article><div lang="vi"><p>${VIETNAMESE}</p></div></reader-article>`,
      'Giảm',
    ],
    [
      'its letters deny what a template wrote around it',
      'en-US',
      html`<div lang="en-US"><reader-article><p>${VIETNAMESE}</p></reader-article></div>`,
      'Giảm',
    ],
    ['none is declared', '', html`<reader-article><p>${VIETNAMESE}</p></reader-article>`, 'Giảm'],
    ['only the article says it', '', html`<reader-article lang="vi"><p>Văn.</p></reader-article>`, 'Giảm'],
    [
      'only its version says it',
      '',
      html`<reader-article><div lang="vi">Văn.</div></reader-article>`,
      'Giảm',
    ],
    // An English page that says truly that its text is Vietnamese.
    [
      'the page has another, and means it',
      'en',
      html`<reader-article lang="vi"><p>${VIETNAMESE}</p></reader-article>`,
      'Smaller',
    ],
    [
      'there is a toggle',
      'en-US',
      html`<reader-language-toggle><a href="/vi" lang="vi">Tiếng Việt</a> <a href="/en" lang="en">English</a></reader-language-toggle>
        <reader-article><p>${VIETNAMESE}</p></reader-article>`,
      'Smaller',
    ],
    [
      'there are two articles in two languages',
      'en-US',
      html`<reader-article><p>${VIETNAMESE}</p></reader-article><reader-article><p>The office is open.</p></reader-article>`,
      'Smaller',
    ],
    [
      'there are several versions',
      'en-US',
      html`<reader-article><div lang="vi">${VIETNAMESE}</div><div lang="en">The office is open.</div></reader-article>`,
      'Smaller',
    ],
  ] as const)
    it(`${word === 'Giảm' ? 'where' : 'but not where'} ${how}`, async () => {
      const page = await open(html`${controls}${content}`, declared);
      expect(wordsOf(page)).to.equal(word);
      if (word === 'Giảm') expect(part(page.querySelector('reader-article')!, 'notice')).to.equal(null);
    });

  it('until a toggle comes, and again when it has gone', async () => {
    const page = await open(html`${controls}<reader-article><p>${VIETNAMESE}</p></reader-article>`, 'en-US');
    const toggle = document.createElement('reader-language-toggle');
    toggle.languages = 'vi en';
    page.append(toggle);
    await settled();
    expect(wordsOf(page)).to.equal('Smaller');
    toggle.remove();
    await settled();
    expect(wordsOf(page)).to.equal('Giảm');
    page.querySelector('reader-article')!.remove();
    await settled();
    expect(wordsOf(page)).to.equal('Smaller');
  });
});

describe('Plain language is a version of its own', () => {
  afterEach(forgetReader);

  const both = html`<reader-article lang="vi"
    ><div id="simple" lang="vi-x-simplified"><p>${VIETNAMESE}</p></div>
    <div id="vi" lang="vi"><p>${VIETNAMESE}</p></div></reader-article
  >`;
  const toggle = html`<reader-language-toggle>
    <span lang="vi">Tiếng Việt</span> <span lang="vi-x-simplified">Tiếng Việt dễ đọc</span>
  </reader-language-toggle>`;

  it('that readers of the language can choose, by the author’s name, and never get instead', async () => {
    const page = await open(html`${toggle}${both}`);
    const control = page.querySelector('reader-language-toggle')!;
    expect(seen(page)).to.deep.equal(['vi']);
    const choice = named(control, 'Tiếng Việt dễ đọc');
    // "Change the language to Vietnamese" would not be true.
    expect(textOf(choice)).to.equal('Tiếng Việt dễ đọc');
    choice.click();
    await settled();
    expect(seen(page)).to.deep.equal(['simple']);
    expect(preferences.get('language')).to.equal('vi-x-simplified');
    expect(textOf(part(control, 'current'))).to.equal('Tiếng Việt dễ đọc');
    expect(page.querySelector<HTMLElement>('#simple')!.lang).to.equal('vi-x-simplified');
  });

  it('where an article has none, they read the full text, and the toggle says that there is no other', async () => {
    preferences.set({language: 'vi-x-simplified'});
    const page = await open(html`
      ${toggle}
      <reader-article lang="vi" published="2020-02-03"><div id="vi" lang="vi">${VIETNAMESE}</div><div id="en" lang="en">The office is open.</div></reader-article>
    `);
    const article = page.querySelector('reader-article')!;
    expect(seen(page)).to.deep.equal(['vi']);
    expect(part(article, 'notice')).to.equal(null);
    expect(textOf(article.renderRoot.querySelector('time'))).to.equal('Thứ Hai, ngày 03/02/2020');
    expect(textOf(part(page.querySelector('reader-language-toggle')!, 'current'))).to.equal(
      'Tiếng Việt dễ đọc (không có bài này)',
    );
  });

  it('readers of the language are told where there is nothing else', async () => {
    const page = await open(
      html`<reader-language-toggle languages="vi vi-x-simplified"></reader-language-toggle
        ><reader-article lang="vi"><div id="simple" lang="vi-x-simplified">${VIETNAMESE}</div></reader-article>`,
    );
    expect(seen(page)).to.deep.equal(['simple']);
    expect(textOf(part(page.querySelector('reader-article')!, 'notice'))).to.equal(
      'Bài viết này chỉ có bằng tiếng Việt (simplified).',
    );
    expect(textOf(part(page.querySelector('reader-language-toggle')!, 'link'))).to.equal(
      'Tiếng Việt (simplified)',
    );
  });

  for (const broken of ['vi-x-', 'vi-x', 'vi-x--simplified', 'vi-simplified', 'vi-x-dễ'])
    it(`written as ${broken}, its text stays and the full one too, with one warning`, async () => {
      let page!: HTMLElement;
      const warnings = await warningsOf(async () => {
        page = await open(
          html`<reader-article lang="vi"
            ><div id="simple" lang=${broken}>123</div>
            <div id="vi" lang="vi">${VIETNAMESE}</div></reader-article
          >`,
        );
      });
      expect(seen(page)).to.include('vi');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<div lang="${broken}">: not a BCP 47 tag`);
    });
});
