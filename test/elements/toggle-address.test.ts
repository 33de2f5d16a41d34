import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/language-toggle/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import {expectAccessible} from '../support/accessible.js';
import {announced, forgetReader, named, pageIn, part, press, settled, textOf} from '../support/reader.js';

const LANGUAGES = 'vi en fr de es pt-BR ja ko zh-Hans lo km th tyz';
const address = location.href;
const parameter = () => new URL(location.href).searchParams.get('lang');

async function open(content: unknown): Promise<HTMLElement> {
  await pageIn('vi');
  const page = await fixture<HTMLElement>(html`<main><h1>Cổng thông tin</h1>${content}</main>`);
  await settled();
  return page;
}

const inPlace = (attributes = 'lang') => html`
  <reader-language-toggle languages="vi en" url-parameter=${attributes}></reader-language-toggle>
  <reader-article lang="vi"><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p></reader-article>
`;

describe('A reader who switches languages', () => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    document.head.querySelectorAll('link[hreflang]').forEach((link) => link.remove());
    try {
      await expectAccessible(document.documentElement);
    } finally {
      await forgetReader();
    }
  });

  it('has an address to send to others, and Back goes back', async () => {
    const page = await open(inPlace());
    const toggle = page.querySelector('reader-language-toggle')!;
    await press(named(toggle, 'English'));
    expect(parameter()).to.equal('en');
    const back = new Promise((done) => addEventListener('popstate', done, {once: true}));
    history.back();
    await back;
    await settled();
    expect(parameter()).to.equal('vi');
    expect(textOf(part(toggle, 'current'))).to.equal('Tiếng Việt');
    // The saved language is English still: it can be pressed all the same.
    await press(named(toggle, 'English'));
    expect(textOf(part(toggle, 'current'))).to.equal('English');
  });

  it('reads what the address says, whatever is saved, and a malformed one says nothing', async () => {
    preferences.set({language: 'vi'});
    const url = new URL(address);
    url.searchParams.set('lang', 'en');
    history.replaceState(null, '', url);
    const page = await open(inPlace());
    expect(textOf(part(page.querySelector('reader-language-toggle')!, 'current'))).to.equal('English');
    page.remove();
    url.searchParams.set('lang', '<img>');
    history.replaceState(null, '', url);
    const next = await open(inPlace());
    expect(textOf(part(next.querySelector('reader-language-toggle')!, 'current'))).to.equal('Tiếng Việt');
  });

  for (const [given, before, after] of [
    ['?q=%u0111', '?q=%u0111&lang=vi', '?q=%u0111&lang=en'],
    ['?in', '?in&lang=vi', '?in&lang=en'],
    [
      '?b=%c4%91+%20&a=(%27)&=&&x',
      '?b=%c4%91+%20&a=(%27)&=&&x&lang=vi',
      '?b=%c4%91+%20&a=(%27)&=&&x&lang=en',
    ],
    ['?a=1&', '?a=1&lang=vi', '?a=1&lang=en'],
    ['?a=%&lang=vi&in', '?a=%&lang=vi&in', '?a=%&lang=en&in'],
    ['?l%61ng=vi&%E0%A4%A&lang=lo', '?l%61ng=vi&%E0%A4%A&lang=lo', '?lang=en&%E0%A4%A'],
    ['?&?lang=lo&Lang=lo#:lang=lo', '?&?lang=lo&Lang=lo&lang=vi', '?&?lang=lo&Lang=lo&lang=en'],
    ['?lang', '?lang', '?lang=en'],
    ['', '?lang=vi', '?lang=en'],
  ] as const)
    it(`finds the rest of the address as it was, letter by letter: ${given}`, async () => {
      history.replaceState(null, '', location.pathname + given);
      const page = await open(inPlace());
      const {hash} = location;
      await press(named(page.querySelector('reader-language-toggle')!, 'English'));
      expect([location.search, location.hash]).to.deep.equal([after, hash]);
      const back = new Promise((done) => addEventListener('popstate', done, {once: true}));
      history.back();
      await back;
      await settled();
      expect([location.search, location.hash]).to.deep.equal([before, hash]);
    });

  it('can switch although the name of the parameter is no text', async () => {
    const page = await open(inPlace('\ud800 &='));
    await press(named(page.querySelector('reader-language-toggle')!, 'English'));
    expect(location.search).to.match(/&%EF%BF%BD\+%26%3D=en$/);
    expect(textOf(part(page.querySelector('reader-language-toggle')!, 'current'))).to.equal('English');
  });

  it('stays where a page says no: article, choice and address', async () => {
    const page = await open(inPlace());
    page.addEventListener('reader-language-request', (event) => event.preventDefault());
    await press(named(page.querySelector('reader-language-toggle')!, 'English'));
    expect([parameter(), preferences.get('language')]).to.deep.equal([null, undefined]);
    expect(page.querySelector<HTMLElement>('p[lang=vi]')!.checkVisibility()).to.equal(true);
  });

  it('hears of it once, though two toggles and two articles follow', async () => {
    const page = await open(html`${inPlace('')} ${inPlace('')}`);
    const [first, second] = [...page.querySelectorAll('reader-language-toggle')];
    // Two lists of languages would be one too many on a real page; each has a name of its own here.
    second!.remove();
    page.prepend(second!);
    await settled();
    await press(named(first!, 'English'));
    expect([announced(first!), announced(second!)]).to.deep.equal(['Language: English', '']);
    expect(page.querySelectorAll('p[lang=vi][hidden]')).to.have.length(2);
    second!.remove();
  });

  it('ends with the last of twenty presses', async () => {
    const page = await open(inPlace(''));
    const toggle = page.querySelector('reader-language-toggle')!;
    for (let n = 0; n < 20; n++) {
      part(toggle, 'link').click();
      if (n % 3) await toggle.updateComplete;
    }
    await settled();
    const current = part(toggle, 'current').lang;
    expect(page.querySelector<HTMLElement>(`p[lang=${current}]`)!.checkVisibility()).to.equal(true);
    expect(page.querySelectorAll('p[hidden]')).to.have.length(1);
  });

  it('finds thirteen languages on a phone, each by its own name, none beyond the edge', async () => {
    const page = await open(
      html`<div style="width:320px"><reader-language-toggle languages=${LANGUAGES}></reader-language-toggle></div>`,
    );
    const items = [...page.querySelector('reader-language-toggle')!.renderRoot.querySelectorAll('li')];
    expect(items.map(({lang}) => lang).join(' ')).to.equal(LANGUAGES);
    expect(textOf(items[2])).to.match(/^Français/);
    const edge = page.querySelector('div')!.getBoundingClientRect().right;
    for (const item of items) expect(item.getBoundingClientRect().right).to.be.at.most(edge);
  });

  it('follows the links in the head of the page, and the one to this page is the current one', async () => {
    const here = `<link rel="alternate" hreflang="en" href="${address}">`;
    document.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="alternate" hreflang="vi" href="/bai-viet">${here}<link rel="alternate" hreflang="x-default" href="/">`,
    );
    const page = await open(html`<reader-language-toggle alternates></reader-language-toggle>`);
    const toggle = page.querySelector('reader-language-toggle')!;
    expect(textOf(part(toggle, 'current'))).to.equal('English');
    expect(part<HTMLAnchorElement>(toggle, 'link').getAttribute('href')).to.match(/\/bai-viet$/);
    expect(toggle.renderRoot.querySelectorAll('li')).to.have.length(2);
  });

  it('follows links that a router writes into the head later, and takes back', async () => {
    const page = await open(html`<reader-language-toggle alternates></reader-language-toggle>`);
    const toggle = page.querySelector('reader-language-toggle')!;
    const names = () => [...toggle.renderRoot.querySelectorAll('li')].map(textOf);
    expect(names()).to.deep.equal([]);
    document.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="alternate" hreflang="vi" href="${address}"><link rel="alternate" hreflang="lo" href="/lo">`,
    );
    await settled();
    expect(names()[0]).to.equal('Tiếng Việt');
    expect(names()).to.have.length(2);
    const lao = document.head.querySelector('link[hreflang=lo]')!;
    lao.setAttribute('href', '/lo/bai');
    await settled();
    expect(part<HTMLAnchorElement>(toggle, 'link').getAttribute('href')).to.match(/\/lo\/bai$/);
    lao.remove();
    await settled();
    expect(names()).to.deep.equal([]);
  });

  it('cannot press a language that has no page, and is told so in its own words', async () => {
    const page = await open(html`
      <reader-language-toggle>
        <a href=${address} lang="vi">Tiếng Việt</a> <span lang="en">English</span>
        <span lang="lo">ລາວ <small>(ບໍ່ມີ)</small></span>
      </reader-language-toggle>
    `);
    const missing = [
      ...page.querySelector('reader-language-toggle')!.renderRoot.querySelectorAll('[part=missing]'),
    ];
    expect(missing.map(textOf)).to.deep.equal(['English (article not in English)', 'ລາວ (ບໍ່ມີ)']);
  });
});
