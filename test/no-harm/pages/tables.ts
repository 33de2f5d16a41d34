// Tables and forms.
import {css, js, paragraphs, script, style, text, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';
const rows = (count: number, cells: number): string =>
  Array.from(
    {length: count},
    (_, row) =>
      `<tr>${Array.from({length: cells}, (_, cell) => `<td>${cell ? `Mục ${row + 1}.${cell}` : row + 1}</td>`).join('')}</tr>`,
  ).join('');
const head = (...names: string[]): string =>
  `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const BORDERS = style('td,th{border:1px solid #999;padding:4px}table{border-collapse:collapse}');

export const TABLES: Situation[] = [
  {
    id: 'datatables',
    title: 'A table that can be searched and sorted (DataTables)',
    head:
      css('datatables.net-dt/css/dataTables.dataTables.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('datatables.net/js/dataTables.min.js'),
    body: `${paragraphs(1)}<table id="bang">${head('STT', 'Xã', 'Số hồ sơ')}<tbody>${rows(25, 3)}</tbody></table>${paragraphs(2)}
${script("addEventListener('load',()=>{new DataTable('#bang');document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    // Its script shares the width among the columns again after each change of size, and not as at first.
    rewritten: '#bang',
    async works(hand) {
      await hand.press('#bang thead th:first-child');
      await hand.becomes('the first row', '25', () => document.querySelector('#bang tbody td')!.textContent);
    },
  },
  {
    id: 'tabulator',
    title: 'A grid of boxes to which a script gives widths (Tabulator)',
    head:
      css('tabulator-tables/dist/css/tabulator.min.css') + js('tabulator-tables/dist/js/tabulator.min.js'),
    body: `${paragraphs(1)}<div id="bang"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{const b=new Tabulator('#bang',{layout:'fitColumns',columns:[{title:'STT',field:'stt'},{title:'Xã',field:'xa'},{title:'Số hồ sơ',field:'ho'}],data:Array.from({length:12},(_,n)=>({stt:n+1,xa:'Xã '+(n+1),ho:n*3}))});b.on('tableBuilt',()=>setTimeout(()=>document.body.dataset.xong='1',100))})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.becomes('columns that are seen', 3, () => {
        const grid = document.querySelector('#bang')!.getBoundingClientRect();
        return [...document.querySelectorAll('#bang .tabulator-col')].filter((column) => {
          const {left, right, width} = column.getBoundingClientRect();
          return width > 60 && left > grid.left - 2 && right < grid.right + 2;
        }).length;
      });
      const first = () => document.querySelector('#bang .tabulator-cell')!.textContent;
      await hand.becomes('the first row', '1', first);
      await hand.press('#bang .tabulator-col');
      await hand.press('#bang .tabulator-col');
      await hand.becomes('the first row', '12', first);
    },
  },
  {
    id: 'lich-thang',
    title: 'A month of meetings (FullCalendar)',
    head: js('fullcalendar/index.global.min.js'),
    body: `${paragraphs(1)}<div id="lich"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{new FullCalendar.Calendar(document.getElementById('lich'),{initialDate:'2026-11-01',events:[{title:'Tiếp công dân',start:'2026-11-12'}]}).render();setTimeout(()=>{document.body.dataset.xong='1'},200)})")}`,
    ready: IS_READY,
    rewritten: '#lich',
    async works(hand) {
      await hand.becomes('days of the first week that are seen', 7, () => {
        const edge = document.querySelector('.fc-view-harness')!.getBoundingClientRect();
        return [...document.querySelectorAll('.fc-daygrid-body tr:first-child td')].filter((day) => {
          const {left, right, width} = day.getBoundingClientRect();
          return width > 30 && left > edge.left - 2 && right < edge.right + 2;
        }).length;
      });
      await hand.press('.fc-next-button');
      await hand.becomes(
        'the month',
        'December 2026',
        () => document.querySelector('.fc-toolbar-title')!.textContent,
      );
    },
  },
  {
    id: 'bang-co-dinh',
    title: 'Six columns of fixed layout on a phone',
    rows: 'B 18',
    width: 360,
    head: BORDERS + style('.co-dinh{table-layout:fixed;width:100%}'),
    body: `${paragraphs(1)}<table class="co-dinh"><tr><th>Số</th><th>Thủ tục</th><th>Nghiêng</th><th>Phường</th><th>Trưởng</th><th>Đường</th></tr>${'<tr><td>1</td><td>Chuyển</td><td>Nghiêng</td><td>Phường</td><td>Trưởng</td><td>Xuống</td></tr>'.repeat(3)}</table>${paragraphs(2)}`,
    async works(hand) {
      await hand.becomes(
        'words over three lines or more',
        0,
        () =>
          [...document.querySelectorAll('.co-dinh td, .co-dinh th')].filter((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size >= 3;
          }).length,
      );
    },
  },
  {
    id: 'bang-dau-dinh',
    title: 'A table whose head sticks, in a box that scrolls',
    head:
      BORDERS + style('.cuon{max-height:260px;overflow:auto}.cuon th{position:sticky;top:0;background:#eee}'),
    body: `${paragraphs(1)}<div class="cuon"><table style="width:100%">${head('STT', 'Xã', 'Số hồ sơ', 'Đúng hạn')}<tbody>${rows(30, 4)}</tbody></table></div>${paragraphs(2)}`,
    async works(hand) {
      await hand.ask(() => document.querySelector('.cuon')!.scrollTo({top: 300, behavior: 'instant'}));
      await hand.becomes('px from the head to the top of the box', 0, () =>
        Math.round(
          document.querySelector('.cuon th')!.getBoundingClientRect().top -
            document.querySelector('.cuon')!.getBoundingClientRect().top,
        ),
      );
    },
  },
  {
    id: 'bang-rong-toi-thieu',
    title: 'Tables with a least width in px, on a phone',
    rows: 'B min-width',
    width: 360,
    head: BORDERS + style('table{min-width:240px}figure{margin:0;overflow-x:auto}'),
    body: `${paragraphs(1)}<table>${head('STT', 'Xã')}<tbody>${rows(3, 2)}</tbody></table><figure><table style="min-width:600px">${head('STT', 'Xã', 'Hồ sơ', 'Đúng hạn', 'Quá hạn')}<tbody>${rows(3, 5)}</tbody></table></figure>${paragraphs(2)}`,
  },
  {
    id: 'bang-word',
    title: 'A table from Word, wider than the column, with widths in px and pt',
    head: BORDERS,
    body: `${paragraphs(1)}<table width="640" style="width:480pt;margin-left:5.4pt" border="1" cellpadding="0">${head('STT', 'Tên thủ tục hành chính', 'Thời hạn', 'Lệ phí', 'Cơ quan')}<tbody>${rows(4, 5)}</tbody></table>${paragraphs(2)}`,
  },
  {
    id: 'chon-xa',
    title: 'A list to choose from, in the text (Select2)',
    head:
      css('select2/dist/css/select2.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('select2/dist/js/select2.min.js'),
    body: `${paragraphs(3)}<div id="hop" style="position:relative"><label>Xã <select id="xa" style="width:300px"><option>Xã A</option><option>Xã B</option></select></label></div>${paragraphs(5)}
${script("addEventListener('load',()=>{jQuery('#xa').select2({dropdownParent:jQuery('#hop')});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('.select2-selection');
      await hand.becomes('the list is there', true, () => !!document.querySelector('.select2-results li'));
      await hand.isNear('.select2-dropdown', '.select2-selection', 6);
      await hand.press('.select2-results li:nth-child(2)');
      await hand.becomes('the choice', 'Xã B', () => document.querySelector<HTMLSelectElement>('#xa')!.value);
    },
  },
  {
    id: 'thanh-truot',
    title: 'A slider for a number (noUiSlider)',
    head: css('nouislider/dist/nouislider.min.css') + js('nouislider/dist/nouislider.min.js'),
    body: `${paragraphs(2)}<div id="thanh" style="margin:30px"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{const t=document.getElementById('thanh');noUiSlider.create(t,{start:0,range:{min:0,max:100},animate:false});t.noUiSlider.on('update',([v])=>{document.body.dataset.so=Math.abs(v-50)<4?'50':v});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('#thanh .noUi-base', 0.5, 0.5);
      await hand.becomes('the number', '50', () => document.body.dataset.so);
    },
  },
  {
    id: 'thanh-truot-cu',
    title: 'A slider for a number (jQuery UI)',
    head:
      css('jquery-ui-dist/jquery-ui.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('jquery-ui-dist/jquery-ui.min.js'),
    body: `${paragraphs(2)}<div id="thanh" style="margin:30px"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{jQuery('#thanh').slider({change:(e,{value})=>{document.body.dataset.so=Math.abs(value-50)<4?'50':value}});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('#thanh', 0.5, 0.5);
      await hand.becomes('the number', '50', () => document.body.dataset.so);
    },
  },
  {
    id: 'bieu-mau',
    title: 'A form on a phone, with a wide button',
    rows: 'B submit',
    width: 360,
    head: style('input,select,textarea{font:inherit;max-width:100%;box-sizing:border-box}'),
    body: `<form>${['Họ và tên', 'Số điện thoại'].map((name, n) => `<p><label>${name}<br><input id="o${n}"></label></p>`).join('')}<p><label>Xã<br><select><option>Xã Yên Bình</option><option>Xã Cảm Nhân</option></select></label></p><p><textarea rows="3" aria-label="Nội dung">${text(1, 1)}</textarea></p><p><input type="checkbox" id="ky"><label for="ky">Tôi cam đoan</label></p><input type="submit" value="Gửi hồ sơ trực tuyến"></form>${paragraphs(2)}`,
    async works(hand) {
      await hand.press('#ky');
      await hand.becomes(
        'the box is checked',
        true,
        () => document.querySelector<HTMLInputElement>('#ky')!.checked,
      );
      await hand.press('#o0');
      await hand.becomes('the field has the focus', 'o0', () => document.activeElement?.id);
    },
  },
];
