import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, settled} from '../../support/reader.js';
import {boxWidthsOf} from '../../support/runs.js';
import {offline, PLACES} from './corpus/corpus.js';

const PICTURE =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><rect width='300' height='200' fill='red'/></svg>";

/** Things that have a size of their own, each with the selector of the element that must keep it. */
const KEPT: Record<string, string> = {
  'a cropped portrait': `<p><img data-look src="${PICTURE}" style="width:64px;height:64px;object-fit:cover" alt=""> Ông A</p>`,
  'a bar drawn by one pixel': `<p><img data-look src="${PICTURE}" width="180" height="12" alt="60 %"></p>`,
  'a picture that is not loaded yet':
    '<p><img data-look src="chua-tai.jpg" width="200" height="100" alt=""></p>',
  'a film in a frame': '<p><iframe data-look width="280" height="158" title="Phim"></iframe></p>',
  'the canvas of a chart': '<div><canvas data-look width="200" height="100"></canvas></div>',
  'the box that a script drew a chart in':
    '<div data-look style="position:relative;width:240px;height:120px"><canvas width="240" height="120"></canvas><div style="position:absolute;left:0;top:0">2019</div></div>',
  'a chart with a bubble over it':
    '<div data-look><svg width="240" height="120"><rect width="240" height="120"/></svg><div style="position:absolute;left:0;top:0;opacity:0">2019</div></div>',
  'a player with buttons of its own':
    '<div data-look style="width:240px"><audio></audio><button>Phát</button><span role="timer">00:00</span></div>',
  'the tiles of a map':
    '<div style="position:relative;height:100px;overflow:hidden"><div style="position:absolute;left:0;top:0"><img data-look alt="" style="width:256px;height:256px" src="ban-do.png"></div></div>',
  'a carousel, with its arrows':
    '<div data-look style="width:200px"><div style="height:60px;overflow:hidden"><div style="width:600px;transform:translate3d(-200px,0,0)">Ảnh một</div></div><button>Sau</button></div>',
  'a carousel whose row is placed in its frame':
    '<div data-look style="width:200px"><div style="position:relative;height:60px;overflow:hidden"><div style="position:absolute;width:100%;transform:translateX(-100%)"><div style="position:absolute;width:100%">Một</div><div style="position:absolute;width:100%;transform:translateX(100%)">Hai</div><div style="position:absolute;width:100%;transform:translateX(200%)">Ba</div></div></div><button>Sau</button></div>',
  'a grid of boxes to which a script has given widths':
    '<div data-look role="grid" style="width:300px"><div role="row" style="display:flex"><div role="columnheader" style="width:140px">Xã</div><div role="columnheader" style="width:140px">Hồ sơ</div></div></div>',
  'a slider whose handle is placed in percent':
    '<div data-look style="position:relative;width:200px;height:20px"><span style="position:absolute;left:40%;width:20px;height:20px"></span></div>',
  'what the page wants to keep':
    '<div data-look data-reader-keep style="width:120px;height:50px">Chú giải</div>',
  'a box that is kept, in one that is kept':
    '<div data-reader-keep style="width:160px"><div data-look data-reader-keep style="width:120px;height:50px">Chú giải</div></div>',
};

/** The size in CSS px of the page; WebKit gives rectangles in px of the zoomed text. */
const sizeOf = (element: Element): number[] => {
  const {width, height} = element.getBoundingClientRect();
  const [drawn] = boxWidthsOf([element]);
  return [width, height].map((length) => Math.round(width ? (length * drawn!) / width : length));
};

for (const [place, put] of Object.entries(PLACES))
  describe(`For a reader of text ${place}`, () => {
    let column: HTMLElement;

    beforeEach(async () => {
      await pageIn('vi');
      column = await fixture<HTMLElement>(
        html`<div style="width:400px"><reader-font-size label="Cỡ"></reader-font-size></div>`,
      );
    });
    afterEach(forgetReader);

    async function show(snippet: string): Promise<HTMLElement> {
      const [host, body] = put('text');
      body.innerHTML = snippet.includes('data:') ? snippet : offline(snippet);
      column.append(host);
      column.querySelector('reader-font-size')!.for = host.id;
      await settled();
      return body as HTMLElement;
    }

    async function enlarge(scale: number): Promise<void> {
      preferences.set({scale});
      await settled();
    }

    for (const [what, snippet] of Object.entries(KEPT))
      it(`${what} keeps its size, and the page is as it was after a reset`, async () => {
        const body = await show(`<p>Trước</p>${snippet}<p>Sau</p>`);
        const looked = body.querySelector('[data-look]')!;
        const before = sizeOf(looked);
        const markup = body.innerHTML;
        for (const scale of [2, 4]) {
          await enlarge(scale);
          expect(sizeOf(looked), `at ${scale}`).to.deep.equal(before);
        }
        await enlarge(1);
        expect(sizeOf(looked)).to.deep.equal(before);
        // Without zoom, sizes are written into `style` and taken back; the browser then writes it in its own form.
        if (CSS.supports('zoom', '2')) expect(body.innerHTML).to.equal(markup);
      });

    it('a grid whose cells no script has measured grows with the text', async () => {
      const body = await show(
        '<div role="grid" style="width:100px"><div role="row"><span role="gridcell">1</span></div></div>',
      );
      const cell = body.querySelector('span')!;
      const [, before] = sizeOf(cell);
      await enlarge(2);
      // WebKit rounds the height of a line.
      expect(sizeOf(cell)[1]! / before!).to.be.closeTo(2, 0.15);
    });

    it('a chart on whose nodes a library keeps its data keeps its size, an icon grows with the text', async () => {
      const body = await show(
        '<div><svg width="200" height="100"><rect width="50" height="100"/></svg></div><p><svg width="16" height="16"><rect width="16" height="16"/></svg> Tải về</p>',
      );
      const [chart, icon] = body.querySelectorAll('svg');
      for (const bar of body.querySelectorAll('rect')) Object.assign(bar, {__data__: 9});
      await enlarge(2);
      expect(sizeOf(chart!)).to.deep.equal([200, 100]);
      if (CSS.supports('zoom', '2')) expect(sizeOf(icon!)).to.deep.equal([32, 32]);
    });

    it('a drawing grows with the text as far as there is room, and becomes smaller never', async () => {
      const body = await show('<div><svg width="300" height="100"><text y="50">Nộp hồ sơ</text></svg></div>');
      const drawing = body.querySelector('svg')!;
      for (const scale of [1.25, 2, 4]) {
        await enlarge(scale);
        if (CSS.supports('zoom', '2')) expect(sizeOf(drawing)[0], `at ${scale}`).to.be.within(374, 400);
      }
    });

    it('a menu that a script moves when it is opened keeps its size from then on', async () => {
      const body = await show(
        '<div style="position:relative"><button>Chọn xã</button><div id="menu" style="display:none;position:absolute;top:0;left:0;width:80px">Xã A</div></div>',
      );
      await enlarge(2);
      const menu = body.querySelector<HTMLElement>('#menu')!;
      Object.assign(menu.style, {display: 'block', transform: 'translate3d(0px, 40px, 0px)'});
      await settled();
      expect(sizeOf(menu)[0]).to.equal(80);
    });

    it('an emoji in a line grows with its line', async () => {
      const body = await show(
        `<p>Chúc mừng <img class="wp-smiley" src="${PICTURE}" style="height:1em" alt=""></p>`,
      );
      const emoji = body.querySelector('img')!;
      const [, before] = sizeOf(emoji);
      await enlarge(2);
      expect(sizeOf(emoji)[1]).to.equal(2 * before!);
    });

    it('a block as wide as the window keeps fitting it, and its text grows', async () => {
      const body = await show(
        '<div id="full" style="width:100vw;margin-inline:calc(50% - 50vw)"><p>Toàn cảnh <span style="white-space:nowrap">tỉnh</span></p></div>',
      );
      const full = body.querySelector('#full')!;
      const before = sizeOf(full)[0];
      const word = () => sizeOf(body.querySelector('span')!)[1]!;
      const line = word();
      await enlarge(2);
      expect(sizeOf(full)[0]).to.equal(before);
      expect(word()).to.be.closeTo(2 * line, 1);
    });

    it('a block with a width in px becomes no wider than the text', async () => {
      const body = await show('<div id="box" style="width:380px;padding:5px">Khung</div>');
      const text = body.getBoundingClientRect();
      await enlarge(2);
      expect(body.querySelector('#box')!.getBoundingClientRect().right).to.be.at.most(text.right + 1);
    });

    it('a hero that is high because of the window grows no higher', async () => {
      const body = await show('<div id="hero" style="min-height:60vh">Khối</div>');
      const before = sizeOf(body.querySelector('#hero')!)[1]!;
      await enlarge(2);
      expect(sizeOf(body.querySelector('#hero')!)[1]).to.be.closeTo(before, 1);
    });

    it('justified text starts at one edge from 150 % on, whatever justified it', async () => {
      const body = await show('<p style="text-align:justify">Một</p><p align="justify">Hai</p><p>Ba</p>');
      const alignment = () => [...body.querySelectorAll('p')].map((p) => getComputedStyle(p).textAlign);
      const before = alignment();
      await enlarge(1.25);
      expect(alignment()).to.deep.equal(before);
      await enlarge(1.5);
      expect(alignment().slice(0, 2)).to.deep.equal(['start', 'start']);
      expect(alignment()[2]).to.equal(before[2]);
      await enlarge(1);
      expect(alignment()).to.deep.equal(before);
    });

    it('a table whose words would be broken scrolls, and is a table again after a reset', async () => {
      const cells = '<td>Nguyễn Phương</td>'.repeat(6);
      const body = await show(
        `<table style="table-layout:fixed;width:100%"><tbody><tr>${cells}</tr></tbody></table>`,
      );
      const table = body.querySelector('table')!;
      const markup = body.innerHTML;
      expect(getComputedStyle(table).display).to.equal('table');
      await enlarge(2);
      expect(getComputedStyle(table).overflowX).to.equal('auto');
      await enlarge(1);
      expect(body.innerHTML).to.equal(markup);
    });
  });
