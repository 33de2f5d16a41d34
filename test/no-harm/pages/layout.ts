// Blocks beside text, out of its column, or placed over it.
import {placeOf} from '../support/hand.js';
import {paragraphs, picture, style, text, type Situation} from '../support/situation.js';

const CAPTION = `<div class="phai" style="width:240px"><img src="${picture(240, 160)}" alt="Ảnh"><p>Lễ khai mạc, ảnh của văn phòng.</p></div>`;
const FLOAT = style('.phai{float:right;margin:0 0 10px 14px}.trai{float:left;margin:0 14px 10px 0}');

export const LAYOUT: Situation[] = [
  {
    id: 'anh-troi',
    title: 'A picture with its caption floats beside the text',
    rows: 'A 28',
    head: FLOAT,
    body: `<p>${text(1, 4)}</p>${CAPTION}<p>${text(2, 5)}</p><p>${text(3, 5)}</p><img class="trai" src="${picture(160, 160)}" alt="Ảnh" width="160" height="160"><p>${text(4, 5)}</p>${paragraphs(8)}`,
  },
  {
    id: 'anh-troi-dich',
    title: 'A picture that floats in a target of for',
    rows: 'A 28b',
    head: FLOAT,
    bare: true,
    targets: 'noi-dung',
    body: `<div id="noi-dung"><p>${text(1, 4)}</p>${CAPTION}<p>${text(2, 5)}</p><p>${text(3, 5)}</p>${paragraphs(8)}</div>`,
  },
  {
    id: 'hai-cot',
    title: 'Text in columns',
    head: style('.cot{columns:2;column-gap:30px}'),
    body: `<div class="cot">${paragraphs(12, 3)}</div>${paragraphs(2)}`,
  },
  {
    id: 'chu-dau',
    title: 'Drop caps',
    head: style(
      '.dau::first-letter{float:left;font-size:3.2em;line-height:.9;padding-right:6px}.dau::first-line{font-variant:small-caps}',
    ),
    body: `<p class="dau">${text(1, 5)}</p><p class="dau">${text(3, 5)}</p>${paragraphs(6)}`,
  },
  {
    id: 'tran-man-hinh',
    title: 'Blocks as wide and as high as the window',
    rows: 'B 14',
    head: style(
      '.alignfull{width:100vw;max-width:100vw;margin-left:calc(50% - 50vw);margin-right:calc(50% - 50vw)}figure{margin-top:0;margin-bottom:0}' +
        'figure img{width:100%;display:block}.bia{min-height:60vh;background:#def}',
    ),
    body: `${paragraphs(2)}<figure class="alignfull"><img src="${picture(1600, 500)}" alt="Toàn cảnh"><figcaption>Toàn cảnh hội nghị.</figcaption></figure>${paragraphs(2)}<div class="bia">${paragraphs(1)}</div>${paragraphs(2)}`,
  },
  {
    id: 'cot-rong',
    title: 'A column of 1,100 px',
    rows: 'A 27',
    head: style('main{max-width:1100px}'),
    body: paragraphs(10, 4),
  },
  {
    id: 'can-deu',
    title: 'Justified lines, indents and line heights that the portal wrote',
    head: style('article.cu p{text-align:justify;text-indent:2em;line-height:22px;margin:0 0 7px}'),
    body: `<article class="cu">${paragraphs(8, 4)}<p align="justify" style="line-height:20px;font-size:13px">${text(2, 4)}</p></article>`,
  },
  {
    id: 'o-noi',
    title: 'An explanation that pops up over a paragraph',
    rows: 'A 02',
    head: style(
      '.tu{position:relative;border-bottom:1px dotted}.tu .o{display:none;position:absolute;left:0;top:100%;width:300px;padding:10px;background:#fffbe0;border:1px solid #996;z-index:50;font-size:14px}' +
        '.tu:hover .o,.tu:focus .o{display:block}',
    ),
    body:
      paragraphs(12) +
      `<p>Nộp tại <span class="tu" tabindex="0">bộ phận một cửa<span class="o">${text(2, 2)}</span></span>.</p>` +
      paragraphs(12),
    async works(hand) {
      await hand.hover('.tu');
      const {left, top, width, height} = await hand.ask(placeOf, '.o', true);
      const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];
      const points = tenths.flatMap((x) =>
        tenths.map((y) => [left + (width * x) / 10, top + (height * y) / 10] as const),
      );
      const covered = (points: readonly (readonly [number, number])[]) =>
        points.filter((point) => !document.elementFromPoint(...point)?.closest('.o')).length;
      await hand.becomes('points where something covers the bubble', 0, covered, points);
    },
  },
  {
    id: 'dau-trang-dinh',
    title: 'A header that sticks to the window, headings that stick below it',
    head: style(
      'header.dau{position:sticky;top:0;z-index:2}.dinh{position:sticky;top:40px;background:#ffe}h2{scroll-margin-top:60px}',
    ),
    body: `<a href="#dieu-3" id="toi">Đến điều 3</a>${[1, 2, 3, 4].map((n) => `<h2 class="dinh" id="dieu-${n}">Điều ${n}</h2>${paragraphs(8)}`).join('')}`,
    async works(hand) {
      await hand.press('#toi');
      await hand.isOnScreen('#dieu-3');
      await hand.becomes('the header is at the top', 0, () =>
        Math.round(document.querySelector('header.dau')!.getBoundingClientRect().top),
      );
    },
  },
  {
    id: 'phai-sang-trai',
    title: 'An article from right to left',
    head: style('.ar{text-align:start;border-inline-start:4px solid #063;padding-inline-start:10px}'),
    body: `<div dir="rtl" class="ar">${'<p>يقدم المواطن الملف إلى مكتب الشباك الواحد في البلدية أو يرسله عبر الإنترنت من خلال بوابة الخدمات العامة.</p>'.repeat(8)}</div>`,
  },
];
