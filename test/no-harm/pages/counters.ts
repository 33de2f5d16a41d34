// Numbers that the style sheet counts: of clauses, paragraphs, notes, headings, lists.
import {paragraphs, style, text, type Situation} from '../support/situation.js';

const items = (count: number, of: (number: number) => string): string =>
  Array.from({length: count}, (_, index) => of(index + 1)).join('');

export const COUNTERS: Situation[] = [
  {
    id: 'dieu-khoan',
    title: 'Clauses of a decree, counted before list items',
    rows: 'A 01',
    head: style(
      '.luat{counter-reset:muc;list-style:none;padding:0}.luat>li::before{counter-increment:muc;content:"Khoản " counter(muc) ". "}' +
        '.ngoai{counter-reset:n;list-style:none}.ngoai>li{counter-increment:n}.ngoai>li::before{content:"N" counter(n) ". "}',
    ),
    body: `<h2>Điều 9. Hồ sơ</h2><ol class="luat">${items(14, (n) => `<li><span>${text(n, 1)}</span></li>`)}</ol>
<ul class="ngoai">${items(14, (n) => `<li>Giấy tờ thứ ${n}</li>`)}</ul>`,
  },
  {
    id: 'danh-so-doan',
    title: 'Paragraphs and nested lists, counted by the style sheet',
    rows: 'A 01',
    head: style(
      '.khoan{counter-reset:k}.khoan p::before{counter-increment:k;content:"[" counter(k) "] "}' +
        'ol.long{counter-reset:m;list-style:none}ol.long li::before{counter-increment:m;content:counters(m,".") " "}' +
        '.chuong{counter-reset:c}.chuong h3::before{counter-increment:c;content:"Chương " counter(c,upper-roman) ". "}',
    ),
    body: `<div class="khoan">${items(14, (n) => `<p><span>${text(n, 1)}</span></p>`)}</div>
<ol class="long"><li><span>Phạm vi</span><ol class="long"><li><span>Trong tỉnh</span></li><li><span>Ngoài tỉnh</span></li></ol></li><li><span>Đối tượng</span><ol class="long"><li><span>Cá nhân</span></li></ol></li></ol>
<div class="chuong">${items(9, (n) => `<h3><span>Phần ${n}</span></h3>`)}</div>`,
  },
  {
    id: 'chu-thich',
    title: 'Footnotes with numbers of the style sheet, and the way there and back',
    rows: 'A 01',
    head: style(
      '.chu{counter-reset:fn}.chu sup::before{counter-increment:fn;content:counter(fn)}.cuoi{counter-reset:c;list-style:none}' +
        '.cuoi li::before{counter-increment:c;content:counter(c) ") "}',
    ),
    body: `<div class="chu">${items(14, (n) => `<p>${text(n, 2)}<a href="#chu-${n}" id="ve-${n}"><sup></sup></a> <span>Tiếp theo.</span></p>`)}</div>
<ol class="cuoi">${items(14, (n) => `<li id="chu-${n}"><span>Chú thích ${n}. ${text(n, 1)}</span> <a href="#ve-${n}">Về</a></li>`)}</ol>`,
    async works(hand) {
      await hand.press('#ve-9');
      await hand.isOnScreen('#chu-9');
      await hand.press('#chu-9 a');
      await hand.isOnScreen('#ve-9');
    },
  },
  {
    id: 'danh-sach-san',
    title: 'Lists of HTML: reversed, with a start, with values, with marks of their own',
    head: style('.dau li::marker{content:"§ "}.gach{list-style:"– "}'),
    body: `<ol start="7">${items(6, (n) => `<li>${text(n, 1)}</li>`)}</ol><ol reversed>${items(5, (n) => `<li>Mục ${n}</li>`)}</ol>
<ol><li value="4">Bốn</li><li>Năm</li><li value="9">Chín</li></ol><ol type="a">${items(5, (n) => `<li>Điểm ${n}</li>`)}</ol>
<ul class="dau">${items(4, (n) => `<li>Điều ${n}</li>`)}</ul><ul class="gach">${items(4, (n) => `<li>Ý ${n}</li>`)}</ul>`,
  },
  {
    id: 'doc-tieng',
    title: 'A script of the portal that reads the text aloud, 60 paragraphs',
    rows: 'A 23',
    body: paragraphs(60),
    async works(hand) {
      await hand.becomes(
        'paragraphs in innerText',
        60,
        () => document.querySelector('main')!.innerText.split(/\n+/).length,
      );
    },
  },
];
