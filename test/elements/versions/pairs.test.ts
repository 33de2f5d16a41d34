import {expect} from '@open-wc/testing';
import {alignBlocks} from '../../../src/versions/align-blocks.js';

/** Blocks as `p40` (a paragraph of 40 letters), `h2`, `table`, or `p40#key` with a `data-pair`. */
const blocks = (text: string): HTMLElement[] =>
  (text.match(/\S+/g) ?? []).map((word) => {
    const [, name, length, key] = /^([a-z]+(?:(?<=h)\d)?)(\d*)#?(.*)$/.exec(word)!;
    const block = document.createElement(name!);
    block.textContent = 'x'.repeat(+length! || 10);
    if (key) block.dataset.pair = key;
    return block;
  });

/** The pairs as places in the two texts. */
const paired = (one: HTMLElement[], two: HTMLElement[]) =>
  alignBlocks(one, two, 'vi', 'en').map(
    ([a, b]) => `${a ? one.indexOf(a) : '–'}:${b ? two.indexOf(b) : '–'}`,
  );

describe('A reader finds beside a paragraph its translation', () => {
  for (const [name, one, two, expected] of [
    ['in order, where both have as many', 'p40 p80 p20', 'p44 p70 p25', '0:0 1:1 2:2'],
    ['by what the author calls it', 'p40#a p40#b p40#c', 'p40#a p40#c', '0:0 1:– 2:1'],
    ['with headings only beside headings', 'h2 p40 h2 p40', 'h2 p40 p200 h2 p40', '0:0 1:1 –:2 2:3 3:4'],
    ['and goes on right after one that is missing', 'p40 p300 p90 p41', 'p42 p92 p40', '0:0 1:– 2:1 3:2'],
    ['with tables beside tables', 'p40 table40 p40', 'table40 p40', '0:– 1:0 2:1'],
    ['or nothing, where there is no translation', 'p40 p40', '', '0:– 1:–'],
  ] as const)
    it(name, () => expect(paired(blocks(one), blocks(two)).join(' ')).to.equal(expected));

  it('by ids that differ only in the language', () => {
    const [one, two] = [blocks('p40 p40 p40'), blocks('p40')];
    one[2]!.id = 'gia-vi';
    two[0]!.id = 'gia-en';
    expect(paired(one, two).join(' ')).to.equal('0:– 1:– 2:0');
  });

  it('and no block is lost, doubled or out of order, whatever the texts', () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    for (let round = 0; round < 200; round++) {
      const text = () =>
        [...Array(random(12)).keys()].map(() => ['p30', 'p200', 'h2', 'table9', 'ul9'][random(5)]).join(' ');
      const [one, two] = [blocks(text()), blocks(text())];
      const rows = alignBlocks(one, two, 'vi', 'en');
      expect(rows.flatMap(([a]) => a ?? [])).to.deep.equal(one);
      expect(rows.flatMap(([, b]) => b ?? [])).to.deep.equal(two);
    }
  });
});
