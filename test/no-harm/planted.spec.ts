// The measures can fail: a harm of each kind is planted in a page with our files, and must be found.
import {growsAndComesBack, isUntouched, keepsItsColours} from './support/promises.js';
import {paragraphs, picture, script, style, text, type Situation} from './support/situation.js';
import {expect, test} from './support/test.js';

const PAGE: Situation = {
  id: 'gai-bay',
  title: 'Trang có bẫy',
  head: style(
    '.luat{counter-reset:m}.luat p::before{counter-increment:m;content:counter(m) ". "}.muc{display:inline-block;width:60px;height:20px;background:#c00}',
  ),
  body: `<div class="luat">${paragraphs(12, 1)}</div><p><img src="${picture(300, 200)}" style="width:64px;height:64px;object-fit:cover" alt="Ảnh"></p><p>Cấp 4 <span class="muc"></span></p><div class="khoi"><p>${text(1)}</p></div>`,
  coloured: '.muc',
  drawn: '.muc',
};

const AT_FIRST: [harm: string, extra: string, found: RegExp][] = [
  [
    'what is far away is not laid out',
    style('.luat p{content-visibility:auto;contain-intrinsic-size:auto 90px}'),
    /contentVisibility|top|px are painted/,
  ],
  [
    'numbers start again',
    style('.luat p:nth-child(9){counter-reset:m;contain:style}'),
    /contain|px are painted/,
  ],
  ['a picture loses its crop', style('img{height:auto!important}'), /height 64 → 42\.7/],
  [
    'a column is narrower',
    style('reader-article{max-width:40ch}'),
    /reader-article: (maxWidth none|width 700) →/,
  ],
  ['text is moved by a px', style('.khoi{margin-top:17px}'), /top/],
  ['lines are higher', style('p{line-height:1.6}'), /lineHeight 24px → 25\.6px/],
  ['a colour changes', style('.muc{background:#c01}'), /backgroundColor/],
  ['letters change', style('.khoi p{letter-spacing:.02em}'), /letterSpacing/],
  ['something is painted that has no box', style('.khoi{box-shadow:inset 0 0 0 3px red}'), /px are painted/],
  ['a word is gone for scripts', style('.khoi p{visibility:hidden}'), /innerText/],
  [
    'an element is put in',
    script(
      "addEventListener('load',()=>document.querySelector('.khoi').append(document.createElement('hr')))",
    ),
    /was not there/,
  ],
  ['the page scrolls to the side', style('.khoi{width:3000px}'), /scrolls sideways/],
  [
    'assistive technology is told less',
    style('.khoi p{content-visibility:hidden}'),
    /told|innerText|px are painted/,
  ],
];

const LATER: [harm: string, extra: string, found: RegExp][] = [
  [
    'larger text overflows',
    style('[data-reader-scale="2"] header.dau{width:200vw}'),
    /at 200 %: scrolls sideways/,
  ],
  [
    'larger text is out of reach',
    style('[data-reader-scale="2"] .khoi{position:relative;left:-1200px}'),
    /at 200 %: .*out of reach/,
  ],
  [
    'larger text lies on other text',
    style('[data-reader-scale="2"] .khoi{margin-top:-200px}'),
    /at 200 %: .*lie on each other/,
  ],
  [
    'a style is left behind',
    script(
      "new MutationObserver(()=>document.querySelector('.khoi').setAttribute('style','top:0')).observe(document.documentElement,{attributeFilter:['data-reader-scale']})",
    ),
    /after Reset: source/,
  ],
  [
    'a box does not come back',
    script(
      "addEventListener('reader-scale-change',()=>document.querySelector('.khoi').classList.add('cao'))",
    ) + style('.cao{padding-top:9px}'),
    /after Reset: .*top/,
  ],
];

test.describe('a planted harm is found', () => {
  for (const [harm, extra, found] of AT_FIRST)
    test(harm, async ({tab, site, engine}) => {
      await expect(isUntouched(PAGE, {tab, site, engine, extra})).rejects.toThrow(found);
    });

  for (const [harm, extra, found] of LATER)
    test(harm, async ({tab, site, engine}) => {
      await expect(growsAndComesBack(PAGE, {tab, site, engine, extra})).rejects.toThrow(found);
    });

  test('a theme takes a colour', async ({tab, site, engine}) => {
    const extra = style('[data-reader-theme=dark] .muc{background:none!important}');
    await expect(keepsItsColours(PAGE, {tab, site, engine, extra})).rejects.toThrow(/dark: .muc/);
  });

  test('a thing stops working', async ({tab, site, engine}) => {
    const works: Situation['works'] = (hand) =>
      hand.becomes('the size of the text', '1', () => document.documentElement.dataset.readerScale ?? '1');
    await expect(growsAndComesBack({...PAGE, works}, {tab, site, engine})).rejects.toThrow(
      'the size of the text',
    );
  });
});
