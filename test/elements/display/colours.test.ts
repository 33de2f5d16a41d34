import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/display-settings/define.js';
import '../../../src/elements/font-size/define.js';
import '../../../src/elements/hotline-banner/define.js';
import {DISPLAY} from '../../../src/preferences/choices.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {contrast, groundOf, speaking} from '../../support/contrast.js';
import {definePortalElements} from '../../support/portal-card.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';
import {COLOURS, SHEET} from './texts.js';

/** Whatever is hard to read in a text, in words. */
const unclear = (text: Element): string[] =>
  speaking(text)
    .filter((element) => !element.closest('option'))
    .map((element) => {
      const style = getComputedStyle(element);
      const ratio = contrast(style.color, groundOf(element));
      const filled = style.getPropertyValue('-webkit-text-fill-color');
      const hidden = filled && filled !== style.color ? `, drawn ${filled}` : '';
      return ratio >= 7 && !hidden ? '' : `${element.outerHTML.slice(0, 90)}: ${ratio.toFixed(1)}${hidden}`;
    })
    .filter(Boolean);

/** Returns the looks of a page, to see that they are as they were. */
const looksOf = (elements: Iterable<Element>): string[] =>
  [...elements].map((element) => {
    const {color, backgroundColor, borderTopColor, fontFamily, letterSpacing, lineHeight} =
      getComputedStyle(element);
    return [color, backgroundColor, borderTopColor, fontFamily, letterSpacing, lineHeight].join('|');
  });

describe('The colours of a text that a reader has chosen', () => {
  let page: HTMLElement;
  let text: HTMLElement;

  beforeEach(() => pageIn('vi'));
  afterEach(async () => {
    await forgetReader();
    page.remove();
  });

  const places: Record<string, () => HTMLElement> = {
    'in an article': () => {
      page.innerHTML = `<style>${SHEET}</style><p class="chrome">Đầu trang <a href="#z">trang chủ</a></p>
        <reader-article published="23/10/2019 08:06:00" source="Báo" lang="vi"><h1 slot="title">Tên bài</h1>
        <reader-font-size slot="tools"></reader-font-size><reader-display-settings slot="tools" open></reader-display-settings>
        <p slot="lead" style="color:#777">Đoạn đầu</p><div>${COLOURS}</div></reader-article>`;
      return page.querySelector('reader-article')!;
    },
    'in an element that a control names': () => {
      page.innerHTML = `<style>${SHEET}</style><p class="chrome">Đầu trang <a href="#z">trang chủ</a></p>
        <reader-display-settings for="named"></reader-display-settings><div id="named">${COLOURS}</div>`;
      return page.querySelector('#named')!;
    },
    'in a shadow tree of the portal’s': () => {
      page.innerHTML = '<p class="chrome">Đầu trang</p><div class="host"></div>';
      const tree = page.querySelector('.host')!.attachShadow({mode: 'open'});
      tree.innerHTML = `<style>${SHEET}</style><p class="chrome">Đầu trang <a href="#z">trang chủ</a></p>
        <reader-display-settings for="named"></reader-display-settings><section id="named">${COLOURS}</section>`;
      return tree.querySelector('section')!;
    },
  };

  for (const [where, put] of Object.entries(places)) {
    for (const theme of DISPLAY.theme)
      it(`${where}: every word has a contrast of 7 : 1, ${theme}`, async () => {
        page = await fixture<HTMLElement>(html`<main></main>`);
        text = put();
        await settled();
        // Otherwise the test says nothing.
        expect(() => expect(unclear(text)).to.deep.equal([])).to.throw();
        preferences.set({theme});
        await settled();
        expect(unclear(text)).to.deep.equal([]);
        const root = text.getRootNode() as Document | ShadowRoot;
        for (const link of text.querySelectorAll('a'))
          expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
        expect(root.querySelector('mark')).to.exist;
        expect(getComputedStyle(root.querySelector('mark')!).backgroundColor).to.not.equal(groundOf(text));
      });

    it(`${where}: they are taken back without a trace, and the page around keeps its own all the while`, async () => {
      page = await fixture<HTMLElement>(html`<main></main>`);
      text = put();
      await settled();
      const root = text.getRootNode() as Document | ShadowRoot;
      const chrome = () => looksOf(root.querySelectorAll('.chrome, .chrome *'));
      const [before, around, markup] = [looksOf(text.querySelectorAll('*')), chrome(), text.innerHTML];
      preferences.set({theme: 'dark', typeface: 'clear', letterSpacing: '0.12', lineSpacing: '2'});
      await settled();
      expect(looksOf(text.querySelectorAll('*'))).to.not.deep.equal(before);
      expect(chrome()).to.deep.equal(around);
      preferences.reset();
      await settled();
      expect(looksOf(text.querySelectorAll('*'))).to.deep.equal(before);
      // A browser writes a style attribute anew in its own way: only the words for importance may look different.
      const plain = (html: string) => html.replace(/style="[^"]*"/g, '').replace(/\s+/g, ' ');
      expect(plain(text.innerHTML)).to.equal(plain(markup));
    });
  }

  it('reach text that the page brings later, and importance that it writes later', async () => {
    page = await fixture<HTMLElement>(
      html`<main><reader-article lang="vi"><p>Một</p></reader-article></main>`,
    );
    preferences.set({theme: 'dark'});
    await settled();
    const article = page.querySelector('reader-article')!;
    article.insertAdjacentHTML('beforeend', COLOURS);
    await settled();
    article.querySelector('p')!.style.setProperty('color', 'rgb(1, 1, 1)', 'important');
    await settled();
    expect(unclear(article)).to.deep.equal([]);
    preferences.reset();
    await settled();
    expect(getComputedStyle(article.querySelector('p')!).color).to.equal('rgb(1, 1, 1)');
  });

  it('reach words in components of the page’s', async () => {
    definePortalElements();
    page = await fixture<HTMLElement>(
      html`<main><reader-article lang="vi"><portal-card><span>Ô</span></portal-card></reader-article></main>`,
    );
    const tree = page.querySelector('portal-card')!.shadowRoot!;
    tree.querySelector('b')!.style.cssText = 'background:white;color:#999';
    preferences.set({theme: 'yellow-on-black'});
    await settled();
    expect(unclear(page.querySelector('reader-article')!)).to.deep.equal([]);
    preferences.reset();
    await settled();
    expect(getComputedStyle(tree.querySelector('b')!).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('leave pictures and drawings as they are, with white behind what is transparent', async () => {
    const drawing =
      '<svg width="20" height="20" style="background:#eee"><rect width="9" height="9" fill="#123"/></svg>';
    page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = `<reader-article><p><i class="sign" style="background-image:url(data:,)"></i>${drawing}<img alt="" src="data:,"></p></reader-article>`;
    preferences.set({theme: 'yellow-on-black'});
    await settled();
    const style = (selector: string) => getComputedStyle(page.querySelector(selector)!);
    expect(style('rect').fill).to.equal('rgb(17, 34, 51)');
    expect(style('svg').backgroundColor).to.equal('rgb(238, 238, 238)');
    expect(style('.sign').backgroundImage).to.not.equal('none');
    expect(style('img').backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
