import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, settled, warningsOf} from '../../support/reader.js';
import {expectScaled, ONE_LINE} from '../../support/runs.js';

const TEXT = `<p style="font-size:13px">Đoạn <span style="font-size:.8rem">trong</span></p>chữ <font size="2">cũ</font>`;

/** The text, and inside it something else that is scaled, with its own text. */
const around = (inner: string) => `<div class="outer">${TEXT}${inner}</div>`;
const ARTICLE = `<reader-article class="text">${TEXT}</reader-article>`;
const TARGET = `<div id="inner" class="text">${TEXT}</div>`;

const PAGES: Record<string, string> = {
  'an article in an article': `<reader-article class="text">${around(ARTICLE)}</reader-article>`,
  'an element that the control names, in an article': `<reader-article class="text">${around(TARGET)}</reader-article>`,
  'an article in an element that the control names': `<div id="outer" class="text">${around(ARTICLE)}</div>`,
  'an element that the control names, in another': `<div id="outer" class="text">${around(TARGET)}</div>`,
  'three that the control names, one in the other': `<div id="outer" class="text">${around(`<div id="middle">${around(TARGET)}</div>`)}</div>`,
  'an article in a <main> that the control names': `<main id="outer" class="text">${around(ARTICLE)}</main>`,
  'an element with the name in the lead of an article': `<reader-article class="text"><p slot="lead" id="inner">Lời <b style="font-size:9pt">dẫn</b></p>${TEXT}</reader-article>`,
  'an element whose style sheet has zoom: 1 for old browsers': `<style>#outer {zoom: 1}</style><div id="outer" class="text clearfix">${TEXT}</div>`,
  'an element with zoom: 1 in its style': `<div id="outer" class="text" style="zoom:1">${TEXT}</div>`,
  'an element with a size of its own': `<div id="outer" class="text" style="font-size:12px">${TEXT}</div>`,
  'an element with an important size of its own': `<style>#outer {font-size:12px !important}</style><div id="outer" class="text">${TEXT}</div>`,
};

describe('The reader finds scaled once, not twice,', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [what, markup] of Object.entries(PAGES))
    it(`${what}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style=${ONE_LINE}><reader-font-size></reader-font-size><div></div></div>`,
      );
      const box = page.lastElementChild!;
      box.innerHTML = markup;
      page.querySelector('reader-font-size')!.for = [...box.querySelectorAll('[id]')]
        .map(({id}) => id)
        .join(' ');
      await settled();
      for (const scale of [2, 0.8, 1]) {
        preferences.set({scale});
        await settled();
        // The twin is not named, and no article: its text alone is to be compared.
        const twin = markup
          .replaceAll('reader-article', 'div')
          .replaceAll('id="', 'data-id="')
          .replace('#outer {font', '[data-id=outer] {font');
        expectScaled(box, twin, scale);
      }
    });

  it('a target in the shadow tree of a portal’s component, beside its control', async () => {
    const host = await fixture<HTMLElement>(html`<div style=${ONE_LINE}></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<reader-font-size for="inner"></reader-font-size>${TARGET}`;
    preferences.set({scale: 2});
    await settled();
    expectScaled(root.querySelector('#inner')!, TEXT, 2);
  });

  it('an article in the shadow tree of a portal’s component, and what is slotted into it from outside', async () => {
    const host = await fixture<HTMLElement>(html`<div style=${ONE_LINE}></div>`);
    host.innerHTML = TEXT;
    host.attachShadow({mode: 'open'}).innerHTML = '<reader-article><slot></slot></reader-article>';
    preferences.set({scale: 2});
    await settled();
    expectScaled(host, TEXT, 2);
  });

  it('an element that the portal puts in place of the named one, and one that comes late', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style=${ONE_LINE}><reader-font-size for="inner"></reader-font-size><div></div></div>`,
    );
    const box = page.lastElementChild!;
    box.innerHTML = TARGET;
    preferences.set({scale: 2});
    await settled();
    for (const [scale, markup] of [
      [2, TARGET],
      [2, TARGET.replace('Đoạn', 'Bản hai')],
    ] as const) {
      box.replaceChildren();
      await warningsOf(settled);
      box.innerHTML = markup;
      await settled();
      expectScaled(box, markup.replace('id="inner"', ''), scale);
    }
  });

  it('an article that comes after the choice', async () => {
    preferences.set({scale: 2});
    const page = await fixture<HTMLElement>(html`<div style=${ONE_LINE}></div>`);
    page.innerHTML = ARTICLE;
    await settled();
    expectScaled(page, TEXT, 2);
  });

  it('the other version of an article, which is shown later', async () => {
    const page = await fixture<HTMLElement>(html`<div style=${ONE_LINE}></div>`);
    const english = '<p style="font-size:11px">In English <small>too</small></p>';
    page.innerHTML = `<reader-article lang="vi"><div lang="vi">${TEXT}</div><div lang="en">${english}</div></reader-article>`;
    await settled();
    preferences.set({scale: 2});
    await settled();
    preferences.set({language: 'en'});
    await waitUntil(() => page.querySelector('div[lang=en]')!.checkVisibility());
    expectScaled(page.querySelector('div[lang=en]')!, english, 2);
    expect(page.querySelector('div[lang=vi]')!.checkVisibility()).to.equal(false);
  });
});
