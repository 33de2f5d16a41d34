import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import type {ReaderFontSize} from '../../../src/elements/font-size/font-size.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, named, pageIn, press, settled} from '../../support/reader.js';
import {boxWidthsOf, ONE_LINE, textsIn, widthsOf} from '../../support/runs.js';
import {offline, PLACES} from './corpus/corpus.js';

const SCALES = [0.8, 1.25, 2, 4];

/** One picture each, wider than the column by itself. */
const PICTURES = {
  'a picture by itself': '<img src="c.jpg" width="700" height="467" alt="c">',
  'a picture in a paragraph':
    '<p align="center"><img src="a.jpg" width="700" height="467" style="width:700px"></p>',
  'a picture in a table for layout':
    '<table width="500"><tr><td><img src="a.jpg" width="500" alt=""></td></tr></table>',
  'a picture in a caption box of fixed width':
    '<div style="width:650px" class="wp-caption"><img src="b.jpg" width="640" height="427" alt="b"><p>Chú thích</p></div>',
  'a picture that must not shrink': '<p><img src="c.jpg" style="width:700px;max-width:none" alt="c"></p>',
  'a picture in a link in a figure':
    '<figure><a href="#x"><img src="d.jpg" style="width:180mm" alt="d"></a><figcaption>Chú thích</figcaption></figure>',
  'a film': '<p><video width="640" height="360" controls></video></p>',
};

for (const [place, put] of Object.entries(PLACES))
  describe(`For a reader of text ${place}`, () => {
    let column: HTMLElement;
    let control: ReaderFontSize;

    beforeEach(async () => {
      await pageIn('vi');
      column = await fixture<HTMLElement>(
        html`<div style="width:400px"><reader-font-size label="Cỡ"></reader-font-size></div>`,
      );
      control = column.querySelector('reader-font-size')!;
    });
    afterEach(forgetReader);

    async function show(snippet: string): Promise<Element> {
      const [host, body] = put('text');
      body.innerHTML = offline(snippet);
      column.append(host);
      control.for = host.id;
      await settled();
      return body;
    }

    it('headings keep their size relative to the text', async () => {
      column.style.cssText += ONE_LINE;
      const body = await show('<h2>Ủy ban</h2><h3 style="font-size:17px">Ủy ban</h3><p>Ủy ban</p>');
      const ratios = () => {
        const [h2, h3, text] = widthsOf(textsIn(body).filter(({data}) => data === 'Ủy ban'));
        return [h2! / text!, h3! / text!];
      };
      const before = ratios();
      for (const scale of SCALES) {
        preferences.set({scale});
        await settled();
        ratios().forEach((ratio, index) =>
          expect(ratio).to.be.closeTo(before[index]!, 0.01 * before[index]!),
        );
      }
    });

    // From outside: the box around the page’s element is in px of the page in every engine.
    it('what is seen from outside grows by the chosen factor', async () => {
      column.style.cssText = `${ONE_LINE};display:inline-block`;
      control.style.position = 'absolute';
      await show(
        '<span style="font-size:14pt">Cỡ <span style="font-size:13px">bên trong</span> thắng</span>',
      );
      const width = () => boxWidthsOf([column])[0]!;
      const before = width();
      for (const scale of SCALES) {
        preferences.set({scale});
        await settled();
        expect(width() / before).to.be.closeTo(scale, 0.01 * scale);
      }
    });

    it('no picture or film is wider than the column once they have chosen a size', async () => {
      const tablesShrinkPictures = shrinksInTable();
      const body = await show(Object.values(PICTURES).join(''));
      const pictures = [...body.querySelectorAll('img,video')];
      const wide = new Map<string, string[]>();
      for (const scale of SCALES) {
        preferences.set({scale});
        await settled();
        const drawn = boxWidthsOf(pictures);
        Object.keys(PICTURES).forEach((what, index) => {
          const width = drawn[index]!;
          if (what === 'a picture in a table for layout' && !tablesShrinkPictures) return;
          if (width > 400.5 || width < 50)
            wide.set(what, [...(wide.get(what) ?? []), `${Math.round(width)} px at ${scale}`]);
        });
      }
      expect([...wide].map(([what, widths]) => `${what}: ${widths.join(', ')}`)).to.deep.equal([]);
    });

    it('the control stays as large as it was, in the text too', async () => {
      const body = await show('<p style="font-size:13px">Chữ <reader-font-size></reader-font-size></p>');
      const controls = [control, body.querySelector('reader-font-size')!];
      const sizes = () =>
        controls.flatMap((one) => [
          ...boxWidthsOf([named(one, 'Tăng')]),
          ...widthsOf([...one.renderRoot.querySelectorAll('button')].flatMap(textsIn)),
        ]);
      const before = sizes();
      for (let times = 0; times < 3; times++) {
        await press(named(controls[1]!, 'Tăng'));
        sizes().forEach((size, index) => expect(size).to.be.closeTo(before[index]!, 0.01 * before[index]!));
      }
    });
  });

/** WebKit lets a picture in a table be as wide as it likes, with nothing of ours on the page. */
function shrinksInTable(): boolean {
  const box = document.createElement('div');
  box.style.width = '100px';
  box.innerHTML = '<table width="200"><tr><td><img width="200" height="9" style="max-width:100%">';
  box.querySelector('table')!.style.maxWidth = '100%';
  document.body.append(box);
  const {width} = box.querySelector('img')!.getBoundingClientRect();
  box.remove();
  return width <= 100;
}
