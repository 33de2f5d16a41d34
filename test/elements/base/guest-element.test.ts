import '../../../src/define.js';
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ReaderArticle} from '../../../src/elements/article/article.js';
import {expectAccessible} from '../../support/accessible.js';
import {drawnSize, forgetReader, named, part, press, settled, warningsOf} from '../../support/reader.js';

const control = () => fixture<LitElement>(html`<reader-font-size></reader-font-size>`);

/** Returns true if a style sheet of ours is at work: no browser has this size by itself. */
const isStyled = (element: LitElement): boolean =>
  getComputedStyle(part(element, 'button')).getPropertyValue('min-block-size') === '44px';

afterEach(async () => {
  await expectAccessible(document.body);
  fixtureCleanup();
  await forgetReader();
});

describe('A portal that moves things about', () => {
  it('takes a control into the document of a frame and back: it is styled and works in both', async () => {
    const element = await control();
    const frame = document.createElement('iframe');
    frame.title = 'frame';
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    await settled();
    expect(frame.contentWindow!.getComputedStyle(part(element, 'button')).minBlockSize).to.equal('44px');
    named(element, 'Larger').click();
    await settled();
    expect(part(element, 'value').textContent).to.equal('112.5%');
    document.body.append(element);
    await settled();
    expect(isStyled(element)).to.equal(true);
    await press(named(element, 'Larger'));
    expect(part(element, 'value').textContent).to.equal('125%');
    element.remove();
    frame.remove();
  });
});

describe('A portal whose script takes our tree apart', () => {
  it('has it drawn anew with the next change, without an error', async () => {
    const element = await control();
    const tree = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_COMMENT);
    const comments: Node[] = [];
    while (tree.nextNode()) comments.push(tree.currentNode);
    for (const comment of comments) (comment as ChildNode).remove();
    element.setAttribute('label', 'Cỡ chữ');
    await settled();
    await press(named(element, 'Larger'));
    expect(part(element, 'label').textContent).to.equal('Cỡ chữ');
    expect(part(element, 'value').textContent).to.equal('112.5%');
    expect(element.renderRoot.querySelectorAll('button')).to.have.length(3);
  });
});

describe('A reader of an article that cannot be drawn', () => {
  it('reads its text all the same; the developer is told once, and a good value draws it', async () => {
    const article = await fixture<LitElement & {source: unknown}>(
      html`<reader-article lang="en"><h1 slot="title">The title</h1><p>The text.</p></reader-article>`,
    );
    const bad = {
      toString() {
        throw new Error('planted');
      },
    };
    const warnings = await warningsOf(async () => {
      article.source = bad;
      await settled();
      article.source = {...bad};
      await settled();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<reader-article>: cannot be drawn').and.to.include('planted');
    for (const text of article.children) expect(drawnSize(text)).to.be.greaterThan(20);
    article.source = 'Báo Yên Bái';
    await settled();
    expect(article.renderRoot.textContent).to.include('Báo Yên Bái');
    expect(article.renderRoot.querySelectorAll('article')).to.have.length(1);
  });
});

describe('A page that a server has drawn', () => {
  it('is drawn once, without Lit’s support for hydration', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('reader-font-size') as LitElement;
    element.attachShadow({mode: 'open'}).innerHTML = '<div role="group"><button>Larger</button></div>';
    holder.append(element);
    await settled();
    expect(element.renderRoot.querySelectorAll('[role=group]')).to.have.length(1);
    expect(isStyled(element)).to.equal(true);
  });
});

describe('A developer who registers our class under a name of their own', () => {
  it('gets an article like ours: its rules for text, and a control that leaves <main> alone', async () => {
    // Of the copy that is tested, as built or not.
    const Ours = customElements.get('reader-article') as typeof ReaderArticle;
    class PortalArticle extends Ours {}
    if (!customElements.get('portal-article')) customElements.define('portal-article', PortalArticle);
    const main = await fixture<HTMLElement>(
      html`<main>
        <portal-article readable lang="vi"><p style="line-height: 0.8">Đoạn văn tiếng Việt.</p></portal-article>
        <reader-font-size></reader-font-size>
      </main>`,
    );
    await settled();
    const text = main.querySelector('p')!;
    const before = drawnSize(text);
    await press(named(main.querySelector<LitElement>('reader-font-size')!, 'Larger'));
    expect(drawnSize(text) / before).to.be.closeTo(1.125, 0.005);
    expect(main.hasAttribute('data-reader-scaled')).to.equal(false);
    expect(parseFloat(getComputedStyle(text).lineHeight)).to.be.greaterThan(
      parseFloat(getComputedStyle(text).fontSize) * 1.5,
    );
  });
});
