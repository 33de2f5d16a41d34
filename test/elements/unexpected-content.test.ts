// Content that stands where an element of ours does not expect it: tags closed as in XML, slots that there are not,
// an article that the parser of HTML has moved. The parser of the browser reads all of it.
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import {preferences} from '../../src/preferences/preferences.js';
import {drawnSize, forgetReader, pageIn, settled, textOf, warningsOf} from '../support/reader.js';

/** Adds markup as a page that is loaded has it. */
async function pageWith(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  place.innerHTML = markup;
  await settled();
  return place;
}

/** The visible words of elements, in the order in which they stand on the screen. */
const seen = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map(({textContent}) => textContent);

describe('A developer who closes a tag as in XML', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [tag, attributes] of [
    ['reader-font-size', ''],
    ['reader-display-settings', ''],
  ] as const) {
    it(`loses no text after <${tag} />, and is told of the end tag`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await pageWith(`
          <reader-article lang="vi"><h1 slot="title">Lịch tiếp công dân</h1>
          <${tag} slot="tools" ${attributes} />
          <p>Đoạn thứ nhất.</p>Chữ liền sau.<p slot="lead">Đoạn thứ hai.</p></reader-article>`);
      });
      expect(seen(place, 'h1,p')).to.have.members(['Lịch tiếp công dân', 'Đoạn thứ nhất.', 'Đoạn thứ hai.']);
      expect(seen(place, tag)[0]).to.include('Chữ liền sau.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`</${tag}>`);
    });

    const textAfter = async (): Promise<HTMLElement> =>
      (
        await pageWith(
          `<reader-article lang="vi"><${tag} slot="tools" /><p>Đoạn thứ nhất.</p></reader-article>`,
        )
      ).querySelector('p')!;

    it(`finds the text after <${tag} /> larger with the rest`, async () => {
      const text = await textAfter();
      const before = drawnSize(text);
      preferences.set({scale: 2});
      await settled();
      expect(drawnSize(text) / before).to.be.closeTo(2, 0.01);
    });

    it(`finds the text after <${tag} /> on paper`, async function () {
      // Only Chromium lets a test see the page as it is printed.
      if (!CSS.supports('-webkit-app-region: none')) return this.skip();
      const text = await textAfter();
      await emulateMedia({media: 'print'});
      const {height} = text.getBoundingClientRect();
      await emulateMedia({media: 'screen'});
      expect(height).to.be.above(0);
    });
  }

  for (const rest of [
    '<main><p>Đoạn thứ nhất.</p><a href="/tin">Tin tức</a></main>',
    `<div><p>Đoạn thứ nhất.</p><a href="/tin">Tin tức</a><p>${'Nội dung. '.repeat(60)}</p></div>`,
    '<reader-article lang="vi"><p>Đoạn thứ nhất.</p><a href="/tin">Tin tức</a></reader-article>',
  ])
    it(`loses neither the number nor the text after <reader-hotline-banner /> (${rest.slice(0, 9)})`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await pageWith(`<reader-hotline-banner number="02163.818.555" />${rest}`);
      });
      expect(seen(place, 'p,a').slice(0, 2)).to.deep.equal(['Đoạn thứ nhất.', 'Tin tức']);
      const number = place.querySelector('reader-hotline-banner')!.shadowRoot!.querySelector('a')!;
      expect(number.href).to.equal('tel:+842163818555');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('</reader-hotline-banner>');
    });

  for (const rest of [
    '<main><h2 lang="vi">Tin tức</h2><p>Đoạn thứ nhất.</p></main>',
    `<div lang="vi"><p>Đoạn thứ nhất.</p>${'<p>Nội dung của trang.</p>'.repeat(9)}</div>`,
    '<reader-article lang="vi"><p lang="vi">Đoạn thứ nhất.</p><p lang="en">One.</p></reader-article>',
  ])
    it(`loses neither the languages nor the text after <reader-language-toggle /> (${rest.slice(0, 9)})`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await pageWith(`<reader-language-toggle languages="vi en" />${rest}`);
      });
      expect(seen(place, 'p')[0]).to.equal('Đoạn thứ nhất.');
      expect(textOf(place.querySelector('reader-language-toggle')!.shadowRoot!.querySelector('ul'))).to.match(
        /^Tiếng Việt.* English/,
      );
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('</reader-language-toggle>');
    });

  it('is told nothing of white space, comments, scripts and styles in a control', async () => {
    const warnings = await warningsOf(() =>
      pageWith(
        '<reader-font-size> <!-- x -->\u200b<style>p{}</style><noscript>x</noscript></reader-font-size>',
      ),
    );
    expect(warnings).to.deep.equal([]);
  });

  it('sees text that a framework puts into a control later', async () => {
    const place = await pageWith('<reader-font-size> </reader-font-size>');
    const warnings = await warningsOf(async () => {
      place.querySelector('reader-font-size')!.firstChild!.nodeValue = 'Đoạn đến sau.';
      await settled();
      const range = document.createRange();
      range.selectNodeContents(place.querySelector('reader-font-size')!);
      expect(range.getBoundingClientRect().height).to.be.above(0);
    });
    expect(warnings).to.have.length(1);
  });
});

describe('An author', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  it('who names a slot that an article has not keeps the text, and is told the slots', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await pageWith(
        '<reader-article lang="vi"><p>Bài.</p><p slot="sidebar">Bên lề.</p><p slot="sidebar">Nữa.</p></reader-article>',
      );
    });
    expect(seen(place, 'p')).to.deep.equal(['Bài.', 'Bên lề.', 'Nữa.']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/reader-article.*title.*source/);
  });

  for (const [editor, markup] of [
    [
      'whose editor puts the tags in paragraphs',
      '<p><reader-article lang="vi"></p><div lang="vi">Một</div><p></reader-article></p>',
    ],
    [
      'whose template puts the tags in a table',
      '<table><reader-article lang="vi"><tr><td>Một</td></tr></reader-article></table>',
    ],
  ] as const)
    it(`${editor} keeps the text, and is told once why the article is empty`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await pageWith(markup);
        preferences.set({language: 'en'});
        await settled();
      });
      expect(seen(place, 'div,td')).to.deep.equal(['Một']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/reader-article.*is empty.*outside/);
    });
});

describe('A toggle', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const links = '<a href="/vi" lang="vi">Tiếng Việt</a> | <a href="/en" lang="en">English</a>';

  it('shows words beside its languages that are no language, and says so', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await pageWith(
        `<reader-language-toggle>${links} <a href="/map">Sơ đồ trang</a></reader-language-toggle>`,
      );
    });
    expect(seen(place, 'a')).to.include('Sơ đồ trang');
    expect(warnings).to.have.length(1);
  });

  it('draws its languages once, with no word about what only separates them', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await pageWith(`<reader-language-toggle>${links}</reader-language-toggle>`);
    });
    expect(seen(place, 'a')).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });
});

describe('A version of an article is what a reader perceives:', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  const article = (vi: string): string =>
    `<reader-language-toggle languages="vi en"></reader-language-toggle>
     <reader-article lang="vi"><div lang="vi">${vi}</div><div lang="en"><p>A summary.</p></div></reader-article>`;
  const shown = async (markup: string): Promise<string[]> =>
    [...(await pageWith(markup)).querySelectorAll<HTMLElement>('reader-article>div')]
      .filter((element) => !element.hidden)
      .map(({lang}) => lang);

  for (const content of [
    '<iframe title="Quyết định" srcdoc="x"></iframe>',
    '<object type="image/png" data="data:,"></object>',
    '<embed type="image/png" src="data:,">',
    '<audio controls></audio>',
    '<video></video>',
    '<canvas></canvas>',
    '<svg viewBox="0 0 1 1"><rect width="1" height="1"></rect></svg>',
    '<math><mi></mi></math>',
    '<form><input aria-label="Họ tên"></form>',
    '<p><img alt="" src="data:,"></p>',
  ])
    it(`${content} is one`, async () => {
      expect(await shown(article(content))).to.deep.equal(['vi']);
    });

  for (const content of [
    '<style>.a{}</style>',
    '<script type="text/plain">chữ</script>',
    '&#8203;&#65279; &nbsp;',
    '<noscript>chữ</noscript>',
    '<template>chữ</template>',
    '<input type="hidden" value="1">',
    '<!-- chữ -->',
  ])
    it(`${content} is none, and the other version is shown`, async () => {
      expect(await shown(article(content))).to.include('en');
    });
});

describe('A page whose script has removed a function of the DOM', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  for (const [prototype, name] of [
    [Element.prototype, 'closest'],
    [Element.prototype, 'matches'],
    [Node.prototype, 'contains'],
  ] as const)
    it(`such as ${name} keeps its text through every choice, and no error of ours reaches it`, async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent) => void errors.push(event.message);
      addEventListener('error', onError);
      const functions = prototype as unknown as Record<string, unknown>;
      const removed = functions[name];
      const place = await pageWith('');
      functions[name] = undefined;
      try {
        place.innerHTML = `
          <reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
          <reader-language-toggle languages="vi en"></reader-language-toggle>
          <reader-display-settings></reader-display-settings>
          <reader-article lang="vi"><reader-font-size slot="tools"></reader-font-size><p>Một đoạn.</p></reader-article>`;
        await settled();
        for (const choice of [{scale: 2}, {theme: 'dark'}, {language: 'en'}, {layout: 'side-by-side'}]) {
          preferences.set(choice as Parameters<typeof preferences.set>[0]);
          await settled();
        }
        expect(place.querySelector('p')!.offsetHeight).to.be.above(0);
        place.firstElementChild!.remove();
        await forgetReader();
      } finally {
        functions[name] = removed;
        removeEventListener('error', onError);
      }
      expect(errors).to.deep.equal([]);
    });
});
