import {wordFindings} from '../../../tools/check/words.mjs';
import {expect, test} from '../node.js';

test('A developer whose bundle lost the translations is told which', () => {
  const messages = {'font-size.larger': 'Tăng', 'font-size.status': 'Cỡ chữ {0} & hơn', 'locale.tag': 'vi'};
  const whole = 'const words={larger:`Tăng`,status:str`Cỡ chữ ${0} & hơn`,tag:`vi`}';
  expect(wordFindings('portal-reader.js', whole, messages)).toEqual([]);
  expect(wordFindings('portal-reader.js', whole.replace('hơn', ''), messages)).toEqual([
    expect.stringContaining('font-size.status'),
  ]);
  expect(wordFindings('portal-reader.js', '', messages)).toHaveLength(3);
});
