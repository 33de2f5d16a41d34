import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import type {ReaderLanguageToggle} from '../../src/elements/language-toggle/language-toggle.js';
import {noErrors} from '../support/no-errors.js';
import {forgetReader, pageIn, part, settled, textOf, warningsOf} from '../support/reader.js';

const address = location.href;

/** Opens a page at an address whose template says that it is in Vietnamese. */
async function open(path: string, content: string): Promise<ReaderLanguageToggle> {
  history.replaceState(null, '', path);
  await pageIn('vi');
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = content;
  await settled();
  return page.querySelector('reader-language-toggle')!;
}

const links = (vietnamese: string, english: string) =>
  `<reader-language-toggle><a href="${vietnamese}" lang="vi">Tiếng Việt</a> <a href="${english}" lang="en">English</a></reader-language-toggle>`;

describe('A reader on a page with links to its languages', () => {
  noErrors();

  afterEach(async () => {
    history.replaceState(null, '', address);
    await forgetReader();
  });

  for (const [situation, path, vietnamese, english] of [
    ['with a parameter of a campaign', '/en/a?utm_source=zalo', '/vi/a', '/en/a'],
    ['with a fragment', '/en/a#fees', '/vi/a', '/en/a'],
    ['with a fragment in the link', '/en/a', '/vi/a#top', '/en/a#top'],
    ['with a slash at its end', '/en/a/', '/vi/a', '/en/a'],
    ['without the slash at the end of the link', '/en/a?x', '/vi/a/', '/en/a/'],
    ['with its parameters in another order', '/a?lang=en&id=5', '/a?id=5&lang=vi', '/a?id=5&lang=en'],
    ['whose languages differ by a parameter', '/a?x=1&lang=en&y', '/a?lang=vi', '/a?lang=en'],
    ['whose English alone has a parameter', '/a?lang=en&fbclid=1', '/a', '/a?lang=en'],
    ['whose languages differ by a number', '/a?id=9&from=mail', '/a?id=5', '/a?id=9'],
    ['with other capitals in its percent signs', '/en/%c4%91%C6%A1n', '/vi/%C4%91', '/en/%C4%91%c6%a1n'],
    ['that is linked without www, by http', '/en/a', '/vi/a', `http://www.${location.host}/en/a`],
    ['with malformed percent signs', '/en/a%?x=%E0%A4%&%u0111', '/vi/a%', '/en/a%'],
    ['whose link is empty', '/en/a?x', '/vi/a', ''],
  ] as const)
    it(`${situation} is told the language of the page, and can choose the other`, async () => {
      const toggle = await open(path, links(vietnamese, english));
      expect(textOf(part(toggle, 'current'))).to.equal('English');
      expect(part(toggle, 'link').lang).to.equal('vi');
    });

  for (const [situation, path, vietnamese, english] of [
    ['does not say its language', '/a?utm_source=zalo', '/a?lang=vi', '/a?lang=en'],
    ['has a language that is not among them', '/a?lang=fr', '/a?lang=en-GB', '/a'],
    ['is linked twice', '/a', '/a', '/a?'],
    ['is another one', '/a', '/vi', '/en'],
    ['has an address like part of a link', '/en', '/vi/a', '/en/a'],
  ] as const)
    it(`whose address ${situation} is told the language that the page declares`, async () => {
      const toggle = await open(path, links(vietnamese, english));
      expect(textOf(part(toggle, 'current'))).to.equal('Tiếng Việt');
    });

  it('gets one warning about a link that is no address, and the rest works', async () => {
    let toggle!: ReaderLanguageToggle;
    const warnings = await warningsOf(async () => {
      toggle = await open('/en/a?x', `${links('/vi/a', 'http://[')}`);
      toggle.requestUpdate();
    });
    expect(warnings).to.deep.equal([
      '<reader-language-toggle href="http://[">: not an address that a link may lead to; the language has no link.',
    ]);
    expect(part(toggle, 'missing').lang).to.equal('en');
  });

  it('can choose, where a portal has printed 10,000 links, from each language that they have', async () => {
    const printed = [...Array(10_000).keys()]
      .map((n) => `<a href="/a?k${n}=1" lang="en-x-n${n % 300}"><span>English ${n}</span></a>`)
      .join('');
    const toggle = await open(
      '/a?k7=1&utm_source=zalo',
      `<reader-language-toggle>${printed}</reader-language-toggle>`,
    );
    expect(textOf(part(toggle, 'current'))).to.equal('English 7');
    expect(toggle.renderRoot.querySelectorAll('li')).to.have.length(300);
  });
});

describe('A reader with one language to choose from', () => {
  noErrors();

  afterEach(async () => {
    history.replaceState(null, '', address);
    await forgetReader();
  });

  for (const [what, content] of Object.entries({
    'is linked':
      '<reader-language-toggle><a href="/a" lang="vi" hreflang="vi">Tiếng Việt</a></reader-language-toggle>',
    'is linked in a list, as by Drupal':
      '<reader-language-toggle><ul><li hreflang="vi"><a href="/a" hreflang="vi">Tiếng Việt</a></li></ul></reader-language-toggle>',
    'is linked to the home page, as by Polylang':
      '<reader-language-toggle><a href="/" lang="vi" hreflang="vi">Tiếng Việt</a></reader-language-toggle>',
    'is switched to in place': '<reader-language-toggle languages="vi"></reader-language-toggle>',
    'is switched to in place, on a page in another':
      '<reader-language-toggle languages="en"></reader-language-toggle>',
    'has an article':
      '<reader-language-toggle languages="vi" side-by-side></reader-language-toggle><reader-article lang="vi"><p>Một đoạn.</p></reader-article>',
  }))
    it(`that ${what} sees nothing, and Tab finds nothing`, async () => {
      const toggle = await open('/a', content);
      expect([toggle.offsetWidth, toggle.offsetHeight]).to.deep.equal([0, 0]);
      expect(toggle.renderRoot.querySelectorAll('a,button,[tabindex]')).to.have.length(0);
    });

  for (const [what, content, shown] of [
    [
      'another page has',
      '<reader-language-toggle><a href="/en/a" lang="en">English</a></reader-language-toggle>',
      'English Change the language to English',
    ],
    [
      'has a note of the author’s',
      '<reader-language-toggle><span lang="vi">Tiếng Việt <small>(bản tóm tắt)</small></span></reader-language-toggle>',
      'Tiếng Việt (bản tóm tắt)',
    ],
    [
      'has no article',
      '<reader-language-toggle languages="vi"></reader-language-toggle><reader-article lang="en"><p>Text.</p></reader-article>',
      'Tiếng Việt (không có bài này bằng tiếng Việt)',
    ],
  ] as const)
    it(`sees it where it ${what}`, async () => {
      const toggle = await open('/a', content);
      expect(textOf(toggle.renderRoot.querySelector('ul'))).to.equal(shown);
      expect(toggle.offsetHeight).to.be.above(0);
    });

  it('sees both where one of them is missing', async () => {
    const toggle = await open(
      '/a',
      '<reader-language-toggle languages="en"><a href="/a" lang="vi">Tiếng Việt</a></reader-language-toggle>',
    );
    expect(textOf(toggle.renderRoot.querySelector('ul'))).to.equal(
      'English (article not in English) Tiếng Việt',
    );
  });

  it('sees the links as they are where another one does not say its language', async () => {
    const toggle = await open(
      '/a',
      '<reader-language-toggle><a href="/a" lang="vi">Tiếng Việt</a> <a href="/en/a">English</a></reader-language-toggle>',
    );
    expect(toggle.querySelectorAll('a')[1]!.checkVisibility()).to.equal(true);
    toggle.querySelectorAll('a')[1]!.lang = 'en';
    await settled();
    expect(part(toggle, 'link').lang).to.equal('en');
    expect(toggle.querySelectorAll('a')[1]!.checkVisibility()).to.equal(false);
  });
});
