import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/hotline-banner/define.js';
import type {ReaderHotlineBanner} from '../../src/elements/hotline-banner/hotline-banner.js';
import {expectAccessible} from '../support/accessible.js';
import {
  announced,
  announcedDuring,
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

const numbers = (banner: ReaderHotlineBanner) =>
  [...banner.renderRoot.querySelectorAll<HTMLAnchorElement>('a')].map(
    (link) => `${textOf(link)} → ${link.getAttribute('href')}`,
  );

const texts = {
  vi: {
    label: 'Đường dây nóng:',
    copy: 'Sao chép',
    copied: 'Đã sao chép 02163.818.555',
    free: 'miễn phí cuộc gọi',
    charged: 'cuộc gọi có tính cước',
    open: 'Hiện có người trực.',
    closed: 'Hiện không có người trực.',
    always: 'Cả ngày, mọi ngày',
    monday: 'Thứ Hai: 08:00–11:00',
    holidays: 'nghỉ các ngày lễ, tết',
    old: 'Số điện thoại này có thể đã thay đổi.',
  },
  en: {
    label: 'Hotline:',
    copy: 'Copy',
    copied: 'Copied 02163.818.555',
    free: 'free call',
    charged: 'calls are charged',
    open: 'Answered now.',
    closed: 'Not answered now.',
    always: 'All day, every day',
    monday: 'Monday: 08:00–11:00',
    holidays: 'closed on public holidays',
    old: 'This number may be out of date.',
  },
};

for (const [language, text] of Object.entries(texts))
  describe(`<reader-hotline-banner> for a reader of ${language}`, () => {
    const mount = async (content: unknown) => {
      const page = await fixture<HTMLElement>(html`<main><h1>Portal</h1>${content}</main>`);
      await settled();
      return page.querySelector('reader-hotline-banner')!;
    };

    beforeEach(() => pageIn(language));
    afterEach(async () => {
      try {
        await expectAccessible(document.documentElement);
      } finally {
        await forgetReader();
      }
    });

    it('shows the page’s own link as it is, after the words that say what it is', async () => {
      const banner = await mount(
        html`<reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>`,
      );
      expect(textOf(part(banner, 'label'))).to.equal(text.label);
      const link = banner.querySelector('a')!;
      expect(link.outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        '<a href="tel:+842163818555">02163.818.555</a>',
      );
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect(banner.renderRoot.querySelector('section')!.lang).to.equal(language);
    });

    it('makes the number one tap to call: shown as written, dialled in full', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>`,
      );
      expect(numbers(banner)).to.deep.equal(['02163.818.555 → tel:+842163818555']);
      expect(part(banner, 'number').getBoundingClientRect().height).to.be.at.least(44);
      expect(part(banner, 'number').hasAttribute('aria-label')).to.equal(false);
    });

    it('lists several numbers, each with what it costs', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="0216 3 852 323; 18001091 / 19001009"></reader-hotline-banner>`,
      );
      expect(numbers(banner)).to.deep.equal([
        '0216 3 852 323 → tel:+842163852323',
        '18001091 → tel:18001091',
        '19001009 → tel:19001009',
      ]);
      const [, free, charged] = [...banner.renderRoot.querySelectorAll('li')].map(textOf);
      expect(free).to.contain(`(${text.free})`);
      expect(charged).to.contain(`(${text.charged})`);
    });

    it('copies the number where there is nothing to dial with, and says so', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>`,
      );
      expect(textOf(named(banner, text.copy))).to.equal(`${text.copy} 02163.818.555`);
      await pressKey('Tab', 'Tab', 'Enter');
      await aTimeout(100);
      expect(announced(banner)).to.equal(text.copied);
    });

    it('does not say once more in another language that it was copied', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>`,
      );
      await pressKey('Tab', 'Tab', 'Enter');
      await aTimeout(100);
      const said = await announcedDuring(banner, () => pageIn(language === 'vi' ? 'en' : 'vi'));
      expect(said.filter(Boolean)).to.deep.equal([]);
    });

    it('says in words whether somebody answers now, and when', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="1022" hours="24/7"></reader-hotline-banner>`,
      );
      expect(textOf(part(banner, 'hours'))).to.equal(`${text.open} ${text.always}`);
      banner.hours = 'Mo-Su 00:00-24:00; PH off';
      await settled();
      expect(textOf(part(banner, 'hours'))).to.equal(`${text.open} ${text.always}; ${text.holidays}`);
      banner.hours = 'Mo-Su off';
      await settled();
      expect(textOf(part(banner, 'hours'))).to.contain(text.closed);
    });

    it('says whose time the hours are to readers whose clocks show another', async () => {
      const [elsewhere, zone] =
        new Date().getTimezoneOffset() > 0 ? ['Etc/GMT-8', '(UTC+08:00)'] : ['Etc/GMT+8', '(UTC-08:00)'];
      const banner = await mount(
        html`<reader-hotline-banner number="1022" hours="Mo 08:00-11:00; PH off" time-zone=${elsewhere}></reader-hotline-banner>`,
      );
      expect(textOf(part(banner, 'hours'))).to.contain(`${text.monday} ${zone}; ${text.holidays}`);
      banner.timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      await settled();
      expect(textOf(part(banner, 'hours'))).to.contain(`${text.monday}; ${text.holidays}`);
    });

    it('says that the number may be out of date once its day has passed, and not before', async () => {
      const banner = await mount(
        html`<reader-hotline-banner number="02163.818.555" valid-to="30/06/2025"></reader-hotline-banner>`,
      );
      expect(textOf(part(banner, 'notice'))).to.equal(text.old);
      expect(numbers(banner)).to.have.length(1);
      banner.validTo = '2999-12-31';
      await settled();
      expect(part(banner, 'notice')).to.equal(null);
    });
  });

describe('<reader-hotline-banner> on a developer’s page', () => {
  afterEach(forgetReader);

  it('is a region with a name, not an alert', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner number="113"></reader-hotline-banner>`,
    );
    expect(banner.renderRoot.querySelector('section')!.getAttribute('aria-labelledby')).to.equal('label');
    expect(banner.renderRoot.querySelector('[role=alert],marquee')).to.equal(null);
  });

  it('makes a number of plain text callable, and takes the author’s words before it as the label', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner>Đường dây nóng: 02163.818.555</reader-hotline-banner>`,
    );
    expect(textOf(part(banner, 'label'))).to.equal('Đường dây nóng:');
    expect(numbers(banner)).to.deep.equal(['02163.818.555 → tel:+842163818555']);
  });

  it('dials 1022 with the code of the province where it is given', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner number="1022" area-code="0274"></reader-hotline-banner>`,
    );
    expect(numbers(banner)).to.deep.equal(['1022 → tel:02741022']);
  });

  it('shows a number that cannot be dialled as text, with one warning', async () => {
    let banner!: ReaderHotlineBanner;
    const warnings = await warningsOf(async () => {
      banner = await fixture<ReaderHotlineBanner>(
        html`<reader-hotline-banner number="0293818555"></reader-hotline-banner>`,
      );
      banner.requestUpdate();
    });
    expect(textOf(banner.renderRoot)).to.contain('0293818555');
    expect(numbers(banner)).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      '<reader-hotline-banner number="0293818555">: no number that can be dialled, check it; it is shown as text.',
    ]);
  });

  it('shows hours it cannot read as they are, and ignores a date it cannot read, each with one warning', async () => {
    let banner!: ReaderHotlineBanner;
    const warnings = await warningsOf(async () => {
      banner = await fixture<ReaderHotlineBanner>(
        html`<reader-hotline-banner number="113" hours="giờ hành chính" valid-to="soon"></reader-hotline-banner>`,
      );
    });
    expect(textOf(part(banner, 'hours'))).to.equal('giờ hành chính');
    expect(part(banner, 'notice')).to.equal(null);
    expect(warnings.map((text) => text.split(':')[0])).to.deep.equal([
      '<reader-hotline-banner hours="giờ hành chính">',
      '<reader-hotline-banner valid-to="soon">',
    ]);
  });

  it('never becomes markup or a script, whatever the number holds', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner number="<img src=x onerror=alert(1)> javascript:alert(1)"></reader-hotline-banner>`,
    );
    expect(banner.renderRoot.querySelector('img,a')).to.equal(null);
  });

  it('copies with the keyboard’s own way where the clipboard is refused', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>`,
    );
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    await press(named(banner, 'Copy'));
    await aTimeout(100);
    navigator.clipboard.writeText = original;
    expect(document.getSelection()!.rangeCount).to.equal(1);
    expect(['', 'Copied 02163.818.555']).to.include(announced(banner));
  });

  it('keeps a link that is only a picture, and takes what frameworks hand over', async () => {
    const banner = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner><a href="tel:113"><img alt="113" width="60" height="44" /></a></reader-hotline-banner>`,
    );
    await settled();
    expect(banner.querySelector('a')!.checkVisibility()).to.equal(true);
    const other = await fixture<ReaderHotlineBanner>(
      html`<reader-hotline-banner number="113"></reader-hotline-banner>`,
    );
    other.removeAttribute('number');
    await settled();
    expect(numbers(other)).to.deep.equal([]);
    Object.assign(other, {number: 114});
    await settled();
    expect(numbers(other)).to.deep.equal(['114 → tel:114']);
  });
});
