import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import '../../../src/elements/font-size/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {drawnSize, forgetReader, named, pageIn, press, settled} from '../../support/reader.js';

describe('Whatever the portal does, the reader’s choice holds and no error reaches the page:', () => {
  const errors: string[] = [];
  const onError = ({message}: ErrorEvent) => errors.push(message);
  beforeEach(async () => {
    errors.length = 0;
    addEventListener('error', onError);
    await pageIn('vi');
  });
  afterEach(async () => {
    removeEventListener('error', onError);
    await forgetReader();
    expect(errors).to.deep.equal([]);
  });

  // By the parser, as they come in a page: it stops nesting at 512. A tree of 10,000 made by script crashes Chromium by itself.
  it('10,000 spans, one in the other', async () => {
    const article = await fixture<HTMLElement>(html`<reader-article></reader-article>`);
    article.innerHTML = `${'<span>'.repeat(10_000)}Trong cùng${'</span>'.repeat(10_000)}`;
    await settled();
    const spans = article.querySelectorAll('span');
    const before = drawnSize(article);
    preferences.set({scale: 2});
    await settled();
    expect(spans).to.have.length(10_000);
    expect(article.textContent).to.equal('Trong cùng');
    // WebKitGTK draws nothing so deep, before the choice either.
    if (before) expect(drawnSize(article) / before).to.be.closeTo(2, 0.02);
  });

  it('a body with nothing in it, and one in a column of no width', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <reader-article></reader-article>
        <div style="width:0"><reader-article><p>Chữ</p><table><tr><td>Ô</td></tr></table></reader-article></div>
      </div>
    `);
    preferences.set({scale: 2});
    await settled();
    expect(page.querySelector('p')!.textContent).to.equal('Chữ');
  });

  it('an article that goes away at the very moment of the change, and comes back', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><reader-article><p><span>Còn đây</span></p></reader-article></div>
    `);
    const article = page.querySelector('reader-article')!;
    const before = drawnSize(page.querySelector('span')!);
    const leave = () => article.remove();
    preferences.addEventListener('change', leave);
    preferences.set({scale: 2});
    await settled();
    preferences.removeEventListener('change', leave);
    expect(article.isConnected).to.equal(false);
    page.append(article);
    await settled();
    expect(drawnSize(page.querySelector('span')!) / before).to.be.closeTo(2, 0.02);
  });

  it('thousands of choices in one task: the last one counts and is drawn once', async () => {
    const control = await fixture<HTMLElementTagNameMap['reader-font-size']>(
      html`<reader-font-size></reader-font-size>`,
    );
    await settled();
    let renders = 0;
    const render = control.render.bind(control);
    control.render = () => (renders++, render());
    for (let count = 0; count < 5000; count++) preferences.set({scale: 1 + (count % 7) / 8});
    preferences.set({scale: 1.5});
    await settled();
    await settled();
    expect(renders).to.equal(1);
    expect(control.shadowRoot!.querySelector('[part=value]')!.textContent).to.contain('150');
  });

  it('two controls for one article show one size', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <reader-font-size for="text"></reader-font-size><reader-font-size for="text"></reader-font-size>
        <div id="text"><span>Chữ</span></div>
      </div>
    `);
    await settled();
    const before = drawnSize(page.querySelector('span')!);
    const [first, second] = page.querySelectorAll('reader-font-size');
    await press(named(first!, 'Tăng'));
    await press(named(second!, 'Tăng'));
    await settled();
    for (const control of [first!, second!])
      expect(control.shadowRoot!.querySelector('[part=value]')!.textContent).to.contain('125');
    expect(drawnSize(page.querySelector('span')!) / before).to.be.closeTo(1.25, 0.02);
    first!.remove();
    await settled();
    expect(drawnSize(page.querySelector('span')!) / before).to.be.closeTo(1.25, 0.02);
  });

  it('a control whose `for` points at itself keeps its size', async () => {
    const control = await fixture<HTMLElementTagNameMap['reader-font-size']>(
      html`<reader-font-size id="myself" for="myself"></reader-font-size>`,
    );
    await settled();
    const button = named(control, 'Tăng');
    const before = drawnSize(button);
    preferences.set({scale: 2});
    await settled();
    expect(drawnSize(named(control, 'Tăng'))).to.be.closeTo(before, 0.5);
    expect(control.hasAttribute('data-reader-scaled')).to.equal(false);
  });
});
