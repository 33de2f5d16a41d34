// Controls in the headers of portals. The rules are those of real themes: NukeViet's gradient and colour of links,
// Olivero's row that never wraps, the resets of old templates.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {noErrors} from '../support/no-errors.js';
import {forgetReader, pageIn, part, pressKey, settled} from '../support/reader.js';
import {textsIn} from '../support/runs.js';

const LINK = html`<a href="tel:+842163818555">02163.818.555</a>`;
const TOGGLE = html`<reader-language-toggle><a href="/vi" lang="vi">Tiếng Việt</a> <a href="/en" lang="en">English</a></reader-language-toggle>`;

/** The two ways to give the banner its number. */
const BANNERS = [
  [
    'a link of the page',
    html`<reader-hotline-banner hours="Mo-Fr 07:30-11:30,13:30-17:00">${LINK}</reader-hotline-banner>`,
  ],
  [
    'the attribute',
    html`<reader-hotline-banner hours="Mo-Fr 07:30-11:30,13:30-17:00" number="0216 3818 555"></reader-hotline-banner>`,
  ],
] as const;

const open = async (rules: string, content: unknown): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div class="page">
    <style>
      .page {
        width: 320px;
      }
      ${rules}
    </style>
    <header class="bar"><a class="logo" href="/">Cổng thông tin</a>${content}${TOGGLE}</header>
  </div>`);
  await settled();
  await settled();
  return page;
};

const numberIn = (page: Element): HTMLElement =>
  page.querySelector<HTMLElement>('reader-hotline-banner a') ??
  part(page.querySelector('reader-hotline-banner')!, 'number');

/** The lines of an element's text. */
function linesOf(element: Element): number {
  const tops = textsIn(element).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map(({top}) => Math.round(top));
  });
  return new Set(tops).size;
}

const rgb = (value: string): number[] => value.match(/[\d.]+/g)!.map(Number);
const luminance = (value: string): number => {
  const [red, green, blue] = rgb(value).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('A reader who looks for the hotline in a header on a phone', () => {
  noErrors();
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [how, banner] of BANNERS)
    for (const [theme, rules] of [
      ['that never wraps', '.bar{display:flex;flex-wrap:nowrap;align-items:center;gap:8px}'],
      ['whose parts may not shrink', '.bar{display:flex}.bar>*{flex:none}'],
      ['with a wide logo', '.bar{display:flex}.logo{flex:none;width:100px}'],
      ['that breaks no lines', '.bar{white-space:nowrap;overflow-wrap:anywhere}.bar *{white-space:nowrap}'],
      ['that breaks words anywhere', '.bar{word-break:break-all;line-break:anywhere;overflow-wrap:anywhere}'],
      ['whose letters are large', '.bar{display:flex;font-size:18px}'],
    ] as const)
      it(`${theme} reads the number from ${how} in one line, inside the window`, async () => {
        const page = await open(rules, banner);
        const number = numberIn(page);
        expect(linesOf(number)).to.equal(1);
        const phone = page.getBoundingClientRect();
        const {left, right} = number.getBoundingClientRect();
        expect(left).to.be.at.least(phone.left);
        expect(right).to.be.at.most(phone.right);
        expect(number.scrollWidth).to.be.at.most(Math.ceil(right - left));
        expect(page.scrollWidth).to.be.at.most(320);
      });

  for (const [how, banner] of BANNERS)
    it(`reads the number from ${how} in one line even where the portal gives it less room`, async () => {
      const page = await open('reader-hotline-banner{width:80px}', banner);
      expect(linesOf(numberIn(page))).to.equal(1);
    });

  it('reads the words of a link that calls nobody in as many lines as they need', async () => {
    const page = await open(
      '.bar{display:flex}',
      html`<reader-hotline-banner
        ><a href="/lien-he">Trung tâm phục vụ hành chính công tỉnh Yên Bái – đường dây nóng</a> ${LINK}</reader-hotline-banner
      >`,
    );
    expect(page.scrollWidth).to.be.at.most(320);
  });

  it('reads words around a number in as many lines as they need', async () => {
    const page = await open(
      '.bar{display:flex}',
      html`<reader-hotline-banner><a href="tel:+842163818555">Gọi ngay 02163.818.555, phục vụ người dân cả ngày</a></reader-hotline-banner>`,
    );
    expect(linesOf(numberIn(page))).to.be.above(1);
    expect(page.scrollWidth).to.be.at.most(320);
  });
});

describe('A reader with low vision who looks for the hotline in a coloured bar', () => {
  noErrors();
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const GRADIENT = 'linear-gradient(to bottom,#428bca 0,#245682 100%)';

  for (const [how, banner] of BANNERS)
    for (const [bar, rules, behind, own] of [
      [
        'whose links are blue',
        '.bar{background:#1a5a96;color:#fff}a,a:link,a:visited{color:#1a3f5e}',
        ['#1a5a96'],
        false,
      ],
      ['whose text is dark too', '.bar{background:#1a5a96}a:link{color:#1a3f5e}', ['#1a5a96'], true],
      ['whose text is as light as the bar', '.bar{background:#9ccc65;color:#fff}', ['#9ccc65'], true],
      [
        'with a gradient',
        `.bar{background-image:${GRADIENT};color:#dcdcdc}a:link{color:#1a3f5e}`,
        ['#428bca', '#245682'],
        true,
      ],
      [
        'that lets another colour through',
        '.page{background:#123}.bar{background:rgb(255 255 255/.1);color:#eee}',
        ['#2a3a4a'],
        false,
      ],
      ['on a white page', 'a:link{color:#1a3f5e}', ['#fff'], false],
    ] as const)
      it(`${bar} reads the number from ${how} with a contrast of at least 4.5 to 1`, async () => {
        const page = await open(rules, banner);
        // The colours are asked for again when the page has loaded all its style sheets.
        dispatchEvent(new Event('load'));
        await settled();
        const control = page.querySelector('reader-hotline-banner')!;
        const section = control.renderRoot.querySelector('section')!;
        const ground = getComputedStyle(section).backgroundColor;
        expect(ground === 'rgb(255, 255, 255)').to.equal(own);
        for (const element of [numberIn(page), part(control, 'label'), part(control, 'hours')])
          for (const colour of own ? [ground] : behind) {
            section.style.outlineColor = colour;
            const back = getComputedStyle(section).outlineColor;
            expect(contrast(getComputedStyle(element).color, back)).to.be.at.least(4.5);
          }
        const toggle = page.querySelector('reader-language-toggle')!;
        const link = getComputedStyle(part(toggle, 'link'));
        const nav = getComputedStyle(toggle.renderRoot.querySelector('nav')!);
        expect(nav.backgroundColor === 'rgb(255, 255, 255)').to.equal(own);
        for (const colour of own ? [nav.backgroundColor] : behind) {
          section.style.outlineColor = colour;
          expect(contrast(link.color, getComputedStyle(section).outlineColor)).to.be.at.least(4.5);
        }
      });

  for (const [situation, rules] of [
    [
      'with a picture',
      '.bar{background:url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=);color:#777}',
    ],
    [
      'over another part of the page',
      '.page{background:#fff}.bar{position:relative;z-index:1;color:#777}.logo{position:absolute;inset:0;background:#000;z-index:-1}',
    ],
    [
      'with a drawn decoration',
      '.bar{background:#fff;color:#777;position:relative}.bar::before{content:"";position:absolute;inset:0;background:#000;z-index:-1}',
    ],
    [
      'with a gradient in other colours',
      '.page{background:#fff}.bar{background:linear-gradient(in oklab,oklch(.3 .1 250),oklch(.2 .1 250));color:#777}',
    ],
    ['of whose ground the page says nothing', '.bar{color:#777}'],
  ] as const)
    it(`${situation} finds the colours that the portal has chosen`, async () => {
      const page = await open(rules, BANNERS[1][1]);
      const section = page.querySelector('reader-hotline-banner')!.renderRoot.querySelector('section')!;
      expect(section.className).to.equal('');
      expect(getComputedStyle(numberIn(page)).color).to.equal('rgb(119, 119, 119)');
    });

  it('finds the portal’s own button in the portal’s colours', async () => {
    const page = await open(
      '.bar{background:#123;color:#fff}.pill{background:#fff;color:#0b4689}',
      html`<reader-hotline-banner><a class="pill" href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>`,
    );
    expect(getComputedStyle(numberIn(page)).color).to.equal('rgb(11, 70, 137)');
  });

  it('finds the portal’s links as they are where they can be read', async () => {
    const page = await open('.bar{background:#fff}a:link{color:#1a3f5e}', BANNERS[0][1]);
    expect(getComputedStyle(numberIn(page)).color).to.equal('rgb(26, 63, 94)');
  });

  it('sees the focus on the number, whatever the theme does with outlines', async () => {
    const page = await open('*:focus,a:focus{outline:0}', BANNERS[0][1]);
    page.querySelector<HTMLElement>('.logo')!.focus();
    await pressKey('Tab');
    expect(document.activeElement).to.equal(numberIn(page));
    const {outlineStyle, outlineWidth, outlineColor, color} = getComputedStyle(numberIn(page));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    expect(outlineColor).to.equal(color);
  });
});
