import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

/** The texts that get the reader’s typeface. */
const WORDS = `
  <h2>Đầu mục</h2><p style="font-family:&quot;Times New Roman&quot;,serif">Chữ có chân</p>
  <p><font face="Arial">Thẻ font</font> <span style="font-family:Georgia!important">quan trọng</span></p>
  <p><span style="font:14pt Cambria">viết tắt</span></p><table><tbody><tr><td class="list-icons">Ô</td></tr></tbody></table>`;

/** The texts that keep their own typeface: signs, code, and fonts whose codes mean other letters. */
const KEPT = `
  <p><i class="fa fa-phone">x</i><span class="glyphicon glyphicon-home">x</span><i class="material-icons">home</i><i class="icon-star">x</i></p>
  <p><b class="own">&#xe001;</b><em class="own" aria-hidden="true"></em></p>
  <p><span style="font-family:Wingdings">ü</span><font style="font-family:'.VnTime'">&#xAE;&#xAD;&#xEA;ng</font><span style="font-family:VNI-Times">&#xF1;&#xF6;</span></p>
  <p><code>let x</code></p><pre><span>mã</span></pre>
  <p><span class="katex"><span class="mord">x</span></span><span class="MathJax"><span>x</span></span><mjx-container><span>x</span></mjx-container><span style="font-family:'Cambria Math',serif">𝑥</span></p>`;

const SHEET = `.fa,.glyphicon,.material-icons,[class^=icon-],.own {font-family: signs} code, pre {font-family: monospace}
  .katex, .mord, .MathJax, mjx-container {font-family: KaTeX_Main; letter-spacing: normal}`;

describe('The typeface that a reader has chosen', () => {
  let text: HTMLElement;

  beforeEach(async () => {
    await pageIn('vi');
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = `<style>${SHEET}</style><p class="chrome">Đầu trang</p>
      <reader-article lang="vi" published="23/10/2019"><div class="words">${WORDS}</div><div class="kept">${KEPT}</div></reader-article>`;
    text = page.querySelector('reader-article')!;
    await settled();
  });
  afterEach(forgetReader);

  const families = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).fontFamily);

  it('is that of every word, headings and the line with the date included', async () => {
    preferences.set({typeface: 'clear'});
    await settled();
    for (const family of families('.words, .words *')) expect(family).to.match(/^Andika, /);
    expect(getComputedStyle(text.shadowRoot!.querySelector('time')!).fontFamily).to.match(/^Andika, /);
  });

  it('is never that of a sign, of code, or of a font whose codes mean other letters', async () => {
    const kept = '.kept i, .kept span, .kept b, .kept em, .kept font, .kept code, .kept pre';
    const before = families(kept);
    preferences.set({typeface: 'clear'});
    await settled();
    expect(families(kept)).to.deep.equal(before);
    preferences.reset();
    await settled();
    expect(text.querySelector('[data-reader-glyphs]')).to.equal(null);
  });

  it('leaves formulas as they are, and so does the space between letters', async () => {
    preferences.set({typeface: 'clear', letterSpacing: '0.2'});
    await settled();
    for (const formula of text.querySelectorAll('.katex, .katex *, .MathJax, mjx-container')) {
      const {fontFamily, letterSpacing} = getComputedStyle(formula);
      expect([fontFamily, letterSpacing]).to.deep.equal(['KaTeX_Main', 'normal']);
    }
  });

  it('is not that of the page around', async () => {
    const before = families('.chrome');
    preferences.set({typeface: 'clear'});
    await settled();
    expect(families('.chrome')).to.deep.equal(before);
  });

  it('is another where the page says so', async () => {
    document.documentElement.style.setProperty('--reader-clear-typeface', 'Lexend, sans-serif');
    preferences.set({typeface: 'clear'});
    await settled();
    expect(families('.words p')[0]).to.equal('Lexend, sans-serif');
    document.documentElement.removeAttribute('style');
  });
});
