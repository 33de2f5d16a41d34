import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/language-toggle/define.js';
import type {ReaderLanguageToggle} from '../../src/elements/language-toggle/language-toggle.js';
import {noErrors} from '../support/no-errors.js';
import {forgetReader, pageIn, settled, textOf} from '../support/reader.js';

/** Returns the names that are shown, without our words for a screen reader and without the notes. */
const names = (toggle: Element): string[] =>
  [...toggle.shadowRoot!.querySelectorAll('li > *')].map((item) => {
    const copy = item.cloneNode(true) as Element;
    copy.querySelectorAll('.hidden,[part=note]').forEach((other) => other.remove());
    return textOf(copy);
  });

/** A toggle as a parser makes it, with this in the English link, and the name of that. */
async function englishName(content: string, attributes = ''): Promise<string | undefined> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<reader-language-toggle><a href="/vi" lang="vi" hreflang="vi">Tiếng Việt</a>
    <a href="/en" lang="en" hreflang="en" ${attributes}>${content}</a></reader-language-toggle>`;
  await settled();
  return names(page.firstElementChild!)[1];
}

const HIDDEN = {
  'clip, as in Drupal and older Bootstrap':
    'position:absolute;overflow:hidden;clip:rect(1px,1px,1px,1px);width:1px;height:1px',
  'clip-path, as in WordPress': 'position:absolute;clip-path:inset(50%);white-space:nowrap',
  'a box of 1 px': 'position:absolute;width:1px;height:1px;overflow:hidden',
  'a box without height': 'display:inline-block;height:0;overflow:hidden',
  'display: none': 'display:none',
  'visibility: hidden': 'visibility:hidden',
  'opacity: 0': 'opacity:0',
  'a place far to the left': 'position:absolute;left:-9999px',
  'an indent far to the left': 'display:inline-block;text-indent:-9999px',
  'letters of no size': 'font-size:0',
};

describe('A reader sees the name of a language as its link shows it:', () => {
  noErrors();

  let sheet: HTMLStyleElement;
  beforeEach(async () => {
    sheet = document.createElement('style');
    document.head.append(sheet);
    await pageIn('vi');
  });
  afterEach(async () => {
    sheet.remove();
    await forgetReader();
  });

  for (const [how, style] of Object.entries(HIDDEN))
    it(`no words that are hidden by ${how}`, async () => {
      sheet.textContent = `.away{${style}}`;
      const hidden = '<span class="away">Change the language to</span>';
      expect(await englishName(`${hidden} English`)).to.equal('English');
      expect(await englishName(`<svg><title>Flag of the United Kingdom</title></svg>${hidden}`)).to.equal(
        'English',
      );
    });

  for (const [what, content] of Object.entries({
    'the title of a drawing':
      '<svg><title>Flag of the United Kingdom</title><desc>A flag</desc></svg> In English',
    'a style sheet or a script':
      '<style>.x{color:red}</style><script type="text/plain">go()</script>In English',
    'words with the attribute `hidden`': '<span hidden>Change the language to </span>In English',
    'hidden words in another language':
      '<span class="away" lang="vi">Chuyển sang</span> <span lang="en-GB">In English</span>',
  }))
    it(`nothing of ${what}`, async () => {
      sheet.textContent = '.away{display:none}';
      expect(await englishName(content)).to.equal('In English');
    });

  for (const [what, content, name] of [
    ['the alternative text of a flag that stands alone', '<img src="data:," alt="Anglais">', 'Anglais'],
    ['its own name beside a flag', '<img src="data:," alt="UK"> In English', 'In English'],
    ['the language’s own name for a flag without words', '<img src="data:," alt="">', 'English'],
    ['the language’s own name for a flag of letters', '🇬🇧', 'English'],
    ['the language’s own name for a drawn flag', '<svg><title>UK</title></svg>', 'English'],
    ['the words in every element that is seen', '<b>Eng</b>lish<br><span>(<i>UK</i>)</span>', 'English (UK)'],
  ] as const)
    it(what, async () => {
      expect(await englishName(content)).to.equal(name);
    });

  it('also when the portal writes the links later, and their pictures have not come yet', async () => {
    const toggle = await fixture<HTMLElement>(html`<reader-language-toggle></reader-language-toggle>`);
    toggle.innerHTML =
      '<a href="/vi" lang="vi"><img alt="Việt" src="data:,"></a><a href="/en" lang="en"><img alt=""></a>';
    await settled();
    expect(names(toggle)).to.deep.equal(['Việt', 'English']);
  });

  it('while the page hides itself until it has loaded', async () => {
    sheet.textContent = 'body{visibility:hidden}';
    expect(await englishName('<span>In English</span>')).to.equal('In English');
  });

  it('while the page hides the links themselves, as until the script comes', async () => {
    sheet.textContent = 'reader-language-toggle > a {display:none}';
    expect(await englishName('<span>In English</span>')).to.equal('In English');
  });

  it('also when the portal writes another one later, and when a style sheet comes late', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<reader-language-toggle><a href="/vi" lang="vi">Tiếng Việt</a>
      <a href="/en" lang="en">English</a></reader-language-toggle>`;
    await settled();
    const toggle = page.firstElementChild!;
    toggle.lastElementChild!.innerHTML = '<span class="away">Go to</span> <span>In English</span>';
    await settled();
    expect(names(toggle)[1]).to.equal('Go to In English');
    sheet.textContent = '.away{position:absolute;clip-path:inset(50%)}';
    window.dispatchEvent(new CustomEvent('load'));
    await settled();
    // WebKit keeps the styles that an element had when it was last rendered.
    const isKnown = getComputedStyle(toggle.querySelector('.away')!).position === 'absolute';
    expect(names(toggle)[1]).to.equal(isKnown ? 'In English' : 'Go to In English');
  });

  it('beside the author’s note', async () => {
    expect(await englishName('soon: In English <small>soon</small>')).to.equal('soon: In English');
  });
});

describe('A reader sees the name of a language without its region', () => {
  afterEach(forgetReader);

  for (const [languages, shown] of [
    ['vi-VN en-US', ['Tiếng Việt', 'English']],
    ['vi_VN pt-BR zh-Hans-CN es-419', ['Tiếng Việt', 'Português', '简体中文', 'Español']],
    ['vi-VN en-US en-GB', ['Tiếng Việt', 'American English', 'British English']],
    ['vi en en-GB', ['Tiếng Việt', 'English', 'British English']],
    ['vi de-x-123 zh-Hans zh-Hant', ['Tiếng Việt', undefined, '简体中文', '繁體中文']],
  ] as const)
    it(`unless two differ by it: ${languages}`, async () => {
      const toggle = await fixture<ReaderLanguageToggle>(
        html`<reader-language-toggle languages=${languages}></reader-language-toggle>`,
      );
      expect(names(toggle).map((name, at) => shown[at] && name)).to.deep.equal(shown);
      expect([...toggle.renderRoot.querySelectorAll('li')].map(({lang}) => lang)).to.deep.equal(
        languages.replace('_', '-').split(' '),
      );
    });

  it('where a link says only a region of it, too, and keeps the author’s name', async () => {
    const toggle = await fixture<ReaderLanguageToggle>(html`
      <reader-language-toggle>
        <a href="/vi" hreflang="vi-VN"></a><a href="/us" hreflang="en-US">English (US)</a><a href="/gb" hreflang="en-GB"></a>
      </reader-language-toggle>
    `);
    expect(names(toggle)).to.deep.equal(['Tiếng Việt', 'English (US)', 'British English']);
  });
});
