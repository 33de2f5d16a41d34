import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import {DISPLAY} from '../../../src/preferences/choices.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {contrast, groundOf} from '../../support/contrast.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';

const SQUARE = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cpath d='M0 0h9v9H0z'/%3E%3C/svg%3E")`;

const SHEET = `
  .tel::before {content: ""; display: inline-block; width: 20px; height: 20px; background: #c00; mask: ${SQUARE}; -webkit-mask: ${SQUARE}}
  .mask {display: inline-block; width: 20px; height: 20px; background: currentColor; mask: ${SQUARE}; -webkit-mask: ${SQUARE}}
  .black {background: #111} .white {background: #fefefe}
  .switch span {display: inline-block; width: 44px; height: 22px; background: rgb(0, 153, 0); position: relative}
  .switch span::after {content: ""; position: absolute; width: 18px; height: 18px; background: rgb(255, 255, 255)}
  .step::before {content: counter(x); background: #036; color: #fff}
  .badge::after {content: "5"} .badge {background: #036; color: #fff}
  .sr-only {position: absolute; width: 1px; height: 1px; overflow: hidden}
  .caret {border: 5px solid transparent; border-top-color: rgb(1, 2, 3)}
  .round {background: rgb(0, 51, 102); color: #fff} .pale {background: rgb(238, 238, 238)}`;

/** Colours that say something, each with the colour that has to stay. */
const COLOURS = `
  <p>Cấp 4 <span data-keeps="#d00" style="background:#d00"></span> Cấp 2 <span data-keeps="#fc0" style="background-color:#fc0"> &nbsp;</span></p>
  <div data-keeps="#eee" style="background:#eee"><div data-keeps="#c00" style="width:60%;background:#c00"></div></div>
  <div data-keeps="#eee" style="background:#eee">
    <div data-keeps="#036" style="width:40%;background:#036!important"><i class="sr-only">40 %</i></div>
  </div>
  <table><tbody><tr><th>Xã A</th><td data-keeps="#d00" style="background:#d00"></td><td data-keeps="#0a0" bgcolor="#00aa00"><p>&nbsp;</p></td></tr></tbody></table>
  <p><label class="switch"><input type="checkbox" checked><span data-keeps="#090"></span> Nhận tin</label></p>
  <p><button type="button" aria-label="Đỏ" data-keeps="#d00" style="background:#d00"></button><input type="checkbox" data-keeps="#00f" style="appearance:none;background:#00f"></p>`;

const rgb = (short: string) =>
  `rgb(${[...short.slice(1)].map((digit) => parseInt(digit + digit, 16)).join(', ')})`;

describe('Colours without words, in a text whose colours a reader has chosen', () => {
  let text: HTMLElement;

  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const put = async (markup: string, theme?: (typeof DISPLAY.theme)[number]) => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = `<style>${SHEET}</style><reader-article lang="vi"><div>${markup}</div></reader-article>`;
    text = page.querySelector('reader-article > div')!;
    if (theme) preferences.set({theme});
    await settled();
  };
  const style = (selector: string, pseudo?: string) =>
    getComputedStyle(text.querySelector(selector)!, pseudo);

  for (const theme of DISPLAY.theme)
    it(`stay: legends, bars, coloured cells, switches, ${theme}`, async () => {
      await put(COLOURS, theme);
      for (const element of text.querySelectorAll<HTMLElement>('[data-keeps]'))
        expect(getComputedStyle(element).backgroundColor, element.outerHTML).to.equal(
          rgb(element.dataset['keeps']!),
        );
      expect(style('.switch span', '::after').backgroundColor).to.equal('rgb(255, 255, 255)');
    });

  for (const theme of DISPLAY.theme)
    it(`are seen as icons that a mask draws, ${theme}`, async () => {
      await put(
        '<p><a href="#x" class="tel">Gọi</a> <span class="mask"></span><i class="mask black"></i><i class="mask white"></i><i class="mask icon">\n</i></p>',
        theme,
      );
      const seen = [
        style('a', '::before'),
        ...[...text.querySelectorAll('.mask')].map((icon) => getComputedStyle(icon)),
      ];
      for (const {backgroundColor} of seen.slice(1))
        expect(contrast(backgroundColor, groundOf(text)), backgroundColor).to.be.at.least(3);
      expect(seen[0]!.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    });

  it('stay in borders, such as the arrow that a border draws', async () => {
    await put('<p>Thêm <b class="caret"></b></p>', 'dark');
    const {borderTopColor, borderLeftColor} = style('.caret');
    expect([borderTopColor, borderLeftColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
  });

  it('go where a style sheet puts words on them', async () => {
    await put(
      '<p><span class="badge"></span></p><p class="step">Nộp</p><p style="background:#036">Chữ</p>',
      'dark',
    );
    expect(style('.badge').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(style('.step', '::before').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(style('p:last-child').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('go where they are white paper that an editor left', async () => {
    await put(
      '<p style="background:white"><span style="background:white">&nbsp;</span></p><table><tbody><tr><td bgcolor="#ffffff"></td><td>1</td></tr></tbody></table>',
      'dark',
    );
    for (const element of text.querySelectorAll('p,span,td'))
      expect(getComputedStyle(element).backgroundColor, element.outerHTML).to.equal('rgba(0, 0, 0, 0)');
  });

  for (const theme of DISPLAY.theme)
    it(`leave an icon on them readable, ${theme}`, async () => {
      const drawing = '<svg width="16" height="16"><path fill="currentColor" d="M0 0h9v9z"/></svg>';
      await put(
        `<a href="#x" class="round" aria-label="Chia sẻ">${drawing}</a><button class="pale" aria-label="Đóng">${drawing}</button>`,
        theme,
      );
      for (const selector of ['a', 'button']) {
        expect(contrast(style(`${selector} path`).fill, style(selector).backgroundColor)).to.be.at.least(7);
        expect(style(`${selector} svg`).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      }
    });

  it('are found when the page writes them later, and no mark is left without a theme', async () => {
    await put('<p>Một</p>', 'sepia');
    text.insertAdjacentHTML('beforeend', '<div class="late" style="background:#c00"> </div>');
    await settled();
    expect(style('.late').backgroundColor).to.equal(rgb('#c00'));
    text.querySelector('.late')!.textContent = 'Chữ';
    await settled();
    expect(style('.late').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    preferences.reset();
    await settled();
    expect(text.querySelector('[data-reader-blank]')).to.equal(null);
  });
});

describe('Drawings with dark lines', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const DRAWINGS = `<svg class="dark" width="300" height="80"><rect width="9" height="9" fill="none" stroke="#222"/><text y="20">Nộp</text></svg>
    <canvas class="dark" width="300" height="60"></canvas>
    <p>Gọi <svg class="icon" width="16" height="16" fill="currentColor"><clipPath><path d="M0 0h9z"/></clipPath><path d="M0 0h9v9z"/></svg>
    <svg class="white" width="64" height="64"><path fill="#fff" d="M0 0h9v9z"/></svg>
    <svg class="over" style="position:absolute" width="64" height="64"><path d="M0 0h9v9z"/></svg></p>`;

  for (const theme of DISPLAY.theme)
    it(`get white behind them where the theme is dark, and are not drawn in other colours, ${theme}`, async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.innerHTML = `<reader-article lang="vi"><div>${DRAWINGS}</div></reader-article>`;
      preferences.set({theme});
      await settled();
      const white = [...page.querySelectorAll('svg,canvas')]
        .filter((drawing) => getComputedStyle(drawing).backgroundColor === 'rgb(255, 255, 255)')
        .map((drawing) => drawing.getAttribute('class'));
      expect(white).to.deep.equal(/dark|on-black/.test(theme) ? ['dark', 'dark'] : []);
      const {fill, stroke} = getComputedStyle(page.querySelector('rect')!);
      expect([fill, stroke]).to.deep.equal(['none', 'rgb(34, 34, 34)']);
      expect(getComputedStyle(page.querySelector('text')!).fill).to.equal('rgb(0, 0, 0)');
    });
});
