import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {definePortalElements} from '../../support/portal-card.js';
import {forgetReader, named, pageIn, press, settled} from '../../support/reader.js';
import {expectScaled, ONE_LINE} from '../../support/runs.js';

const TEXT = `<p style="font-size:13px">Đoạn <span style="font-size:9pt !important">trong</span></p><font size="2">chữ</font>`;
const MORE = `<h2>Tin mới</h2><p style="font-size:15px">Bổ sung <small>sau</small></p>`;

const PAGES = {
  'an article': () =>
    html`<reader-article class="body">${fragment(TEXT)}</reader-article><reader-font-size></reader-font-size>`,
  'a body in an article': () =>
    html`<reader-article><div class="body">${fragment(TEXT)}</div></reader-article><reader-font-size></reader-font-size>`,
  'an element that the control names': () =>
    html`<div class="body" id="named">${fragment(TEXT)}</div><reader-font-size for="named"></reader-font-size>`,
};

for (const [place, content] of Object.entries(PAGES))
  describe(`After the reader has enlarged ${place}`, () => {
    let page: HTMLElement;
    let body: HTMLElement;

    beforeEach(async () => {
      await pageIn('vi');
      page = await fixture<HTMLElement>(html`<main style=${ONE_LINE}>${content()}</main>`);
      body = page.querySelector('.body')!;
      preferences.set({scale: 2});
      await settled();
    });
    afterEach(forgetReader);

    it('the text is scaled, and from then on the next press scales it anew', async () => {
      expectScaled(body, TEXT, 2);
      await press(named(page.querySelector('reader-font-size')!, 'Tăng'));
      expectScaled(body, TEXT, 2.5);
      await press(named(page.querySelector('reader-font-size')!, 'Mặc định'));
      expectScaled(body, TEXT, 1);
    });

    it('an application empties <html> on its way to another page, and the size is there before the next frame', async () => {
      const root = document.documentElement;
      for (const name of root.getAttributeNames()) root.removeAttribute(name);
      root.lang = 'vi';
      await Promise.resolve();
      expectScaled(body, TEXT, 2);
      await settled();
      expect(root.dataset.readerScale).to.equal('2');
      preferences.reset();
      await settled();
      expectScaled(body, TEXT, 1);
      expect(root.hasAttribute('style')).to.equal(false);
    });

    it('a library that morphs the page takes away what the server did not write, and the size stays', async () => {
      for (const element of [document.documentElement, ...page.querySelectorAll('*')])
        for (const name of element.getAttributeNames())
          if (name.startsWith('data-reader-')) element.removeAttribute(name);
      await Promise.resolve();
      expectScaled(body, TEXT, 2);
      await settled();
      expectScaled(body, TEXT, 2);
    });

    it('the portal adds text', async () => {
      body.append(fragment(MORE));
      await settled();
      expectScaled(body, TEXT + MORE, 2);
      preferences.set({scale: 4});
      await settled();
      expectScaled(body, TEXT + MORE, 4);
      preferences.reset();
      await settled();
      expectScaled(body, TEXT + MORE, 1);
    });

    it('the portal writes the text anew', async () => {
      body.innerHTML = MORE;
      await settled();
      expectScaled(body, MORE, 2);
    });

    it('its framework draws the text anew, element by element or in place', async () => {
      const draw = (key: number, size: number) =>
        render(html`${keyed(key, html`<p style="font-size:${size}px">${`Bản ${key}`}</p>`)}`, body);
      body.replaceChildren();
      draw(1, 12);
      draw(2, 14);
      await settled();
      expectScaled(body, '<p style="font-size:14px">Bản 2</p>', 2);
      draw(2, 20);
      await settled();
      expectScaled(body, '<p style="font-size:20px">Bản 2</p>', 2);
      draw(3, 20);
      preferences.set({scale: 1.25});
      await settled();
      expectScaled(body, '<p style="font-size:20px">Bản 3</p>', 1.25);
    });

    it('the portal changes words and sizes of what is there', async () => {
      const [p, span] = body.querySelectorAll<HTMLElement>('p,span');
      p!.firstChild!.nodeValue = 'Sửa ';
      p!.style.fontSize = '20px';
      span!.removeAttribute('style');
      body.querySelector('font')!.size = '5';
      await settled();
      const changed = `<p style="font-size:20px">Sửa <span>trong</span></p><font size="5">chữ</font>`;
      expectScaled(body, changed, 2);
      preferences.reset();
      await settled();
      expectScaled(body, changed, 1);
    });

    it('the portal loads a style sheet', async () => {
      const sheet = document.createElement('style');
      sheet.textContent = `main .body p, .twin p {font-size:18px !important} main .body font {font-size:150%}`;
      page.prepend(sheet);
      await settled();
      const changed = TEXT.replace('13px', '18px').replace(
        '<font size="2">',
        '<font style="font-size:150%">',
      );
      expectScaled(body, changed, 2);
    });

    it('the portal moves a paragraph in, and out again', async () => {
      const moved = document.createElement('div');
      moved.innerHTML = MORE;
      page.append(moved);
      await settled();
      expectScaled(moved, MORE, 1);
      body.append(moved);
      await settled();
      expectScaled(moved, MORE, 2);
      page.append(moved);
      await settled();
      expectScaled(moved, MORE, 1);
    });

    it('the portal’s own components arrive, with shadow trees and slotted text', async () => {
      const card = `<portal-card>trần <span>chèn</span><em style="font-size:10px">nghiêng</em></portal-card>`;
      body.innerHTML = card;
      definePortalElements();
      await settled();
      expectScaled(body, card, 2);
      body.append(fragment(card));
      await settled();
      expectScaled(body, card + card, 2);
      preferences.set({scale: 0.8});
      await settled();
      expectScaled(body, card + card, 0.8);
    });

    it('the reader opens what was folded', async () => {
      const folded = `<details><summary>Xem thêm</summary><p style="font-size:12px">Bên trong</p></details>`;
      body.innerHTML = folded;
      await settled();
      await press(body.querySelector('summary')!);
      expectScaled(body, folded.replace('<details>', '<details open>'), 2);
    });
  });

/** Nodes of the portal’s, made by nobody’s framework. */
function fragment(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return document.importNode(template.content, true);
}

describe('A long text that a control names after it was drawn', () => {
  afterEach(forgetReader);

  it('leaves the reader where they are: the line, the focus, a box they scrolled', async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(html`
      <main style=${ONE_LINE}>
        <div id="law" style="height:400px;overflow:auto">
          <div class="annex" style="height:80px;overflow:auto"><p>Phụ lục</p></div>
          ${fragment('<p>Điều khoản <a href="#law">dẫn chiếu</a></p>'.repeat(600))}
        </div>
      </main>
    `);
    const law = page.querySelector<HTMLElement>('#law')!;
    const annex = page.querySelector<HTMLElement>('.annex')!;
    annex.firstElementChild!.setAttribute('style', 'height:900px');
    annex.scrollTop = 50;
    const link = law.querySelectorAll('a')[300]!;
    link.focus();
    link.scrollIntoView({block: 'center'});
    const top = link.getBoundingClientRect().top;
    const control = document.createElement('reader-font-size');
    control.setAttribute('for', 'law');
    page.append(control);
    await settled();
    expect(law.dataset.readerScaled).to.equal('');
    expect(document.activeElement).to.equal(link);
    expect(annex.scrollTop).to.equal(50);
    expect(link.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });
});
