import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/display-settings/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

const TEXT = `
  <h2>Đầu mục</h2>
  <p class="MsoNormal" style="line-height:15.0px;letter-spacing:-.3pt;margin-bottom:6.0pt;text-align:justify;mso-pagination:none"><span style="font-size:14.0pt;letter-spacing:1px!important">Sở Y tế</span> tổ chức</p>
  <p style="line-height:1!important;word-spacing:-1px!important" align="justify"><font size="2">Tập huấn</font></p>
  <p style="text-align:center">Ảnh minh họa</p>
  <div style="text-align:justify">Chữ trong khối <i class="material-icons">home</i><i class="icon-phone"></i></div>
  <ul><li>Mục</li></ul><table><tbody><tr><td style="letter-spacing:2px">Ô</td></tr></tbody></table>`;

describe('The spacing that a reader has chosen', () => {
  let text: HTMLElement;

  afterEach(forgetReader);

  const em = (
    element: Element,
    property: 'letterSpacing' | 'wordSpacing' | 'lineHeight' | 'marginBottom',
  ) => {
    const style = getComputedStyle(element);
    return (parseFloat(style[property]) || 0) / parseFloat(style.fontSize);
  };
  const words = () => [...text.querySelectorAll('h2,p,span,font,div,li,td')];

  for (const [where, markup] of [
    ['an article', `<reader-article lang="vi">${TEXT}</reader-article>`],
    ['an article made readable', `<reader-article readable lang="vi">${TEXT}</reader-article>`],
    [
      'an element that a control names',
      `<reader-display-settings for="named"></reader-display-settings><section id="named">${TEXT}</section>`,
    ],
  ] as const)
    describe(`in ${where}`, () => {
      beforeEach(async () => {
        await pageIn('vi');
        const page = await fixture<HTMLElement>(html`<main></main>`);
        page.innerHTML = markup;
        text = page.querySelector('reader-article,section')!;
        await settled();
      });

      it('is what WCAG 1.4.12 asks for, at every word, whatever Word wrote there', async () => {
        preferences.set({
          lineSpacing: '1.5',
          letterSpacing: '0.12',
          wordSpacing: '0.16',
          paragraphSpacing: '2',
        });
        await settled();
        for (const element of words()) {
          expect(em(element, 'lineHeight'), element.outerHTML).to.be.closeTo(1.5, 0.02);
          expect(em(element, 'letterSpacing'), element.outerHTML).to.be.closeTo(0.12, 0.005);
          expect(em(element, 'wordSpacing'), element.outerHTML).to.be.closeTo(0.16, 0.005);
        }
        for (const paragraph of text.querySelectorAll('p'))
          expect(em(paragraph, 'marginBottom'), paragraph.outerHTML).to.be.closeTo(2, 0.02);
      });

      it('is the same at twice the size', async () => {
        preferences.set({scale: 2, lineSpacing: '2', letterSpacing: '0.2'});
        await settled();
        await settled();
        for (const element of words()) {
          expect(em(element, 'lineHeight'), element.outerHTML).to.be.closeTo(2, 0.02);
          expect(em(element, 'letterSpacing'), element.outerHTML).to.be.closeTo(0.2, 0.005);
        }
      });

      it('is no gap in a word that stands for a sign', async () => {
        preferences.set({letterSpacing: '0.2', wordSpacing: '0.5'});
        await settled();
        for (const sign of text.querySelectorAll('i')) {
          expect(em(sign, 'letterSpacing')).to.equal(0);
          expect(em(sign, 'wordSpacing')).to.equal(0);
        }
      });

      it('justifies no line, or every one that is not placed on purpose', async () => {
        const align = () =>
          [...text.querySelectorAll('p,div,td')].map((block) => getComputedStyle(block).textAlign);
        preferences.set({alignment: 'start'});
        await settled();
        expect(align()).to.deep.equal(['start', 'start', 'center', 'start', 'start']);
        preferences.set({alignment: 'justify'});
        await settled();
        expect(align()).to.deep.equal(['justify', 'justify', 'center', 'justify', 'justify']);
      });

      it('goes, and the text is as its author wrote it', async () => {
        const look = () =>
          words().map((element) => {
            const {lineHeight, letterSpacing, wordSpacing, marginBottom, textAlign} =
              getComputedStyle(element);
            return [lineHeight, letterSpacing, wordSpacing, marginBottom, textAlign].join();
          });
        const before = look();
        preferences.set({
          lineSpacing: '2.5',
          letterSpacing: '0.06',
          wordSpacing: '0.32',
          paragraphSpacing: '3',
          alignment: 'start',
        });
        await settled();
        expect(look()).to.not.deep.equal(before);
        preferences.reset();
        await settled();
        expect(look()).to.deep.equal(before);
        expect(document.documentElement.hasAttribute('style')).to.equal(false);
      });
    });
});
