// Signs and colours that are content.
import {
  FORGETS_CANVAS,
  css,
  paragraphs,
  picture,
  script,
  style,
  text,
  type Situation,
} from '../support/situation.js';

const MASK = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M2 2h20v20H2z'/%3E%3C/svg%3E") 0/100%`;

export const ICONS: Situation[] = [
  {
    id: 'mat-na',
    title: 'Icons by mask, and switches',
    rows: 'B 10',
    head: style(
      `.goi::before{content:"";display:inline-block;width:20px;height:20px;vertical-align:middle;background-color:currentColor;-webkit-mask:${MASK};mask:${MASK}}` +
        `.hinh{display:inline-block;width:20px;height:20px;background:currentColor;-webkit-mask:${MASK};mask:${MASK}}` +
        '.gat input{position:absolute;opacity:0}.gat span{display:inline-block;width:44px;height:22px;background:#999;border-radius:11px;position:relative}' +
        '.gat span::after{content:"";position:absolute;width:18px;height:18px;left:2px;top:2px;background:#fff;border-radius:9px}.gat input:checked+span{background:#090}.gat input:checked+span::after{left:24px}',
    ),
    body: `<p><a href="#x" class="goi">Gọi điện</a></p><p>Tải về <span class="hinh"></span> tại đây</p><p><a href="#y" aria-label="Chia sẻ"><i class="hinh"></i></a></p><p><label class="gat"><input type="checkbox" checked><span></span> Nhận tin</label></p>${paragraphs(3)}`,
    coloured: '.gat span',
    drawn: '.hinh, .gat span',
    async works(hand) {
      await hand.press('.gat span');
      await hand.becomes(
        'the switch',
        false,
        () => document.querySelector<HTMLInputElement>('.gat input')!.checked,
      );
    },
  },
  {
    id: 'mau-la-tin',
    title: 'Swatches, poll bars and coloured cells',
    rows: 'B 11',
    head: style(
      '.muc{display:inline-block;width:14px;height:14px}.thanh{background:#eee;height:16px}.thanh>div{height:16px}.nhiet td{width:40px;height:30px}progress{accent-color:#c00}',
    ),
    body: `<p>Chú giải: <span class="muc" style="background:#d00"></span> Cấp 4 <span class="muc" style="background-color:#fc0"></span> Cấp 2 <span class="muc" style="background:#0a0"></span> Cấp 1</p>
<p>Đồng ý 60 %</p><div class="thanh"><div style="width:60%;background:#c00"></div></div><p>Không 40 %</p><div class="thanh"><div style="width:40%;background:#036"></div></div>
<table class="nhiet"><tr><th>Xã A</th><td style="background:#d00"></td><td style="background:#fc0"></td></tr><tr><th>Xã B</th><td style="background:#0a0"></td><td bgcolor="#00aa00"></td></tr></table><progress value="6" max="10"></progress>${paragraphs(3)}`,
    coloured: '.muc, .thanh>div, .nhiet td',
    drawn: '.muc, .thanh>div, .nhiet td',
  },
  {
    id: 'net-den',
    title: 'Drawings with black lines: SVG in the text, canvas, object',
    rows: 'B 12',
    body: `${paragraphs(1)}<svg id="so-do" width="300" height="80" viewBox="0 0 300 80" role="img" aria-label="Sơ đồ"><rect x="5" y="5" width="110" height="60" fill="none" stroke="#000" stroke-width="2"/><text x="15" y="40" font-size="16">Nộp hồ sơ</text><path d="M115 35H180" stroke="#000" stroke-width="2"/><rect x="180" y="5" width="110" height="60" fill="none" stroke="#222"/><text x="190" y="40" font-size="16" fill="#333">Nhận kết quả</text></svg>
<canvas id="ve" width="300" height="60"></canvas><object id="vat" width="60" height="20" type="image/svg+xml" data="${picture(60, 20, 'none').replace("fill='white'", "fill='black'")}" aria-label="Chấm đen"></object>${paragraphs(3)}
${script("const v=document.getElementById('ve').getContext('2d');v.font='16px sans-serif';v.fillStyle='#333';v.fillText('Tháng 1   Tháng 2',10,30);v.strokeRect(5,5,200,40)")}`,
    drawn: '#so-do, #ve, #vat',
    forgets: {webkit: FORGETS_CANVAS},
  },
  {
    id: 'chu-thay-anh',
    title: 'Words replaced by pictures, letters in circles',
    rows: 'A 17',
    head: style(
      '.sh{display:inline-block;width:32px;height:32px;background:#3b5998;text-indent:-9999px;overflow:hidden;white-space:nowrap}.sh2{display:block;width:120px;height:32px;background:#c33;text-indent:100%;white-space:nowrap;overflow:hidden}' +
        '.tron{display:inline-block;width:60px;height:60px;line-height:60px;border-radius:50%;background:#246;color:#fff;text-align:center}.nut{display:inline-block;height:48px;line-height:48px;padding:0 20px;background:#063;color:#fff}',
    ),
    body: `<p><a class="sh" href="#f">Facebook</a> <a class="sh" href="#z">Zalo</a></p><a class="sh2" href="#l">Cổng thông tin</a><p><span class="tron">1</span> Bước một</p><p><a class="nut" href="#n">Nộp hồ sơ</a></p>${paragraphs(4)}`,
    coloured: '.sh, .sh2',
  },
  {
    id: 'phong-bieu-tuong',
    title: 'An icon font',
    head: css('font-awesome/css/font-awesome.min.css'),
    body: `<p><i class="fa fa-phone" aria-hidden="true"></i> Gọi 1022 <i class="fa fa-download fa-2x"></i> Tải về</p><ul class="fa-ul">${[1, 2, 3].map((n) => `<li><i class="fa-li fa fa-check-square"></i>${text(n, 1)}</li>`).join('')}</ul>${paragraphs(4)}`,
    drawn: '.fa-download',
  },
  {
    id: 'anh-ghep',
    title: 'Icons cut from one large picture',
    head: style(
      `.ghep{display:inline-block;width:16px;height:16px;background:url("${picture(160, 16, '%23c33')}") no-repeat;vertical-align:middle}.g2{background-position:-72px 0}.ghep.lon{width:32px;height:32px;background-size:320px 32px}`,
    ),
    body: `<p><span class="ghep"></span> Tin mới <span class="ghep g2"></span> Văn bản <a href="#a" class="ghep lon" aria-label="Bản đồ"></a></p>${paragraphs(4)}`,
    coloured: '.ghep',
  },
];
