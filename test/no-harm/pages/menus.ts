// Tooltips, menus, accordions and tabs.
import type {Hand} from '../support/hand.js';
import {css, js, paragraphs, script, style, text, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';
const loaded = (code: string): string =>
  script(`addEventListener('load',()=>{${code};document.body.dataset.xong='1'})`);
const BOOTSTRAP5 =
  css('bootstrap/dist/css/bootstrap.min.css') + js('bootstrap/dist/js/bootstrap.bundle.min.js');
const BOOTSTRAP4 =
  css('bootstrap4/dist/css/bootstrap.min.css') +
  js('jquery/dist/jquery.min.js') +
  js('popper.js/dist/umd/popper.min.js') +
  js('bootstrap4/dist/js/bootstrap.min.js');
const BOOTSTRAP3 =
  css('bootstrap3/dist/css/bootstrap.min.css') +
  js('jquery/dist/jquery.min.js') +
  js('bootstrap3/dist/js/bootstrap.min.js');

const shows = (selector: string) => !!document.querySelector(selector)?.getClientRects().length;

/** Rests the mouse on a word and expects the bubble beside it. */
const bubbleBeside =
  (word: string, bubble: string, most = 24) =>
  async (hand: Hand) => {
    await hand.hover(word);
    await hand.becomes('the bubble is there', true, shows, bubble);
    await hand.isNear(bubble, word, most);
  };

const NO_PLACE_BESIDE_WORDS =
  'WebKitGTK gives the rectangle of a word inside enlarged text in px of that text, so a script that puts a box beside the word puts it elsewhere.';

export const MENUS: Situation[] = [
  {
    id: 'bootstrap5-o',
    title: 'Tooltips with a container in the article (Bootstrap 5)',
    rows: 'B tooltips',
    head: BOOTSTRAP5,
    body: `${paragraphs(14)}<div id="hop"><p>Nộp tại <a href="#x" id="tu" data-bs-toggle="tooltip" title="Tầng 1 trụ sở">một cửa</a> của xã.</p></div>${paragraphs(6)}
${loaded("new bootstrap.Tooltip('#tu',{container:'#hop',animation:false})")}`,
    ready: IS_READY,
    cannot: {webkit: NO_PLACE_BESIDE_WORDS},
    works: bubbleBeside('#tu', '.tooltip'),
  },
  {
    id: 'bootstrap5-mo',
    title: 'An accordion and a menu (Bootstrap 5)',
    head: BOOTSTRAP5 + style('.collapsing{transition:none}'),
    body: `${paragraphs(1)}<div class="accordion" id="hoi">${[1, 2, 3].map((n) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" id="h${n}" data-bs-toggle="collapse" data-bs-target="#d${n}">Câu hỏi ${n}</button></h2><div id="d${n}" class="accordion-collapse collapse" data-bs-parent="#hoi"><div class="accordion-body">${text(n, 3)}</div></div></div>`).join('')}</div>
<div class="dropdown"><button class="btn btn-secondary dropdown-toggle" id="chon" type="button" data-bs-toggle="dropdown">Chọn xã</button><ul class="dropdown-menu"><li><a class="dropdown-item" href="#a">Xã A</a></li><li><a class="dropdown-item" href="#b">Xã B</a></li></ul></div>${paragraphs(6)}`,
    async works(hand) {
      await hand.press('#h2');
      await hand.becomes('the answer is there', true, shows, '#d2.show .accordion-body');
      await hand.press('#chon');
      await hand.becomes('the menu is there', true, shows, '.dropdown-menu');
      await hand.isNear('.dropdown-menu', '#chon', 12);
    },
  },
  {
    id: 'bootstrap4-o',
    title: 'A tooltip with a container in the article (Bootstrap 4)',
    head: BOOTSTRAP4,
    body: `${paragraphs(12)}<div id="hop"><p>Xem <a href="#x" id="tu" data-toggle="tooltip" title="Từ đủ mười tám tuổi">điều kiện</a> trước khi nộp.</p></div>${paragraphs(6)}
${loaded("jQuery('#tu').tooltip({animation:false,container:'#hop'})")}`,
    ready: IS_READY,
    cannot: {webkit: NO_PLACE_BESIDE_WORDS},
    works: bubbleBeside('#tu', '.tooltip'),
  },
  {
    id: 'bootstrap4-mo',
    title: 'A menu (Bootstrap 4)',
    head: BOOTSTRAP4,
    body: `${paragraphs(3)}<div class="dropdown"><button class="btn btn-secondary dropdown-toggle" id="chon" type="button" data-toggle="dropdown">Chọn xã</button><div class="dropdown-menu"><a class="dropdown-item" href="#a">Xã A</a><a class="dropdown-item" href="#b">Xã B</a></div></div>${paragraphs(6)}`,
    async works(hand) {
      await hand.press('#chon');
      await hand.becomes('the menu is there', true, shows, '.dropdown-menu');
      await hand.isNear('.dropdown-menu', '#chon', 12);
    },
  },
  {
    id: 'bootstrap3-o',
    title: 'A tooltip (Bootstrap 3)',
    head: BOOTSTRAP3,
    body: `${paragraphs(8)}<p>Nộp tại <a href="#x" id="tu" data-toggle="tooltip" title="Tầng 1 trụ sở">một cửa</a> của xã.</p>${paragraphs(6)}
${loaded("jQuery('#tu').tooltip({animation:false})")}`,
    ready: IS_READY,
    works: bubbleBeside('#tu', '.tooltip'),
  },
  {
    id: 'bootstrap3-mo',
    title: 'A menu and tabs (Bootstrap 3)',
    head: BOOTSTRAP3,
    body: `${paragraphs(8)}
<ul class="nav nav-tabs"><li class="active"><a href="#the1" data-toggle="tab">Hồ sơ</a></li><li><a href="#the2" id="sang" data-toggle="tab">Lệ phí</a></li></ul><div class="tab-content"><div class="tab-pane active" id="the1">${text(1, 3)}</div><div class="tab-pane" id="the2">${text(4, 2)}</div></div>
<div class="dropdown"><button class="btn btn-default" id="chon" type="button" data-toggle="dropdown">Chọn xã</button><ul class="dropdown-menu"><li><a href="#a">Xã A</a></li></ul></div>${paragraphs(6)}`,
    async works(hand) {
      await hand.press('#sang');
      await hand.becomes('the second tab is there', true, shows, '#the2');
      await hand.press('#chon');
      await hand.isNear('.dropdown-menu', '#chon', 12);
    },
  },
  {
    id: 'popper',
    title: 'A bubble that Popper places',
    head:
      js('@popperjs/core/dist/umd/popper.min.js') +
      style('#o{display:none;background:#222;color:#fff;padding:6px;width:180px}#o.mo{display:block}'),
    body: `${paragraphs(12)}<p>Xem <a href="#x" id="tu">điều kiện</a> trước khi nộp.</p><div id="o" role="tooltip">Từ đủ mười tám tuổi trở lên.</div>${paragraphs(6)}
${loaded("const t=document.getElementById('tu'),o=document.getElementById('o'),p=Popper.createPopper(t,o,{placement:'bottom'});t.addEventListener('mouseenter',()=>{o.classList.add('mo');p.update()})")}`,
    ready: IS_READY,
    rewritten: '#o',
    works: bubbleBeside('#tu', '#o'),
  },
  {
    id: 'popper-tren',
    title: 'A bubble that Popper places, above a word in a part of the text',
    head:
      js('@popperjs/core/dist/umd/popper.min.js') +
      style('#o{display:none;background:#222;color:#fff;padding:6px;width:180px}#o.mo{display:block}'),
    body: `${paragraphs(12)}<div><p>Xem <a href="#x" id="tu">điều kiện</a> trước khi nộp.</p><div id="o" role="tooltip">Từ đủ mười tám tuổi trở lên.</div></div>${paragraphs(6)}
${loaded("const t=document.getElementById('tu'),o=document.getElementById('o'),p=Popper.createPopper(t,o,{placement:'top'});t.addEventListener('mouseenter',()=>{o.classList.add('mo');p.update()})")}`,
    ready: IS_READY,
    rewritten: '#o',
    works: bubbleBeside('#tu', '#o'),
  },
  {
    id: 'tippy',
    title: 'A bubble in the text that the reader can press (Tippy)',
    head:
      css('tippy.js/dist/tippy.css') +
      js('@popperjs/core/dist/umd/popper.min.js') +
      js('tippy.js/dist/tippy-bundle.umd.min.js'),
    body: `${paragraphs(12)}<p>Xem <a href="#x" id="tu" data-tippy-content="Từ đủ mười tám tuổi">điều kiện</a> trước khi nộp.</p>${paragraphs(6)}
${loaded("tippy('#tu',{duration:0,interactive:true})")}`,
    ready: IS_READY,
    cannot: {webkit: NO_PLACE_BESIDE_WORDS},
    works: bubbleBeside('#tu', '.tippy-box'),
  },
  {
    id: 'floating-ui',
    title: 'A bubble that Floating UI places',
    head:
      js('@floating-ui/core/dist/floating-ui.core.umd.min.js') +
      js('@floating-ui/dom/dist/floating-ui.dom.umd.min.js') +
      style(
        '#o{display:none;position:absolute;left:0;top:0;background:#222;color:#fff;padding:6px;width:180px}#o.mo{display:block}',
      ),
    body: `${paragraphs(12)}<p>Xem <a href="#x" id="tu">điều kiện</a> trước khi nộp.</p><div id="o" role="tooltip">Từ đủ mười tám tuổi trở lên.</div>${paragraphs(6)}
${loaded("const t=document.getElementById('tu'),o=document.getElementById('o');t.addEventListener('mouseenter',()=>{o.classList.add('mo');FloatingUIDOM.computePosition(t,o,{placement:'bottom'}).then(({x,y})=>{o.style.left=x+'px';o.style.top=y+'px'})})")}`,
    ready: IS_READY,
    works: bubbleBeside('#tu', '#o'),
  },
  {
    id: 'jquery-ui',
    title: 'Tabs and an accordion (jQuery UI)',
    head:
      css('jquery-ui-dist/jquery-ui.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('jquery-ui-dist/jquery-ui.min.js'),
    body: `${paragraphs(4)}<div id="the"><ul><li><a href="#t1">Hồ sơ</a></li><li><a href="#t2" id="sang">Lệ phí</a></li></ul><div id="t1">${text(1, 3)}</div><div id="t2">${text(4, 2)}</div></div><div id="hoi"><h3>Câu hỏi 1</h3><div>${text(1, 2)}</div><h3 id="h2">Câu hỏi 2</h3><div id="d2">${text(2, 2)}</div></div>${paragraphs(8)}
${loaded("jQuery.fx.off=true;jQuery('#the').tabs();jQuery('#hoi').accordion({heightStyle:'content',animate:false})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('#sang');
      await hand.becomes('the second tab is there', true, shows, '#t2');
      await hand.press('#h2');
      await hand.becomes('the second answer is there', true, shows, '#d2');
    },
  },
  {
    id: 'lich-mo',
    title: 'A calendar that stands open in the text (flatpickr)',
    head: css('flatpickr/dist/flatpickr.min.css') + js('flatpickr/dist/flatpickr.min.js'),
    body: `${paragraphs(2)}<div><input id="ngay" aria-label="Ngày hẹn"></div>${paragraphs(4)}
${loaded("flatpickr('#ngay',{inline:true,defaultDate:'2026-11-15'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('.flatpickr-day:not(.prevMonthDay)');
      await hand.becomes(
        'the day',
        '2026-11-01',
        () => document.querySelector<HTMLInputElement>('#ngay')!.value,
      );
    },
  },
  {
    id: 'jquery-ui-lich',
    title: 'A calendar below its field (jQuery UI)',
    head:
      css('jquery-ui-dist/jquery-ui.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('jquery-ui-dist/jquery-ui.min.js'),
    body: `${paragraphs(4)}<p><label>Ngày hẹn <input id="ngay"></label></p>${paragraphs(8)}
${loaded("jQuery('#ngay').datepicker({duration:0})")}`,
    ready: IS_READY,
    cannot: {webkit: NO_PLACE_BESIDE_WORDS},
    async works(hand) {
      await hand.press('#ngay');
      await hand.becomes('the calendar is there', true, shows, '#ui-datepicker-div');
      await hand.isNear('#ui-datepicker-div', '#ngay', 12);
    },
  },
  {
    id: 'gap-mo',
    title: 'An accordion of HTML, tabs made by hand, and heights that a script measures',
    head: style('.gap{overflow:hidden;height:0}.tab[hidden]{display:none}'),
    body: `<details id="chi-tiet"><summary>Thành phần hồ sơ</summary><p id="trong">${text(1, 3)}</p></details><button type="button" id="nut">Lệ phí</button><div class="gap" id="gap"><p>${text(2, 4)}</p></div>${paragraphs(4)}
${script("document.getElementById('nut').onclick=()=>{const g=document.getElementById('gap');g.style.height=g.scrollHeight+'px'}")}`,
    async works(hand) {
      await hand.press('summary');
      await hand.becomes('the details are there', true, shows, '#trong');
      await hand.press('#nut');
      await hand.becomes('lines that are cut off', 0, () => {
        const box = document.querySelector('#gap')!;
        return Math.max(0, box.scrollHeight - box.clientHeight - 1);
      });
    },
  },
];
