import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/display-settings/define.js';
import '../../src/elements/font-size/define.js';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {noErrors} from '../support/no-errors.js';
import {named, part, press, settled, textOf, warningsOf} from '../support/reader.js';

/** Closes all isolates, then turns the text around. */
const TURNS = '\u2069\u2069\u202c\u202e';

/** Returns the nodes that are drawn, from left to right. */
const leftToRight = (nodes: readonly Node[]): Node[] =>
  nodes
    .map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return {node, left: range.getBoundingClientRect().left};
    })
    .sort((a, b) => a.left - b.left)
    .map(({node}) => node);

describe('Whatever stands in an attribute, no error reaches the page and nothing is shown as what it is not:', () => {
  noErrors();

  for (const [what, text] of Object.entries({
    'half of a pair of surrogates': 'A\ud800B\udc00C',
    'NUL and other control characters': 'A\0B\u0007C\u009f\u2028D',
    'characters that are none': 'A\uffffB\ufffe',
    markup: '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
    __proto__: '__proto__ constructor toString',
  }))
    it(`${what}: shown as text`, async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <reader-article lang="vi" source=${text} author=${text} published=${text}><p>Nội dung</p></reader-article>
          <reader-font-size label=${text} steps=${text}></reader-font-size>
          <reader-hotline-banner label=${text} number=${text} hours=${text}></reader-hotline-banner>
          <reader-language-toggle languages="vi en"><a href="/" lang="vi">${text}</a></reader-language-toggle>
        </div>
      `);
      await settled();
      const shown = (tag: string) => page.querySelector(tag)!.shadowRoot!.textContent!;
      expect(shown('reader-article').split(text)).to.have.length(4);
      expect(shown('reader-font-size')).to.contain(text);
      expect(shown('reader-hotline-banner').split(text)).to.have.length(4);
      expect(shown('reader-language-toggle').replace(/\s+/g, ' ')).to.contain(text.replace(/\s+/g, ' '));
      expect(window).not.to.have.property('ran');
    });

  it('a label that turns text around leaves the colon behind it where it is', async () => {
    const banner = await fixture<HTMLElementTagNameMap['reader-hotline-banner']>(
      html`<reader-hotline-banner label=${`abc${TURNS}def`} number="113"></reader-hotline-banner>`,
    );
    const [label, colon] = [...part(banner, 'label').childNodes].filter((node) => textOf(node));
    expect(textOf(colon)).to.equal(':');
    expect(leftToRight([colon!, label!])).to.deep.equal([label, colon]);
  });

  it('a number is read in the order in which it is dialled, whatever turns it around', async () => {
    const banner = await fixture<HTMLElementTagNameMap['reader-hotline-banner']>(
      html`<reader-hotline-banner number=${'\u202e0912345670\u2066/\u2067113'}></reader-hotline-banner>`,
    );
    const links = [...banner.renderRoot.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+84912345670', 'tel:113']);
    for (const link of links) {
      const text = link.querySelector('bdi')!.lastChild as Text;
      const lefts = [...text.data].map((_, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
      expect(lefts, text.data).to.deep.equal([...lefts].sort((a, b) => a - b));
    }
  });

  it('an author or a source that turns text around leaves what stands before and after it', async () => {
    const article = await fixture<HTMLElementTagNameMap['reader-article']>(html`
      <reader-article lang="vi" author=${`abc${TURNS}def`} source=${`abc${TURNS}def`} modified=${`abc${TURNS}def`}>
        <p>Nội dung</p>
      </reader-article>
    `);
    for (const label of article.renderRoot.querySelectorAll('[part=label]')) {
      const value = label.nextElementSibling!;
      expect(leftToRight([value, label])).to.deep.equal([label, value]);
      // The value is a paragraph of its own: its letters before the turn do not move.
      const first = value.firstChild!.nodeType === Node.TEXT_NODE ? value.firstChild! : value.childNodes[1]!;
      const range = document.createRange();
      range.setStart(first, 0);
      range.setEnd(first, 1);
      expect(range.getBoundingClientRect().left).to.be.closeTo(value.getBoundingClientRect().left, 1);
    }
  });

  it('a language that turns text around leaves the note behind it', async () => {
    const toggle = await fixture<HTMLElementTagNameMap['reader-language-toggle']>(html`
      <reader-language-toggle languages="vi en">
        <a href="/en" lang="en">${`abc${TURNS}def`}<small>soon</small></a>
      </reader-language-toggle>
    `);
    const link = part(toggle, 'link');
    const name = [...link.childNodes].find((node) => textOf(node).startsWith('abc'))!;
    const note = link.querySelector('[part=note]')!;
    expect(leftToRight([note, name])).to.deep.equal([name, note]);
  });

  for (const address of [
    'javascript:window.ran=1',
    ' java\nscript:window.ran=1',
    '\u0001javascript:window.ran=1',
    'JAVASCRIPT:window.ran=1//tel:113',
    'data:text/html,<script>parent.ran=1</script>',
    'vbscript:window.ran=1',
    'blob:https://x.vn/1',
    'view-source:https://x.vn/',
    'http://[',
  ])
    it(`${JSON.stringify(address)} is no link of ours, and its text stays`, async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <reader-language-toggle>
            <a href="/vi" lang="vi">Tiếng Việt</a><a lang="en">In English</a>
          </reader-language-toggle>
          <reader-hotline-banner number=${address} area-code=${address}></reader-hotline-banner>
        </div>
      `);
      const [toggle, banner] = [
        page.querySelector('reader-language-toggle')!,
        page.querySelector('reader-hotline-banner')!,
      ];
      const told = await warningsOf(() => toggle.querySelector('[lang=en]')!.setAttribute('href', address));
      expect(told.filter((line) => line.includes('href='))).to.have.length(1);
      expect(textOf(part(toggle, 'missing'))).to.contain('In English');
      part(toggle, 'missing').click();
      for (const link of [
        ...toggle.renderRoot.querySelectorAll('a'),
        ...banner.renderRoot.querySelectorAll('a'),
      ])
        expect(link.protocol).to.match(/^(https?|tel):$/);
      expect(textOf(banner.renderRoot)).to.contain(
        address.includes('113') ? '113' : address.trim().slice(0, 4),
      );
      await settled();
      expect(window).not.to.have.property('ran');
    });

  for (const address of ['https://x.gov.vn/en', 'http://x.gov.vn/en', '/en', 'mailto:a@x.gov.vn', 'tel:113'])
    it(`${address} is a link`, async () => {
      const toggle = await fixture<HTMLElementTagNameMap['reader-language-toggle']>(html`
        <reader-language-toggle>
          <a href="/vi" lang="vi">Tiếng Việt</a><a href=${address} lang="en">English</a>
        </reader-language-toggle>
      `);
      expect(named(toggle, 'English').getAttribute('href')).to.equal(new URL(address, document.baseURI).href);
    });

  it('a value that has no text, in one element: the others are drawn and work', async () => {
    const tags = [
      'reader-article',
      'reader-hotline-banner',
      'reader-language-toggle',
      'reader-font-size',
    ] as const;
    await warningsOf(async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      for (const tag of tags) {
        const bad = document.createElement(tag);
        for (const name of Object.keys((bad.constructor as unknown as {properties: object}).properties))
          (bad as unknown as Record<string, unknown>)[name] = name === 'versions' ? undefined : Symbol(name);
        page.append(bad, document.createElement(tag));
      }
      const good = page.lastElementChild as HTMLElementTagNameMap['reader-font-size'];
      await settled();
      await press(named(good, 'Tăng'));
      expect(textOf(part(good, 'value'))).to.equal('112,5%');
    });
  });
});
