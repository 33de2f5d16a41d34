import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, named, pageIn, settled} from '../../support/reader.js';
import {boxWidthsOf, expectScaled, ONE_LINE, textsIn, widthsOf} from '../../support/runs.js';

const TEXT = `<p style="font-size:13px">Đoạn <span style="color:navy;font-size:9pt !important">trong</span></p><font size="2">chữ</font>`;

/** A page of the portal’s with an article; what a developer wrote about it in a style sheet. */
async function pageWith(markup: string, sheet = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main style=${ONE_LINE}></main>`);
  page.innerHTML = `<style>${sheet}</style>${markup}`;
  await settled();
  return page;
}

async function scaleTo(scale: number): Promise<void> {
  preferences.set({scale});
  await settled();
}

/** How often something made the browser style the page for another text size. */
async function looksDuring(action: () => unknown): Promise<number> {
  const {setProperty} = CSSStyleDeclaration.prototype;
  let looks = 0;
  CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
    if (name === '--reader-scale') looks++;
    setProperty.call(this, name, ...rest);
  };
  try {
    await action();
    await settled();
  } finally {
    CSSStyleDeclaration.prototype.setProperty = setProperty;
  }
  return looks;
}

describe('With styles of the portal’s own', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  it('lines of fixed height in an element that the control names do not run into each other', async () => {
    const page = await pageWith(
      '<reader-font-size for="named"></reader-font-size><section><div id="named" style="font-size:14px;line-height:20px">Dòng một<br>dòng hai</div></section>',
    );
    // From outside, in px of the page in every engine.
    const height = () => page.querySelector('section')!.getBoundingClientRect().height;
    expect(height()).to.be.closeTo(40, 1);
    await scaleTo(4);
    expect(height()).to.be.closeTo(160, 2);
    await scaleTo(1);
    expect(height()).to.be.closeTo(40, 1);
  });

  it('text that glides to its new size ends at the right one, in a component too', async () => {
    const page = await pageWith(
      `<reader-article><p>Đoạn <a href="#x">liên kết</a></p><div class="host"></div></reader-article>`,
      'main p {font-size:13px} main p, main a {transition:all .2s}',
    );
    const host = page.querySelector('.host')!;
    host.attachShadow({mode: 'open'}).innerHTML =
      '<style>b {font-size:12px;transition:font-size .2s}</style><b>thẻ</b>';
    const texts = () =>
      textsIn(page.querySelector('reader-article')!).filter(({data}) => /Đoạn|liên|thẻ/.test(data));
    const before = widthsOf(texts());
    for (const scale of [1.25, 2, 4]) {
      await scaleTo(scale);
      page.querySelector('p')!.append(' ');
      await settled();
    }
    await new Promise((done) => setTimeout(done, 300));
    widthsOf(texts()).forEach((width, index) =>
      expect(width / before[index]!).to.be.closeTo(4, 0.05, texts()[index]!.data),
    );
  });

  it('what a style sheet puts before and after text grows with it', async () => {
    const page = await pageWith(
      '<reader-article><p><i class="icon"></i></p></reader-article>',
      '.icon {display:inline-block} .icon::before {content:"Tin"; font-size:11px} .icon::after {content:"mới"; font-size:9pt}',
    );
    const icon = page.querySelector('.icon')!;
    const [before] = boxWidthsOf([icon]);
    await scaleTo(2);
    const [now] = boxWidthsOf([icon]);
    expect(now! / before!).to.be.closeTo(2, 0.04);
  });

  it('words in a drawing are not cut off at its edge', async () => {
    const page = await pageWith(
      `<reader-article><svg width="300" height="40"><text x="5" y="30" style="font-size:1.5em">Chữ <tspan font-size="10">vẽ</tspan></text></svg></reader-article>`,
    );
    await scaleTo(4);
    const [drawing, words] = [...page.querySelectorAll('svg,text')].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(words!.right).to.be.most(drawing!.right);
    expect(words!.top).to.be.least(drawing!.top - 1);
  });

  it('a control in the text keeps the size that a developer gave it', async () => {
    const page = await pageWith(
      `<reader-article><p style="font-size:13px;letter-spacing:${unzoomsSpacing() ? 1 : 0}px">Chữ <reader-font-size></reader-font-size></p></reader-article>`,
      'main reader-font-size {font-size:1.3em}',
    );
    const button = named(page.querySelector('reader-font-size')!, 'Tăng');
    const size = () => [...widthsOf(textsIn(button)), ...boxWidthsOf([button])];
    const before = size();
    for (const scale of [4, 0.8]) {
      await scaleTo(scale);
      size().forEach((now, index) => expect(now).to.be.closeTo(before[index]!, 0.01 * before[index]!));
    }
  });

  it('a style sheet that is loaded late counts, and so does a class on <body>', async () => {
    const page = await pageWith(`<reader-article>${TEXT}</reader-article>`);
    const article = page.querySelector('reader-article')!;
    await scaleTo(2);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `data:text/css,${encodeURIComponent('p {font-size:18px !important} .large font {font-size:30px}')}`;
    const loaded = new Promise((done) => link.addEventListener('load', done));
    document.head.append(link);
    try {
      await loaded;
      await settled();
      expectScaled(article, TEXT, 2);
      document.body.classList.add('large');
      await settled();
      expectScaled(article, TEXT, 2);
    } finally {
      document.body.classList.remove('large');
      link.remove();
    }
  });

  it('what a component draws anew grows, in the text and around it', async () => {
    const page = await pageWith('<div class="host"></div>');
    const outer = page.querySelector('.host')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<reader-font-size for="named"></reader-font-size><div id="named"><span></span></div>';
    const target = outer.querySelector('#named')!;
    const inner = target.querySelector('span')!.attachShadow({mode: 'open'});
    await scaleTo(2);
    inner.innerHTML = '<b style="font-size:12px">Nhãn</b>';
    await settled();
    expectScaled(inner, '<b style="font-size:12px">Nhãn</b>', 2);
    target.innerHTML = TEXT;
    await settled();
    expectScaled(target, TEXT, 2);
    target.querySelector('font')!.size = '6';
    await settled();
    expectScaled(target, TEXT.replace('size="2"', 'size="6"'), 2);
  });

  it('a component whose script comes late grows', async () => {
    const page = await pageWith('<reader-article><late-card></late-card></reader-article>');
    await scaleTo(2);
    const script = document.createElement('script');
    script.src = `data:text/javascript,${encodeURIComponent(
      'customElements.define("late-card", class extends HTMLElement {constructor() {super(); this.attachShadow({mode: "open"}).innerHTML = "<b style=font-size:12px>Nhãn</b>"}})',
    )}`;
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.append(script);
    await loaded;
    await settled();
    expectScaled(page.querySelector('late-card')!.shadowRoot!, '<b style="font-size:12px">Nhãn</b>', 2);
  });
});

describe('What was written into the page is given back', () => {
  const KINDS = `${TEXT}<p style="font:caption">Kiểu hệ thống</p><p style="--x:15px sans-serif;font:var(--x)">Kiểu riêng</p><p class="spaced">Giãn</p>`;
  let page: HTMLElement;
  let before: string;

  beforeEach(async () => {
    await pageIn('vi');
    page = await pageWith(`<reader-article>${KINDS}</reader-article>`, '.spaced {letter-spacing:2px}');
    before = page.querySelector('reader-article')!.innerHTML;
  });
  afterEach(forgetReader);

  /** As the browser writes it, since it sorts what is in a style attribute. */
  const tidy = (markup: string): string => {
    const box = document.createElement('div');
    box.innerHTML = markup;
    for (const element of box.querySelectorAll<HTMLElement>('[style]')) element.style.cssText += '';
    return box.innerHTML;
  };

  it('when the reader goes back to the size of the page', async () => {
    await scaleTo(2);
    await scaleTo(1);
    expect(tidy(page.querySelector('reader-article')!.innerHTML)).to.equal(tidy(before));
    expectScaled(page.querySelector('reader-article')!, KINDS, 1);
  });

  it('when a developer takes the article away, and keeps its text', async () => {
    await scaleTo(2);
    const article = page.querySelector('reader-article')!;
    article.remove();
    expect(tidy(article.innerHTML)).to.equal(tidy(before));
    page.append(...article.childNodes);
    await settled();
    expectScaled(page, `<style></style>${KINDS}`, 1);
  });

  it('but not what the page has written since', async () => {
    await scaleTo(2);
    const [p, span] = page.querySelectorAll<HTMLElement>('p,span');
    p!.style.fontSize = '20px';
    span!.style.color = 'green';
    await settled();
    await scaleTo(1);
    expect(p!.getAttribute('style')).to.equal('font-size: 20px;');
    expect(span!.style.color).to.equal('green');
    expect(span!.style.getPropertyPriority('font-size')).to.equal('important');
    expect(span!.style.fontSize).to.equal('9pt');
  });
});

describe('On a page with many articles', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  it('a press styles the page no more often than for one, and a later step once', async () => {
    const press = (scale: number) => looksDuring(() => preferences.set({scale}));
    const article = `<reader-article>${TEXT.repeat(10)}</reader-article>`;
    await pageWith(article);
    const first = await press(2);
    await forgetReader();
    await pageWith(article.repeat(20));
    const again = await press(2);
    expect(again).to.equal(first);
    expect(again).to.be.most(4);
    expect(await press(4)).to.equal(1);
  });

  it('new text in all of them is looked at together', async () => {
    const page = await pageWith(`<reader-article>${TEXT}</reader-article>`.repeat(20));
    await scaleTo(2);
    const looks = await looksDuring(() =>
      page.querySelectorAll('reader-article').forEach((article) => (article.innerHTML = TEXT)),
    );
    expect(looks).to.be.most(3);
    expectScaled(page.querySelector('reader-article')!, TEXT, 2);
  });

  it('a ticker elsewhere in the page costs nothing', async () => {
    const page = await pageWith(`<div class="ticker">08:06</div><reader-article>${TEXT}</reader-article>`);
    await scaleTo(2);
    const ticker = page.querySelector<HTMLElement>('.ticker')!;
    const looks = await looksDuring(() => {
      ticker.textContent = '08:07';
      ticker.style.marginLeft = '-1px';
    });
    expect(looks).to.equal(0);
  });
});

/** WebKit gives zoomed spacing to what is not zoomed in it, with nothing of ours on the page. */
function unzoomsSpacing(): boolean {
  const box = document.createElement('div');
  box.innerHTML =
    '<i>mm</i><b style="zoom:4;letter-spacing:9px"><i style="zoom:.25;letter-spacing:inherit">mm</i></b>';
  box.style.cssText = `${ONE_LINE};letter-spacing:9px`;
  document.body.append(box);
  const [plain, inside] = widthsOf(textsIn(box));
  box.remove();
  return Math.abs(plain! - inside!) < 3;
}
