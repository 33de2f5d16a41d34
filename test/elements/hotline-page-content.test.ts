import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/hotline-banner/define.js';
import type {ReaderHotlineBanner} from '../../src/elements/hotline-banner/hotline-banner.js';
import {expectAccessible} from '../support/accessible.js';
import {
  announced,
  forgetReader,
  pageIn,
  part,
  press,
  settled,
  textOf,
  warningsOf,
} from '../support/reader.js';

const links = (banner: ReaderHotlineBanner) =>
  [...banner.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
/** The items of the list, without their buttons. */
const items = (banner: ReaderHotlineBanner) =>
  [...banner.renderRoot.querySelectorAll('li')].map((item) => {
    const copy = item.cloneNode(true) as Element;
    copy.querySelector('button')?.remove();
    return textOf(copy);
  });
const mount = async (content: unknown) => {
  const page = await fixture<HTMLElement>(html`<main><h1>Portal</h1>${content}</main>`);
  await settled();
  return page.querySelector('reader-hotline-banner')!;
};
/** A banner around this text or markup, as a portal’s own page has it. */
const around = async (markup: string, label = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<reader-hotline-banner ${label && `label="${label}"`}>${markup}</reader-hotline-banner>`;
  return mount(document.importNode(template.content, true));
};

describe('<reader-hotline-banner> around the page’s own link', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const link = '<a href="tel:+842163818555">02163.818.555</a>';
  for (const [markup, label] of [
    [`Đường dây nóng: ${link}`, 'Đường dây nóng'],
    [`Đường dây nóng: ${link}`, ''],
    [`<b>đường dây  nóng :</b> ${link}`.normalize('NFD'), 'Đường dây nóng'],
    [`Đường dây nóng ${link}`, ''],
    [`<strong>Tiếp công dân:</strong> ${link}`, ''],
  ] as const)
    it(`says the label of ${markup.slice(0, 24)}… once, in the page’s own words`, async () => {
      const banner = await around(markup, label);
      expect(part(banner, 'label').checkVisibility()).to.equal(false);
      expect(banner.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(banner.renderRoot.querySelector('slot')).to.exist;
      expect(textOf(part(banner, 'label')).normalize().toLowerCase()).to.match(
        /^(?:đường dây nóng|tiếp công dân):$/,
      );
      await expectAccessible(document.documentElement);
    });

  it('keeps a label of the developer’s that says something else', async () => {
    const banner = await around(`Công an: ${link}`, 'Khẩn cấp');
    expect(part(banner, 'label').checkVisibility()).to.equal(true);
    expect(textOf(part(banner, 'label'))).to.equal('Khẩn cấp:');
    expect(textOf(banner)).to.equal('Công an: 02163.818.555');
  });

  for (const [href, text, copied, printed] of [
    ['tel:+842163818555', 'Gọi ngay, phục vụ 24/7', '+842163818555', '+842163818555'],
    ['tel://02163818555', 'Gọi ngay', '02163818555', '02163818555'],
    ['tel:0216%203818%20555', 'Gọi ngay', '0216 3818 555', '0216 3818 555'],
    ['TEL:%E2%80%AA02163818555', 'Gọi ngay', '02163818555', '02163818555'],
    ['tel:+842163818555;phone-context=vn;ext=12', 'Gọi', '+842163818555;ext=12', '+842163818555;ext=12'],
    ['tel:02163818555?call', 'Gọi', '02163818555', '02163818555'],
    ['tel:*101%23', 'Tài khoản', '*101#', '*101#'],
    ['tel:100%', 'Gọi', '100%', '100%'],
    ['tel:0912345678', '02163.818.555', '0912345678', '0912345678'],
    ['tel:+842163818555', '02163.818.555', '02163.818.555', ''],
    ['tel:+842163818555', 'Gọi (0216) 3 818 555!', '(0216) 3 818 555', ''],
    ['tel:0084%20216.3818.555', '+84 216 3818 555', '+84 216 3818 555', ''],
    ['tel:02163818555;ext=12', '02163 818 555 máy lẻ 12', '02163 818 555 máy lẻ 12', ''],
  ] as const)
    it(`copies ${copied} and prints ${printed || 'nothing more'} beside "${text}" for ${href}`, async () => {
      const banner = await around(`<a href="${href}">${text}</a>`);
      expect(textOf(banner.renderRoot.querySelector('button'))).to.equal(`Sao chép ${copied}`);
      expect(textOf(banner.renderRoot.querySelector('.paper'))).to.equal(printed);
      expect(textOf(banner)).to.equal(text);
    });

  it('copies the number and nothing else where only the keyboard’s own way is left', async () => {
    const banner = await around('<a href="tel:+842163818555">Gọi ngay</a>');
    const {writeText} = navigator.clipboard;
    const addAddress = (event: ClipboardEvent) =>
      event.clipboardData!.setData('text/plain', 'https://x.gov.vn');
    const data = new DataTransfer();
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => {
      const event = new ClipboardEvent('copy', {bubbles: true, cancelable: true});
      // Firefox takes no `clipboardData` from a script.
      Object.defineProperty(event, 'clipboardData', {value: data});
      return !document.dispatchEvent(event);
    };
    document.addEventListener('copy', addAddress);
    try {
      await press(banner.renderRoot.querySelector('button')!);
      await aTimeout(100);
    } finally {
      document.removeEventListener('copy', addAddress);
      Reflect.deleteProperty(document, 'execCommand');
      navigator.clipboard.writeText = writeText;
    }
    expect(data.getData('text/plain')).to.equal('+842163818555');
    expect(announced(banner)).to.equal('Đã sao chép +842163818555');
  });

  it('follows the address of the link', async () => {
    const banner = await around('<a href="tel:113">Gọi ngay</a>');
    banner.querySelector('a')!.href = 'tel:114';
    await settled();
    expect(textOf(banner.renderRoot.querySelector('button'))).to.equal('Sao chép 114');
  });
});

describe('<reader-hotline-banner> around text of the page', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [markup, ...hrefs] of [
    ['<p>02163.818.555</p>', 'tel:+842163818555'],
    ['<font><font>02163.818.555</font></font>', 'tel:+842163818555'],
    ['<font><font>Đường dây nóng: </font></font><font>02163.818.555</font>', 'tel:+842163818555'],
    ['<span class="x"><b>0216</b>3.818.<i>555</i></span>', 'tel:+842163818555'],
    ['<p>02163.818.555</p><p>0912 345 678</p>', 'tel:+842163818555', 'tel:+84912345678'],
    ['<ul><li>02163818555</li><li>113</li></ul>', 'tel:+842163818555', 'tel:113'],
    ['02163818555<br>0912345678', 'tel:+842163818555', 'tel:+84912345678'],
    ['<div>02163818555</div>113', 'tel:+842163818555', 'tel:113'],
    ['<a name="x">02163.818.555</a>', 'tel:+842163818555'],
    ['02163.818.555<script type="x">var a = 113;</script><style>b{top:114px}</style>', 'tel:+842163818555'],
  ] as const)
    it(`makes exactly ${hrefs.join(' and ')} callable in ${markup.slice(0, 60)}`, async () => {
      const banner = await around(markup);
      expect(links(banner)).to.deep.equal(hrefs);
      expect(textOf(part(banner, 'label'))).to.equal('Đường dây nóng:');
      expect(textOf(banner.renderRoot.querySelector('section')).match(/nóng/g)).to.have.length(1);
    });

  it('makes the number callable again after a translator has put its elements around it', async () => {
    const banner = await around('Đường dây nóng: 02163.818.555');
    const font = document.createElement('font');
    banner.childNodes[0]!.replaceWith(font);
    font.textContent = 'Hotline: 02163.818.555';
    await settled();
    expect(links(banner)).to.deep.equal(['tel:+842163818555']);
    expect(textOf(part(banner, 'label'))).to.equal('Hotline:');
  });

  it('says a label once that the developer has given too', async () => {
    const banner = await around('<p>Đường dây nóng: 02163.818.555</p>', 'Đường dây nóng');
    expect(textOf(banner.renderRoot.querySelector('section')).match(/nóng/g)).to.have.length(1);
  });

  for (const markup of ['<button>Gọi văn phòng</button>', '<img alt="Số 113" width="60" height="44">'])
    it(`keeps ${markup} as the page wrote it: no number can be read there`, async () => {
      let banner!: ReaderHotlineBanner;
      await warningsOf(async () => void (banner = await around(markup)));
      expect(banner.firstElementChild!.checkVisibility()).to.equal(true);
      expect(links(banner)).to.deep.equal([]);
    });

  it('gives each office its own label where the text names several', async () => {
    const banner = await around('Văn phòng: 0216 3852 323; Công an: 0216 3852 324 (24/7)');
    expect(textOf(part(banner, 'label'))).to.equal('Đường dây nóng:');
    expect(items(banner)).to.deep.equal(['Văn phòng: 0216 3852 323', 'Công an: 0216 3852 324 (24/7)']);
    await expectAccessible(document.documentElement);
  });

  it('takes one label before several numbers for all of them', async () => {
    const banner = await around('Tiếp công dân: 0216 3852 323 / 0216 3852 324');
    expect(textOf(part(banner, 'label'))).to.equal('Tiếp công dân:');
    expect(items(banner)).to.deep.equal(['0216 3852 323', '0216 3852 324']);
  });

  it('shows a fax number as text: nobody answers it', async () => {
    const banner = await around('ĐT 0216 3852 323 - Fax 0216 3852 324');
    expect(links(banner)).to.deep.equal(['tel:+842163852323']);
    expect(textOf(banner.renderRoot.querySelector('section'))).to.contain('Fax 0216 3852 324');
  });
});
