import {expect} from '@open-wc/testing';
import {parsePhones, phoneEntries, type PhoneRun} from '../../../src/content/phones.js';

/**
 * Returns the numbers in a text that can be dialled: the text that the reader sees as a link, and the number that it
 * dials.
 */
const links = (text: string, areaCode?: string): string[][] =>
  parsePhones(text, areaCode)
    .filter(({href}) => href)
    .map((run) => [run.text, run.href!]);

const whole = (text: string, href: string, cost?: PhoneRun['cost']): PhoneRun[] => [
  {text, href, ...(cost && {cost})},
];

describe('Telephone numbers', () => {
  describe('the table of the fact sheet, section 4', () => {
    const rows: [row: string, written: string, href: string, cost?: PhoneRun['cost']][] = [
      ['`02163.818.555` FIXED_LINE', '02163.818.555', 'tel:+842163818555'],
      ['`(0216) 3 852 323` FIXED_LINE', '(0216) 3 852 323', 'tel:+842163852323'],
      ['`02163818555 ext 12`', '02163818555 ext 12', 'tel:+842163818555;ext=12'],
      ['`0216 3818555 máy lẻ 12`', '0216 3818555 máy lẻ 12', 'tel:+842163818555;ext=12'],
      ['`0912345678` MOBILE', '0912345678', 'tel:+84912345678'],
      ['`19001009` PREMIUM_RATE', '19001009', 'tel:19001009', 'charged'],
      ['`18001091` TOLL_FREE', '18001091', 'tel:18001091', 'free'],
      ['`1022` never add +84', '1022', 'tel:1022'],
      ['`111` never add +84', '111', 'tel:111'],
      ['`113` never add +84', '113', 'tel:113'],
      ['`114` never add +84', '114', 'tel:114'],
      ['`115` never add +84', '115', 'tel:115'],
      ['`112` never add +84', '112', 'tel:112'],
      ['`08.38222333` cannot be caught', '08.38222333', 'tel:+84838222333'],
      ['`02163‑818‑555` (U+2011)', '02163\u2011818\u2011555', 'tel:+842163818555'],
      ['NBSP', '02163\xa0818\xa0555', 'tel:+842163818555'],
      ['full-width digits', '０２１６３８１８５５５', 'tel:+842163818555'],
    ];
    for (const [row, written, href, cost] of rows)
      it(`A reader taps ${written} and dials ${href.slice(4)} (row ${row})`, () => {
        expect(parsePhones(written)).to.deep.equal(whole(written, href, cost));
      });

    for (const old of ['0293818555', '04.37366690', '0438257941'])
      it(`A reader sees ${old}, whose area code is no longer in force, as text (row "old codes")`, () => {
        expect(parsePhones(old)).to.deep.equal([{text: old}]);
      });

    it('A reader in Bình Dương taps 1022 and dials 02741022, as a mobile needs (row `1022`)', () => {
      expect(parsePhones('1022', '0274')).to.deep.equal(whole('1022', 'tel:02741022'));
    });

    for (const areaCode of ['', '274', '0', 'tel:+1', '0274;x', '0912'])
      it(`A developer who writes area-code="${areaCode}" gets 1022 as it is`, () => {
        expect(links('1022', areaCode)).to.deep.equal([['1022', 'tel:1022']]);
      });

    it('A reader who calls the police is never sent to a province (area code and 113)', () => {
      expect(links('113, 19001009', '0274').flat()).to.deep.equal([
        '113',
        'tel:113',
        '19001009',
        'tel:19001009',
      ]);
    });

    for (const separator of [
      ' / ',
      '/',
      '; ',
      ';',
      ', ',
      ',',
      ' - ',
      ' – ',
      '\xa0–\xa0',
      '\n',
      ' hoặc ',
      ' or ',
      ' và ',
      ' and ',
    ])
      it(`A reader gets one link each for two numbers parted by ${JSON.stringify(separator)} (row \`A / B\`, \`A - B\`)`, () => {
        expect(parsePhones(`02163.818.555${separator}0912 345 678`)).to.deep.equal([
          ...whole('02163.818.555', 'tel:+842163818555'),
          {text: separator},
          ...whole('0912 345 678', 'tel:+84912345678'),
        ]);
        expect(links(`113${separator}1022`)).to.deep.equal([
          ['113', 'tel:113'],
          ['1022', 'tel:1022'],
        ]);
      });

    it('A reader sees "Hotline:" and a full stop around the number as text (row "Hotline: …", trailing ".")', () => {
      expect(parsePhones('Hotline: 02163.818.555.')).to.deep.equal([
        {text: 'Hotline: '},
        ...whole('02163.818.555', 'tel:+842163818555'),
        {text: '.'},
      ]);
    });
  });

  describe('how people write one number', () => {
    for (const [written, href] of [
      ['+84 216 3818 555', 'tel:+842163818555'],
      ['84.216.3818555', 'tel:+842163818555'],
      ['0084 912 345 678', 'tel:+84912345678'],
      ['+84 (0)216 3818 555', 'tel:+842163818555'],
      ['+84 0216 3818 555', 'tel:+842163818555'],
      ['(+84) 24 3825 5588', 'tel:+842438255588'],
      ['(84-216) 3852323', 'tel:+842163852323'],
      ['0216 - 3852 323', 'tel:+842163852323'],
      ['02163–818–555', 'tel:+842163818555'],
      ['02163\u200b.818\u2060‑\ufeff555', 'tel:+842163818555'],
      ['0912 034 067', 'tel:+84912034067'],
      ['0216 3818 055', 'tel:+842163818055'],
      ['1900.1009', 'tel:19001009'],
      ['1800 599 920', 'tel:1800599920'],
      ['069.2342.593', 'tel:+84692342593'],
      ['+856 20 5555 1234', 'tel:+8562055551234'],
      ['+44 (0)20 7946 0000', 'tel:+442079460000'],
      ['+84 (216) 3852 323', 'tel:+842163852323'],
    ] as const)
      it(`A reader taps ${written} and dials ${href.slice(4)}`, () => {
        expect(links(written)).to.deep.equal([[written, href]]);
      });

    for (const extension of [
      'ext 12',
      'ext. 12',
      'EXT.12',
      'x12',
      'máy lẻ 12',
      'máy lẻ: 12',
      'Máy lẻ số 12',
      '(máy lẻ 12)',
      'số máy lẻ 12',
      'nhánh 12',
      '- máy lẻ 12'.slice(2).normalize('NFD'),
      'may le 12',
    ])
      it(`A reader who taps "${extension}" reaches the extension too, and sees it in the link`, () => {
        const written = `0216 3818 555 ${extension}`;
        expect(links(`${written}; 113`)).to.deep.equal([
          [written, 'tel:+842163818555;ext=12'],
          ['113', 'tel:113'],
        ]);
      });

    it('A reader sees brackets around a whole number outside the link', () => {
      expect(parsePhones('(0912345678), (0216 3818555 máy lẻ 2)').map(({text}) => text)).to.deep.equal([
        '(',
        '0912345678',
        '), (',
        '0216 3818555 máy lẻ 2',
        ')',
      ]);
    });

    for (const [text, expected] of [
      ['0912.345.678 - 24/7', ['0912.345.678']],
      ['0912 345 678 (24/7)', ['0912 345 678']],
      ['0216 3852 323 (8:00-17:00)', ['0216 3852 323']],
      ['7h30-17h00 0912 034 567', ['0912 034 567']],
      ['Từ 7:30 0912345678', ['0912345678']],
      ['0912345678-0987654321', ['0912345678', '0987654321']],
      ['0216 3852323 (0912345678)', ['0216 3852323', '0912345678']],
      ['0216 3852323 ext 0912345678', ['0216 3852323', '0912345678']],
      ['111 và 113'.normalize('NFD'), ['111', '113']],
      ['Cấp cứu 115, gọi số 113', ['115', '113']],
      ['113: Công an; 114: Cứu hỏa', ['113', '114']],
      ['111 (trẻ em), 113/114/115', ['111', '113', '114', '115']],
    ] as const)
      it(`A reader finds exactly ${expected.join(' and ')} in "${text}"`, () => {
        expect(links(text).map(([shown]) => shown)).to.deep.equal(expected);
      });
  });

  describe('fax numbers, which nobody answers', () => {
    for (const [text, expected] of [
      ['ĐT 0216.3852.323 - Fax 0216.3852.324', ['0216.3852.323']],
      ['Điện thoại: 0216 3852 323 - Fax: 0216 3852 324', ['0216 3852 323']],
      ['Tel: (84-216) 3852323; Fax: (84-216) 3852324; Hotline: 1022', ['(84-216) 3852323', '1022']],
      ['0216 3852 323 (Fax: 0216 3852 324)', ['0216 3852 323']],
      ['0216 3852 323 (ĐT), 0216 3852 324 (Fax)', ['0216 3852 323']],
      ['Số fax: 0216 3852 324, 0216 3852 325\nDi động: 0912 345 678', ['0912 345 678']],
      ['FAX SỐ 0216 3852 324'.normalize('NFD'), []],
      ['T: 0216 3852 323 F: 0216 3852 324', ['0216 3852 323']],
      ['Fax: 0216 3852 324 (0912 345 678)', ['0912 345 678']],
      ['ĐT/Fax: 0216 3852 323', ['0216 3852 323']],
      ['Điện thoại, fax: 0216 3852 323', ['0216 3852 323']],
      ['Tel & Fax 0216 3852 323', ['0216 3852 323']],
      ['Fax/ĐT: 0216 3852 323', ['0216 3852 323']],
      ['Gửi fax hoặc gọi 0216 3852 323', ['0216 3852 323']],
    ] as const)
      it(`A reader can call exactly ${expected.join(' and ') || 'nothing'} in "${text}"`, () => {
        expect(links(text).map(([shown]) => shown)).to.deep.equal(expected);
        expect(
          parsePhones(text)
            .map((run) => run.text)
            .join(''),
        ).to.equal(text);
      });
  });

  for (const [written, href] of [
    ['0236.1022', 'tel:02361022'],
    ['(0236) 1022', 'tel:02361022'],
    ['0236 - 1022', 'tel:02361022'],
    ['024.1022', 'tel:0241022'],
    ['0236 1080', 'tel:02361080'],
  ] as const)
    it(`A reader taps ${written} and dials ${href.slice(4)}, whatever the area code of the page`, () => {
      expect(parsePhones(written, '0274')).to.deep.equal(whole(written, href));
    });

  describe('the words of each number in a list', () => {
    for (const [text, expected] of [
      [
        'Văn phòng: 0216 3852 323; Công an: 0216 3852 324',
        ['Văn phòng: [0216 3852 323]', 'Công an: [0216 3852 324]'],
      ],
      [
        'Văn phòng 0216 3852 323, Công an huyện, thị xã 0216 3852 324',
        ['Văn phòng [0216 3852 323]', 'Công an huyện, thị xã [0216 3852 324]'],
      ],
      [
        '0216 3852 323 (tầng 2, phòng A), 113 (Công an)',
        ['[0216 3852 323] (tầng 2, phòng A)', '[113] (Công an)'],
      ],
      ['113: Công an; 114: Cứu hỏa', ['[113]: Công an', '[114]: Cứu hỏa']],
      [
        'ĐT: 0216 3852 323 - Fax: 0216 3852 324; Công an: 113.',
        ['ĐT: [0216 3852 323] - Fax: 0216 3852 324', 'Công an: [113].'],
      ],
      ['113 hoặc 114', ['[113]', 'hoặc [114]']],
      ['113 / 114', ['[113]', '[114]']],
      ['Công an', []],
    ] as const)
      it(`A reader finds ${expected.length} numbers with their words in "${text}"`, () => {
        expect(
          phoneEntries(parsePhones(text)).map(({before, phone, after}) =>
            `${before}[${phone.text}]${after}`.trim(),
          ),
        ).to.deep.equal(expected);
      });
  });
});
