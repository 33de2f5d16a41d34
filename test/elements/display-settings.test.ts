import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/display-settings/define.js';
import '../../src/elements/font-size/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import type {ReaderDisplaySettings} from '../../src/elements/display-settings/display-settings.js';
import {expectAccessible} from '../support/accessible.js';
import {choose, listNamed} from '../support/display.js';
import {
  announced,
  forgetReader,
  named,
  pageIn,
  press,
  pressKey,
  settled,
  textOf,
  warningsOf,
} from '../support/reader.js';

const words = {
  en: {
    label: 'Display settings',
    reset: 'Reset',
    lists: [
      'Line spacing',
      'Letter spacing',
      'Word spacing',
      'Paragraph spacing',
      'Longest line',
      'Colours',
      'Typeface',
      'Alignment',
    ],
    colours: ['As the page has it', 'Light', 'Dark', 'Sepia', 'Black on yellow', 'Yellow on black'],
    said: 'Line spacing: 1.5',
    undone: 'Display settings: As the page has it',
  },
  vi: {
    label: 'Tùy chỉnh hiển thị',
    reset: 'Đặt lại',
    lists: [
      'Giãn dòng',
      'Giãn chữ cái',
      'Giãn từ',
      'Giãn đoạn',
      'Độ dài dòng tối đa',
      'Màu sắc',
      'Kiểu chữ',
      'Căn lề',
    ],
    colours: [
      'Như trang gốc',
      'Nền sáng',
      'Nền tối',
      'Nền vàng nhạt',
      'Chữ đen trên nền vàng',
      'Chữ vàng trên nền đen',
    ],
    said: 'Giãn dòng: 1,5',
    undone: 'Tùy chỉnh hiển thị: Như trang gốc',
  },
};

for (const [language, word] of Object.entries(words))
  describe(`<reader-display-settings> for a reader of ${language}`, function () {
    // axe looks at the whole page after each test.
    this.timeout(20_000);
    let control: ReaderDisplaySettings;
    let text: HTMLElement;

    beforeEach(async () => {
      await pageIn(language);
      const page = await fixture<HTMLElement>(html`
        <main>
          <reader-article lang=${language} published="2019-10-23T08:06:00+07:00" source="Báo Yên Bái">
            <h1 slot="title">Xã A</h1>
            <reader-font-size slot="tools"></reader-font-size>
            <reader-display-settings slot="tools"></reader-display-settings>
            <p id="text">Ẵ Ủy ban <a href="#text">nhân dân</a></p>
          </reader-article>
        </main>
      `);
      control = page.querySelector('reader-display-settings')!;
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

    const button = () => named(control, word.label);
    const isOpen = () => button().getAttribute('aria-expanded') === 'true';

    it('is a button; pressed, it shows eight lists by their names', async () => {
      expect(isOpen()).to.equal(false);
      expect(control.renderRoot.querySelector('select')).to.equal(null);
      await press(button());
      expect(isOpen()).to.equal(true);
      const lists = [...control.renderRoot.querySelectorAll('select')];
      expect(lists.map(({labels}) => textOf(labels[0]))).to.deep.equal(word.lists);
      for (const list of lists) expect(list.checkVisibility()).to.equal(true);
      const colours = listNamed(control, word.lists[5]!);
      expect([...colours.options].map(textOf)).to.deep.equal(word.colours);
      expect(control.renderRoot.querySelector('[role=group]')!.getAttribute('lang')).to.equal(language);
    });

    it('has targets of at least 44 px', async () => {
      await press(button());
      for (const target of control.renderRoot.querySelectorAll('button,select')) {
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
        expect(target.getBoundingClientRect().width).to.be.at.least(44);
      }
    });

    it('works with the keyboard alone; Escape closes it and goes back to the button', async () => {
      button().focus();
      await pressKey('Enter');
      expect(isOpen()).to.equal(true);
      await pressKey('Tab');
      expect(control.shadowRoot!.activeElement).to.equal(listNamed(control, word.lists[0]!));
      await pressKey('Escape');
      expect(isOpen()).to.equal(false);
      expect(control.shadowRoot!.activeElement).to.equal(button());
    });

    it('applies a choice at once, and says so', async () => {
      await press(button());
      await choose(control, word.lists[0]!, '1.5');
      const {lineHeight, fontSize} = getComputedStyle(text);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.5, 0.01);
      expect(announced(control)).to.equal(word.said);
    });

    for (const theme of ['light', 'dark', 'sepia', 'black-on-yellow', 'yellow-on-black'] as const)
      it(`is legible in an article whose colours are ${theme}, open as well`, async () => {
        await press(button());
        await choose(control, word.lists[5]!, theme);
        expect(preferences.get('theme')).to.equal(theme);
      });

    it('takes everything back at one press, says so, and leaves the page as it was', async () => {
      const before = getComputedStyle(text).cssText || getComputedStyle(text).lineHeight;
      await press(button());
      await choose(control, word.lists[0]!, '2');
      await choose(control, word.lists[5]!, 'dark');
      await press(named(control, word.reset));
      expect(announced(control)).to.equal(word.undone);
      expect(getComputedStyle(text).cssText || getComputedStyle(text).lineHeight).to.equal(before);
      expect(document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
      for (const list of control.renderRoot.querySelectorAll('select')) expect(list.value).to.equal('page');
    });
  });

describe('<reader-display-settings> on a developer’s page', () => {
  afterEach(forgetReader);

  it('asks before a choice is made, and where the page says no the list says what holds', async () => {
    const control = await fixture<ReaderDisplaySettings>(
      html`<reader-display-settings open></reader-display-settings>`,
    );
    const heard: string[] = [];
    const note = (event: Event) =>
      void heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    const refuse = (event: Event) => event.preventDefault();
    const events = ['reader-display-request', 'reader-display-change'];
    for (const type of events) document.addEventListener(type, note);
    await choose(control, 'Line spacing', '2');
    document.addEventListener(events[0]!, refuse);
    await choose(control, 'Line spacing', '1.5');
    document.removeEventListener(events[0]!, refuse);
    for (const type of events) document.removeEventListener(type, note);
    expect(heard).to.deep.equal([
      'reader-display-request {"name":"lineSpacing","value":"2","previous":"page"}',
      'reader-display-change {"name":"lineSpacing","value":"2","previous":"page"}',
      'reader-display-request {"name":"lineSpacing","value":"1.5","previous":"2"}',
    ]);
    expect(preferences.get('lineSpacing')).to.equal('2');
    expect(listNamed(control, 'Line spacing').value).to.equal('2');
  });

  it('tells the page when the reader opens and closes it, and says so in its attribute', async () => {
    const control = await fixture<ReaderDisplaySettings>(
      html`<reader-display-settings></reader-display-settings>`,
    );
    const heard: unknown[] = [];
    control.addEventListener('reader-toggle', ({detail}) => heard.push(detail));
    for (const open of [true, false]) {
      control.renderRoot.querySelector<HTMLElement>('[part~=toggle]')!.click();
      await control.updateComplete;
      expect(control.hasAttribute('open')).to.equal(open);
    }
    control.open = true;
    await control.updateComplete;
    expect(control.hasAttribute('open')).to.equal(true);
    expect(heard).to.deep.equal([{open: true}, {open: false}, {open: true}]);
  });

  it('shows what another control, or the page’s own code, has chosen', async () => {
    const control = await fixture<ReaderDisplaySettings>(
      html`<reader-display-settings open></reader-display-settings>`,
    );
    await choose(control, 'Typeface', 'clear');
    preferences.set({typeface: 'page', theme: 'sepia'});
    await settled();
    expect(listNamed(control, 'Typeface').value).to.equal('page');
    expect(listNamed(control, 'Colours').value).to.equal('sepia');
  });

  it('is for the elements that `for` names and for no other, and lets them go when it leaves', async () => {
    let page!: HTMLElement;
    const warnings = await warningsOf(async () => {
      page = await fixture<HTMLElement>(html`
        <div>
          <reader-display-settings for="here nothing"></reader-display-settings>
          <p id="here">A</p>
          <p class="other">B</p>
        </div>
      `);
    });
    const colours = () => [...page.querySelectorAll('p')].map((p) => getComputedStyle(p).backgroundColor);
    const before = colours();
    preferences.set({theme: 'black-on-yellow'});
    await settled();
    expect(colours()).to.deep.equal(['rgb(255, 255, 0)', before[1]]);
    expect(warnings.join()).to.contain('<reader-display-settings for="nothing">');
    page.querySelector('reader-display-settings')!.remove();
    await settled();
    expect(colours()).to.deep.equal(before);
  });

  it('is for <main> on a page without articles', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><reader-display-settings></reader-display-settings><main><p>A</p></main></div>
    `);
    preferences.set({lineSpacing: '2.5'});
    await settled();
    const {lineHeight, fontSize} = getComputedStyle(page.querySelector('p')!);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(2.5, 0.01);
  });

  it('opens and closes by an attribute, can be hidden, and says the author’s label', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="vi"><reader-display-settings label="Cách hiển thị" open></reader-display-settings></div>`,
    );
    const control = page.querySelector('reader-display-settings')!;
    expect(named(control, 'Cách hiển thị').lang).to.equal('vi');
    expect(listNamed(control, 'Colours').checkVisibility()).to.equal(true);
    control.removeAttribute('open');
    await settled();
    expect(control.renderRoot.querySelector('select')).to.equal(null);
    control.hidden = true;
    expect(getComputedStyle(control).display).to.equal('none');
  });

  it('keeps its own size while the article grows, and the words of its buttons are never cut off at 320 px', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="width:288px">
        <reader-article><reader-display-settings slot="tools" open></reader-display-settings><p>A</p></reader-article>
      </div>
    `);
    const control = page.querySelector('reader-display-settings')!;
    const {height, width} = control.getBoundingClientRect();
    preferences.set({scale: 4, letterSpacing: '0.2'});
    await settled();
    preferences.set({letterSpacing: 'page'});
    await settled();
    expect(control.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(control.getBoundingClientRect().width).to.be.closeTo(width, 1);
    expect(page.scrollWidth).to.be.at.most(288);
  });
});
