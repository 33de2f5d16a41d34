import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/display-settings/define.js';
import '../../src/elements/font-size/define.js';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {noErrors} from '../support/no-errors.js';
import {part, settled, warningsOf} from '../support/reader.js';

/** The attributes that each element takes as text. */
const ATTRIBUTES = {
  'reader-article': ['published', 'modified', 'time-zone', 'source', 'author', 'lang'],
  'reader-display-settings': ['for', 'label'],
  'reader-font-size': ['for', 'steps', 'label'],
  'reader-hotline-banner': ['label', 'number', 'area-code', 'hours', 'valid-to', 'time-zone'],
  'reader-language-toggle': ['languages', 'url-parameter'],
};

/** The texts that take longest if the time grows with the square, or if each word becomes an element. */
const PIECES = {
  letters: 'a',
  spaces: ' ',
  'telephone numbers': '0216.3818.555/',
  'languages and ids': 'vi en x1 ',
  'brackets and digits': '((0',
};

/**
 * Letters that every font has: where one lacks some of a text, Chromium's time for its lines grows with the square of how
 * often the font changes, in a bare <div> too, and ten megabytes would take hours.
 */
const WORDS = 'Cô giáo và bà con xã ta ';

/**
 * Tests that a value of this many letters, in every attribute that takes text, is no error and is not drawn by the piece. Ten
 * megabytes take minutes: they are in long/.
 */
export function longValues(length: number, size: string): void {
  describe(`With ${size} in an attribute no error reaches the page:`, function () {
    // Code whose time grows with the square would take hours.
    this.timeout(600_000);

    noErrors();

    for (const [tag, names] of Object.entries(ATTRIBUTES))
      for (const [what, piece] of Object.entries(PIECES))
        it(`${size} of ${what} in <${tag}>`, async () => {
          const long = piece.repeat(length / piece.length);
          const page = await fixture<HTMLElement>(html`<div style="display:none"></div>`);
          await warningsOf(async () => {
            for (const name of names) {
              const element = document.createElement(tag);
              element.setAttribute(name, long);
              page.append(element);
              await settled();
              expect(element.getAttribute(name)).to.have.length(long.length);
              expect(element.shadowRoot!.querySelectorAll('*').length, name).to.be.below(100);
              element.remove();
            }
          });
        });

    it(`a label of ${size} is laid out, and the number beside it is called`, async () => {
      const banner = await fixture<HTMLElementTagNameMap['reader-hotline-banner']>(
        html`<reader-hotline-banner label=${WORDS.repeat(length / WORDS.length)} number="113"></reader-hotline-banner>`,
      );
      expect(banner.offsetHeight).to.be.above(1000);
      expect(part(banner, 'number').getAttribute('href')).to.equal('tel:113');
    });
  });
}
