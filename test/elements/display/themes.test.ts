import {expect} from '@open-wc/testing';
import {THEMES} from '../../../src/display/display-rules.js';
import {DISPLAY} from '../../../src/preferences/choices.js';
import {contrast} from '../../support/contrast.js';

describe('The colours that a reader can choose', () => {
  it('are those that have a theme', () => expect(Object.keys(THEMES)).to.deep.equal([...DISPLAY.theme]));

  for (const [name, {ink, ground, link, line}] of Object.entries(THEMES))
    it(`${name}: text and links have a contrast of 7 : 1, lines and borders 3 : 1`, () => {
      expect(contrast(ink, ground)).to.be.at.least(7);
      expect(contrast(link, ground)).to.be.at.least(7);
      expect(contrast(line, ground)).to.be.at.least(3);
      expect(link).to.not.equal(ink);
    });

  it('are counted as WCAG counts', () => {
    expect(contrast('#000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('rgb(119, 119, 119)', '#fff')).to.be.closeTo(4.48, 0.01);
  });
});
