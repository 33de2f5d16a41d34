import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/font-size/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import type {ReaderFontSize} from '../../src/elements/font-size/font-size.js';
import {expectAccessible} from '../support/accessible.js';
import {
  announced,
  announcedDuring,
  drawnSize,
  forgetReader,
  named,
  pageIn,
  part,
  press,
  pressKey,
  settled,
  textOf,
  warningsOf,
} from '../support/reader.js';

const words = {
  en: {smaller: 'Smaller', reset: 'Reset', larger: 'Larger', label: 'Text size', status: 'Text size 113%'},
  vi: {smaller: 'Giảm', reset: 'Mặc định', larger: 'Tăng', label: 'Cỡ chữ', status: 'Cỡ chữ 113%'},
};

for (const [language, word] of Object.entries(words))
  describe(`<reader-font-size> for a reader of ${language}`, () => {
    let control: ReaderFontSize;
    let text: HTMLElement;

    beforeEach(async () => {
      await pageIn(language);
      const page = await fixture<HTMLElement>(html`
        <main>
          <reader-article lang=${language}>
            <h1 slot="title">Xã A</h1>
            <reader-font-size slot="tools"></reader-font-size>
            <p id="text">Ẵ <span style="font-size:14px">14px: Ủy ban nhân dân</span></p>
          </reader-article>
        </main>
      `);
      control = page.querySelector('reader-font-size')!;
      text = page.querySelector('#text')!;
      await settled();
    });

    afterEach(async () => {
      try {
        await expectAccessible(document.documentElement);
      } finally {
        await forgetReader();
      }
    });

    const size = () => drawnSize(text.querySelector('span')!);

    it('shows three buttons by their names, and the size', () => {
      const group = control.renderRoot.querySelector('[role=group]')!;
      expect(group.getAttribute('lang')).to.equal(language);
      expect(textOf(part(control, 'label'))).to.equal(word.label);
      for (const name of [word.smaller, word.reset, word.larger]) expect(named(control, name)).to.exist;
      expect(textOf(part(control, 'value'))).to.equal('100%');
    });

    it('enlarges the text by a step at a press, whatever its unit, and says so', async () => {
      const before = size();
      await press(named(control, word.larger));
      expect(size() / before).to.be.closeTo(1.125, 0.01);
      expect(textOf(part(control, 'value'))).to.match(/^11[23][.,]?\d?%$/);
      expect(announced(control)).to.equal(`${word.label} ${textOf(part(control, 'value'))}`);
    });

    it('shrinks it, and brings it back to its own size exactly', async () => {
      const before = size();
      await press(named(control, word.smaller));
      expect(size() / before).to.be.closeTo(0.9, 0.01);
      await press(named(control, word.reset));
      expect(size()).to.equal(before);
      expect(document.documentElement.hasAttribute('style')).to.equal(false);
      expect(document.documentElement.hasAttribute('data-reader-scale')).to.equal(false);
    });

    it('works with the keyboard alone: Tab to the buttons, Enter and Space to press', async () => {
      await pressKey('Tab', 'Tab', 'Tab', 'Enter');
      expect(control.shadowRoot!.activeElement).to.equal(named(control, word.larger));
      expect(preferences.get('scale')).to.equal(1.125);
      await pressKey(' ');
      expect(preferences.get('scale')).to.equal(1.25);
    });

    it('stops at the largest size, keeps the focus there and says why', async () => {
      preferences.set({scale: 3});
      await settled();
      const larger = named(control, word.larger);
      await press(larger);
      expect(preferences.get('scale')).to.equal(4);
      expect(larger.getAttribute('aria-disabled')).to.equal('true');
      // The same words once more, after none: else nothing would be heard.
      const said = await announcedDuring(control, () => press(larger));
      expect(said).to.deep.equal(['', `${word.label} ${textOf(part(control, 'value'))}`]);
      expect(preferences.get('scale')).to.equal(4);
      expect(control.shadowRoot!.activeElement).to.equal(larger);
    });

    it('keeps its own size, with targets of at least 44 px, while the article grows', async () => {
      const before = control.getBoundingClientRect();
      preferences.set({scale: 2});
      await settled();
      expect(control.getBoundingClientRect().height).to.equal(before.height);
      for (const button of control.renderRoot.querySelectorAll('button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
        expect(button.getBoundingClientRect().width).to.be.at.least(44);
      }
    });
  });

describe('<reader-font-size> on a developer’s page', () => {
  afterEach(forgetReader);

  it('asks before it changes the size, and a page can say no', async () => {
    const control = await fixture<ReaderFontSize>(html`<reader-font-size></reader-font-size>`);
    const heard: string[] = [];
    const note = (event: Event) =>
      void heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('reader-scale-request', note);
    document.addEventListener('reader-scale-change', note);
    await press(named(control, 'Larger'));
    document.addEventListener('reader-scale-request', refuse);
    await press(named(control, 'Larger'));
    document.removeEventListener('reader-scale-request', refuse);
    document.removeEventListener('reader-scale-request', note);
    document.removeEventListener('reader-scale-change', note);
    expect(heard).to.deep.equal([
      'reader-scale-request {"scale":1.125,"previous":1}',
      'reader-scale-change {"scale":1.125,"previous":1}',
      'reader-scale-request {"scale":1.25,"previous":1.125}',
    ]);
    expect(preferences.get('scale')).to.equal(1.125);
  });

  it('scales the elements that `for` names, once where one is inside another, and lets them go when it leaves', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <reader-font-size for="outer inner"></reader-font-size>
        <div id="outer"><p style="font-size:20px">A: Ủy ban nhân dân</p><div id="inner"><p style="font-size:20px">B: Ủy ban nhân dân</p></div></div>
        <p style="font-size:20px" class="other">C: Ủy ban nhân dân</p>
      </div>
    `);
    const sizes = () => [...page.querySelectorAll('p')].map(drawnSize);
    const before = sizes();
    preferences.set({scale: 2});
    await settled();
    const growth = sizes().map((size, index) => size / before[index]!);
    [2, 2, 1].forEach((factor, index) => expect(growth[index]).to.be.closeTo(factor, 0.02));
    page.querySelector('reader-font-size')!.remove();
    expect(page.querySelector('[data-reader-scaled]')).to.equal(null);
    expect(sizes()).to.deep.equal(before);
  });

  it('scales a target that holds an article only once, and keeps the control inside it at its size', async () => {
    const page = await fixture<HTMLElement>(html`
      <div id="all">
        <reader-font-size for="all"></reader-font-size>
        <reader-article><p style="font-size:20px">A: Ủy ban nhân dân</p></reader-article>
      </div>
    `);
    const size = () => drawnSize(page.querySelector('p')!);
    const control = page.querySelector('reader-font-size')!;
    const [before, own] = [size(), control.getBoundingClientRect().height];
    preferences.set({scale: 2});
    await settled();
    expect(size() / before).to.be.closeTo(2, 0.02);
    expect(control.getBoundingClientRect().height).to.be.closeTo(own, 0.5);
  });

  it('scales <main> on a page without articles', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><reader-font-size></reader-font-size><main><p style="font-size:20px">A: Ủy ban nhân dân</p></main></div>
    `);
    const before = drawnSize(page.querySelector('p')!);
    preferences.set({scale: 1.5});
    await settled();
    expect(drawnSize(page.querySelector('p')!) / before).to.be.closeTo(1.5, 0.015);
  });

  it('works for the rest and warns once when `for` names an id that is not there', async () => {
    let page!: HTMLElement;
    const warnings = await warningsOf(async () => {
      page = await fixture<HTMLElement>(html`
        <div><reader-font-size for="nothing here"></reader-font-size><p id="here">A</p></div>
      `);
      preferences.set({scale: 2});
      await settled();
    });
    expect(page.querySelector('#here')!.hasAttribute('data-reader-scaled')).to.equal(true);
    expect(warnings).to.deep.equal([
      '<reader-font-size for="nothing">: no element of this page has that id; the others are scaled.',
    ]);
  });

  it('takes other steps, in any order, and the default ones with a warning when they are not numbers', async () => {
    const control = await fixture<ReaderFontSize>(html`<reader-font-size steps="2 1"></reader-font-size>`);
    await press(named(control, 'Larger'));
    expect(preferences.get('scale')).to.equal(2);
    const warnings = await warningsOf(() => (control.steps = 'big <b>'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<reader-font-size steps="big <b>">');
    await press(named(control, 'Larger'));
    expect(preferences.get('scale')).to.equal(2.5);
  });

  it('says the author’s label in the language the author wrote it in', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="vi"><reader-font-size label="Xem cỡ chữ"></reader-font-size></div>`,
    );
    const label = part(page.querySelector('reader-font-size')!, 'label');
    expect(textOf(label)).to.equal('Xem cỡ chữ');
    expect(label.lang).to.equal('vi');
  });

  it('takes what frameworks hand over: attributes that go, properties that are no text', async () => {
    const control = await fixture<ReaderFontSize>(
      html`<reader-font-size for="a" steps="1 2"></reader-font-size>`,
    );
    await warningsOf(async () => {
      control.removeAttribute('for');
      control.removeAttribute('steps');
      await settled();
      Object.assign(control, {for: undefined, steps: [1, 2, 3]});
    });
    await press(named(control, 'Larger'));
    expect(preferences.get('scale')).to.equal(2);
  });
});
