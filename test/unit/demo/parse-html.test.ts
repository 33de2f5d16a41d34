import {expect} from '@open-wc/testing';
import {applyTextStyles, cleanHtml} from '../../../demo/try/clean-html.js';
import {decode} from '../../../demo/try/decode.js';
import {parseHtml} from '../../../demo/try/parse-html.js';
import {SAMPLE_WORD} from '../../../demo/try/samples.js';

const LEAD =
  'Sáng nay, ba điểm trường của xã nhận thêm sách, bàn ghế và một giếng nước mới do bà con cùng góp công đào.';
const FIRST =
  'Giếng sâu mười hai mét, đủ nước cho cả mùa khô. Công đào do thanh niên trong bản đảm nhận, vật liệu do xã mua.';
const SECOND = 'Bàn ghế cũ được sửa lại để dùng ở nhà sinh hoạt chung của bản, không bỏ đi chiếc nào.';

function read(html: string) {
  const {pageTitle, content} = cleanHtml(html);
  const {lead, body, ...facts} = parseHtml(content, pageTitle);
  const held = document.createElement('div');
  held.append(body);
  return {...facts, lead: lead.textContent, body: held};
}

describe('demo: reading an article out of HTML', () => {
  it('takes a saved page apart', () => {
    const page =
      read(`<!doctype html><html><head><title>Giếng mới ở ba điểm trường | Cổng thông tin</title></head><body>
      <header><p>Welcome to a portal</p></header><nav><a href="/">Trang chủ</a></nav>
      <ul><li>Đường dây nóng: 02163.818.555</li><li>English</li></ul>
      <div class="title">Giếng mới ở ba điểm trường</div>
      <div>05/02/2020 07:30:00 Xem cỡ chữ</div>
      <p>${LEAD}</p><p>${FIRST}</p><p>${SECOND}</p>
      <p style="text-align:right"><em>Theo Báo C</em></p><footer>©</footer></body></html>`);
    expect(page).to.deep.include({
      language: 'vi',
      title: 'Giếng mới ở ba điểm trường',
      published: '05/02/2020 07:30:00',
      hotline: '02163.818.555',
      source: 'Báo C',
      lead: LEAD,
      leftOut: ['English'],
    });
    expect([...page.body.children].map((block) => block.outerHTML)).to.deep.equal([
      `<p>${FIRST}</p>`,
      `<p>${SECOND}</p>`,
    ]);
  });

  it('prefers an h1, wherever the page title stands', () => {
    const page = read(`<title>Cổng thông tin</title><h1>Giếng mới</h1><p>${LEAD}</p><p>${FIRST}</p>`);
    expect(page.title).to.equal('Giếng mới');
    expect(page.body.textContent.trim()).to.equal(FIRST);
  });

  it('uses the page title when nothing on the page repeats it', () => {
    expect(read(`<title>Giếng mới ở bản</title><p>${LEAD}</p><p>${FIRST}</p>`).title).to.equal(
      'Giếng mới ở bản',
    );
  });

  it('falls back to the first bold paragraph', () => {
    const page = read(`<p><b><span>Giếng mới ở ba điểm trường</span></b></p><p>${LEAD}</p><p>${FIRST}</p>`);
    expect(page.title).to.equal('Giếng mới ở ba điểm trường');
    expect(page.lead).to.equal(LEAD);
  });

  it('is not led astray by a late h1', () => {
    const page = read(`<p>${LEAD}</p><p>${FIRST}</p><h1>Liên hệ</h1><p>${SECOND}</p>`);
    expect(page.body.textContent).to.contain('Liên hệ').and.contain(SECOND);
  });

  it('makes paragraphs of text between line breaks', () => {
    const page = read(
      `<div>Giếng mới ở bản<br>05/02/2020 07:30<br><br>${LEAD}<br />${FIRST}<br>${SECOND}</div>`,
    );
    expect(page).to.deep.include({title: 'Giếng mới ở bản', published: '05/02/2020 07:30', lead: LEAD});
    expect([...page.body.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([FIRST, SECOND]);
  });

  it('keeps lists, tables and links as they came', () => {
    const page = read(
      `<h1>Giếng</h1><p>${LEAD}</p><p>Xem <a href="https://xa.example/giay">giấy</a>.</p><ul><li>Một</li></ul>` +
        '<table><tr><th scope="col">Xã</th></tr><tr><td colspan="1">A</td></tr></table>',
    );
    expect(page.body.querySelector('a')?.getAttribute('href')).to.equal('https://xa.example/giay');
    expect(page.body.querySelector('li')?.textContent).to.equal('Một');
    expect(page.body.querySelector('th')?.getAttribute('scope')).to.equal('col');
  });

  it('composes letters written with loose marks', () => {
    const page = read(`<p>Ye&#x302;n Ba&#x301;i</p><p>Ch&#x1B0;&#x303; Vi&#xEA;&#x323;t</p><p>${FIRST}</p>`);
    expect(page.title).to.equal('Yên Bái');
    expect(page.lead).to.equal('Chữ Việt');
  });

  it('reads the Word sample of the page itself', () => {
    const page = read(SAMPLE_WORD);
    expect(page).to.deep.include({
      language: 'vi',
      title: 'Xã vùng cao mở tủ sách chung cho ba điểm trường',
      published: 'Thứ tư, 12/02/2020 14:30',
      source: 'portal-reader',
    });
    expect(page.lead).to.match(/^Từ tuần này/);
    expect(page.body.querySelectorAll('tr, li')).to.have.length(5);
  });
});

describe('demo: cleaning HTML', () => {
  const clean = (html: string) => {
    const held = document.createElement('div');
    held.append(cleanHtml(html).content);
    return held;
  };

  it('keeps text and structure, nothing that runs, loads or reaches the page', () => {
    const held = clean(
      '<p onclick="x()" id="main" class="wrap" slot="title">a<script>x()</script><style>p{color:red}</style></p>' +
        '<form action="/x"><input name="n" value="v">thư</form><iframe src="https://x.example"></iframe>' +
        '<object data="x"></object><svg><script>x()</script></svg><p><font size="2">b</font></p>' +
        '<a href="javascript:x()">c</a><a href="/doc.pdf">d</a><table background="https://x.example/i.png"></table>' +
        '<reader-article published="1"><p>e</p></reader-article>',
    );
    expect(held.innerHTML).to.equal('<p>e</p>');
    const page = clean(
      '<p onclick="x()" id="main" class="wrap" slot="title">a<script>x()</script></p><p><font size="2">b</font></p>' +
        '<a href="javascript:x()">c</a><a href="/doc.pdf">d</a><video src="https://x.example/v">f</video>',
    );
    expect(page.innerHTML).to.equal('<p>a</p><p><font size="2">b</font></p><a>c</a><a>d</a>f');
  });

  it('keeps the text of Word, without comments and namespaces', () => {
    const held = clean(
      '<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><p class=MsoNormal>Sở<o:p></o:p> Y tế</p>',
    );
    expect(held.innerHTML).to.equal('<p>Sở Y tế</p>');
  });

  it('puts a picture in words', () => {
    expect(clean('<p><img src="https://x.example/a.jpg" alt="Cổng trường"></p>').innerHTML).to.equal(
      '<p><em>[Cổng trường]</em></p>',
    );
    expect(clean('<p>a<img src="https://x.example/a.jpg" alt=""></p>').innerHTML).to.equal('<p>a</p>');
  });

  it('puts text styles back by the CSSOM, and only those', () => {
    const held = clean(
      '<p style="font-size:14pt;color:red;background:url(x)">a <span STYLE=\'font-size:9px !important\'>b</span></p>',
    );
    expect(held.querySelector('[style]')).to.equal(null);
    applyTextStyles(held);
    const [outer, inner] = [held.querySelector('p')!.style, held.querySelector('span')!.style];
    expect(outer.cssText).to.equal('font-size: 14pt;');
    expect(inner.getPropertyValue('font-size')).to.equal('9px');
    expect(inner.getPropertyPriority('font-size')).to.equal('important');
    expect(held.innerHTML).not.to.contain('data-style');
  });

  it('never lets the parser see inline styles or handlers, which a strict policy would report', () => {
    const seen: string[] = [];
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (html, type) {
      seen.push(String(html));
      return parse.call(this, html, type);
    };
    try {
      clean(
        '<style>p{}</style><p align=center style="a:b" title="x > y style=1">1<b\nstyle=c:d>2</b><i x=\'style=1\' style=\'e\' onclick=f()>3</i>',
      );
    } finally {
      DOMParser.prototype.parseFromString = parse;
    }
    expect(seen).not.to.deep.equal([]);
    for (const html of seen) {
      const page = document.createElement('template');
      page.innerHTML = html;
      expect(page.content.querySelector('style, [style], [onclick]')).to.equal(null);
      expect(page.content.querySelector('p')?.title).to.equal('x > y style=1');
    }
  });
});

describe('demo: reading the bytes of a file', () => {
  const text = 'Đường dây nóng';
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 + text.length * 2));
    [...`\uFEFF${text}`].forEach((letter, index) =>
      view.setUint16(index * 2, letter.charCodeAt(0), littleEndian),
    );
    return new Uint8Array(view.buffer);
  };

  it('reads UTF-8, with loose marks too', () => {
    expect(decode(new TextEncoder().encode(text))).to.equal(text);
    expect(decode(new TextEncoder().encode(text.normalize('NFD')))).to.equal(text);
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(decode(utf16(true))).to.equal(text);
    expect(decode(utf16(false))).to.equal(text);
  });

  it('reads code page 1258', () => {
    // Đ, ư, ơ + grave, n, g: the tone stands after its letter.
    expect(decode(new Uint8Array([0xd0, 0xfd, 0xf5, 0xcc, 0x6e, 0x67]))).to.equal('Đường');
  });
});
