import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {overrideMessages, registerLocale} from '../../../src/index.js';
import {readMessageBlocks, type Messages} from '../../../src/i18n/portal-messages.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {expectAccessible} from '../../support/accessible.js';
import {
  announced,
  forgetReader,
  named,
  pageIn,
  part,
  press,
  settled,
  textOf,
  warningsOf,
} from '../../support/reader.js';

let page: HTMLElement;
const open = async (language: string, content: unknown = '') => {
  await pageIn(language);
  page = await fixture<HTMLElement>(html`
    <main>
      <h1>Portal</h1>
      <reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
      <reader-language-toggle languages="vi en km ar lo"></reader-language-toggle>
      <reader-font-size></reader-font-size>
      <reader-article lang="vi"><p lang="vi">Một đoạn văn.</p><p lang="en">A paragraph.</p></reader-article>
      ${content}
    </main>
  `);
  await settled();
};
const banner = () => page.querySelector('reader-hotline-banner')!;
const toggle = () => page.querySelector('reader-language-toggle')!;
const size = () => page.querySelector('reader-font-size')!;
const choice = (language: string) =>
  toggle().renderRoot.querySelector<HTMLElement>(`button[lang=${language}]`)!;
const label = () => textOf(part(banner(), 'label'));

/** Adds the messages that a page brings: a block of data, which no script runs. */
async function block(text: string, lang = 'vi'): Promise<string[]> {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.dataset.readerMessages = '';
  element.lang = lang;
  element.textContent = text;
  page.append(element);
  return warningsOf(readMessageBlocks);
}

describe('A portal’s own words', () => {
  afterEach(async () => {
    try {
      await expectAccessible(document.documentElement);
    } finally {
      overrideMessages('vi', {'hotline-banner.label': 'Đường dây nóng', 'font-size.status': 'Cỡ chữ {0}'});
      overrideMessages('en', {'hotline-banner.label': 'Hotline'});
      await forgetReader();
    }
  });

  it('stand in the place of ours, in English too, before and after the elements start', async () => {
    overrideMessages('en', {'hotline-banner.label': 'Call the province'});
    await open('en');
    expect(label()).to.equal('Call the province:');
    overrideMessages('en', {'hotline-banner.label': 'Call us'});
    await settled();
    expect(label()).to.equal('Call us:');
    expect(textOf(named(size(), 'Larger'))).to.equal('Larger');
  });

  it('come in a block of data, text only, with values where the portal wants them', async () => {
    await open('vi');
    const warnings = await block(
      '{"hotline-banner.label": "<b>Gọi</b> cho tỉnh", "font-size.status": "{0} là cỡ chữ mới, {3}"}',
    );
    expect(warnings).to.deep.equal([]);
    expect(label()).to.equal('<b>Gọi</b> cho tỉnh:');
    await press(named(size(), 'Tăng'));
    expect(announced(size())).to.equal('112,5% là cỡ chữ mới, {3}');
    // Once: what is read again adds nothing.
    overrideMessages('vi', {'hotline-banner.label': 'Gọi'});
    readMessageBlocks();
    await settled();
    expect(label()).to.equal('Gọi:');
  });

  it('with a wrong name are left out, with one warning that names the nearest', async () => {
    await open('vi');
    const wrong =
      '{"hotline-banner.lable": "Gọi", "__proto__": {"font-size.larger": "x"}, "font-size.larger": 7}';
    const warnings = await block(wrong);
    expect(warnings).to.have.length(3);
    expect(warnings[0])
      .to.contain('"hotline-banner.lable" is left out')
      .and.to.contain('perhaps hotline-banner.label');
    expect(warnings[2]).to.contain('"font-size.larger" is left out: it is no text');
    expect(textOf(named(size(), 'Tăng'))).to.equal('Tăng');
    expect(await warningsOf(() => preferences.set({language: 'en'}))).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['is no JSON', '{"hotline-banner.label": '],
    ['is a list', '["Gọi"]'],
    ['is null', 'null'],
    ['is empty', ''],
  ] as const)
    it(`in a block that ${what} are left out with one warning`, async () => {
      await open('vi');
      expect(await block(text)).to.have.length(1);
      expect(label()).to.equal('Đường dây nóng:');
    });

  it('for no language are left out with one warning', async () => {
    await open('vi');
    expect(await block('{"hotline-banner.label": "Gọi"}', 'tiếng Việt')).to.have.length(1);
    expect(label()).to.equal('Đường dây nóng:');
  });
});

const KHMER = {
  'hotline-banner.label': 'ខ្សែទូរស័ព្ទបន្ទាន់',
  'language-toggle.choose': 'ប្ដូរភាសាទៅជាភាសាខ្មែរ',
  'language-toggle.missing': 'គ្មានអត្ថបទជាភាសាខ្មែរ',
  'language-toggle.status': 'ភាសា៖ {0}',
};

describe('A language that a portal brings itself', () => {
  afterEach(forgetReader);

  it('is spoken by every element, and says of itself what the toggle needs', async () => {
    registerLocale('km', KHMER);
    await open('vi');
    expect(textOf(choice('km')))
      .to.contain('ប្ដូរភាសាទៅជាភាសាខ្មែរ')
      .and.to.contain('(គ្មានអត្ថបទជាភាសាខ្មែរ)');
    await press(choice('km'));
    expect(label()).to.equal('ខ្សែទូរស័ព្ទបន្ទាន់:');
    expect(part(banner(), 'label').closest('[lang]')!.getAttribute('lang')).to.equal('km');
    expect(announced(toggle())).to.match(/^ភាសា៖ \S/);
    await expectAccessible(document.documentElement);
  });

  it('that lacks words says those in English, each marked as what it is', async () => {
    registerLocale('km', {...KHMER, 'font-size.larger': 'ធំ', 'hotline-banner.free': 'ឥតគិតថ្លៃ'});
    await pageIn('vi');
    page = await fixture<HTMLElement>(html`
      <main>
        <h1>Portal</h1>
        <reader-hotline-banner number="1800 1234" hours="Mo-Su 00:00-24:00" valid-to="2020-01-01"></reader-hotline-banner>
        <reader-language-toggle languages="km vi tyz" side-by-side></reader-language-toggle>
        <reader-font-size></reader-font-size>
        <reader-article lang="vi" modified="2020-02-03" author="Lan"
          ><p lang="vi">Một đoạn văn.</p><p lang="fr">Un texte.</p></reader-article
        >
      </main>
    `);
    preferences.set({language: 'km'});
    await settled();
    const wrong: string[] = [];
    let [khmer, english] = [0, 0];
    for (const host of page.querySelectorAll('*')) {
      const walker = document.createTreeWalker(
        host.shadowRoot ?? document.createElement('p'),
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const language = text.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/\p{Script=Khmer}/u.test(text.data)) language === 'km' ? khmer++ : wrong.push(text.data);
        // Of ours, not names and dates.
        if (/\b(?:Smaller|Reset|Copy|Answered|number|Side|article|Read it|Updated|Author)\b/.test(text.data))
          language === 'en' ? english++ : wrong.push(`${language}: ${text.data}`);
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(khmer).to.be.above(3);
    expect(english).to.be.above(6);
    await expectAccessible(document.documentElement);
  });

  it('that fails to load falls back in the fallback’s own language, and is tried again on the next request', async () => {
    let attempts = 0;
    registerLocale('lo', async () => {
      attempts++;
      if (attempts === 1) throw new Error('offline');
      return {'hotline-banner.label': 'ສາຍດ່ວນ'};
    });
    await open('vi');
    expect(attempts).to.equal(0);
    const warnings = await warningsOf(() => press(choice('lo')));
    expect(warnings).to.have.length(1);
    expect(label()).to.equal('Đường dây nóng:');
    expect(part(banner(), 'label').closest('[lang]')!.getAttribute('lang')).to.equal('vi');
    preferences.set({language: 'en'});
    await settled();
    preferences.set({language: 'lo'});
    await settled();
    expect(attempts).to.equal(2);
    expect(label()).to.equal('ສາຍດ່ວນ:');
    expect(part(banner(), 'label').closest('[lang]')!.getAttribute('lang')).to.equal('lo');
  });

  it('written from right to left is laid out so, whatever the page is', async () => {
    registerLocale('ar', {'font-size.smaller': 'أصغر', 'font-size.larger': 'أكبر'});
    await open('vi');
    preferences.set({language: 'ar'});
    await settled();
    const left = (name: string) => named(size(), name).getBoundingClientRect().left;
    expect(left('أصغر')).to.be.greaterThan(left('أكبر'));
    preferences.set({language: 'en'});
    await settled();
    expect(left('Smaller')).to.be.lessThan(left('Larger'));
  });

  it('throws at nobody, whatever a portal hands over', async () => {
    await open('vi');
    const warnings = await warningsOf(() => {
      registerLocale('km', null as unknown as Messages);
      registerLocale('th', (() => {
        throw new Error('not a promise');
      }) as never);
      registerLocale('x', () => Promise.resolve({}));
      preferences.set({language: 'th'});
    });
    expect(warnings).to.have.length(2);
    expect(label()).to.equal('Đường dây nóng:');
  });
});
